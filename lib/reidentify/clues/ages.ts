import type { Found } from '../clue.ts';
import { OLDEST } from '../group.ts';
import type { Reading } from '../../reading/reading.ts';
import { allOf } from '../../reading/patterns/quick-match.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { aged } from './age-facts.ts';
import { AGE_WORDINGS } from './age-wordings.ts';
import { jottedAges } from './jotted-ages.ts';
import { foundBy, LONGEST_STORY, outside, whole } from './wordings.ts';

const BORN = whole(String.raw`born in (?<year>(?:19|20)\d\d)`);

/** Born in a year: as old as that makes one in the year of the draft, or in this where its clock is not known. */
function bornIn({ text, draft: { at } }: Reading): Found[] {
  const year = at === undefined ? new Date().getFullYear() : Number(at.slice(0, 4));
  return allOf(text.slice(0, LONGEST_STORY), BORN).flatMap(({ groups, index, 0: { length } }): Found[] => {
    const age = year - Number(groups?.['year']);
    return age >= 0 && age < OLDEST ? [{ kind: 'age', start: index, end: index + length, facts: aged(Math.max(0, age - 1), age + 1) }] : [];
  });
}

/** Whether a text has a number, in digits or words; without one half of the wordings need not be tried. */
const HAS_NUMBER = /\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred|tysomething)\b/i;
const WITHOUT_NUMBER = AGE_WORDINGS.filter(({ pattern }) => !pattern.source.includes('(?<n>'));

/** The poster's own age: "I'm 34", "when I was 8", "my 5yo". */
const OWN = new RegExp(verbose`\b(?:i'?m|i\sam|i\swas|when\si\swas|me\sat|i\sturned|as\sa|for|over|under|than|at\sleast|about
  |those|all|every|patients|people|children|adults|anyone|women|men)\s(?:only\s|just\s|a\s|an\s|aged\s)?$`, 'i');
/** A pulse or a sugar in the twenties. */
const A_FIGURE = /\b(?:sugars?|sats|rates?|temps?|resps?|hr|pulse|bp|systolic|glucose|figures|numbers)\s(?:were\s|was\s|still\s)?(?:in\sthe\s(?:[a-z]+\s)?)[a-z\d' ]+$/i;
/** Many of them, or a length of time. */
const BEHIND = new RegExp(verbose`^(?:s\b|[-\s](?:year|month|week|day)s?\s(?:of|in|ago|later|career)|\s(?:years|months|weeks
  |days)\s(?:of|in|ago|later|and))`, 'i');
/** The age of somebody around the patient. */
const KIN_BEHIND = new RegExp(verbose`^\s?(?:[a-z]+\s)?(?:son|daughter|child|kid|brother|sister|wife|husband|mother|father|mum
  |mom|dad|grand\w+|partner|twins)\b`, 'i');
const KIN_BEFORE = /\b(?:her|his|their)\s(?:own\s)?$/i;

/** "Her daughter in Form Four", "his son, 12,": somebody around the patient. */
const OF_KIN = new RegExp(verbose`\b(?:his|her|their|wife|husband|the)\s(?:[a-z]+\s)?(?:son|daughter|grandson|granddaughter
  |kids?|children|brother|sister|niece|nephew),?\s(?:is\s|was\s|in\s|aged\s|of\s|who\sis\s)?$|\b(?:daughter|son)\sin\s$`, 'i');

/** How old the described person is, in years or by a word for a time of life. */
export function ages(reading: Reading): readonly Found[] {
  const { text } = reading;
  const told = foundBy(text, 'age', HAS_NUMBER.test(text) ? AGE_WORDINGS : WITHOUT_NUMBER);
  return [...told, ...outside([...bornIn(reading), ...jottedAges(text)], told)].flatMap((found) => {
    const before = text.slice(Math.max(0, found.start - 24), found.start);
    const behind = text.slice(found.end, found.end + 24);
    const said = text.slice(found.start, found.end);
    if (/\d|[a-z]ty|teen$/.test(said) && OWN.test(before)) return [];
    if (A_FIGURE.test(before + said)) return [];
    if (/^\d/.test(said) && BEHIND.test(behind)) return [];
    const isKins =
      OF_KIN.test(before) ||
      (KIN_BEFORE.test(before) &&
        (KIN_BEHIND.test(behind) || /^(?:child|kid|boy|girl|baby|teen|toddler|newborn|infant)/i.test(said)));
    return isKins
      ? [{ ...found, kind: 'kin' as const, facts: [{ says: 'trait' as const, share: [0.02, 0.3] as const }] }]
      : [found];
  });
}
