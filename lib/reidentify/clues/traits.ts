import type { Found } from '../clue.ts';
import { shareOfTrait, traitsIn } from '../traits.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { LONGEST_STORY } from './wordings.ts';

/** Names of things that bear the name of a people: "Spanish flu", "German measles", "French press". */
const A_THING = new RegExp(verbose`^\s(?:flu|measles|press|toast|fries|coffee|food|restaurant|takeaway|guidelines?|study|trial
  |paper|journal|society|college|government|translation|interpreter|accent|music|television|tv|drama|class|lessons?|shepherd
  |hospital|doctors?|nurses?|colleagues?)\b`, 'i');
/** Of the poster: "as a Muslim", "I'm Indian". */
const OWN = /\b(?:health|no|his|her|their|regular|frequent|ward|as an?|i'?m|i am|we are|we're|my|our)\s(?:an?\s)?$/i;

/** Where the described person belongs by descent, faith or origin. `country`: ISO 3166-1 alpha-2, empty where it is not known. */
export function traits(text: string, country: string): readonly Found[] {
  return traitsIn(text.slice(0, LONGEST_STORY)).flatMap(({ thing, start, end }) => {
    if (A_THING.test(text.slice(end, end + 16)) || OWN.test(text.slice(Math.max(0, start - 12), start))) return [];
    const words = text.slice(start, end);
    // In small letters these are colours and other things: "black stool", "polish".
    if (
      /^[a-z]+$/.test(words) &&
      /^(?:black|white|brown|polish|asian|orthodox|christian|reading|chinese|indian)$/.test(words) &&
      !/^\s(?:man|woman|lady|guy|girl|boy|patient|family|mum|mom|kid|gentleman|male|female|teen|uncle|aunty)\b/i.test(
        text.slice(end, end + 12),
      )
    )
      return [];
    const share = shareOfTrait(thing, country);
    return share[1] >= 1
      ? []
      : [
          {
            kind: thing.kind === 'religion' ? ('religion' as const) : ('ethnicity' as const),
            start,
            end,
            facts: [{ says: 'trait' as const, share }],
          },
        ];
  });
}
