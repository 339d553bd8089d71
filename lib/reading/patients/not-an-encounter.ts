import { firstNot } from '../in-order.ts';
import { isOfAnAnimal, ownFamilyNamed } from '../people/own-circle.ts';
import { isOffDuty } from '../people/off-duty.ts';
import { ownKinCalled, tellsOfOwnKin } from '../people/own-kin.ts';
import { find, has, pattern } from '../patterns/pattern.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { gives, shape } from '../shape.ts';
import { sentenceActs } from '../speech-act.ts';

const TIMED = cueTest('lately', 'once');
const TELLER = cueTest('i', 'me', 'my', 'we', 'us', 'our');
const ELSEWHERE = cueTest('made-up', 'exam', 'fiction', 'published', 'famous');
const STUDIED = cueTest('studied');
const OWN_CASE = cueTest('own-case');
const PATIENT = cueTest('patient', 'bed', 'operated');

/** "A 23-year-old presents with", without anybody telling it. */
const VIGNETTE = pattern('<a> _{0,2} <age> ~{0,6} presents|presenting|comes+in|is|has|arrives|complains');
const AGED = pattern('<a>|of|in|aged|the _{0,3} <age>|<patient>');
const QUERY = pattern('^ <query>|what|which|does|is|are|can|how');
/** "If a patient refuses", "when the patient is hypothermic"; told in the past it did happen. */
const WHENEVER = pattern('when|if|can|should|may|does <a>|<your>|<you>|<the> ~{0,2} <patient>|<person>|<relative>|<age> !<modal> ~{0,4}');
/** "A frightened patient needs a chair", "nothing calms an anxious patient like a blanket": any patient. */
const ANY_PATIENT = pattern('nothing|everything|anything|what ~{0,4} <a> _{0,2} <patient>');
const OF_ANY = pattern('<a> _{0,2} <patient> needs|wants|deserves|expects|remembers|forgets|notices|trusts|hears|sees|knows|feels|likes|hates');
/** "My aunt", "I married a guy in a wheelchair". */
const OWN_KIN = [pattern('<my>|<my-own>|<our> !<patient> _{0,2} <relative>|<acquaintance>'), pattern('<i>|<we> married|dated|dating <a>|my')];
/** "Dad was discharged today": a bare name for a parent at the beginning is one's own. */
const BARE_PARENT = pattern('^ dad|mum|mom|mama|papa|mummy|daddy <be>|<befell>|<fate>|<past>');
/** "Never discharge ..." is advice, "Never had ..." is a tale. */
const ADVICE = pattern('^ never|always|don\'t|dont|remember|avoid|consider !<had> !<told>');
/** "I had my second miscarriage": one's own. */
const OWN_LOSS = pattern('<i> <had>|am|was|lost <my>|pregnant|diagnosed|admitted');
/** "When I was 8 I broke my arm": a childhood of one's own. */
const OWN_CHILDHOOD = pattern('when+i+was <number>|little|young|small|a|growing|in');
/** "Resuscitated the ward plant", "my 3pm is a meeting". */
const A_THING = [
  pattern('<operated>|<treated>|<removed> <the>|<my>|<our>|<a> _{0,2} plant|orchid|cactus|printer|laptop|phone|car|bike|computer|sourdough|starter|kettle|fridge|toaster|couch|pager|bleep'),
  pattern('hostel|hotel|motel|dorm|dormitory|inn|rented|lecture|seminar|meeting|conference|class|exam|exams|tutorial|library|karaoke|escape|airbnb|committee|asrama|kolej ~{0,2} <bed>'),
  pattern('teaching|talk|club|choir|fellowship|workshop|meets|training|induction|network|kelas ~{0,5} <bed>'),
  pattern('<bed> ~{0,5} plug|socket|curtain|curtains|bulb|wheel|wheels|brake|tap|sink|mattress|rail|remote|squeaks|wobbles|leaks|roda|barandal|kelas'),
  pattern('watched|watching|saw|seen <a>|<the> video|film|clip|demo|documentary|programme|series|movie of|on|about'),
  pattern('ward|hospital|clinic|unit|lab|office|practice cat|dog|cats|goldfish|parrot'),
  pattern('<patient> miles|points|status|card'),
  pattern('<bed> ~{0,5} ikea|car+park|garage|showroom|warehouse|coach+station|bus+station'),
  pattern('<bed> ~{0,6} hotel|hostel|motel|inn|airbnb|dorm|school|college|campus|library|karaoke|asrama|kolej'),
  pattern('<bed> is|was|:|got|turned <a>|the|just|cancelled|what\'s|still? _{0,3} <appointment-other>|left|trip'),
];
const OWN_ANIMAL = pattern('<my>|<our> _{0,2} <animal>');
/** "Teaching today: how to present a patient". */
const LESSON = pattern('^ teaching|lecture|session|workshop|tutorial|talk|webinar ~{0,3} :|on|about');
/** "Pearl: the potassium is 6.8 and the tube was haemolysed": taught, unless it is told of the teller's own time. */
const PEARL = pattern('^ _{0,1} pearl|pearls|tip|tips|psa|reminder|trick|mnemonic|rule ~{0,3} :');
/** "Somebody has parked across the ambulance bay": nobody knows who. */
const NOBODY_KNOWS_WHO = /^(?:somebody|someone|whoever|some (?:joker|genius|idiot))\b(?:'s| has| had| keeps)? (?:parked|nicked|stolen|stole|taken|took|left|leaving|eaten|eating|ate|used|using|moved|moving|put|written|drawn|hit|turned|borrowed|drank|drunk|finished|unplugged|microwaved)\b/i;
const MODAL = cueTest('modal', 'general');
const STRICKEN = cueTest('befell', 'fate', 'clinical');
const HAPPENED = cueTest('befell', 'past', 'said', 'fate', 'had');
const REAL = pattern('real patient|patients');
const OWN_CHILD = pattern('<my> <age> !<patient> !<person> !<clinical>');
const AN_ANIMAL = pattern('<a>|<the>|<my>|<our>|<age> _{0,2} <animal> ~{0,3} <befell>|<who>|<fate>|<past>|<said>|with');
/** "Avoid her team", "his rounds", "she runs the clinic": of somebody at work. */
const OF_A_COLLEAGUE = [
  pattern('she\'s|he\'s|<he-she> is? a|the|our|my wonderful|brilliant|lovely|great|best|fantastic|amazing _{0,2} <staff>|clerk'),
  pattern('<he-she> ~{0,1} runs|leads|manages|takes|heads|covers|staffs|cleans|teaches|supervises|coordinates|chairs|organises|organizes|oversees|directs ~{0,4} <setting>|list|team|service|department|rota|course|students|juniors'),
  pattern('<he-she> is? ~{0,3} <setting> until|till'),
  pattern('<he-she> is? ~{0,3} <setting> all day|week|night'),
  pattern('she\'s|he\'s|is my|our|the|a ~{0,2} <staff>|f1|f2|sho|buddy|mentor|tutor|trainer on|from|in|and|,|.|$|!|<setting>'),
  pattern('<he-she> ~{0,3} started|starting|working|works|trained|training|qualified as <a> ~{0,2} <staff>'),
  pattern('<staff>|sister|matron ~{0,3} taught|showed|helped <me>|us'),
  pattern('<his-her> ~{0,1} team|housemen|residents|students|juniors|rounds|registrars|trainees|department|secretary|office'),
];
/** "We lost a lovely colleague", "the lad from the agency": one of one's own. */
const OF_A_PEER = pattern('<a>|<our>|<the>|<my> ~{0,3} colleague|classmate|batchmate|groupmate|agency');
/** "He scored from the halfway line". */
const AT_PLAY = /\b(?:halfway line|hat[- ]?trick|offside|own goal|extra time|kick[- ]?off|the (?:ref|keeper|striker|winger)|on the pitch|man of the match|innings|wicket|quarterback|touchdown|penalty (?:area|shoot))\b/i;
/** "A patient's story is theirs": of any patient. */
const OF_ANYBODYS = pattern('^ a|every|each _{0,1} patient\'s ~{0,3} is|are|belongs|matters|should|can|deserves');
/** "My Year 6 got his SATs back": a child of one's own, by its class. */
const OWN_PUPIL = pattern('<my>|<our> _{0,1} year|grade|form|standard|darjah|tingkatan|reception|primary|kindergartner|kindergartener|preschooler|toddler|teen|teenager|fresher <number>|<past>|<had>|got|is|started|came|just|has');

/** "My 4yo" is a child of one's own, "my 90 yo" is not, in years. */
const ADULT = 18;
/** Years in which no patient of today's poster was treated. */
const LONG_AGO = /^1(?:[0-8]\d\d|9[0-7]\d)s?$/;

/** True when a sentence speaks of its own time or teller, so that a quiz or series elsewhere in the post does not explain it away. */
function isPlainlyReal(reading: Reading, sentence: number): boolean {
  return TIMED.sentence(reading, sentence) && TELLER.sentence(reading, sentence);
}

function matchesIn(reading: Reading, sentence: number, source: Parameters<typeof find>[1]): boolean {
  const { units } = reading.get(shape);
  const matches = find(reading, source);
  const first = matches[firstNot(matches.length, (index) => units[matches[index]!.from]!.sentence < sentence)];
  return first !== undefined && units[first.from]!.sentence === sentence;
}

/** For each sentence that has one, the index of its first unit that speaks in general. */
function firstGeneral(reading: Reading): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [index, unit] of reading.get(shape).units.entries()) if (!found.has(unit.sentence) && gives(unit, 'general')) found.set(unit.sentence, index);
  return found;
}

