/** Where a text, a line or a numbered part of a thread begins, or a sentence has just ended, with the marks that close it and those that open the next. */
const OPENING = /(?:^|[.!?…]["')”’]*|\n|(?:^|\s)\d{1,2}\/)[\s"“'(]*$/;

/** Room for a stop with marks and white space behind it, in UTF-16 units. */
const ROOM = 12;

/** True where what stands at an offset opens a sentence. */
export function opensSentence(text: string, at: number): boolean {
  return OPENING.test(text.slice(Math.max(0, at - ROOM), at));
}
