import { evidence } from '../reading/models/judge.ts';
import { tales } from '../reading/patients/tales.ts';
import { mentions } from '../reading/people/mentions.ts';
import type { Reading } from '../reading/reading.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import type { Clue, ClueKind } from './clue.ts';
import fitted from './data/fitted.json' with { type: 'json' };
import { allOf, isIn } from '../reading/patterns/quick-match.ts';
import { manner, MANNERS } from './manner.ts';

/** What tells somebody apart from others. */
export const FIRM: readonly (readonly ClueKind[])[] = [['age'], ['condition', 'procedure'], ['event'], ['occupation']];

/** Tells apart as firmly, but in one figure, which is not multiplied with others: so it is worth all that it says. */
const ONE_OF_A_KIND: readonly ClueKind[] = ['one-of-a-kind'];

/** Somebody of the poster's own, at home or at work: theirs to tell, or told as theirs. */
const OWN = new RegExp(verbose`\b(?:my|our\snew)\s(?:own\s|little\s|late\s|dear\s|best\s|oldest\s|old\s|new\s)?
  (?:mum|mom|dad|mother|father|son|daughter|wife|husband|partner|sister|brother|gran|nan|grand\w+|uncle|aunt\w*|cousin|niece|nephew
    |friend|kids?|toddler|baby|bump|dog|cat|boss|registrar|consultant|colleague|novel|book|therapist|gp\b|knee|back|acl|wrist|diagnosis|scan|biopsy)\b
  |\b(?:since|after|before|until|during)\s(?:dad|mum|mom|mam|nan|nana|gran|grandad|grandma|grandpa|abah|ayah|mak|atuk|nenek)['’]s\s|^\W*(?:dad|mum|mom|mam|grandad|nan|nana|gran|grandma|grandpa|granny|opa|oma|abah|ayah|mak|emak|ibu|atuk|nenek|amma|appa|papa|mama)(?:'s|,(?!\s\d)|\s(?:is|was|turned|turns|had|has)\b)|\bi\swas\s(?:the|that|a|an?)\s(?:\d+[-\s]?weeker|(?:[a-z-]+\s){0,2}(?:prem(?:ie|mie|ature)?|preemie|baby|kid|child|patient|teenager|one))\b|\b(?:broke|sprained|tore|fractured)\smy\s(?:own\s)?[a-z]+
  |\b(?:as\sa\spatient|on\sthe\sother\sside\sof\sthe\sbed|turned\s\d\d\s(?:in|on|today|this)|we\sgrew\sup|my\sown\s(?:[a-z]+\s)?(?:illness|cancer|knee|hip|surgery|miscarriage|birth|labou?r))\b`, 'i');
/** Many people, or everybody. */
const MANY = new RegExp(verbose`\b(?:patients|people|everyone|everybody|anyone|all|every|women|men|kids|children|families|students
  |nurses|doctors|we|our)\b`, 'i');
/** What is told in books, lessons and the news, or was long ago. */
const ELSEWHERE = new RegExp(verbose`\b(?:novel|book|series|episode|film|telly|tv|bbc|news|study|paper|trial|guideline|vignette
  |exam|osce|simulation|sim|scenario|history|18\d\d|19[0-7]\d|nejm|lancet|bmj|jama|documentary|podcast|museum|portrait|statue|memoir|autobiography|board\sreview|poll\sbelow|answer\s(?:below|tomorrow)|buku|bab)\b`, 'i');

