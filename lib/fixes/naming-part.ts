import type { Span } from '../draft/span.ts';
import { inFront } from './in-front.ts';
import { opensSentence } from './opening.ts';

/** "He's called", "her name is": says nothing but the name. */
const NAMED_BY = /(?:(?:s?he|they|dia)(?:['’]s|['’]re| is| was| are)? (?:called|named)|(?:his|her|their|pt['’]s|patient['’]s) (?:(?:real|first|full) )?name(?:['’]s| is| was)|namanya|nama dia|se llama|su nombre es)[ \t]+$/iu;
/** Behind them another part with its own subject: ", he's 19". */
const OWN_SUBJECT = /^(?:,|[ \t]+(?:and|y|dan))[ \t]+(?:and[ \t]+)?(?=(?:s?he|they|dia|it)(?:['’]s|['’]re)?[ \t]|es[ \t]|tiene[ \t])/iu;
/** Between who it is and what they do: "my patient is called Dot and has". */
const CALLED_AND = /[ \t]+(?:(?:is|was) (?:called|named)|se llama(?:ba)?|bernama)[ \t]+$/iu;
const GOES_ON = /^[ \t]+(?:and|y|dan)(?=[ \t]+(?:is|was|has|had|loves|likes|lives|makes|keeps|wants|came|comes|told|tells|says|said|asked|just|tiene|es|vive|era|vino|quiere|me|suka|ada|tinggal)[ \t])/iu;
/** In brackets with few other words. */
const IN_BRACKETS = /\((?:[^\s()]+[ \t]+){0,5}$/;
/** A sentence of its own, behind another. */
const STOP_BEHIND = /^[.!…]+(?=\s|$)/;

const SAID_TO_BE_NAME = /(?<!\p{L})(?:names?|nama(?:nya)?|nombre)[^.!?\n]*[.!?:]\s*$/iu;

/** The part of a sentence that says only who somebody is, with its name: it can go whole. Null where the name stands otherwise. */
export function namingPart(text: string, { start, end }: Span): Span | null {
  const before = inFront(text, start);
  const behind = text.slice(end, end + 32);
  const open = IN_BRACKETS.exec(before)?.[0];
  if (open !== undefined && behind.startsWith(')')) return { start: start - open.length, end: end + 1 };
  const called = NAMED_BY.exec(before)?.[0];
  const subject = OWN_SUBJECT.exec(behind)?.[0];
  if (called !== undefined && subject !== undefined && opensSentence(text, start - called.length)) return { start: start - called.length, end: end + subject.length };
  const verb = CALLED_AND.exec(before)?.[0];
  const and = GOES_ON.exec(behind)?.[0];
  if (verb !== undefined && and !== undefined) return { start: start - verb.length, end: end + and.length };
  const isAlone = start > 0 && !SAID_TO_BE_NAME.test(before) && opensSentence(text, start) && !text.slice(0, start).endsWith('(');
  return isAlone && STOP_BEHIND.test(behind) ? { start, end: end + STOP_BEHIND.exec(behind)![0].length } : null;
}
