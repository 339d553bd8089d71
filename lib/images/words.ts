import type { Box } from '../draft/picture-facts.ts';
import { isDotted, smoothed } from './dots.ts';
import { type Grey, turned } from './grey.ts';
import { type Line, linesIn, weight } from './lines.ts';
import { PSM, type Recogniser, type Word } from './recognise.ts';
import { stripsOf } from './strips.ts';

/** A line whose place in the picture is known, in the copy it was found in: the picture itself, or the picture turned by a quarter. */
interface Found {
  readonly line: Line;
  /** Round it, in the picture. */
  readonly box: Box;
}

/** So many lines tell which way up they stand. */
const SAMPLE = 8;
/** Read so surely, lines stand the right way up. */
const SURELY = 0.7;
/** Lines that are read less surely among others are read once more, each alone. */
const WELL = 0.8;
/** Read less surely than this, a row is no writing but leaves, cloth or grain; of a picture of such rows the likeliest are read. */
const HARDLY = 0.4;
const MOST_UNLIKELY = 48;
const SHORTEST = 3;
const MOST_LINES = 600;
/** Rows that weigh less hardly look like writing: what grain and edges leave in a JPEG. So many of them are read, the likeliest first. */
const SLIGHT = 0.5;
const MOST_SLIGHT = 24;
/** Letters of a strip that one engine reads at a time: so many keep both busy to the end. */
const STRIP_LETTERS = 700;

function boxOf({ x, y, length, height, slope }: Line): Box {
  const end = y + slope * length;
  return { x, y: Math.min(y, end) - height / 2, width: length, height: height + Math.abs(end - y) };
}

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

/** Words of one line, in the order they were read. */
interface ReadLine {
  readonly found: Found;
  readonly words: readonly Word[];
  /** Where the line stands for one who reads it upright. */
  readonly box: Box;
}

const onItsHead = ({ x, y, width, height }: Box): Box => ({ x: -(x + width), y: -(y + height), width, height });

/** How surely words were read: the mean over their letters. Nothing read is not sure at all. */
function sureness(lines: readonly Pick<ReadLine, 'words'>[]): number {
  let [letters, sure] = [0, 0];
  for (const { words } of lines) {
    for (const { text, sure: each } of words) {
      letters += text.length;
      sure += (text.match(/[\p{L}\p{N}]/gu) ?? []).length * each;
    }
  }
  return letters === 0 ? 0 : sure / letters;
}

/** Lines as they are to be read, and the way back into the picture. */
interface Way {
  readonly grey: Grey;
  readonly flipped: boolean;
  back(box: Box): Box;
  readonly recogniser: Recogniser;
}

async function readStrip(found: readonly Found[], how: PSM, { grey, flipped, back, recogniser }: Way): Promise<ReadLine[]> {
  const strips = stripsOf(grey, found.map(({ line }) => line), flipped);
  const words = await recogniser.read(strips.grey, how);
  const byLine = new Map<number, Word[]>();
  for (const word of words) {
    const { x, y, width, height } = word.box;
    const place = strips.lineAt(x + width / 2, y + height / 2);
    if (place === null) continue;
    const placed = { ...word, box: back(place.back(word.box)) };
    const line = byLine.get(place.line);
    if (line) line.push(placed);
    else byLine.set(place.line, [placed]);
  }
  return found.map((one, at) => {
    const box = boxOf(one.line);
    return { found: one, words: byLine.get(at) ?? [], box: flipped ? onItsHead(box) : box };
  });
}

/** Reads every line by itself: slower by half, and no row of grain beside it can lead the engine astray. */
async function readAlone(found: readonly Found[], way: Way): Promise<ReadLine[]> {
  return (await Promise.all(found.map((one) => readStrip([one], PSM.SINGLE_LINE, way)))).flat();
}

/** Reads lines that are writing for the most part: many at a time, and those that came out badly once more. */
async function readTogether(found: readonly Found[], way: Way): Promise<ReadLine[]> {
  const read = (await Promise.all(parts(found, way.recogniser.lanes).map((part) => readStrip(part, PSM.SINGLE_BLOCK, way)))).flat();
  const badly = read.filter((line) => sureness([line]) < WELL).map((line) => line.found);
  const again = new Map((await readAlone(badly, way)).map((line) => [line.found, line]));
  return read.map((line) => {
    const other = again.get(line.found);
    return other !== undefined && sureness([other]) > sureness([line]) ? other : line;
  });
}