/** What begins a lesson, an opinion, a question to all or a notice, and what such are made of. */
const LESSON = new RegExp(verbose`^(?:\W*)(?:any\s(?:\d|[a-z]+\s(?:with|who)\b)|psa|reminder|tips?|pearls?|pro\stip|hot\stake|unpopular\sopinion|hill\si\swill\sdie|myth|facts?|thread|quiz|question|sba|mcq|poll|new\s(?:guidance
    |guideline|guidelines|paper|study|evidence|rules?|blog|episode)|if\s(?:an?|you|your|you're|someone|somebody|anyone|one|we|the)\b|when\s(?:an?|you|your|someone|somebody|patients|people)\b
    |nobody|no\s(?:one|patient|child|woman|man)\b|anyone|everyone|every\s(?:[a-z]+\s){1,3}(?:i|we)(?:'ve)?\b|some\s(?:patients|people|days)|most\s(?:patients|people|of)|things\s(?:i|you|a|an|we)\b
    |how\s(?:to|do|we)\b|why\s(?:i|we|do|are|is)\b|what\s(?:we|nobody|do|no)\b|dear\b|imagine|find\ssomeone|shout\s?out|to\s(?:whoever|everyone|anyone|all|the\s(?:person|patient|relative|colleague))
    |please\b|stop\b|never\b|always\b|don't\b|teach\b|ask\b|listen\sto\b|remember\b|day\s\d+\sof\s(?:my|posting)|friends,|parents[,:]|colleagues[,:]|juniors[,:]|students[,:]|doctors[,:]|nurses[,:])
  |^\W*(?:kalau|jika|sekiranya|peringatan|mak\sayah|ibu\sbapa)\b|\bjangan\s(?:suruh|tunggu|bagi|lupa|biar|ambil|makan|berhenti|panik|terus)\b|\btolong(?:lah)?\s(?:check|semak|jaga|bawa|pastikan)\b
  |\b(?:should\s(?:ever|never|always|not|be\sable)|aren't\s(?:just|"|'|“|‘)|awareness\s(?:day|week|month)|treat\sthe\s(?:patient|woman|man|child)|used\sto\ssay|is\snot\san?\s|walks?\sinto\s(?:an?|my|the)\s(?:bar|pharmacy|clinic|ed|er|surgery)|the\smoral|lesson\s(?:is|here)|what\sdo\syou\sgive)`, 'i');
/** Work, pay, posts to fill, courses, exams, numbers of a clinic, and those one works with. */
const WORK = new RegExp(verbose`\b(?:we(?:'re|\sare)\s(?:hiring|recruiting|looking\sfor)|looking\sfor\s(?:an?\s)?(?:[a-z-]+\s){0,2}(?:locum|nurse|gp|ot|physio|band|colleague|registrar|fellow|partner|doctor|midwife|midwives)
  |join\s(?:our|the)\steam|vacanc(?:y|ies)|apply\s(?:by|now|here)|band\s[5-8]\b|rota\b|overtime|pay\s(?:rise|cut|slip|scale)|payslip|kontrak|contract\b|annual\sleave|on-?call\s(?:allowance|pay)|elaun
  |passed\s(?:my\s)?(?:als|acls|bls|atls|pals|my|the|mrcp|plab|usmle|step|boards|finals|exam|paces)|revalidation|appraisal|e-?portfolio|cpd|ward\sclerk|retires?\s(?:on|today|this|after)|retirement|leaving\s(?:do|party)
  |(?:cct|arcp|fellowship|frcs|frca|mrcgp|certificate\sof\scompletion)\b|(?:best|finest|kindest)\s(?:registrar|nurse|colleague|boss|doctor|consultant|matron|midwife|intern|resident)\b|farewell\b|makan-makan|we\swelcome\b|hang(?:s|ing)?\sup\s(?:his|her|their|the)\s(?:stethoscope|radio|badge|scrubs|clogs|boots|bleep|cape|keys)|(?:from|in)\s(?:portering|switchboard|theatres|estates|catering|housekeeping|reception)\s(?:retire|leave|hang|is|has)|happy\s(?:birthday|retirement)\s(?:to\s)?(?:dr|prof|sister)
  |\d{1,3}(?:,\d{3})+\s(?:[a-z]+\s)?(?:jabs|doses|vaccines|vaccinations|tests|scans|appointments|visits|calls|births|babies|deliveries|injuries|admissions|operations|procedures|steps|nurses|staff)\b|\b\d+(?:\.\d+)?\s?(?:%|per\scent)\s(?:of|with|had|have|were|are|said)\b|\b(?:\d+|two|three|four|five|six|ten)\s(?:[a-z-]+\s)?(?:injuries|cases|calls|admissions|referrals)\s(?:a|per|every|each)\s(?:day|week|month|year)\b
  |\d+\s(?:follow-ups?|new|dnas?|referrals|admissions|clerkings|deliveries|cannulas)\b|new\s(?:hos?|f1s?|interns?|residents?|juniors|starters|grads?|doctors|nurses)\b|my\s(?:shift|rota|contract|lunch|break|coffee|parking|bleep|pager|commute|scrubs)\b)`, 'i');
