import type { Span } from '../../draft/span.ts';

/**
 * One run of an editor's text in the page: `length` UTF-16 units from `start` stand in `node` from `offset`.
 * A node that is not a text node is a picture (an emoji) whose text has no inside; a run of length 0
 * is an empty line and gives the caret a place.
 */
export interface Run {
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  readonly offset: number;
}

/** An editor's text, and where each unit of it stands in the page. Lines are joined by one newline. */
export interface TextMap {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A place in the page, as a Range or a Selection takes it. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Collects runs in reading order. */
export interface MapBuilder {
  /** Units `from` to `to` of a text node. */
  text(node: Text, from: number, to: number): void;
  /** An element that stands for some text, such as an emoji's picture. */
  picture(element: Element, text: string): void;
  /** A line begins, at this element or break. */
  line(place: Place): void;
  done(): TextMap;
}

/** Starts an empty map. */
export function mapBuilder(): MapBuilder {
  const runs: Run[] = [];
  let text = '';
  let lines = 0;
  let empty: Place | null = null;

  const add = (run: Omit<Run, 'start'>, words: string) => {
    runs.push({ ...run, start: text.length });
    text += words;
    empty = null;
  };
  const closeLine = () => {
    if (empty !== null) runs.push({ start: text.length, length: 0, node: empty.node, offset: empty.offset });
  };
  return {
    text(node, from, to) {
      if (to > from) add({ length: to - from, node, offset: from }, node.data.slice(from, to));
    },
    picture(element, words) {
      if (words !== '') add({ length: words.length, node: element, offset: 0 }, words);
    },
    line(place) {
      closeLine();
      if (lines > 0 || text !== '') text += '\n';
      lines += 1;
      empty = place;
    },
    done() {
      closeLine();
      empty = null;
      return { text, runs };
    },
  };
}

function beside(element: Node, after: boolean): Place {
  const parent = element.parentNode ?? element;
  const index = [...parent.childNodes].indexOf(element as ChildNode);
  return { node: parent, offset: index + (after ? 1 : 0) };
}

function placeIn(run: Run, offset: number): Place {
  if (run.length === 0 || run.node.nodeType === 3) return { node: run.node, offset: run.offset + offset - run.start };
  return beside(run.node, offset > run.start);
}

/**
 * Where a text offset stands in the page. Between two runs, `before` takes the end of the first, as the end
 * of a range wants it, and `after` the beginning of the second. Null when the map is empty.
 */
export function placeOf(map: TextMap, offset: number, lean: 'before' | 'after'): Place | null {
  const ends = map.runs.filter((run) => run.start <= offset && offset <= run.start + run.length);
  const run = lean === 'before' ? ends[0] : ends.at(-1);
  return run === undefined ? null : placeIn(run, offset);
}

/** The page's range over the words of a span, or null when they stand nowhere. */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const collapsed = span.start === span.end;
  const start = placeOf(map, span.start, collapsed ? 'before' : 'after');
  const end = collapsed ? start : placeOf(map, span.end, 'before');
  if (start === null || end === null) return null;
  const range = (start.node.ownerDocument ?? document).createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The text offset of a place in the page: exact inside the text, the nearest one before it elsewhere. */
export function offsetOf(map: TextMap, place: Place): number {
  const inside = map.runs.find(({ node, offset, length }) => (
    node === place.node && node.nodeType === 3 && offset <= place.offset && place.offset <= offset + length));
  if (inside !== undefined) return inside.start + place.offset - inside.offset;
  const range = (place.node.ownerDocument ?? document).createRange();
  range.setStart(place.node, place.offset);
  range.collapse(true);
  let last = 0;
  for (const run of map.runs) {
    const begins = placeIn(run, run.start);
    if (range.comparePoint(begins.node, begins.offset) > 0) break;
    const ends = placeIn(run, run.start + run.length);
    last = range.comparePoint(ends.node, ends.offset) > 0 ? run.start : run.start + run.length;
  }
  return last;
}

/** True when two texts are the same but for spaces that an editor holds as no-break spaces. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.replaceAll('\u00a0', ' ') === b.replaceAll('\u00a0', ' ');
}
