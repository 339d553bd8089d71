import { evidence } from '../reading/models/judge.ts';
import { individualInView } from '../reading/people/individual.ts';
import { isInvented, isOwnIllness } from '../reading/people/nobodys-record.ts';
import type { Reading } from '../reading/reading.ts';
import { cueTest } from '../reading/patterns/sentence-cues.ts';
import { tales } from '../reading/patients/tales.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import type { Found } from './clue.ts';
import { ages } from './clues/ages.ts';
import { births } from './clues/births.ts';
import { events } from './clues/events.ts';
import { kin } from './clues/kin.ts';
import { oneOfAKind } from './clues/one-of-a-kind.ts';
import { occupations } from './clues/occupations.ts';
import { outcomes } from './clues/outcomes.ts';
import { sexes } from './clues/sexes.ts';
import { conditionsIn } from './conditions.ts';
import { whole } from './clues/wordings.ts';
import { isIn } from '../reading/patterns/quick-match.ts';

/** One person, whoever it is: "this one", "the driver", "a dog walker", "somebody's daughter". */
const SOMEBODY = whole(verbose`(?:this|that|the|another|last|next)\sone | (?:the|our|a|an|this
  |that)\s(?:[a-z-]+\s){0,3}[a-z]+(?:er|or|ist|ian|man|woman|ant|ee)\s(?:who|from|in|on|with|is|was|has|had|got|came|fell
    |went|walked) 
  | \d{3}\s?(?:g|grams) | weeks\sand\s[a-z]+\sdays?
  | [a-z]+'s\s(?:wife|husband|son|daughter|mum|mom|mother|father|dad|kid|baby|widow)
  | (?:twins?|triplets|quadruplets|siblings|bride|groom|captain|widow|someone|somebody) | (?:a|an|the|our
  |my)\s(?:[a-z]+\s)?(?:patient|pt|case|contact|casualty) | patient | pt | kakak | makcik | pakcik | abang | adik | waris`, 'i');
/** Care, as it is told: what was done, found or felt at the bedside. */
const CARE = cueTest(
  'clinical',
  'setting',
  'operated',
  'procedure',
  'bed',
  'treated',
  'measured',
  'ailing',
  'fate',
  'care-work',
  'patient',
  'case',
  'jotted',
  'bodily',
  'summoned',
);

/** Nobody: what is imagined, taught, or announced by the famous. */
const NOBODY = new RegExp(verbose`\b(?:
  imagine\s(?:an?|you|being|the) | say\san?\s[^.!?]{1,60}\s(?:comes|walks|presents|arrives)\s | what\s(?:do|would)\syou\sdo\s(?:first|next)
  | (?:made|put\stogether)\s(?:up\s)?(?:of|from)\s(?:several|many|some|different|a\sfew)\s(?:people|patients) | composite\s(?:of|patient|case|story)
  | suppose\s | hypothetical(?:ly)? | picture\sthis | vignettes? | osce | mcqs? 
  | question\sof\sthe\sday | (?:sim|simulation|osce|teaching)\s(?:scenario|case|day) | scenario\s(?:for|of|one|two|\d) | (?:thursday|friday|today|tomorrow|monday|tuesday|wednesday)'s\ssim | mcqs?\sfor | according\sto\sthe
  | refresher | tutorial | webinar | seminar | journal\sclub | teaching\sat | lecture\s(?:at|on|today|tomorrow) | top\stips? 
  | pro\stip | reminder: | psa: | (?:so|very)?\s?sad\sto\shear\sof | (?:bbc|guardian|cnn|nyt)\s(?:story|article|piece)
  | (?:paper|episode|quote)\sof\sthe\sweek | my\s(?:novel|book|podcast)\s | case\sfor\s(?:tomorrow|next|the) 
    | on\sthis\sday\sin | rewatch(?:ed|ing)
  | simulation\sday | mannequins? | happy\sretirement | our\snew\s(?:[a-z]+\s)?(?:consultant|registrar|doctor|nurse|matron
    |gp|partner|intern|resident|trainee|colleague)\s | final\syears: | the\s(?:king|queen)\sbeing | happy\snurses
  | in\sthe\spinned\spost | (?:report|survey|study|trial|paper|guideline)s?\s(?:19|20)\d\d
)`, 'i');
/** A year before any patient of today. */
const LONG_AGO = /\b(?:1[0-8]\d\d|19[0-6]\d)\b/;
/** A year in which nobody lived who lives, whatever else is told: "In 1847 Simpson gave chloroform". */
const LONG_DEAD = /\b(?:in|of|from|by|since|until)\s1[0-8]\d\d\b(?!\s(?:mg|ml|kg|g|hours|patients|people)\b)/i;
/** Counted people: "350,000 Americans", "one in ten", "12 % of". */
const COUNTED = new RegExp(verbose`\b\d{1,3}(?:[,.]\d{3})+\s(?:[a-z]+\s)?(?:people|americans|cases|patients|deaths|adults
  |children|women|men|australians|malaysians|canadians|britons)\b|\b(?:one|1)\sin\s(?:\d+|two|three|four|five|six|seven|eight
  |nine|ten|twenty)\b|\b\d+(?:\.\d+)?\s?(?:%|per\scent|percent|lakh|million|crore)\b
  |\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty)\s(?:admissions|discharges|deliveries|referrals|arrests|transfers)\b`, 'i');
