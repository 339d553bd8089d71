import type { Box } from '../draft/picture-facts.ts';
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
const SAMPLE = 6;
/** Read so surely, lines stand the right way up. */
const SURELY = 0.7;
/** Read less surely than this both ways, it is no writing, and only the likeliest rows are read. */
const HARDLY = 0.35;
const MOST_UNLIKELY = 16;
const SHORTEST = 3;
const MOST_LINES = 600;
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
  readonly words: readonly Word[];
  /** Where the line stands for one who reads it upright. */
  readonly box: Box;
}

const onItsHead = ({ x, y, width, height }: Box): Box => ({ x: -(x + width), y: -(y + height), width, height });

/** How surely words were read: the mean over their letters. */
function sureness(lines: readonly ReadLine[]): number {
  let [letters, sure] = [0, 0];
  for (const { words } of lines) {
    for (const { text, sure: each } of words) {
      const count = (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
      letters += text.length;
      sure += count * each;
    }
  }
  return letters < 4 ? 0 : sure / letters;
}

async function readLines(grey: Grey, found: readonly Found[], flipped: boolean, back: (box: Box) => Box, recogniser: Recogniser): Promise<ReadLine[]> {
  const strips = stripsOf(grey, found.map(({ line }) => line), flipped);
  const words = await recogniser.read(strips.grey, PSM.SINGLE_BLOCK);
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
  return [...byLine].map(([line, own]) => {
    const box = boxOf(found[line]!.line);
    return { words: own, box: flipped ? onItsHead(box) : box };
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

/** Of rows that are hardly writing, only words that were read surely are kept: leaves and cloth make letters too. */
const likely = (line: ReadLine): ReadLine => ({ ...line, words: line.words.filter(({ text, sure }) => sure > SURELY && text.length >= SHORTEST) });

/** Reads lines that all run one way, finding out which way up they stand. */
async function readWay(grey: Grey, found: readonly Found[], back: (box: Box) => Box, recogniser: Recogniser): Promise<ReadLine[]> {
  if (found.length === 0) return [];
  const ranked = [...found].sort((a, b) => weight(b.line) - weight(a.line)).slice(0, MOST_LINES);
  const sample = ranked.slice(0, SAMPLE);
  const first = await readLines(grey, sample, false, back, recogniser);
  let [best, flipped] = [first, false];
  if (sureness(first) < SURELY) {
    const other = await readLines(grey, sample, true, back, recogniser);
    if (sureness(other) > sureness(first)) [best, flipped] = [other, true];
  }
  const rest = ranked.slice(SAMPLE, sureness(best) < HARDLY ? SAMPLE + MOST_UNLIKELY : undefined)
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const others = await Promise.all(parts(rest, recogniser.lanes).map((part) => readLines(grey, part, flipped, back, recogniser)));
  const all = [...best, ...others.flat()];
  return sureness(all) < HARDLY ? all.map(likely) : all;
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

/**
 * Reads the words of a picture: rows of what looks like letters are found first, whichever way they run, set anew as clean lines and read.
 * Words come in reading order; lines that run down come after those that run across.
 */
export async function wordsIn(grey: Grey, recogniser: Recogniser): Promise<readonly Word[]> {
  const side = turned(grey);
  const found = apart(
    linesIn(grey).map((line) => ({ line, box: boxOf(line) })),
    linesIn(side).map((line) => ({ line, box: upright(boxOf(line), grey.height) })),
  );
  const [across, down] = await Promise.all([
    readWay(grey, found.across, (box) => box, recogniser),
    readWay(side, found.down, (box) => upright(box, grey.height), recogniser),
  ]);
  const words = inOrder(across);
  const last = (words.at(-1)?.line ?? 0) + 1;
  return [...words, ...inOrder(down).map((word) => ({ ...word, line: word.line + last }))];
}
