import type { Fix } from '../../lib/checking/report.ts';
import type { Edit } from '../../lib/draft/span.ts';

/** One place a fix changes, with a little of the text around it. */
export interface Change {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly trail: string;
  /** How much of the white space at the end of `lead` goes with the words, in UTF-16 units. */
  readonly gap: number;
}

/** How much of the surrounding text is shown on either side, in UTF-16 units. */
const AROUND = 28;

/** Longest stretch of the draft that is shown in one piece, in UTF-16 units; of a longer one the middle gives way. */
const LONGEST = 90;

/** So much of the beginning, to the end of a word where there is one. */
function headOf(text: string, length: number): string {
  const head = text.slice(0, length);
  const last = head.search(/\s\S*$/u);
  return last > 0 ? head.slice(0, last) : head;
}

/** So much of the end, from the beginning of a word where there is one. */
function tailOf(text: string, length: number): string {
  const tail = text.slice(-length);
  return tail.slice(tail.search(/\s/u) + 1);
}

/** A stretch of the draft as a card shows it. */
export function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${headOf(text, LONGEST / 2)} … ${tailOf(text, LONGEST / 3)}`;
}

function leadOf(text: string): string {
  return text.length <= AROUND ? text : `…${tailOf(text, AROUND)}`;
}

function trailOf(text: string): string {
  if (text.length <= AROUND) return text;
  const head = headOf(text, AROUND);
  return `${head}${/[.!?]$/u.test(head) ? ' ' : ''}…`;
}

/** The edit without the white space that stands before and after it all the same, nor that in front of what only goes. */
function narrowed(text: string, { start, end, text: after }: Edit): Edit & { readonly gap: number } {
  let to = end;
  let kept = after;
  while (to > start && kept !== '' && /\s/u.test(kept.at(-1)!) && text[to - 1] === kept.at(-1)) {
    to -= 1;
    kept = kept.slice(0, -1);
  }
  const spaces = kept === '' ? /^\s*/u.exec(text.slice(start, to))![0].length : 0;
  const gap = spaces < to - start ? spaces : 0;
  return { start: start + gap, end: to, text: kept, gap };
}

/** Edits with no more than this between them are shown as one place, in UTF-16 units: apart, each would show the other's words unchanged. */
const TOGETHER = 16;

/** Edits that stand close to each other as one, with the words between them. */
function together(text: string, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || edit.start - last.end > TOGETHER) joined.push(edit);
    else joined[joined.length - 1] = { start: last.start, end: edit.end, text: `${last.text}${text.slice(last.end, edit.start)}${edit.text}` };
  }
  return joined;
}

/** How a place will read where words only go; empty where nothing is left. */
export function without({ lead, trail, gap }: Pick<Change, 'lead' | 'trail' | 'gap'>): string {
  return `${lead.slice(0, lead.length - gap)}${trail}`.trim();
}

/** The places a fix changes, each as a before and after. `text` is the draft as it stands. */
export function changes(text: string, fix: Fix): Change[] {
  return together(text, fix.edits).map((edit) => narrowed(text, edit)).map((edit) => ({
    lead: leadOf(text.slice(0, edit.start)),
    before: shorten(text.slice(edit.start, edit.end)),
    after: shorten(edit.text),
    trail: trailOf(text.slice(edit.end)),
    gap: edit.gap,
  }));
}
