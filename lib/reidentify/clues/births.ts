import { cells } from '../cells.ts';
import type { Fact, Found } from '../clue.ts';
import type { Reading } from '../../reading/reading.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { foundBy, wording, type Wording } from './wordings.ts';

/** Births by age of mother relative to all inhabitants, after ONS and NCHS birth statistics 2022: highest at 30 to 34. */
const BY_AGE = [0, 0, 0.05, 1.2, 4.5, 8, 9, 5.5, 1.6, 0.12, 0.005];
const OF_MOTHERS = cells((sex, { from }) => (sex === 'female' ? BY_AGE[from / 5] ?? 0 : 0));
const OF_NEWBORNS = cells((_, { from }) => (from === 0 ? 18 : 0));

/** Pregnant women of one week or month: births of 9 to 16 of 1,000 inhabitants a year, ten months long. */
const PREGNANT: readonly Fact[] = [{ says: 'lasts', share: [0.006, 0.012], relative: OF_MOTHERS }];
const PREGNANT_SO_LONG: readonly Fact[] = [{ says: 'lasts', share: [2e-4, 3e-3], relative: OF_MOTHERS }];
/** Gave birth, per inhabitant and year (World Bank, crude birth rate 2022: 9-16 of 1,000). */
const GAVE_BIRTH: readonly Fact[] = [{ says: 'befell', yearly: [0.009, 0.016], relative: OF_MOTHERS }];
/** Born before 37, 32 and 28 weeks: 7-10 %, 1-1.6 % and 0.4-0.7 % of births (NCHS 2022, ONS 2022). */
const bornAt = (low: number, high: number): readonly Fact[] => [
  { says: 'befell', yearly: [0.01 * low, 0.014 * high], relative: OF_NEWBORNS },
];

function weeker({ groups }: RegExpExecArray): readonly Fact[] {
  const weeks = Number(groups?.['weeks'] ?? 0);
  if (weeks < 28) return bornAt(5e-4, 4e-3);
  return weeks < 32 ? bornAt(1.5e-3, 8e-3) : bornAt(0.01, 0.06);
}

/** "Twenty-two weeks": weeks of a pregnancy in words. */
const SPELT_WEEKS = verbose`(?:eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen
    |twenty(?:[-\x20](?:one|two|three
  |four|five|six|seven|eight|nine))?|thirty(?:[-\x20](?:one|two|three|four|five|six|seven|eight|nine))?
    |forty(?:[-\x20](?:one|two))?)\sweeks`;

const WORDINGS: readonly Wording[] = [
  wording(String.raw`(?<weeks>2[2-9]|3\d)[ -]?(?:weekers?|wkrs?)|born at (?<weeks>2[2-9]|3\d) weeks`, weeker),
  wording(verbose`(?:(?:pregnant|pregnancy|booked|presented|admitted|scanned?|rom|in\slabou?r)\s(?:at|with)?\s?)?(?:[5-9]
    |[1-3]\d|4[0-2])(?:\+\d)?\s?(?:weeks|wks|\/40)(?:\s(?:pregnant|gestation|gravid|gone|along|with\s(?:twins
    |triplets)))?(?!\s(?:ago|later|old|of\s(?!gestation)|in\sthe|on\sthe|and\scounting|post|into|at|off|from|after|sober|clean|dry|smoke|since|without|until|till|waiting|late|apart|early|behind|before|between|straight|running))
    |${SPELT_WEEKS}(?:\sand\s[a-z]+\sdays?)?(?=[,.;]|\s(?:pregnant|gone|along|gestation))
    |G[1-9]\s?P\d(?:\+\d)?|G[1-9]|primip|multip|primigravida`, PREGNANT_SO_LONG),
  wording(String.raw`[4-9]\d\d\s?(?:g|grams)(?=[,.;!]|\s)`, bornAt(5e-4, 4e-3)),
  wording('pregnant|gravid|expecting (?:twins|a baby|her first)|with child|mengandung|embarazada|mum-to-be|mom-to-be', PREGNANT),
  wording(verbose`(?:delivered|delivering|caught)\s(?:a|an|the|my|our|her|two|three|\d+)\s(?:[\w-]+\s){0,4}?(?:baby|babies
    |girl|boy|twins|triplets|mum|mom|mother|woman|\d+\s?yo|g\d)|gave\sbirth|had\sher\sbaby|welcomed\sa\sbaby|sambut\sbaby
    |bersalin|beranak|melahirkan|delivered\s(?:at|in|on|by)|(?:delivered|caught)\smy\s(?:[a-z]+th|\d+th|first|last)`, GAVE_BIRTH),
];

/** Weeks that are no pregnancy: how long something took. */
const A_SPAN = new RegExp(verbose`\b(?:for|after|in|within|of|last|past|next|first|every|took|spent|waited|over|about
  |these)\s(?:the\s)?(?:[a-z]+\s)?$`, 'i');

/** A text in which weeks in words are those of a pregnancy. */
const OF_PREGNANCY = new RegExp(verbose`\b(?:pregnan|bump\b|trimester|antenatal|midwi|labou?r\b|hyperemesis|miscarr|gestation|grams\b|\d{3}\s?g\b
  |nicu\b|epu\b|obstet|o&g|pre-?term|prem|neonat)`, 'i');

/** Pregnancy and birth, by weeks and by the words of the delivery room. */
export function births({ text, draft: { profile = '', role = '' } }: Reading): readonly Found[] {
  return foundBy(text, 'condition', WORDINGS).filter(({ start, end }) => (
    !/^[a-z -]+weeks/i.test(text.slice(start, end)) || OF_PREGNANCY.test(`${text} ${profile} ${role}`))).filter(({ start, end }) => (
    !/^\d/.test(text.slice(start, end)) || !A_SPAN.test(text.slice(Math.max(0, start - 20), start))));
}
