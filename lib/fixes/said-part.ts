import type { Span } from '../draft/span.ts';
import { opensSentence } from './opening.ts';

/** How far around the words is read, in UTF-16 units. */
const NEAR = 80;

/** "It's", "my address is". */
const IS_SAID = /(?:\b(?:is|are|was|es|ialah|adalah)|['’](?:s|re))[ \t]*:?[ \t]*(?:now[ \t]+)?$/i;
/** "My real email:". */
const IS_LISTED = /\b(?:my|our|mi|nuestro)[ \t](?:[\p{L}-]+[ \t]){0,2}(?:e-?mail|phone|mobile|cell|number|address|correo|n[úu]mero|tel[ée]fono|nombor|alamat)(?:[ \t](?:address|number))?:[ \t]*$/iu;

const PART_BEFORE = /(?:^|[,;.!?…\n–(]|\s-\s)[^,;.!?…\n–(]*$/;
const PART_BEHIND = /^(?:(?![ \t](?:and|but|so|y|pero|dan|tapi)[ \t])[^,;.!?…\n–)])*/;
const AND = /^[ \t](?:and|but|so|y|pero|dan|tapi)(?=[ \t])/;
/** Enough words to be a sentence. */
const LEFT = /^[ \t]*(?:[^\s.!?]+[ \t]+){2,}/;

/** True where a part of the sentence only says what the words are: "it's 07700 900123". Without them it says nothing. */
export function isWhatIsSaid(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return IS_SAID.test(before) || IS_LISTED.test(before);
}

/** That part, with the comma or the "and" on one side of it; null where no other part is left that could stand. */
export function partThatSays(text: string, span: Span): Span | null {
  const part = PART_BEFORE.exec(text.slice(Math.max(0, span.start - NEAR), span.start))![0];
  const start = span.start - part.length + Number(/^[,;.!?…\n–(]/.test(part));
  const behind = span.end + PART_BEHIND.exec(text.slice(span.end))![0].length;
  const and = AND.exec(text.slice(behind, behind + NEAR))?.[0].length ?? 0;
  if (!opensSentence(text, start)) return { start: start - 1, end: behind };
  const next = behind + Math.max(1, and);
  const closesSentence = /^[.!?…\n]?$/.test(text.charAt(behind));
  return closesSentence || !LEFT.test(text.slice(next, next + NEAR)) ? null : { start, end: next };
}
