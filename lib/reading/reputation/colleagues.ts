import { overlaps, type Span } from '../../draft/span.ts';
import { fold } from '../fold.ts';
import { isEnglishWord } from '../lexicons/english.ts';
import { GIVEN } from '../lexicons/name-flags.ts';
import { nameFlags } from '../lexicons/names.ts';
import { isNoName } from '../lexicons/no-names.ts';
import { mentions, type Mention } from '../people/mentions.ts';
import { find, pattern } from '../patterns/pattern.ts';
import { isFamous } from '../people/nobodys-record.ts';
import { isOfAThing } from '../people/of-a-thing.ts';
import { isOfAnAnimal } from '../people/own-circle.ts';
import { answered, type Reading } from '../reading.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { sentenceAt, sentences } from '../sentences.ts';
import { shape } from '../shape.ts';
import { leaveGiven } from './leave.ts';
import { IN_THE_OPEN } from './phrases.ts';
import { allOf, firstOf, isIn } from '../patterns/quick-match.ts';
import { anyOf } from '../patterns/any-of.ts';

/** Somebody at work whom the readers can know from the text. The span is the name, or the words that pick the person out. */
export interface ColleagueTold extends Span {
  /** `named`: by name; `outed`: the person behind an account; `singled-out`: by what only one has or is. */
  readonly kind: 'named' | 'outed' | 'singled-out';
}