/** Told of what was read, watched or announced. */
const READ = new RegExp(verbose`^(?:\W*)(?:just\s)?(?:(?:remembering|in\s(?:loving\s)?memory\sof|rip|rest\sin\speace|farewell|goodbye|thinking\sof|tributes?\sto)\s(?:,\s)?(?:to\s)?(?:dr|prof|professor|mr|mrs|sister|our\scolleague|my\scolleague)\b|finished|reading|re-?reading|watching|re-?watching|binged|started|listening\sto|read|watched)\s(?:about|the\s\d{4}|the|an?|that|this|\p{Lu}|['"“‘])
  |\b(?:world's\soldest|has\sdied(?:\s(?:aged|at)\s\d|[.,])|on\sthe\snews|outbreak|\b(?:kementerian|kkm|ministry|minister|menteri|coroner|palace|health\sdepartment)(?:'s)?\s(?:sahkan|kata|umum|says?|said|confirms?|confirmed|announced?|report)\b|inquest|the\sking's|the\squeen's|prince(?:ss)?\sof\swales|president|celebrity|book\sclub|film\sabout|documentary|podcast|obituar(?:y|ies)|call\sthe\smidwife|grey's\sanatomy|holby|the\spitt|doc\smartin|the\sgood\sdoctor|chicago\smed|new\samsterdam|this\sis\sgoing\sto\shurt|christmas\sspecial|season\s(?:\d|one|two|three|four|finale)|finale|scrubs\sepisode|(?:house|er|scrubs)\s(?:episode|rerun)|chapter\s\d|novel|biopic|memoir)\b`, 'iu');

/** What everybody is to do, in a sentence that begins with it. */
const BIDS = new RegExp(verbose`(?:(?<=[.!?:]["”’']?\s)|^)(?:please\s|so\s|and\s|then\s|just\s)?(?:ask|check|weigh|do|get|call|ring|listen|look|remember|never|always|don['’]t|stop|think|teach|read|watch|wear|wash|go|send|use|give|start|keep|put|treat|refer|be\s(?:nice|kind|careful)|vaccinate|talk|tell|take|learn|say|write
  |cuci|pergi|bawa|jangan|semak|terus\ske|tolong|vaksin|elak|makan|minum)\s(?!(?:i|we|s?he|it|they|away|to\ssee)\b)`, 'giu');
/** Counts and parts of many: "80 lebih kematian", "9 in 10", "all under five", "31 boys". */
const COUNTS = new RegExp(verbose`\b(?:\d+\s(?:lebih\s)?(?:kes|kematian|cases|deaths|babies|boys|girls|seen|admissions|calls|doses|starters|desks|beds|visits|people|patients|sets)
  |(?:\d+|one|two|three|four|nine)\s(?:in|out\sof)\s(?:\d+|five|six|eight|ten|twenty)\b|(?:all|most|half|some|many|more|two\sthirds|a\s(?:third|quarter|fifth))\s(?:of\s(?:our|my|the|them)|under|over|unvaccinated)|\d+(?:\.\d+)?\s?(?:%|per\s?cent))`, 'giu');
/** Most of each that count. */
const MOST_COUNTED = 3;

/** What the words alone say for one real person in view, or against. `case` in logits, the last two are counts, the rest is 0 or 1. */
const SIGNS_OF_WORDS = ['case', 'own', 'many', 'elsewhere', 'lesson', 'work', 'read', 'bids', 'counts'] as const;
/** What wordings make of a draft: patients told of, others who are named. */
const SIGNS_OF_READING = ['tales', 'others'] as const;
/** What the clues say: how many firm kinds; whether one is of a person, and one of what befell or was done. A place is no sign of a person. */
export const SIGNS_OF_CLUES = ['firm', 'somebody', 'befallen'] as const;
/** All that is weighed, with the manner of telling. */
export const SIGNS = [...SIGNS_OF_CLUES, ...SIGNS_OF_WORDS, ...SIGNS_OF_READING, ...MANNERS] as const;
export type Sign = (typeof SIGNS)[number];
type Strengths<Of extends Sign> = Readonly<Record<Of, number>>;

