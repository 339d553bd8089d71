import type { Span } from '../draft/span.ts';
import { colleaguesTold } from '../reading/reputation/colleagues.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import type { Rule } from './rule.ts';

/** True when the post that is answered, or the thread, gives these very words. */
function isSaidBefore({ draft }: Reading, words: string): boolean {
  return [draft.replyTo ?? '', ...(draft.thread ?? [])].some((text) => text.toLowerCase().includes(words.toLowerCase()));
}

/** Thanks and praise by name: leave may well have been given, so that it is listed, no more. */
const PRAISE = /\b(?:thank(?:s| you)|terima kasih|gracias|shout ?-?out|kudos|props to|grateful|well done|proud of|happy (?:birthday|retirement)|farewell|(?:will|going to|'ll) miss|miss(?:ing)? (?:you|her|him|my)|best (?:class|teacher|boss|mentor|team|lecture|teaching|grand rounds)|taught (?:me|us)|teach(?:es)? us|covering (?:for )?(?:my|me)|marathon|in awe of|hats off|legend|so kind)\b/i;
const BUT = /\b(?:but|except|unlike|finally|for nothing|nothing|never|not|no|n't|without|worst|idiot|useless|lazy|late|rude|shout(?:s|ed|ing|y)|scream\w*|cried|cry|sarcas\w*|again|affair|fired|sacked|drunk|retired|rumou?r\w*|secret\w*)\b|n't\b|["“”🙄🤡]/iu;

/** True where somebody is thanked or praised, and nothing is said against anybody. */
export function isPraised(reading: Reading, { start }: Span): boolean {
  const said = reading.quote(sentenceAt(reading, start));
  return PRAISE.test(said) && !BUT.test(reading.text);
}

/** A colleague, trainee or member of a network named, outed or singled out. Public work, offices and thanks with leave are none. */
export const colleagueIdentity: Rule = {
  id: 'colleague-identity',
  evaluate(reading) {
    return reading.get(colleaguesTold).map(({ kind, start, end }) => {
      const span = { start, end };
      return { kind, span, ...(kind === 'named' && isPraised(reading, span) && { unsure: true }), allowances: isSaidBefore(reading, reading.quote(span)) ? ['member-disclosed' as const] : [] };
    });
  },
};
