import type { Span } from '../../draft/span.ts';
import { allOf, spansOf } from '../patterns/quick-match.ts';

/** What stands before the number of a thing: of a batch, a box, a machine. */
const OF_A_THING = /(?<![\p{L}\d])(?:s\/?n|serial(?: no\.?| number)?|ref|lot|batch(?: no\.?)?|model|asset(?: no\.?| tag)?|p\/n|part no\.?|upc|gtin|udi)[ .:#]{1,3}$/iu;
/** What stands before a number is at most so long. */
const LOOK_BACK = 20;

/** True when a number is that of a thing, and nobody is told by it alone. */
export const isNumberOfAThing = (text: string, { start }: Span): boolean => OF_A_THING.test(text.slice(Math.max(0, start - LOOK_BACK), start));

const AUTHOR = String.raw`\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}`;
/** Who wrote a paper, as references have it: "Halloran I, Nettleton P, et al." */
const AUTHORS = new RegExp(String.raw`(?<![\p{L}\d])(?:${AUTHOR},\s){1,30}(?:et al\b|(?:and |& )?${AUTHOR}(?=[.:]))`, 'gu');

/** Where references name the authors of what was published. Offsets in UTF-16 units, end exclusive. */
export function authorsIn(text: string): readonly Span[] {
  return spansOf(allOf(text, AUTHORS));
}
