import type { Found } from '../clue.ts';
import { allOf, isIn } from '../../reading/patterns/quick-match.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { numberOf, TEENS, UNITS } from './spelt-numbers.ts';
import { LONGEST_STORY } from './wordings.ts';

/**
 * How old somebody is, jotted between two stops or commas: "Croup, two, barks", "Teacher thought he was playing. Nine.", "Year 11, girl".
 * Clinicians tell an age so, and hardly anything else; what is counted is told with what there is of it.
 */

const SPELT = [...UNITS.slice(1), ...TEENS].join('|');
/** Between stops a number may be a count too; between commas one of a list. */
const ALONE = new RegExp(verbose`(?<=[\p{Ll}\d)][.!?]["”’']?\s)(?:${SPELT}|[2-9]|1\d)(?=[.!](?:\s|$))
  |(?<=[\p{Ll}]{3},\s)(?<!\b(?:and|or|one|${SPELT}|\d),\s)(?:[2-9]|1[0-7])(?=\.\s\p{Lu})
  |(?<=[\p{L}\d]{2},\s)(?<!\b(?:one|${SPELT}|\d),\s)(?:${SPELT}|[2-9]|1\d)(?=,\s(?!(?:${SPELT}|one|maybe|perhaps|then|or|no|\d))\p{L})
  |(?<=[\p{L}\d.]{3},\s)(?<!\b(?:and|or|one|${SPELT}),\s|\s\d\d?,\s)(?:${TEENS.join('|')})(?=\.\s\p{Lu})
  |(?<=[,.]\s(?:both|all)\s)(?:${SPELT}|[2-9]|1\d)(?=[,.]\s(?!\d))`, 'giu');
/** "Retinoblastoma, 8 months, seen in a photo": a length of time does not stand between commas. */
const OF_AN_INFANT = /(?<=^|[\p{L}\d)],\s)(?<n>[1-9]|1\d|2[0-3])\s(?:months|weeks|days)(?=,\s(?!(?:and|or|then|later|maybe|if)\b)\p{L})/giu;
/** "Both under five": younger than so many years. */
const UNDER = /(?<=(?<!\p{L})(?:both|all|each|is|was|are|were|kids?|child|children|toddlers?|aged)\s)under\s(?<n>one|two|three|four|five|six|[1-6])(?=[.,!)]|\sand\s)/giu;
const YEAR = 1;
/** Of a year. */
const MONTHS = 12;
const WEEKS = 52;
const DAYS = 365;

/** The year of school somebody is in, and how old they are in the first of them. */
const FIRST_YEARS: Readonly<Record<string, number>> = { year: 5, p: 4, primary: 5, class: 6, std: 6, grade: 6, form: 12, tingkatan: 12, darjah: 6 };
const IN_SCHOOL = new RegExp(verbose`(?<=(?:^|[.!?,(]\s))(?<kind>Year|Primary|Class|Std|Form|Tingkatan|Darjah|Grade|P)\s?(?<n>1[0-3]|[1-9]|satu|dua|tiga|empat|lima|enam)(?=[.,!)]|\snow\b)`, 'gu');
const SPELT_GRADE = /(?<=(?:^|[.!?,(]\s))(?<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grade(?=[.,!)]| now\b)/giu;
const NTHS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const IN_MALAY = 'satu dua tiga empat lima enam'.split(' ');
/** Grades of tumours and swellings, classes of hearts and drugs go to four. */
const MOST_OF_AN_ILLNESS = 4;
const OF_AN_ILLNESS: readonly string[] = ['grade', 'class'];

/** "1. Sleep. 2. Eat." */
const A_LIST = /(?<![\p{L}\d])1[.)]\s/u;
/** True where the same number counts something elsewhere in the text: "Four years he'd had it. Four." */
function isCount(text: string, said: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])(?:${said}[ -]\\p{L}|(?:no|number|nr)\\.? ?${said})`, 'iu').test(text) || isIn(text, A_LIST);
}

const found = (start: number, words: string, from: number, to: number): Found => (
  { kind: 'age', start, end: start + words.length, facts: [{ says: 'age', ages: { from, to } }] });

/** Ages that stand alone. */
export function jottedAges(text: string): readonly Found[] {
  const story = text.slice(0, LONGEST_STORY);
  const alone = allOf(story, ALONE).filter(({ 0: said }) => !isCount(story, said))
    .map(({ 0: said, index }) => found(index, said, numberOf(said), numberOf(said) + YEAR));
  const inSchool = allOf(story, IN_SCHOOL).flatMap(({ 0: said, index, groups }) => {
    const kind = groups!['kind']!.toLowerCase();
    const year = IN_MALAY.includes(groups!['n']!) ? IN_MALAY.indexOf(groups!['n']!) + 1 : Number(groups!['n']);
    if (OF_AN_ILLNESS.includes(kind) && year <= MOST_OF_AN_ILLNESS) return [];
    const first = FIRST_YEARS[kind]! + year - 1;
    return [found(index, said, first - YEAR, first + 2 * YEAR)];
  });
  const inGrade = allOf(story, SPELT_GRADE).map(({ 0: said, index, groups }) => {
    const first = FIRST_YEARS['grade']! + NTHS.indexOf(groups!['nth']!.toLowerCase());
    return found(index, said, first - YEAR, first + 2 * YEAR);
  });
  const infants = allOf(story, OF_AN_INFANT).map(({ 0: said, index, groups }) => {
    const years = Number(groups!['n']) / (/months/i.test(said) ? MONTHS : /weeks/i.test(said) ? WEEKS : DAYS);
    return found(index, said, Math.floor(years), Math.floor(years) + YEAR);
  });
  const under = allOf(story, UNDER).map(({ 0: said, index, groups }) => found(index, said, 0, numberOf(groups!['n']!)));
  return [...alone, ...inSchool, ...inGrade, ...infants, ...under];
}
