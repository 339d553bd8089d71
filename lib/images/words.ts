import type { Box } from '../draft/picture-facts.ts';
import { isDotted, smoothed } from './dots.ts';
import { type Grey, turned } from './grey.ts';
import { likelihood } from './likelihood.ts';
import { linesIn, weight } from './lines.ts';
import { inOrder } from './order.ts';
import type { Recogniser, Word } from './recognise.ts';
import { boxOf, type Found, lettersIn, likely, type ReadLine, readAlone, readInTurns, readTogether, SHORTEST, SURELY, sureness, type Way } from './rows.ts';

/** So many lines tell which way up they stand. */
const SAMPLE = 8;
/**
 * So few are tried of the lines that run the other way, once those of one way are surely writing: mostly they are ribs, curves or letters above
 * each other, and each is read twice. What looks half as likely as the writing that was found is tried as well.
 */
const FEW = 3;
const HALF_AS_LIKELY = 0.5;
/** So many of them, of so many letters each, tell it whatever the others are: on its head a row is never read surely, and ribs and grain never are. */
const TELLING = 2;
const TELLING_LETTERS = 4;
/** Where so many of them are read surely, the picture is writing for the most part. */
const MOSTLY = 0.7;
/** Of a picture in which nothing is surely writing the likeliest rows are read. */
const MOST_UNLIKELY = 48;
const MOST_LINES = 600;
/** Rows that weigh less hardly look like writing: what grain and edges leave in a JPEG. So many of them are read, the likeliest first. */
const SLIGHT = 0.5;
const MOST_SLIGHT = 24;

/** From the picture turned by a quarter back to the picture, which is `tall` pixels high. */
const upright = (box: Box, tall: number): Box => ({ x: box.y, y: tall - (box.x + box.width), width: box.height, height: box.width });

/** True when two boxes share more than their edges. */
function crosses(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0.3 * Math.min(one.width, other.width) && down > 0.3 * Math.min(one.height, other.height);
}

const total = (found: readonly Found[]) => found.reduce((sum, { line }) => sum + weight(line), 0);

/**
 * Writing that runs across makes rows the other way too, of letters above each other. Where rows of both ways are, the one that looks more
 * like writing is kept; what most of the picture looks like counts as well.
 */
function apart(across: readonly Found[], down: readonly Found[]): { across: Found[]; down: Found[] } {
  const out = new Set<Found>();
  const [allAcross, allDown] = [total(across), total(down)];
  for (const one of [...down].sort((a, b) => weight(b.line) - weight(a.line))) {
    const rivals = across.filter((other) => !out.has(other) && crosses(one.box, other.box));
    const strongest = Math.max(0, ...rivals.map(({ line }) => weight(line)));
    if (weight(one.line) * allDown > strongest * allAcross) for (const rival of rivals) out.add(rival);
    else out.add(one);
  }
  return { across: across.filter((one) => !out.has(one)), down: down.filter((one) => !out.has(one)) };
}

/** A row, and how much it looks like writing. */
interface Ranked {
  readonly one: Found;
  readonly likely: number;
}

/** The rows that look most like writing, from the likeliest. */
function ranked(found: readonly Found[], grey: Grey): Ranked[] {
  const all = found.map((one) => ({ one, likely: likelihood(grey, one.line) })).sort((a, b) => b.likely - a.likely);
  const slight = all.filter(({ one: { line } }) => weight(line) < SLIGHT);
  const left = new Set(slight.slice(MOST_SLIGHT));
  return all.filter((row) => !left.has(row)).slice(0, MOST_LINES);
}

/** Lines that all run one way, of which some were read, and the way they stand. */
interface Sampled {
  readonly way: Way;
  readonly read: readonly ReadLine[];
  /** How much each row of `read` looks like writing, in the same order. */
  readonly likely: readonly number[];
  readonly rest: Found[];
  /** Some of them are writing, the right way up. */
  readonly sure: boolean;
}

const isSure = (line: ReadLine) => sureness([line]) >= SURELY;
const lettersOf = ({ words }: ReadLine) => words.reduce((sum, { text }) => sum + lettersIn(text), 0);

