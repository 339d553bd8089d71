import type { Fact, Found } from '../clue.ts';
import type { Reading } from '../../reading/reading.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { OLDEST } from '../group.ts';
import { numberOf, TENS, UNITS } from './spelt-numbers.ts';
import { foundBy, wording, type Wording } from './wordings.ts';

const share = (low: number, high: number): readonly Fact[] => [{ says: 'trait', share: [low, high] }];

const RELATIVE = verbose`(?:wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|son|daughter|kids?|children|boys
  |girls|mum|mom|mam|mother|mama|mummy|mommy|dad|daddy|father|papa|parents?|sister|brother|siblings?|twin
  |gran(?:ny|dma|dad|dpa|dmother|dfather|dson|ddaughter|dkids|dchild(?:ren)?)?|nan|nana|grandad|uncle|aunt(?:ie|y)?|niece
  |nephew|cousin|brothers|sisters|widow(?:er)?|in-laws?|mother-in-law|father-in-law|stepdad|stepmum|stepson|stepdaughter
    |godmother|godfather|cousins|family|anak|suami
    |isteri|waris|mak|ayah
  |nenek|atuk|cucu|mammy|missus|kokum|kookum|lola|lolo|nonna|nonno|oma|opa|bapa|bapak|abah|emak|ibu|adik|abang|kakak
  |granda|daideo|mamo|abuel[ao]s?|yiayia|bubbe|zayde|tita|tito|amma|appa|thatha|paati|roommate|flatmate|housemate|teammate|workmate|classmates?|bandmates?|co-?workers?|half-?brother|half-?sister|stepbrother|stepsister|goddaughter|godson)`;
const PARENT = '(?:mother|mum|mom|mama|father|dad|papa|parent|mum-to-be|grandmother|grandma|grandfather|grandpa|grandad)';

/**
 * How many children somebody has: completed family size of women aged 45 (ONS 2022; US CPS 2022): 1 18 %, 2 36 %, 3 17
 * %, 4 7 %, 5 or more 4 %.
 */
function family({ groups }: RegExpExecArray): readonly Fact[] {
  const word = groups?.['count']?.toLowerCase() ?? '';
  const count = /^\d/.test(word)
    ? Number.parseInt(word, 10)
    : ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].indexOf(word) + 1;
  if (count < 3) return share(0.1, 0.4);
  if (count === 3) return share(0.07, 0.2);
  return count === 4 ? share(0.03, 0.1) : count < 7 ? share(5e-3, 0.05) : share(3e-4, 0.01);
}

/** Nobody is married before so many years of life. */
const MARRIED_FROM = 17;
/** Shares of adults who have been married so long: 20 years 30 %, 40 years 10 %, 50 years 4 %, 60 years 0.5 % (US Census Bureau, SIPP 2021; ONS). */
const MARRIED_SO_LONG: readonly (readonly [number, number, number])[] = [[65, 3e-4, 0.01], [55, 3e-3, 0.04], [40, 0.02, 0.12], [20, 0.1, 0.4], [0, 0.3, 0.9]];

/** How long somebody is married, and so how old at least: "her husband of 61 years". */
function married({ groups }: RegExpExecArray): readonly Fact[] {
  const long = numberOf(groups?.['long'] ?? '');
  const [, low, high] = MARRIED_SO_LONG.find(([from]) => long >= from)!;
  return [...share(low, high), { says: 'age', ages: { from: Math.min(long + MARRIED_FROM, OLDEST - 1), to: OLDEST } }];
}

