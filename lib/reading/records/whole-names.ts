import { overlaps, type Span } from '../../draft/span.ts';
import { anyCase } from '../patterns/any-case.ts';
import { allOf } from '../patterns/quick-match.ts';

const PARTICLE = String.raw`bin|binti|bt|a\/[lp]|[ds]\/o|de|del|dela|da|di|van|von|der|al|el`;
/** Words of a record that begin with a capital and belong to no name. */
const LABEL = anyCase(String.raw`(?:patient|pt|(?:sur|fore)?name|first|last|nama|dob|mrn|nric|ic|id|no|sex|age|ward|bed|room|male|female|dr|mr|mrs|ms|miss|nhs|hn|rn|uhid|allerg\w*|attending|adult|phone|tel|address|date|specimen|acc|today|read|online|family|team|board)\b`);
const WORD = String.raw`(?!${LABEL})(?:\p{Lu}[\p{L}'’-]+|${PARTICLE})`;
/** So many words at most belong to a name, on either side of what was read of it. */
const BEFORE = new RegExp(String.raw`(?<![\p{L}\d'’-])(?:${WORD},? ){1,4}$`, 'u');
const AFTER = new RegExp(String.raw`^(?:,? ${WORD}(?![\p{L}\d])){1,4}`, 'u');
/** What follows a capital by chance and ends a name: a number, or a colon. */
const LABELLED = /^\s*[:#\d]/;

/** A name that was found in a record, with the words of it that stand beside: records write "TAN, Wei Jie", which is half a name to prose. */
export function wholeName(text: string, { start, end }: Span): Span {
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start) };
  const own = Math.min(end, line.end);
  const before = BEFORE.exec(text.slice(line.start, start))?.[0].length ?? 0;
  let after = AFTER.exec(text.slice(own, line.end))?.[0].length ?? 0;
  if (LABELLED.test(text.slice(own + after, line.end)) && after > 0) after = text.slice(own, own + after).lastIndexOf(' ');
  return { start: start - before, end: own + Math.max(0, after) };
}

/** The family's name first, in capitals, as archives file it: "ABERNATHY, Walter". */
const FILED = new RegExp(String.raw`(?<![\p{L}\d])(?!${LABEL})\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?, \p{Lu}[\p{L}'’-]+(?: (?!${LABEL})\p{Lu}[\p{L}'’-]*)?(?![\p{L}\d])`, 'gu');
const BED = anyCase('bed|room|rm|katil|bilik|cama');
/** Who lies in a bed, as boards write it: "Bed 2 Xiu Ling Chong". */
const IN_BED = new RegExp(String.raw`(?<=\b(?:${BED})[ :#]{0,3}\d{1,3}[a-z]?[ :.-]{1,4})(?:${WORD} ){1,4}${WORD}(?![\p{L}\d])`, 'gu');

const CHILD_OF = anyCase(String.raw`bin|binti|bt\.?|bte\.?|a\/l|a\/p|s\/o|d\/o`);
/**
 * Whose child somebody is, as Malay and Indian names say it: nothing else is written so. Recognition takes the stroke of "A/L" for a letter.
 */
const PATRONYMIC = new RegExp(String.raw`(?<![\p{L}\d])(?:(?!${LABEL})\p{Lu}[\p{L}'’-]+ ){1,3}(?:${CHILD_OF}|A[JI1|][LP])(?: \p{Lu}[\p{L}'’-]+){1,3}(?![\p{L}\d])`, 'gu');

/** Names that stand in a record without a label, known by the way they are written. Offsets in UTF-16 units, end exclusive. */
export function filedNames(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: name, index } of [FILED, IN_BED, PATRONYMIC].flatMap((pattern) => allOf(text, pattern))) {
    const span = { start: index, end: index + name.length };
    if (!found.some((one) => overlaps(one, span))) found.push(span);
  }
  return found;
}
