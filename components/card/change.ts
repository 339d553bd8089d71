import type { Fix } from '../../lib/checking/report.ts';
import type { Edit } from '../../lib/draft/span.ts';

/** One place a fix changes, with a little of the text around it. */
export interface Change {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly trail: string;
}

/** How much of the surrounding text is shown on either side, in UTF-16 units. */
const AROUND = 28;

/** Longest stretch shown of what goes or comes; the middle gives way. */
const LONGEST = 90;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2).trimEnd()} … ${text.slice(-LONGEST / 3).trimStart()}`;
}

/** Cuts at a space where there is one, so that no word is shown in halves. */
function leadOf(text: string): string {
  if (text.length <= AROUND) return text;
  const tail = text.slice(-AROUND);
  return `…${tail.slice(tail.search(/\s/u) + 1)}`;
}

function trailOf(text: string): string {
  if (text.length <= AROUND) return text;
  const head = text.slice(0, AROUND);
  const last = head.search(/\s\S*$/u);
  return `${head.slice(0, last > 0 ? last : AROUND)}…`;
}

/** The edit without the white space that stands before and after it all the same, nor that in front of what only goes. */
function narrowed(text: string, { start, end, text: after }: Edit): Edit {
  let to = end;
  let kept = after;
  while (to > start && kept !== '' && /\s/u.test(kept.at(-1)!) && text[to - 1] === kept.at(-1)) {
    to -= 1;
    kept = kept.slice(0, -1);
  }
  const spaces = kept === '' ? /^\s*/u.exec(text.slice(start, to))![0].length : 0;
  return { start: start + (spaces < to - start ? spaces : 0), end: to, text: kept };
}

/** The places a fix changes, each as a before and after. `text` is the draft as it stands. */
export function changes(text: string, fix: Fix): Change[] {
  return fix.edits.map((edit) => narrowed(text, edit)).sort((a, b) => a.start - b.start).map((edit) => ({
    lead: leadOf(text.slice(0, edit.start)),
    before: shorten(text.slice(edit.start, edit.end)),
    after: shorten(edit.text),
    trail: trailOf(text.slice(edit.end)),
  }));
}