const LONG = `(?<long>[1-7]\\d|(?:${TENS.join('|')})(?:[ -](?:${UNITS.join('|')}))?)`;
const COUNT = String.raw`(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;

/** Who belongs to whom. Multiple births: twins 1.5-3.3 %, triplets 0.02-0.08 % of births (ONS, NCHS 2022). */
const WORDINGS: readonly Wording[] = [
  wording(`(?:single |young )?${PARENT} (?:of|to) (?:her |his )?${COUNT}|${PARENT} of ${COUNT}`, family),
  wording(`${COUNT} (?:siblings|brothers|sisters|sons|daughters|grandchildren|great-grandchildren)`, share(3e-3, 0.1)),
  // Of the poster: a neighbour is one of a few doors.
  wording('(?:my|our) (?:next-door |old |dear |elderly )?neighbou?r(?! (?:country|ing|hood))', [{ says: 'one-of', persons: [1, 20] }]),
  wording('quadruplets|quintuplets|quads|sextuplets', share(1e-7, 5e-6)),
  wording('(?:identical )?triplets', share(2e-4, 1e-3)),
  wording(verbose`(?:identical\s|conjoined\s|non-identical\s|fraternal\s)?twins?(?:\s(?:boys|girls|brothers|sisters|sons
    |daughters))?`, share(0.012, 0.04)),
  wording(`(?:youngest|eldest|oldest|one|middle) of ${COUNT}(?! (?:patients|cases|people|our|the|my))`, family),
  wording(`(?:married (?:for )?|(?:(?:her|his|their) )?(?:wife|husband|spouse|bride|marriage) (?:of|for) )${LONG} years|${LONG} years (?:married|of marriage|together(?=[,.!]))`, married),
  wording('(?:two|three|four|five) generations', share(0.03, 0.3)),
  wording('widow(?:er|ed)?|balu', share(0.03, 0.1)),
  wording('(?:an? |the |this |elderly |old |married )(?:[a-z]+ )?couple(?! of)', share(0.2, 0.8)),
  wording('newly-?weds?|just married|bride(?:-to-be)?|groom|honeymooners?|fianc[eé]e?', share(3e-3, 0.02)),
  wording('only child|orphan(?:ed)?|adopted|foster (?:child|kid|carer|mum|mom|parents?)|surrogate', share(3e-3, 0.1)),
  wording('(?:single|first[- ]time|new|expectant|teen(?:age)?) (?:mum|mom|mother|dad|father|parents?)', share(0.02, 0.15)),
  wording('(?:mum|mom|mam|mother|dad|father|ibu|ayah)(?:,| is| was) (?:only |just )?(?:1[3-7]|4[6-9]|5\\d)(?=[,.;]|\\s(?:and|who|with)\\b)', share(3e-3, 0.05)),
  // Kin of somebody who is told apart by what they do: "the fire chief's daughter".
  wording(verbose`(?<!\b(?:pt|patient|it|that|he|she|who|what|here|there|let|today|tonight)'s\s)(?:(?!is\s|was\s|this\s|that\s
    |and\s|the\s|one\s|a\s|an\s|of\s|my\s|our\s|like\s)[a-z]+\s){0,2}(?!(?:pt|patient|it|that|he|she|who|what|here|there|let
    |today|tonight|else|everyone|everybody|people|somebody|someone|nobody)\b)[a-z]{2,}(?:'s|s')\s(?:(?:only|eldest|youngest
    |oldest|late|own|little)\s)?(?:wife|husband|son|daughter|mum|mom|mother|dad|father|kid|baby|widow|brother|sister|nephew
    |niece|grandson|granddaughter|twin)`, share(0.02, 0.6)),
  wording(`(?:her|his|their) (?:[a-z]+ )?${RELATIVE}`, share(0.5, 1)),
  wording(`(?:the|a|an|both|whose|had|with) (?:[a-z]+ )?${RELATIVE}`, share(0.5, 1)),
  wording(RELATIVE, share(0.6, 1)),
];

/** The poster's own kin. */
const OWN = /\b(?:my|our|ur|your)\s(?:[a-z]+\s)?$/i;
const OF_OWN = /^(?:my|our|your)\b(?!.*neighbou?r)/i;

/** The described person's family, and whose kin the person is. */
export function kin({ text }: Reading): readonly Found[] {
  return foundBy(text, 'kin', WORDINGS)
    .filter(({ start, end }) => !OWN.test(text.slice(Math.max(0, start - 20), start)) && !OF_OWN.test(text.slice(start, end)));
}