/** The poster's own illness or kin. */
const OWN = new RegExp(verbose`\b(?:
  (?<!in\s)my\sown\s(?:[a-z]+\s)?(?:mastectomy|cancer|surgery|diagnosis|illness|story|miscarriage|loss|stroke|[a-z]+ectomy
    |scan|biopsy
  |depression|anxiety|birth|labou?r|delivery) | not\sthe\spatient | i\s(?:have|had|was\sdiagnosed\swith|got|tested|caught
  |broke|need)\s(?:a\s)?(?:ptsd|covid|cancer|flu|dengue|depression|anxiety|adhd|my\s[a-z]+\sout|burnout|positive)
  | as\sa\spatient | i'?m\sthe\spatient | i\swas\sthe\spatient | diagnosed\sme | my\s(?:therapist|oncologist|psychiatrist|midwife)
)\b`, 'i');
const HURT_MYSELF = new RegExp(verbose`\bi\s(?:broke|fractured|sprained|tore|dislocated|cut|burnt|burned|snapped)\smy\s
  |\bi(?:'ve|\shave)\shad\s(?:[a-z]+\s)?(?:miscarriages?|strokes?|seizures?|operations?)\b`, 'i');
const KIN = verbose`(?:mum|mom|mother|mama|dad|father|papa|wife|husband|partner|son|daughter|sister|brother|gran|grandma|grandpa
  |grandad|grandmother|grandfather|nan|nana|uncle|aunt|aunty|cousin|niece|nephew|kid|kids|child|children|baby
  |toddler|\d+[-\x20]?(?:yo|year[-\x20]old)(?![-\x20](?:patient|pt|[a-z]+(?:ic|er|or|ist|man|woman))\b)|fianc[eé]e?
    |girlfriend|boyfriend|best\sfriend|friend|dog|cat|puppy)`;
