import type { Box } from '../draft/picture-facts.ts';
import type { Grey } from './grey.ts';
import type { Line } from './lines.ts';
import { PSM, type Recogniser, type Word } from './recognise.ts';
import { stripsOf } from './strips.ts';

/** A line whose place in the picture is known, in the copy it was found in: the picture itself, or the picture turned by a quarter. */
export interface Found {
  readonly line: Line;
  /** Round it, in the picture. */
  readonly box: Box;
}

/** Words of one line, in the order they were read. */
export interface ReadLine {
  readonly found: Found;
  readonly words: readonly Word[];
  /** Where the line stands for one who reads it upright. */
  readonly box: Box;
}

/** Lines as they are to be read, and the way back into the picture. */
export interface Way {
  readonly grey: Grey;
  readonly flipped: boolean;
  back(box: Box): Box;
  readonly recogniser: Recogniser;
}

/** Read so surely, a line is writing, and stands the right way up. */
export const SURELY = 0.7;
/** Lines that are read less surely among others are read once more, each alone: of those between 0.7 and 0.8 that changed 7 of 207. */
const WELL = 0.7;
/** Read less surely than this, a row is no writing but leaves, cloth or grain. */
const HARDLY = 0.4;
/** A row of so few letters, as "HR", is kept or left whole. */
export const SHORTEST = 3;
/** Letters of a strip that one engine reads at a time: so many keep both busy to the end. */
const STRIP_LETTERS = 700;
/** Rows are read so many at a time, from the likeliest, until of so many in a row nothing is kept. */
const TURN = 4;
const DRY = 8;

export function boxOf({ x, y, length, height, slope }: Line): Box {
  const end = y + slope * length;
  return { x, y: Math.min(y, end) - height / 2, width: length, height: height + Math.abs(end - y) };
}

const onItsHead = ({ x, y, width, height }: Box): Box => ({ x: -(x + width), y: -(y + height), width, height });

/** Letters and digits of what was read. */
export function lettersIn(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
}

/** How surely words were read, 0 to 1: the mean over their letters. Nothing read is not sure at all. */
export function sureness(lines: readonly Pick<ReadLine, 'words'>[]): number {
  let [letters, sure] = [0, 0];
  for (const { words } of lines) {
    for (const { text, sure: each } of words) {
      letters += text.length;
      sure += lettersIn(text) * each;
    }
  }
  return letters === 0 ? 0 : sure / letters;
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
export async function readAlone(found: readonly Found[], way: Way): Promise<ReadLine[]> {
  return (await Promise.all(found.map((one) => readStrip([one], PSM.SINGLE_LINE, way)))).flat();
}

/** Reads lines that are writing for the most part: many at a time, and those that came out badly once more. */
export async function readTogether(found: readonly Found[], way: Way): Promise<ReadLine[]> {
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
export function likely(line: ReadLine): ReadLine {
  const letters = line.words.reduce((sum, { text }) => sum + text.length, 0);
  const sure = sureness([line]);
  if (sure >= (letters <= SHORTEST ? SURELY : HARDLY)) return line;
  return { ...line, words: letters <= SHORTEST ? [] : line.words.filter(({ text, sure: each }) => each > SURELY && text.length >= SHORTEST) };
}

/**
 * Reads rows one by one, the likeliest first, and ends where they are no longer writing: ribs, grain and leaves make hundreds of rows, which
 * together take all the time there is for a picture.
 */
export async function readInTurns(found: readonly Found[], way: Way): Promise<ReadLine[]> {
  const out: ReadLine[] = [];
  for (let at = 0; at < found.length; at += TURN) {
    out.push(...(await readAlone(found.slice(at, at + TURN), way)).map(likely));
    if (out.length >= DRY && out.slice(-DRY).every(({ words }) => words.length === 0)) break;
  }
  return out;
}
