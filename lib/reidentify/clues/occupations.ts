import { overlaps } from '../../draft/span.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Fact, Found } from '../clue.ts';
import type { Named } from '../name-index.ts';
import { ADULTS, type Occupation, occupationsIn } from '../occupations.ts';
import type { Range } from '../range.ts';
import { rolesIn, SHARE_OF_A_ROLE } from './roles.ts';
import { LONGEST_STORY } from './wordings.ts';

/** Among those of an age and a sex an occupation is up to so much more frequent than among all adults. */
const OF_HIS_LIKE = 2.5;
/** Inhabitants for whom there is one mayor, one fire chief: a town, in persons. */
const TOWN = 30_000;
/** Share of people who hold an office that every town has one of. */
const OF_A_TOWN: Range = [1 / 60_000, 1 / 4_000];
/** Share of people who hold an office of which a country has some. */
const OF_A_COUNTRY: Range = [1e-7, 1e-4];
/** An office is spoken of as one: "the prince", "our former governor", "Tengku"; not "drama queen", "the star of the ward". */
const AS_OFFICE = /\b(?:the|our|former|ex|retired|late|his|her|state|deputy)\s$/i;
const METAPHOR = /\b(?:drama|dancing|beauty|ice|scream|rock|pop|gold|little|my|under|dairy|burger|prom|carnival)\s$/i;
/** Larger than a town and the country around it, in persons: there the office alone does not tell who it is. */
const LARGEST_TOWN = 1_500_000;
/** What bears the name of an office and tells of nobody who holds it: "since the Queen's funeral", "prior auth". */
const NAMED_AFTER = /^(?:['’]s)?\s(?:funeral|speech|jubilee|coronation|birthday|guard|counsel|nurse|head|hospital|college|theatre|park|road|street|cup|auth\w*|to|imaging|scan|surger|history)\b/i;
const AN_OFFICE_NAMED = /^(?:king|queen|prince|princess|prior|president|bishop|duke|lord|lady)(?:['’]s)?$/i;

/**
 * "Vietnam vet" is no veterinarian. Veterans are 6 % of adults in the US (Census Bureau 2022), 3.8 % in England and
 * Wales (ONS 2021).
 */
const SOLDIER = new RegExp(verbose`\b(?:vietnam|iraq|gulf|korea|korean|afghanistan|falklands|army|navy|marine|war|military|ww2
  |combat|disabled|homeless)\s$`, 'i');
const VETERAN: readonly Fact[] = [{ says: 'age', ages: ADULTS }, { says: 'trait', share: [0.01, 0.06] }];
/** The people around a patient at work: the poster, colleagues, whoever cares. */
const CLINICAL = new RegExp(verbose`\b(?:nurses?|rn|doctors?|gp|physicians?|consultants?|registrars?|surgeons?|midwi(?:fe|ves)
  |paramedics?|emt|hca|cna|carers?|caregivers?|care\sworker|assistants?|officers?|residents?|(?:medical|med|nursing
    |midwifery|pharmacy|dental|paramedic)\sstudents?
  |students?(?:\s(?:nurse|midwife|paramedic))?|pharmacists?
  |physio(?:therapist)?s?|therapists?|dentists?|radiolog\w+|anaesthetists?|\w+ologists?|paediatricians?|pediatricians?
  |porters?|receptionists?|chaplains?|interpreters?|phlebotomists?|psychiatrists?|psychologists?|counsell?ors?
  |social\sworkers?|misi|jururawat|houseman|intern|directors?|chief\sexecutive|ceo|trainers?|managers?|supervisors?
  |volunteers?|model|domestics?|radiographers?|sonographers?|orthoptists?|optometrists?|dieti[ct]ians?|podiatrists?|first\sresponders?|security|police)\b`, 'i');
/** Of a trade or an office whose name has such a word, nobody is on the ward for work. */
const OF_A_TRADE = new RegExp(verbose`^(?:tree\ssurgeons?|(?:police|prison|customs|probation|parole|army|naval|navy|air\sforce|council|fisheries|parking|truancy)\sofficers?|(?:shop|sales|teaching|classroom
  |store|library|gallery|retail)\sassistants?|(?:personal|dog|horse|animal|boxing|football)\strainers?|(?:hotel|bank|shop|store|restaurant|pub|farm|site|factory|stage|football|team|estate)\smanagers?
  |(?:choir|funeral|film|musical|theatre|casting|company)\sdirectors?|(?:geo|archae|meteor|ec|zo|anthrop|soci|mixo|ornith|entom|ichthy|volcan)(?:olo)?logists?|marine\sbiologists?|(?:law|engineering|art|music|university|uni|college|chemistry|physics|history
  |maths|drama|architecture|accounting|phd)\sstudents?|(?:hotel|school)\sporters?|(?:hotel|school|salon|dental)\sreceptionists?|fashion\smodels?|school\scounsell?ors?|(?:shop|factory|call\scentre)\ssupervisors?)$`, 'i');
/** What makes even a nurse the patient. */
const AS_PATIENT = new RegExp(verbose`\b(?:retired|former|ex|bekas|a\sfellow|(?:dad|mum|mom|wife|husband|father|mother|partner|son|daughter|parents?)\s(?:is|was|are|were)\s(?:an?|our|the|both|also)|patient\sis\san?|patient\swas\san?|she\sis\san?
  |he\sis\san?|she\swas\san?|he\swas\san?|she's\san?|he's\san?|\d{2}[-\s]?(?:yo|year[-\s]old|f|m),?|was\san?
  |is\san?)\s(?:[a-z-]+\s)?$`, 'i');
/** "A dentist with sepsis": who has an illness is the patient, whatever their trade. */
const HAS_AN_ILLNESS = new RegExp(verbose`^\s(?:(?:from|in|of)\s(?:[a-z]+\s){1,5})?(?:with\s(?!the\b|us\b|me\b|my\b|our\b|\d+\s(?:years|patients))
  |who\s(?:came|presented|collapsed|fell)\b|admitted\b)`, 'i');
const AT_A_START = /(?:^|[.!?:\n]\s?)(?:an?\s)?(?:[a-z-]+\s)?$/i;
/** "41, GP", "(surgeon": said of whom the age was said of; not a list of those whom somebody saw: "GP, GP, A&E". */
const BEHIND_AN_AGE = /(?:\b\d{1,2}[a-z]{0,2}[,.]|\()\s?$/;
/** Many of them are nobody, but one of them is somebody, and two may be: "one of our nuns", "two brothers, both priests". */
const MANY = /[^s'’]s$/;
const ONE_OF = /\b(?:one\sof\s(?:our|the|my|these|those)|both(?:\sof\sthem)?)\s(?:[a-z-]+\s){0,2}$/i;
const STUDENT = /\bstudent\b/i;
/** Behind an age or the letters of a university, not of a calling at the bedside: "21, UM student". */
const OF_A_COLLEGE = /(?:,\s|\b(?!(?:RN|PA|MD|DO|OT|PT|EMT|BSN|NP|SN|HO|MO|ODP)\s)[A-Z]{2,5}\s)$/;
/** Students who are seldom those of the ward. */
const OTHER_STUDENT = /^(?:exchange|international|overseas|foreign|university|uni|college|phd)\b/i;
/** What no table lists. */
const A_ROLE = { share: SHARE_OF_A_ROLE, holders: undefined };
/** Of the poster or of those who work there: "as a", "I'm a", "our", "thank you to the". */
const OWN = new RegExp(verbose`\b(?:as\san?|i'?m\san?|i\sam\san?|i\swas\san?|my|fellow|your|(?:told|asked|called|thank(?:s
    |ed)?|hugged|including|by|named\safter)\sthe
  |and\sthe|thanks?\sto\s(?:the|our)|shout\s?out\sto\s(?:the|our)|from\sthe|dear)\s(?:[a-z-]+\s)?$`, 'i');
/** Somebody around the patient: "her hairdresser", "two faith healers". */
const OF_THE_PATIENT = /\b(?:his|her|their|whose)\s(?:[a-z-]+\s)?$/i;
const COUNTED = /\b(?:two|three|four|five|six|several|some|many|few|all|these|those|(?<!\b(?:bed|bay|room|resus|ward|chair|trolley|cubicle)\s)\d{1,3})\s(?!an?\s|(?:yo|y\/o|y\so|yrs?|years?|[mf])\b)(?:[a-z-]+\s)?$/i;
/** "Her shift at Greggs" is the patient's own work. */
const AT_WORK = /^(?:shifts?|job|counter|desk|till|checkout|stall|apprenticeship)\s/;
/** What somebody is not yet: "wants to be a chef". */
const IN_HOPE =
  /\b(?:wants?|wanted|hopes?|hoping|dreams?|going|training|studying|learning)\s(?:to\s(?:be|become)|of\s(?:being|becoming))\s(?:an?\s)?(?:[a-z-]+\s)?$/i;
/** Spoken of as one whom readers know: "the weatherman", "our lift mechanic". */
const AS_ONE = /\b(?:the|our)\s(?:[a-z-]+\s){0,2}$/i;
/** Of the holders of a trade in a small place those who are called "the" are one of so many or fewer. */
const OF_SO_MANY = 10;
/** "A retired miner" is a miner: of those who were one most are retired by then. */
const RETIRED = /^(?:retired|former|ex)$/i;
const ONLY = /\b(?:only(?!\san?\s)|sole|last|first female|longest[- ]serving)\s(?:[a-z]+\s)?$/i;

/**
 * What an occupation says. In a place of so many persons an office names one or a few of them, and so does a trade with
 * "the" in a small one.
 */
export function factsOf(
  { share, holders }: Pick<Occupation, 'share' | 'holders'>,
  isOnly: boolean,
  isKnown: boolean,
  persons: number,
): readonly Fact[] {
  const adult: Fact = { says: 'age', ages: ADULTS };
  if (isOnly && persons < LARGEST_TOWN) return [adult, { says: 'one-of', persons: [1, 3] }];
  if (isKnown && share !== undefined && persons <= 2 * TOWN)
    return [adult, { says: 'one-of', persons: [1, Math.max(3, (persons * share[1]) / OF_SO_MANY)] }];
  if (share !== undefined)
    return [
      adult,
      { says: 'trait', share: isOnly ? [share[0] / 10, share[1]] : [share[0], Math.min(1, share[1] * OF_HIS_LIKE)] },
    ];
  if (holders === undefined) return [adult];
  if (holders.of === 'country') return [adult, { says: 'trait', share: OF_A_COUNTRY }];
  if (persons >= LARGEST_TOWN)
    return [adult, { says: 'trait', share: [OF_A_TOWN[0] * holders.persons[0], Math.min(1, OF_A_TOWN[1] * holders.persons[1])] }];
  return [adult, { says: 'one-of', persons: [holders.persons[0], holders.persons[1] * Math.max(1, persons / TOWN)] }];
}

/** Every word for what somebody does, whosever it is: those the table lists, and others. */
function callings({ text }: Reading): readonly Named<Pick<Occupation, 'share' | 'holders'>>[] {
  const listed = occupationsIn(text.slice(0, LONGEST_STORY));
  const others = rolesIn(text)
    .filter((role) => !listed.some((one) => overlaps(one, role)))
    .map((span) => ({ ...span, thing: A_ROLE }));
  return [...listed, ...others];
}

/**
 * What the described person does or is known as; not what the poster and colleagues are. `persons`: inhabitants of the
 * smallest place that is told, infinite where none is.
 */
export function occupations(reading: Reading, persons: number): readonly Found[] {
  const { text } = reading;
  const all = reading.get(callings);
  return all.flatMap(({ thing, start, end }) => {
    const before = text.slice(Math.max(0, start - 36), start);
    const words = text.slice(start, end);
    if (IN_HOPE.test(before) || COUNTED.test(before) || (OF_THE_PATIENT.test(before) && thing.holders === undefined && !AT_WORK.test(words))) return [];
    const isPatient = AS_PATIENT.test(before) || /^retired\b/i.test(words) || BEHIND_AN_AGE.test(before)
      || (AT_A_START.test(before) && HAS_AN_ILLNESS.test(text.slice(end, end + 24)));
    const isOnly = ONLY.test(before);
    if (CLINICAL.test(words) && !OF_A_TRADE.test(words) && !OTHER_STUDENT.test(words) && !isPatient && !isOnly && !(STUDENT.test(words) && OF_A_COLLEGE.test(before))) return [];
    if (thing !== A_ROLE && MANY.test(words) && !ONE_OF.test(before)) return [];
    if (METAPHOR.test(before) || (thing.holders?.of === 'country' && /^\p{Ll}/u.test(words) && !AS_OFFICE.test(before)))
      return [];
    if (OWN.test(before) && !isOnly) return [];
    if (words === 'vet' && SOLDIER.test(before)) return [{ kind: 'occupation' as const, start, end, facts: VETERAN }];
    if (/^(?:royal|readers?)$/i.test(words) || (AN_OFFICE_NAMED.test(words) && NAMED_AFTER.test(text.slice(end, end + 14)))) return [];
    if (RETIRED.test(words) && all.some((next) => next.start > end && next.start - end < 12))
      return [{ kind: 'occupation' as const, start, end, facts: [{ says: 'age' as const, ages: ADULTS }] }];
    if (
      /^(?:General|Major|Private|Minor|King|Queen|Prince|Model|Dean|Judge|Driver)$/.test(words) &&
      /\p{Lu}\p{L}+\s$/u.test(before)
    )
      return [];
    return [{ kind: 'occupation' as const, start, end, facts: factsOf(thing, isOnly, AS_ONE.test(before), persons) }];
  });
}