/** Cuts lines into parts of about the same number of letters, so that several engines are busy to the end. */
function parts(found: readonly Found[], lanes: number): Found[][] {
  const letters = found.reduce((sum, { line }) => sum + line.letters, 0);
  const wanted = letters < STRIP_LETTERS / 4 ? 1 : Math.max(lanes, Math.ceil(letters / STRIP_LETTERS));
  const count = Math.max(1, Math.min(found.length, wanted));
  const out: Found[][] = Array.from({ length: count }, () => []);
  // Lines that stand beside each other stay together, as strips read better when their lines are of one kind.
  let [part, room] = [0, letters / count];
  for (const one of found) {
    out[part]!.push(one);
    room -= one.line.letters;
    if (room <= 0 && part < count - 1) { part++; room += letters / count; }
  }
  return out.filter((each) => each.length > 0);
}

/** Of a row that is hardly writing, only words that were read surely are kept; a row of a letter or two, as "HR", is kept or left whole. */
function likely(line: ReadLine): ReadLine {
  const letters = line.words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = sureness([line]);
  if (sure >= (letters <= SHORTEST ? SURELY : HARDLY)) return line;
  return { ...line, words: letters <= SHORTEST ? [] : line.words.filter(({ text, sure: each }) => each > SURELY && text.length >= SHORTEST) };
}

/** The rows that look most like writing, from the likeliest. */
function ranked(found: readonly Found[]): Found[] {
  const all = [...found].sort((a, b) => weight(b.line) - weight(a.line)).slice(0, MOST_LINES);
  const slight = all.findIndex(({ line }) => weight(line) < SLIGHT);
  return slight === -1 ? all : all.slice(0, slight + MOST_SLIGHT);
}

/** Lines that all run one way, of which some were read, and the way they stand. */
interface Sampled {
  readonly way: Way;
  readonly read: readonly ReadLine[];
  readonly rest: Found[];
  readonly sure: boolean;
}

/** Reads some of the lines that run one way, finding out which way up they stand. */
async function sampled(found: readonly Found[], way: Way): Promise<Sampled> {
  const all = ranked(found);
  const [sample, rest] = [all.slice(0, SAMPLE), all.slice(SAMPLE)];
  const read = await readAlone(sample, way);
  if (sample.length === 0 || sureness(read) >= SURELY) return { way, read, rest, sure: sample.length > 0 };
  const onHead = { ...way, flipped: true };
  const other = await readAlone(sample, onHead);
  const isOther = sureness(other) > sureness(read);
  return { way: isOther ? onHead : way, read: isOther ? other : read, rest, sure: Math.max(sureness(other), sureness(read)) >= SURELY };
}

/** Reads what is left of the lines that run one way. Where the others are surely writing, rows across them that hardly are one are left. */
async function readRest({ way, read, rest, sure }: Sampled, other: Sampled): Promise<ReadLine[]> {
  const unlikely = other.sure ? [] : rest.slice(0, MOST_UNLIKELY);
  const others = await (sure ? readTogether(rest.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x), way) : readAlone(unlikely, way));
  return [...read, ...others].map(likely).filter(({ words }) => words.length > 0);
}

/** Pieces of a row that stand so far apart, in heights, are no longer one sentence. */
const COLUMN_GAP = 8;

/** Lines in the order a person reads them: rows from above, in a row from the left; every row, or column of it, is a line of text. */
function inOrder(lines: readonly ReadLine[]): Word[] {
  const rows: ReadLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.box.y + a.box.height / 2 - b.box.y - b.box.height / 2)) {
    const middle = line.box.y + line.box.height / 2;
    const row = rows.findLast(([first]) => middle > first!.box.y && middle < first!.box.y + first!.box.height);
    if (row) row.push(line);
    else rows.push([line]);
  }
  let number = 0;
  return rows.flatMap((row) => {
    number++;
    let end: number | null = null;
    return row.sort((a, b) => a.box.x - b.box.x).flatMap(({ words, box }) => {
      if (end !== null && box.x - end > COLUMN_GAP * box.height) number++;
      end = box.x + box.width;
      const line = number;
      return words.map((word) => ({ ...word, line }));
    });
  });
}

/** Words in reading order; lines that run down come after those that run across. */
async function readIn(grey: Grey, recogniser: Recogniser, given: () => void): Promise<readonly Word[]> {
  const side = turned(grey);
  const found = apart(
    linesIn(grey).map((line) => ({ line, box: boxOf(line) })),
    linesIn(side).map((line) => ({ line, box: upright(boxOf(line), grey.height) })),
  );
  const samples = Promise.all([
    sampled(found.across, { grey, flipped: false, back: (box) => box, recogniser }),
    sampled(found.down, { grey: side, flipped: false, back: (box) => upright(box, grey.height), recogniser }),
  ]);
  const isAll = found.across.length + found.down.length <= SAMPLE;
  if (isAll) given();
  const [first, second] = await samples;
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
