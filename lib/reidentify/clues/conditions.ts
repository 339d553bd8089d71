import type { Condition } from '../condition.ts';
import { conditionsIn, shareWith, yearlyOf } from '../conditions.ts';
import type { Fact, Found } from '../clue.ts';
import { IN_THE_NEWS, SOON } from './events.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { LONGEST_STORY } from './wordings.ts';

/** Not the person's: ruled out, taught, or said of many. */
const NOT_HAD = new RegExp(verbose`\b(?:no|not|without|denies|denied|ruled?\sout|excluded?|negative\sfor|never\shad|free\sof
  |against|worried\sabout|rather\sthan|isn't|wasn't|instead\sof
  |fear(?:s|ed|ing)?(?:\sof)?|(?:afraid|scared|terrified)\sof
  |(?:sure|certain|convinced|worried|scared|terrified|thought|thinks|thinking|afraid|adamant|swore|swears)\s(?:that\s)?(?:it\s(?:was|is)|it's|s?he\s(?:has|had)|they\shad)|(?:googled|mistaken\sfor|mistook\sit\sfor|misread\sas)|hasn't|haven't|hadn't)\s(?:an?\s|the\s|any\s|another\s)?$`, 'i');
/** What is spoken of is the illness, or what is done against it, not somebody who has it. */
const NOBODYS = new RegExp(verbose`^\s(?:scares?|shots?|jabs?|vaccin\w+|boosters?|part(?:y|ies)|awareness|research|clinic|chapter
  |protocol|guidelines?|training|course|teaching|talk|lecture|study|unit|ward|nurses?|team|run|bus|trolley|update|pathway
  |errors?|fun\b|mi\b|nmi|respiratory|aortic|dissection|endoleak|odontoid|hypersensitivity|reactions?|bundle|season|teachers?|lessons?|charity|campaign|month|week|drill
    |simulation|(?:hit|took\sout|struck)\s(?:the|our|a)\s(?:church|chapel|house|roof|school|pub|tower|tree|barn|shed|mast|grid|line))\b`, 'i');
/** Words for something else that are names of illnesses in other places: a season, a direction, a meeting. */
const NOT_ILL = /^(?:down|pots|[mM]et|diver|fit|stable|cold|turn|shock|crash|code|case|tired)$/;
const SEASON = /\b(?:in the|every|this|last|next|since|by|late|early)\s$/i;

/** Done to thousands: "4,100 flu jabs". */
const OF_THOUSANDS = /(?:\d,\d{3}|(?:^|[^\d.])\d{4,})\s$/;

/** A new case, not one that lasts. */
const NEW = new RegExp(verbose`\b(?:new|newly|just|fresh|first|diagnosed(?:\swith)?|diagnosis\sof|presenting\swith
  |presented\swith|turned\sout\sto\sbe|found\san?)\s(?:diagnos(?:is|ed)\s(?:of\s|with\s)?|case\sof\s|an?\s|her\s
  |his\s)?(?:[a-z]+\s)?$`, 'i');
/** Looked for more often than found. */
const SUSPECTED = /(?:\b(?:suspected|suspicion of|query|possible|presumed|r\/o|\brule out(?: an?)?|scan(?:ned)? for(?: an?)?)\s|\?\s?)$/i;
/** Of the poster: "burnout", "my own". */
const OWN = /\b(?:my|my own|our own|i have|i had|i've got)\s(?:[a-z]+\s)?$/i;
const A_PATIENT = new RegExp(verbose`^\s(?:patients?|pts?|lad(?:y|ies)|guys?|m[ae]n|wom[ae]n|kids?|mums?|moms?|bab(?:y|ies)
  |famil(?:y|ies)|regulars?)\b`, 'i');

/** The ill undergo an operation or a test so much more often than people on average, at most; so much more often an illness is suspected. */
const OF_THE_ILL = 10;

function factsOf(condition: Condition, country: string, isNew: boolean, isSuspected: boolean): readonly Fact[] {
  const share = shareWith(condition, country);
  const yearly = yearlyOf(condition, country);
  if (share !== undefined && (yearly === undefined || !isNew)) {
    // Of what lasts, the first year is told of most.
    return [
      {
        says: 'lasts',
        share: [Math.min(share.range[0], yearly?.range[0] ?? Infinity), share.range[1]],
        relative: share.relative,
      },
    ];
  }
  if (yearly === undefined) return [];
  const [low, high] = yearly.range;
  return [
    {
      says: 'befell',
      yearly: condition.kind === 'procedure' || isSuspected ? [low, high * OF_THE_ILL] : yearly.range,
      relative: yearly.relative,
    },
  ];
}

/**
 * What the person has, had or underwent. A condition that lasts counts by how many live with it, unless the words tell
 * of a new case; a symptom counts where no illness explains it. `country`: ISO 3166-1 alpha-2, empty where it is not
 * known.
 */
export function conditions(text: string, country: string): readonly Found[] {
  const named = conditionsIn(text.slice(0, LONGEST_STORY));
  const told = new Set<Condition>();
  const isExplained = named.some(({ thing: { kind } }) => kind === 'disease' || kind === 'injury');
  return named.flatMap(({ thing, start, end }): Found[] => {
    const before = text.slice(Math.max(0, start - 40), start);
    const words = text.slice(start, end);
    if (NOBODYS.test(text.slice(end, end + 16))) return [];
    if (OF_THOUSANDS.test(before)) return [{ kind: 'detail', start, end, facts: [] }];
    if (
      NOT_HAD.test(before) ||
      (OWN.test(before) && !A_PATIENT.test(text.slice(end, end + 14))) ||
      NOT_ILL.test(words) ||
      (words === 'fall' && SEASON.test(before))
    )
      return [];
    const kind = thing.kind === 'procedure' ? ('procedure' as const) : ('condition' as const);
    // Said twice it is still one illness.
    if (told.has(thing)) return [{ kind, start, end, facts: [] }];
    told.add(thing);
    if (thing.kind === 'symptom' && isExplained) return [{ kind, start, end, facts: [] }];
    const soon = IN_THE_NEWS.test(words) || thing.isNews ? [SOON] : [];
    return [{ kind, start, end, facts: [...factsOf(thing, country, NEW.test(before), SUSPECTED.test(before)), ...soon] }];
  });
}
