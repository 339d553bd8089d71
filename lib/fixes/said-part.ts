import type { Span } from '../draft/span.ts';
import { POINTS_BACK } from './closed-classes.ts';
import { inFront, NEAR } from './in-front.ts';
import { opensSentence } from './opening.ts';

/** "It's", "my address is", "kata laluan tu". */
const IS_SAID = /(?:\b(?:is|are|was|es|ialah|adalah|tu|itu)|['’](?:s|re))[ \t]*:?[ \t]*(?:now[ \t]+)?$/i;
/** "I live at", "vivo en la". */
const LIVES = /(?<!\p{L})(?:(?:(?:i|we)(?:['’](?:m|re)|[ \t]+(?:am|are|live|moved))|i'm|living|vivo|vivimos|estoy|estamos|nos mudamos|tinggal|duduk)[ \t]+(?:now[ \t]+)?(?:at|in|on|to|en|a|di|dekat|kat)[ \t]+(?:the[ \t]+|la[ \t]+|el[ \t]+)?)$/iu;
/** "My real email:". */
const IS_LISTED = /\b(?:my|our|mi|nuestro)[ \t](?:[\p{L}-]+[ \t]){0,2}(?:e-?mail|phone|mobile|cell|number|address|correo|n[úu]mero|tel[ée]fono|nombor|alamat)(?:[ \t](?:address|number))?:[ \t]*$/iu;

/** A stop inside "jane.roe@example.com" is none. */
const PART_BEFORE = /(?:^|[,;!?…\n–(]|\.(?=\s|$)|\s-\s)(?:[^,;.!?…\n–(]|\.(?=\S))*$/;
/** What else is said in front of what is the writer's: "for the swap my email is". */
const SAID_BESIDE = /\S[ \t]+\S+[ \t]+(?=(?:my|our|mi|nuestr[oa])[ \t](?:(?!the[ \t])[\p{L}-]+[ \t]){0,3}(?:is|are|es)[ \t]*$)/iu;
/** The last "and" of the part: "and my cell is". */
const LAST_AND = /[ \t](?:and|but|so|y|pero|dan|tapi)(?=[ \t](?:(?![ \t](?:and|but|so|y|pero|dan|tapi)[ \t]).)*$)/iu;
const PART_BEHIND = /^(?:(?![ \t](?:and|but|so|y|pero|dan|tapi)[ \t])[^,;.!?…\n–)])*/;
const AND = /^,?[ \t](?:and|but|so|y|pero|dan|tapi)(?=[ \t])/;
/** Enough words to be a sentence. */
const LEFT = /^[ \t]*(?:[^\s.!?]+[ \t]+){3,}/;

/** When and where, which needs the words that went: "any time of the day, or ring". */
const NO_CLAUSE = /^[ \t]*(?:any ?time|anytime|day or night|or|and|from|until|till|between|after|before|behind|beside|next|near|opposite|across|above|below|over|under|in|on|at|by|en|di|dekat|hasta|desde|sampai)(?!\p{L})/iu;

/** True where a part of the sentence only says what the words are: "it's 07700 900123". Without them it says nothing. */
export function isWhatIsSaid(text: string, { start }: Span): boolean {
  const before = inFront(text, start);
  return IS_SAID.test(before) || IS_LISTED.test(before) || LIVES.test(before);
}

/** That part, with the comma or the "and" on one side of it; null where no other part is left that could stand. */
export function partThatSays(text: string, span: Span): Span | null {
  const part = PART_BEFORE.exec(inFront(text, span.start))![0];
  const from = span.start - part.length;
  const behind = span.end + PART_BEHIND.exec(text.slice(span.end))![0].length;
  const lastAnd = LAST_AND.exec(part)?.index;
  if (lastAnd !== undefined) return { start: from + lastAnd, end: behind };
  const and = AND.exec(text.slice(behind, behind + NEAR))?.[0].length ?? 0;
  const beside = and > 0 ? SAID_BESIDE.exec(part) : null;
  if (beside !== null) return { start: from + beside.index + beside[0].length, end: behind + and };
  const start = from + Number(/^[,;.!?…\n–(]/.test(part));
  if (!opensSentence(text, start)) return { start: start - 1, end: behind };
  const next = behind + Math.max(1, and);
  const closesSentence = /^[.!?…\n]?$/.test(text.charAt(behind));
  const left = text.slice(next, next + NEAR);
  const isLeft = !closesSentence && LEFT.test(left) && !NO_CLAUSE.test(left) && !POINTS_BACK.test(/^[^.!?…\n]*/.exec(left)![0]);
  return isLeft ? { start, end: next } : null;
}