const STAFF = cueTest('staff', 'staffs', 'specialist', 'setting', 'post-at');
/** Before or behind a name: it is a colleague's. */
const BESIDE = /\b(?:my|our|the|a|this|that|one of (?:our|my|the)|new|senior|junior|interim|locum|lead|night|charge|staff)\b[^.,:;()!?]{0,40}[ ,(]*$/i;
const CLINICIAN_BEFORE = /\b(?:dr|dra|drs|prof|professor|doctor|doctora|nurse|sister|matron|staff nurse|mo|ho|consultant|registrar|reg|resident|intern|fellow|attending|houseman|student|trainee|tutor|lecturer|supervisor|midwife|porter|paramedic|pharmacist|physio|receptionist|coordinator|manager|matron|anaesthetist|surgeon|chief|director|co-resident|colleague|coworker|co-worker|groupmate|classmate|batchmate|fy1|fy2|f1|f2|sho|gp|grad|technician|clerk|dentist|vet|aunty|uncle|dean|chair|pd|lead|secretary|nutritionist|therapist)\.?,? (?:\()?(?:dr\.? )?$/i;
const CLINICIAN_AFTER = /^,? ?\(?(?:,? ?(?:the|our|my|a|an|one of our|one of the|who) [^.!?]{0,30}\b(?:nurse|doctor|registrar|resident|intern|consultant|student|sho|porter|midwife|manager|clerk|grad|partner|anaesthetist|surgeon|pharmacist|physio|paramedic|f1|f2|fy1|crna|trained|works?)|(?:from|in|on) (?:radiology|theatres?|pharmacy|the lab|hr|ed|a&e|icu|itu|nights|days|ward|clinic|anatomy|gastro|ortho|labour|reception|admin|it|payroll|pathology|micro\w*|physio|theatre|surg\w*|med\w*|our|my)|the (?:porter|nurse|registrar|physio|reg|sho|clerk)|,? ?(?:[1-6](?:st|nd|rd|th) year|st\d|ct\d|ms\d|md|rn|crna|em|gi)\b)/i;
/** What one does with people in public life, and with those one cites. */
const PUBLIC = anyOf(String.raw`
  congrat\w*|(?:an?|my|such an|a great|a real) (?:hono(?:u)?r|privilege) (?:to|of)|felicidades|felicita\w*|tahniah|enhorabuena
  (?:great|her|his|the|a|this|my|excellent|brilliant|super) talk|talks? (?:by|on|at|from)|grand rounds|teaching (?:session|dinner|lunch|day|slot)|(?:is|are|will be) teaching|tutorial|masterclass
  has written|as (?:dr|prof\w*)\.? [\w. ]{2,30} (?:has|have|wrote|writes|says|said|puts|put it|showed|argues|taught)|keynote|lecture|podcast|paper
  editorial|study|trial|book|books|memoir|article|review|published|publication|award|awarded|prize|elected|election|appointed|president of|chaired
  speaking|speaker|spoke|presenting|co-?presenting|presented|symposium|conference|webinar|congress|summit|hero|society|journal|we lost dr|takziah
  condolences?|sympath(?:y|ies)|al-fatihah|passing of|mourn\w*|in memory|p[ée]same
  (?:finish\w*|read|reading|devour\w*|bought) [\p{L} ]{3,30}'s (?:new|latest|last|first|debut)|minister|health secretary|secretary of state|inquiry
  tribunal|court|gmc|mpts|testimony|evidence|on tv|netflix|series|episode|rip|rest in peace|obituary|co-?authors?|share the stage|new post as
  starts as|promoted|promotion|matched|matching|graduat\w+|fellowship award|grant|et al|contact|recruiting|volunteers|wanted|vote|votes|voting|elect
  candidate|governor|senator|congress\w*|campaign|undi|calon|parliament|mp|president|welcome|guideline|college|ordered my copy|historic
  first successful|died in|nobel|statistician|retracted|plaza|comes to us|join(?:s|ed) (?:us|our)|accepting (?:new )?patients|years of service
  sees (?:adults|children)|testified (?:before|to)|was named to
`);
const COURTESY = /\b(?:mr|miss|ms|mrs|mdm)\.? $/i;
const PATIENT = cueTest('patient', 'bed', 'jotted');
const YEARS_AGO = /\b(?:1[5-8]\d\d|19[0-7]\d)\b/;
const CLINICIAN_TITLE = /\b(?:dr|dra|prof|professor|doctor|doctora|nurse|sister|matron)\.? $/i;
/** Doctors of the screen, of the stage and of the web. */
const KNOWN = /^(?:House|Jackie|Ratched|Nancy|Google|Oz|Phil|Who|Watson|Strange|Seuss|Dre|Pepper|Fauci|Jekyll|Frankenstein|Dolittle|Foster|Death|Mummy|Biscuit|Bread|Grey|Shepherd|Kildare|Finlay|Robby|Legg|Quinn|Cox|Dorian|Strangelove|Evil|Bones|Gawande|Osler|Nightingale|Shipman|Wakefield|Nassar|Mengele|Crippen|Kevorkian|Spock|Anthony Fauci|Atul Gawande|Mehmet Oz)$/i;

/** Watched, read or heard: who plays a therapist is none. */
const ON_SCREEN = /\b(?:(?:watching|watched|binge[ds]?|binging|rewatching|rewatched) (?!(?:him|her|them|my|our|over|out|for|a|as|us|me|you)\b)[\p{L}]+|season \d|series \d|on (?:netflix|telly|tv|disney|hbo|bbc|itv)|episodes?|starring|biopic|the (?:film|movie|sitcom|boxset))\b/iu;

/** Most of a sentence on either side of a name that is read along, in UTF-16 units: a post of one endless sentence stays cheap. */
const FAR = 400;

/** The sentence a name stands in, as far as it is near. */
function toldAround(reading: Reading, sentence: Span, at: number): string {
  return reading.text.slice(Math.max(sentence.start, at - FAR), Math.min(sentence.end, at + FAR));
}

/** "Two of our doctors are from Kerry": a place. */
const COMES_FROM = /\b(?:is|are|was|were|came|come|comes) from $/;
/** "Mr Aldous's hip", "Mr Whitlock's wife": a patient's, where "Mr Aldous's list" is the surgeon's. */
const OF_A_PATIENT = /^['’]s (?!(?:\w+ )?(?:list|clinic|theatre|firm|team|round|rounds|rota|secretary|office|bleep|pager|trainee|student|registrar|sho|juniors?|lecture|teaching|patients?)\b)/i;

function isNamed(reading: Reading, mention: Mention): boolean {
  const { start, end, role, isHandle } = mention;
  if (isHandle || role === 'poster' || role === 'author' || role === 'relative') return false;
  const name = reading.quote(mention);
  if (KNOWN.test(name) || isFamous(name)) return false;
  if (role === 'public-figure' && (isOfAThing(reading, mention) || reading.get(isOfAnAnimal))) return false;
  const sentence = sentenceAt(reading, start);
  const before = reading.text.slice(Math.max(0, start - 70), start);
  const after = reading.text.slice(end, end + 60);
  const told = toldAround(reading, sentence, start);
  if (COMES_FROM.test(before) || isIn(told, PUBLIC) || isIn(told, YEARS_AGO) || isIn(told, IN_THE_OPEN)) return false;
  if (/@\w+\.\w/.test(told)) return false;
  if (role === 'patient' && COURTESY.test(before) && OF_A_PATIENT.test(after)) return false;
  if (isIn(reading.text, ON_SCREEN) && !CLINICIAN_TITLE.test(before) && role !== 'colleague') return false;
  if (CLINICIAN_TITLE.test(before) || CLINICIAN_BEFORE.test(before) || CLINICIAN_AFTER.test(after)) return true;
  const index = reading.get(sentences).findIndex((one) => one.start === sentence.start);
  const isAtWork = STAFF.sentence(reading, index) || STAFF.sentence(reading, index - 1) || STAFF.sentence(reading, index - 2);
  if (PATIENT.sentence(reading, index) || !isAtWork) return role === 'colleague';
  if (role === 'patient') return COURTESY.test(before);
  return role === 'colleague' || BESIDE.test(before) || (mention.certainty !== 'possible' && STAFF.sentence(reading, index));
}

/** "our co-resident Hassan", "Matt from radiology", "meet Nigel, the perfusionist", "working with Callum": a name by its place alone. */
const BY_PLACE = [
  /\b(?:[Mm]y|[Oo]ur|[Tt]he|another|this|new|meu|mi|la|el) (?:[a-z-]+ ){0,2}(?:nurse|doctor|consultant|registrar|reg|resident|co-resident|intern|fellow|attending|houseman|student|trainee|tutor|lecturer|supervisor|midwife|porter|paramedic|pharmacist|physio|receptionist|coordinator|manager|matron|anaesthetist|surgeon|colleague|coworker|co-worker|groupmate|classmate|batchmate|fy1|fy2|f1|f2|sho|gp|clerk|secretary|aide|assistant|preceptor|instructor|tech|hygienist|volunteer|scribe|phlebotomist|mentor|coder|cleaner|janitor|housekeeper|dietitian|dietician|dentist|vet|dean|chief|boss|lead|junior|senior|partner|technician),? (?:is |called |named |\()?(?:(?:Ms|Mr|Mrs|Dr|Miss)\.? )?(?<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,}(?: [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?)\b/,
  /(?:^|[\s(])(?<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,}) (?:from|in|on) (?:radiology|theatres?|pharmacy|the lab|hr|HR|ED|A&E|ICU|ITU|anatomy|gastro|ortho|reception|admin|payroll|pathology|microbiology|physio|surgery|medicine|anaesthetics|maternity|nights|days|lates|earlies|switchboard|labour ward|the desk)\b/,
  /\b(?:[Mm]eet|(?:nurse|doctor|registrar|resident|student|intern|colleague) called|selfie our \w+ \w+|[Ww]orking with|[Ww]orked with|on shift with|on nights with|on call with|shift with|rotated with|covering for) (?<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,})\b(?! (?:Hospital|Clinic|University|Trust|Street))/,
  /\btell you about (?<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,}), (?:one of )?(?:our|my|the)\b/,
];
/** A word with a capital letter that is no name. */
function isWord(name: string): boolean {
  const first = fold(name.split(' ')[0]!);
  return isNoName(first) || (isEnglishWord(first) && (nameFlags(first) & GIVEN) === 0);
}

function byPlace(reading: Reading): ColleagueTold[] {
  return BY_PLACE.flatMap((place) => {
    const found = firstOf(reading.text, place);
    const name = found?.groups?.['name'];
    if (!found || !name || isWord(name) || KNOWN.test(name)) return [];
    const start = found.index + found[0].indexOf(name);
    const sentence = sentenceAt(reading, start);
    const told = toldAround(reading, sentence, start);
    if (isIn(told, PUBLIC) || isIn(told, IN_THE_OPEN)) return [];
    return [{ kind: 'named', start, end: start + name.length }];
  });
}

/** "@Dr_Halvorsen is the worst attending": an account spoken of as a person at work. */
const ACCOUNT = /(?<![\w.])@[A-Za-z]\w+(?='s (?!thread|post|paper|tweet)| (?:is|was|has|had|keeps|never|always|should|can'?t|couldn'?t|doesn'?t|refuses|thinks|does|did|sexually|makes|made) )/g;

function accounts(reading: Reading): ColleagueTold[] {
  return allOf(reading.text, ACCOUNT).flatMap((match): ColleagueTold[] => {
    const sentence = sentenceAt(reading, match.index);
    const told = toldAround(reading, sentence, match.index);
    const index = reading.get(sentences).findIndex((one) => one.start === sentence.start);
    if (!ONE_OF_STAFF.sentence(reading, index) || isIn(told, PUBLIC) || isIn(told, IN_THE_OPEN)) return [];
    return [{ kind: 'named', start: match.index, end: match.index + match[0].length }];
  });
}

/** "@handle is really …", "her real name is", "the anonymous blogger … is". */
const OUTS = /(?:@\w+|"[\w ]+"|\b\w+_\w+\b|\b(?:anonymous|anon)\b[^.!?]{0,30}|\b(?:account|handle|blogger)\b[^.!?]{0,30})[^.!?\n]{0,60}?(?:\b(?:is|isn'?t|=|aka|are)\b|=|:)/i;
const REAL = /\b(?:is (?:really|actually|none other)|really is|real (?:name|identity)|true identity|actually is|turns out|unmask\w*|face to the (?:handle|name)|name to the|mystery solved|aka|dox+\w*|who (?:is|runs|\W)|for (?:those|everyone|anyone) asking|is dr|is prof|she'?s|he'?s|it'?s|that'?s|i can confirm|first name|=)/i;
const ASKED_WHO = /\bwho\b[^?]{0,40}(?:@|account|handle|behind|sermo|runs|is)[^?]*\?/i;

const SINGLED = [
  pattern('<the>|<our>|<my>|that|this ~{0,4} <staff>|<specialist> ~{0,2} with|who|whose|in ~{0,6} <distinctive>'),
  pattern('<distinctive> ~{0,3} <staff>|<specialist>'),
  pattern('<the>|<our>|<my>|that|this|<sole> ~{0,1} <looks> ~{0,2} <staff>|<specialist>'),
  pattern('<our>|<the>|<my> <sole> !thing !reason !way !time ~{0,4} <staff>|<specialist>|<identity>'),
  pattern('<sole> !thing !reason !way !time ~{0,4} <staff>|<specialist> ~{0,3} in|on|at|here'),
  pattern('<the>|<our>|<my>|that ~{0,3} <staff>|<specialist> ~{0,12} <distinctive>'),
  pattern('<sole> one+of+our|one+of+the|one+of+my ~{0,3} <staff>|<specialist>|<staffs>'),
  pattern('<our> one and <sole> ~{0,3} <staff>|<specialist>'),
  pattern('<sole> <a>|one ~{0,3} <person>|<staff>|<specialist> on|in <our>|<my>|the'),
];
const HINTED = anyOf(String.raw`
  you(?: all|'?ll| may| might|) know (?:who|the one|which one)|we all know who|everyone knows who|iykyk|if you know,? you know|no names|not naming
  naming no names|name names|won'?t name|guess (?:the|who|which)|no prizes|ya sab[eé]is qui[eé]n|tahu ?lah siapa
  (?:the|he'?s the|she'?s the|there'?s) only one|the one (?:with|who|whose|from)|that one|one of them
  whose (?:dad|mum|mom|father|mother|husband|wife) is
`, 'i');
const ONE_OF_STAFF = cueTest('staff', 'specialist');
const SELF = /\b(?:i'?m|i am|i was|being|as) (?:the|an?|our|that)\b|\bdoc here\b/i;
const GENERAL = /\b(?:thank you|thanks|grateful|you are amazing|congrat\w*|amazing|to the \w+ who|whoever|how do you|any ?one|imagine|never out|called "|in general)\b/i;

/** "The only male ward". */
const ONLY_A_PLACE = /\bonly (?:[a-z-]+ )?(?:ward|unit|theatre|clinic|toilet|loo|changing room|locker|bay|bathroom|office|computer|kettle)s?\b/i;

/** The name behind "is": given name and surname, with a capital letter each. */
const REVEALED = /(?:\b(?:is|really|actually|it's|she's|he's|that's|aka)|[=:]) (?:(?:Dr|Prof)\.? )?(?<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)/;

function outed(reading: Reading): ColleagueTold[] {
  const asked = ASKED_WHO.test(reading.get(answered)?.text ?? '');
  const isOuting = asked || (isIn(reading.text, OUTS) && isIn(reading.text, REAL));
  if (!isOuting) return [];
  const named = reading.get(mentions).filter(({ isHandle, role }) => !isHandle && role !== 'poster');
  const [first] = named;
  if (first !== undefined) return [{ kind: 'outed', start: first.start, end: first.end }];
  const revealed = firstOf(reading.text, REVEALED);
  const name = revealed?.groups?.['name'];
  if (!revealed || name === undefined) return [];
  const start = revealed.index + revealed[0].length - name.length;
  return [{ kind: 'outed', start, end: start + name.length }];
}

function singledOut(reading: Reading): ColleagueTold[] {
  const { units } = reading.get(shape);
  const all = reading.get(sentences);
  const bySentence = new Map<number, ColleagueTold>();
  const add = (sentence: number, span: Span) => {
    const { start, end } = all[sentence]!;
    const told = reading.text.slice(start, end);
    if (isIn(told, SELF) || isIn(told, GENERAL) || ONLY_A_PLACE.test(told) || bySentence.has(sentence)) return;
    bySentence.set(sentence, { kind: 'singled-out', start: span.start, end: span.end });
  };
  for (const singled of SINGLED) for (const match of find(reading, singled)) add(units[match.from]!.sentence, match);
  all.forEach((span, index) => {
    if (HINTED.test(reading.text.slice(span.start, span.end)) && [index, index - 1, index + 1].some((at) => ONE_OF_STAFF.sentence(reading, at))) add(index, span);
  });
  return [...bySentence.values()];
}

/** Everybody at work whom the text gives away, in reading order; nobody when they agreed. */
export function colleaguesTold(reading: Reading): readonly ColleagueTold[] {
  if (leaveGiven(reading)) return [];
  const named = reading.get(mentions).filter((mention) => isNamed(reading, mention))
    .map(({ start, end }): ColleagueTold => ({ kind: 'named', start, end }));
  const found = [...outed(reading), ...named, ...byPlace(reading), ...accounts(reading), ...singledOut(reading)];
  return found.filter((one, index) => !found.slice(0, index).some((other) => overlaps(other, one)))
    .sort((a, b) => a.start - b.start);
}