const OWN_KIN = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])my (?:own |little |poor |late |dear |sweet |beautiful |big |baby |old )?${KIN}(?![A-Za-zÀ-ɏ])`,
  'i',
);
/** A post that begins with somebody of the poster's own is about them, however much it sounds of a ward. */
const FIRST_OF_OWN = new RegExp(verbose`^[^.!?]{0,20}\bmy\s(?:own\s|little\s|late\s|dear\s|best\s|oldest\s|big\s)?(?:mum
    |mom|mother|dad|father|wife|husband|partner|son|daughter
  |sister|brother|gran|grandma|grandpa|grandad|grandmother|grandfather|nan|uncle|aunt|aunty|cousin|niece|nephew
    |friend)(?![A-Za-zÀ-ɏ])(?!['’]s\s(?:patient|client))`, 'i');
/** A post that begins with an animal of the ward or of the house. */
const A_PET = new RegExp(verbose`^[^.!?]{0,20}\b(?:our|my|the)\s(?:ward\s|therapy\s|hospital\s|old\s)?(?:cat|dog|puppy|kitten|hamster|rabbit)
  (?:,|\s(?:is|was|has|went|died|ate))`, 'i');
const A_PATIENT = /\b(?:patients?|pts?|he was brought|she was brought|bed \d+|on my ward|pesakit)\b/i;

/** One whose patients are animals. */
const A_VET = /(?<!\p{L})(?:vet|vets|veterinar\p{L}+|DVM|MRCVS|BVSc)(?!\p{L})/iu;
const NO_VET = /\b(?:army|navy|marine|combat|vietnam|iraq)\svet|\bvet(?:'s|erans?)\b/i;

/** Text that gives an order to everybody and tells of nobody: no "he", no age, no past. */
const LESSON = cueTest('he-she', 'him-her', 'his-her');

/** From so much evidence of a patient's story on, figures and kin in it speak no longer against one, in logits. */
const STORY = 1;
/** With so much a story is taken for one, whoever it speaks of. */
const LIKELY_STORY = -0.5;

/** Told of nobody: the poster's own illness and kin, lessons, figures, history and fiction. */
function isOfNobody(reading: Reading): boolean {
  const { text } = reading;
  if (reading.get(isInvented) || reading.get(isOwnIllness) || (isIn(text, LONG_DEAD) && !isIn(text, A_PATIENT)) || isIn(text, OWN) || isIn(text, HURT_MYSELF) || isIn(text, NOBODY)) return true;
  if ((isIn(text, FIRST_OF_OWN) || isIn(text, A_PET)) && !isIn(text, A_PATIENT)) return true;
  if (evidence(reading, 'patient-case') >= STORY) return false;
  if (isIn(text, LONG_AGO) && reading.get(tales).length === 0 && !isIn(text, A_PATIENT)) return true;
  if ((isIn(text, OWN_KIN) && reading.get(tales).length === 0 && !isIn(text, A_PATIENT))) return true;
  return isIn(text, COUNTED) && reading.get(ages).length === 0 && !LESSON.text(reading);
}

/** An illness jotted down at the very beginning stands for somebody who has it: "Rabies. In Toronto.", "Diphtheria, seven, unvaccinated." */
function isJottedIllness(text: string): boolean {
  const [first] = conditionsIn(text.slice(0, 40));
  return first !== undefined && /^\W{0,2}$/.test(text.slice(0, first.start)) && /^[.,]\s/.test(text.slice(first.end, first.end + 2));
}

/** Whoever is told by what they do, wherever that is. */
function workers(reading: Reading): readonly Found[] {
  return occupations(reading, Infinity);
}

function hasSomebody(reading: Reading): boolean {
  const isNamed =
    reading.get(tales).length > 0 || reading.get(individualInView) > 0 || evidence(reading, 'patient-case') >= LIKELY_STORY;
  return isNamed || [ages, sexes, kin, workers, oneOfAKind].some((kind) => reading.get(kind).length > 0) || isIn(reading.text, SOMEBODY)
    || isJottedIllness(reading.text);
}

function hasCare(reading: Reading): boolean {
  const { profile, affiliation, role } = reading.draft;
  const isTold = reading.get(tales).length > 0 || CARE.text(reading);
  return (
    isTold ||
    [outcomes, events, births, oneOfAKind].some((kind) => reading.get(kind).length > 0) ||
    [profile, affiliation, role].some((line) => line !== undefined)
  );
}

/**
 * True when a text, with the other parts of its thread, tells of one person in care, so that there is somebody to be
 * recognised. It is meant to let through whatever may: whom nobody can recognise, the estimate lets pass.
 */
export function isSomebodyDescribed(parts: readonly Reading[]): boolean {
  const profile = parts[0]?.draft.profile ?? '';
  if (A_VET.test(profile) && !NO_VET.test(profile)) return false;
  const told = parts.filter((part) => !part.get(isOfNobody));
  return told.some(hasSomebody) && told.some(hasCare);
}