/** True when lines were read the right way up. */
function standUp(read: readonly ReadLine[]): boolean {
  return sureness(read) >= SURELY || read.filter((line) => isSure(line) && lettersOf(line) >= TELLING_LETTERS).length >= TELLING;
}

/** How likely a row must be to be tried beside writing that was found: half as likely as the middle one of what was surely read. */
function leastBeside({ read, likely, sure }: Sampled): number {
  const ofSure = likely.filter((_each, at) => isSure(read[at]!)).sort((a, b) => a - b);
  return sure ? HALF_AS_LIKELY * (ofSure[Math.floor(ofSure.length / 2)] ?? 0) : 0;
}

/** Reads some of the lines that run one way, finding out which way up they stand: the likeliest, and no more than a few that are less likely than `least`. */
async function sampled(found: readonly Found[], way: Way, least: number): Promise<Sampled> {
  const all = ranked(found, way.grey);
  const size = all.slice(0, SAMPLE).filter(({ likely }, at) => at < FEW || likely >= least).length;
  const likely = all.slice(0, size).map((row) => row.likely);
  const [sample, rest] = [all.slice(0, size), all.slice(size)].map((rows) => rows.map(({ one }) => one)) as [Found[], Found[]];
  const read = await readAlone(sample, way);
  if (sample.length === 0 || standUp(read)) return { way, read, likely, rest, sure: sample.length > 0 };
  const onHead = { ...way, flipped: true };
  const other = await readAlone(sample, onHead);
  const isOther = sureness(other) > sureness(read);
  return { way: isOther ? onHead : way, read: isOther ? other : read, likely, rest, sure: standUp(isOther ? other : read) };
}

/** Reads what is left of the lines that run one way. Where the others are surely writing, rows across them that hardly are one are left. */
async function readRest({ way, read, rest, sure }: Sampled, other: Sampled): Promise<ReadLine[]> {
  if (sure && read.filter(isSure).length >= MOSTLY * read.length) {
    const others = await readTogether(rest.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x), way);
    return [...read, ...others].map(likely).filter(({ words }) => words.length > 0);
  }
  const others = await readInTurns(sure ? rest : other.sure ? [] : rest.slice(0, MOST_UNLIKELY), way);
  return [...read.map(likely), ...others].filter(({ words }) => words.length > 0);
}

/** Words in reading order; lines that run down come after those that run across. */
async function readIn(grey: Grey, recogniser: Recogniser, given: () => void): Promise<readonly Word[]> {
  const side = turned(grey);
  const found = apart(
    linesIn(grey).map((line) => ({ line, box: boxOf(line) })),
    linesIn(side).map((line) => ({ line, box: upright(boxOf(line), grey.height) })),
  );
  const isAll = found.across.length + found.down.length <= SAMPLE;
  if (isAll) given();
  const readAcross = (least: number) => sampled(found.across, { grey, flipped: false, back: (box) => box, recogniser }, least);
  const readDown = (least: number) => sampled(found.down, { grey: side, flipped: false, back: (box) => upright(box, grey.height), recogniser }, least);
  // First the way most of the picture seems to run.
  const isAcross = total(found.across) >= total(found.down);
  const one = await (isAcross ? readAcross : readDown)(0);
  const other = await (isAcross ? readDown : readAcross)(leastBeside(one));
  const [first, second] = isAcross ? [one, other] : [other, one];
  const rests = Promise.all([readRest(first, second), readRest(second, first)]);
  if (!isAll) given();
  const [across, down] = await rests;
  const words = inOrder(across);
  const last = (words.at(-1)?.line ?? 0) + 1;
  return [...words, ...inOrder(down).map((word) => ({ ...word, line: word.line + last }))];
}

/**
 * Reads the words of a picture: rows of what looks like letters are found first, whichever way they run, set anew as clean lines and read.
 * Letters made of dots make no rows until the dots run into each other. `given` is called when the engines have all that is to be read:
 * what is done in this thread before that keeps them waiting.
 */
export async function wordsIn(grey: Grey, recogniser: Recogniser, given: () => void): Promise<readonly Word[]> {
  const words = await readIn(grey, recogniser, given);
  if (words.some(({ text, sure }) => sure >= SURELY && text.length >= SHORTEST) || !isDotted(grey)) return words;
  return readIn(smoothed(grey), recogniser, () => {});
}