/** Said of patients in general, or asked about one nobody has met: "when a patient refuses", "which drug for a 60-year-old?". */
export function isSaidInGeneral(reading: Reading, match: { readonly to: number }, sentence: number): boolean {
  const hasTeller = TELLER.sentence(reading, sentence);
  if (!hasTeller && matchesIn(reading, sentence, QUERY) && matchesIn(reading, sentence, AGED)) return true;
  if (matchesIn(reading, sentence, ADVICE) || matchesIn(reading, sentence, OF_ANYBODYS)) return true;
  if (!hasTeller && !TIMED.sentence(reading, sentence) && reading.get(sentenceActs)[sentence]!.orders && !HAPPENED.sentence(reading, sentence)) return true;
  if (TIMED.sentence(reading, sentence)) return false;
  if (matchesIn(reading, sentence, WHENEVER)) return true;
  if ((reading.get(firstGeneral).get(sentence) ?? Infinity) < match.to) return true;
  if (hasTeller) return false;
  if (matchesIn(reading, sentence, OF_ANY) || (matchesIn(reading, sentence, ANY_PATIENT) && !HAPPENED.sentence(reading, sentence))) return true;
  if (MODAL.sentence(reading, sentence) && !HAPPENED.sentence(reading, sentence)) return true;
  return matchesIn(reading, sentence, VIGNETTE);
}