/** How many kinds of what tells somebody apart are told, in the draft itself or its thread. */
export function firmKinds(clues: readonly Clue[]): number {
  const told = clues.filter(({ source, facts }) => (source === 'draft' || source === 'thread') && facts.length > 0);
  return [...FIRM, ONE_OF_A_KIND].filter((kinds) => told.some(({ kind }) => kinds.includes(kind))).length;
}

/** How strong each sign of the words is in a draft. */
export function signsOfWords(reading: Reading): Strengths<(typeof SIGNS_OF_WORDS)[number]> {
  const { text } = reading;
  return {
    case: evidence(reading, 'patient-case'),
    own: Number(isIn(text, OWN)),
    many: Number(isIn(text, MANY)),
    elsewhere: Number(isIn(text, ELSEWHERE)),
    lesson: Number(isIn(text, LESSON)),
    work: Number(isIn(text, WORK)),
    read: Number(isIn(text, READ)),
    bids: Math.min(MOST_COUNTED, allOf(text, BIDS).length),
    counts: Math.min(MOST_COUNTED, allOf(text, COUNTS).length),
  };
}

/** Those who are named and are no patients. */
const NO_PATIENTS: ReadonlySet<string> = new Set(['colleague', 'public-figure', 'author']);

function signsOfReading(reading: Reading): Strengths<(typeof SIGNS_OF_READING)[number]> {
  return {
    tales: Math.log1p(reading.get(tales).length),
    others: Number(reading.get(mentions).some(({ role }) => NO_PATIENTS.has(role))),
  };
}

/** Kinds that say that it is a person: a runner and a roof have places, times and falls too. */
const OF_A_PERSON: ReadonlySet<ClueKind> = new Set(['age', 'sex', 'kin', 'occupation', 'ethnicity', 'religion', 'one-of-a-kind']);
/** Kinds of what befell somebody, or was done for them; the only one of a kind is heard where care is told. */
const OF_CARE: ReadonlySet<ClueKind> = new Set(['condition', 'procedure', 'outcome', 'event', 'one-of-a-kind']);

/** How strong each sign of the clues is; of those of all that is known, `facts` of none count only as words. */
export function signsOfClues(clues: readonly Clue[]): Strengths<(typeof SIGNS_OF_CLUES)[number]> {
  const told = clues.filter(({ source }) => source !== 'profile' && source !== 'affiliation');
  return {
    firm: firmKinds(clues),
    somebody: Number(told.some(({ kind }) => OF_A_PERSON.has(kind))),
    befallen: Number(told.some(({ kind }) => OF_CARE.has(kind))),
  };
}

/** How strong each sign is in a draft with such clues. */
export function signs(reading: Reading, ofClues: Strengths<(typeof SIGNS_OF_CLUES)[number]>): Strengths<Sign> {
  return { ...ofClues, ...reading.get(signsOfWords), ...reading.get(signsOfReading), ...reading.get(manner) };
}

/**
 * How much speaks for one real person in view, a patient or another whose story is not the poster's own to tell, in logits:
 * tests/tools/train/crowd.ts weighs the signs on drafts that tell of somebody, drafts that tell of nobody, and what people write on an
 * ordinary day.
 */
export function forPerson(reading: Reading, clues: readonly Clue[]): number {
  const { start, weights } = fitted.person;
  const strength = signs(reading, signsOfClues(clues));
  return SIGNS.reduce((sum, sign) => sum + weights[sign] * strength[sign], start);
}

/** True when it is more likely than not that one real person is in view. */
export function isPersonInView(reading: Reading, clues: readonly Clue[]): boolean {
  return forPerson(reading, clues) >= 0;
}