function isLongAgo(reading: Reading): boolean {
  return reading.get(shape).units.some(({ lower }) => LONG_AGO.test(lower));
}

/** From a quiz, a series, a paper, or history. */
export function isMadeUpOrPublished(reading: Reading, sentence: number): boolean {
  if (matchesIn(reading, sentence, REAL)) return false;
  if (ELSEWHERE.sentence(reading, sentence)) return true;
  if (STUDIED.sentence(reading, sentence) && !PATIENT.sentence(reading, sentence)) return true;
  return (reading.get(isLongAgo) || ELSEWHERE.text(reading)) && !isPlainlyReal(reading, sentence);
}

/** About the poster's own illness, kin or colleagues, or about an animal. What names a patient or a bed is not explained away so. */
export function isOwnFamily(reading: Reading, sentence: number, isVague = false): boolean {
  if (reading.get(isOffDuty)) return true;
  const { units } = reading.get(shape);
  const isOwnCircle = reading.get(ownFamilyNamed).length > 0 || reading.get(isOfAnAnimal) || reading.get(ownKinCalled).length > 0;
  if (isVague && ((isOwnCircle && !PATIENT.text(reading)) || reading.get(tellsOfOwnKin))) return true;
  if ((isVague || matchesIn(reading, sentence, OWN_PUPIL)) && has(reading, OWN_PUPIL) && !PATIENT.text(reading)) return true;
  if (matchesIn(reading, sentence, OWN_ANIMAL) || matchesIn(reading, sentence, LESSON)) return true;
  if (matchesIn(reading, sentence, PEARL) && !TIMED.sentence(reading, sentence) && !TELLER.sentence(reading, sentence)) return true;
  if (isVague && NOBODY_KNOWS_WHO.test(reading.quote(reading.get(sentences)[sentence]!))) return true;
  if (A_THING.some((source) => matchesIn(reading, sentence, source))) return true;
  if ((OWN_CASE.sentence(reading, sentence) || matchesIn(reading, sentence, OWN_LOSS)) && !PATIENT.sentence(reading, sentence)) return true;
  if (matchesIn(reading, sentence, AN_ANIMAL) && !PATIENT.sentence(reading, sentence)) return true;
  if (!PATIENT.text(reading) && find(reading, OWN_CHILD).some(({ to }) => Number.parseInt(reading.quote(units[to - 1]!), 10) < ADULT)) return true;
  if (matchesIn(reading, sentence, BARE_PARENT) && !PATIENT.text(reading)) return true;
  if (isVague && OF_A_COLLEAGUE.some((source) => matchesIn(reading, sentence, source)) && !STRICKEN.sentence(reading, sentence) && !PATIENT.sentence(reading, sentence)) return true;
  if (isVague && matchesIn(reading, sentence, OF_A_PEER) && !PATIENT.sentence(reading, sentence)) return true;
  if (isVague && AT_PLAY.test(reading.text) && !PATIENT.text(reading)) return true;
  if (isVague && has(reading, OWN_CHILDHOOD) && !PATIENT.text(reading)) return true;
  return isVague && OWN_KIN.some((kin) => has(reading, kin)) && !PATIENT.text(reading);
}
