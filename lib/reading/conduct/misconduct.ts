import type { Span } from '../../draft/span.ts';
import { thatMayStand } from '../patterns/may-stand.ts';
import { find, pattern, type Match, type Pattern } from '../patterns/pattern.ts';
import { cueTest, GivenCues, sentenceCues, unitsIn } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { cueMark } from '../cues/marks.ts';
import { gives, shape } from '../shape.ts';
import { standingAt } from '../stance.ts';

export type MisconductKind = 'diversion' | 'notes' | 'unfit' | 'abuse' | 'access' | 'forgery' | 'cover-up' | 'unlicensed';

/** A sentence in which the writer tells of misconduct of their own. */
export interface Misconduct extends Span {
  readonly kind: MisconductKind;
}

interface Act {
  readonly kind: MisconductKind;
  /** What it is worth; `ENOUGH` is misconduct by itself. */
  readonly weight: number;
  /** It begins its sentence, without a subject. */
  readonly isOpening: boolean;
  readonly pattern: Pattern;
}

const ENOUGH = 2;
/** Who does it: the writer, ... */
const SUBJECT = '<i>|<we>|me|and|so|but|then|just ~{0,6}';
/** ... or nobody named at the beginning of a sentence, which on a phone is the writer. */
const OPENING = '^ ok|so|just|well|once|yes|also|finally|literally|honestly|basically|sometimes|then|not|today|tonight|may|have|had|did|came|came+in|still|been|a|little|bit|too|much|quick|me|girls|proud|but|confession|:|pro+tip|not+proud{0,4}';

function acts(kind: MisconductKind, weight: number, ...sources: readonly string[]): Act[] {
  return sources.flatMap((source) => [
    { kind, weight, isOpening: false, pattern: pattern(`${SUBJECT} ${source}`) },
    { kind, weight, isOpening: true, pattern: pattern(`${OPENING} ${source}`) },
  ]);
}

/** Acts told without the writer as subject of the verb: "my leftover ketamine", "turned off" said of a bell. */
function told(kind: MisconductKind, weight: number, ...sources: readonly string[]): Act[] {
  return sources.map((source) => ({ kind, weight, isOpening: false, pattern: pattern(source) }));
}

const ACTS: readonly Act[] = [
  ...acts('diversion', 2,
    'sold|sell|selling|flog|flogged|traded ~{0,6} <counted-drug>|scripts|prescriptions|samples',
    '<taking> ~{0,6} <counted-drug> ~{0,8} home|for|from|because|so|in|to|myself|left|was|,|and|&',
    '<taking> ~{0,6} <counted-drug>',
    'write|wrote|writing|prescribe|prescribed|order|ordered ~{0,4} prescription|script|<counted-drug> ~{0,8} myself|me|sleep|name|husband\'s|wife\'s|mum\'s|friend|friends|under',
    'gave|give|giving|gift|treated|treat ~{0,1} myself ~{0,6} <counted-drug>',
    'use|used|using ~{0,4} <counted-drug>|scripts|prescriptions ~{0,6} myself|me|sleep|friend|friends|husband\'s|wife\'s|under|on',
    '<taking> ~{0,4} <goods> ~{0,6} home|stock|trolley|ward|retirement|cupboard|bag|of|and'),
  ...told('diversion', 2, '<counted-drug> ~{0,12} going|straight|right in|into ~{0,1} me', '<counted-drug> ~{0,8} in|into|for me|myself', '<counted-drug> from+the|from ~{0,2} ward|cupboard|pyxis|omnicell|theatre|stock|work', '<my> ~{0,2} <counted-drug> ~{0,6} to ~{0,2} patient|patients|pesakit'),
  ...acts('notes', 2,
    '<charting> ~{0,8} <paperwork> ~{0,12} <undone>',
    '<undone> ~{0,6} <paperwork> ~{0,10} <charting>',
    'copy|copied|paste ~{0,5} yesterday\'s|note|notes|exam|forward',
    'you can|should? ~{0,2} <charting> ~{0,8} <paperwork> ~{0,6} <undone>',
    'signed|sign ~{0,1} off ~{0,8} wasn\'t|hadn\'t|never|not|without|unseen',
    'put|wrote|entered|gave|logged ~{0,2} wrong|false|fake|different|earlier|later ~{0,1} time|date|dose|score|result ~{0,8} purpose|chart|notes|looks|so',
    'filled|fill|did|wrote|signed|ticked ~{0,8} in+one+go|one+go|all+at+once|at+once|in one go|batch',
    'sign|signed|signing ~{0,6} register|book ~{0,4} own|alone|myself|twice',
    'make+up|made+up|making+up|invent|invented|inventing|guess|guessed ~{0,3} <paperwork>',
    'tick|ticked|wrote|write|documented|charted ~{0,3} examined|normal|clear|done|stable|nad ~{0,6} every|all|each|eleven|<number>|whole',
    'said|wrote|handed ~{0,6} stable|fiction|handover ~{0,8} fiction|times|half|hadn\'t',
    'pre-chart|pre-charted|pre-fill|pre-filled|prefilled|pre-signed|presigned|backdated|backdate',
    'haven\'t|havent|didn\'t|didnt|never|don\'t|stopped ~{0,3} done|do|count|open|opening|examine|examined|check ~{0,6} <paperwork> ~{0,10} <charting>|since|just'),
  ...told('notes', 2, '<charting> ~{0,12} <i>|i\'d ~{0,10} % i ~{0,1} hadn\'t|didn\'t|wasn\'t|was|never ~{0,2} .|$|in|there|asleep', '<charting> ~{0,8} without ~{0,2} asking|looking|seeing|reading|examining|checking|touching|opening|counting|going', 'tanpa periksa|tengok|tanya', 'same|one ~{0,2} note|notes|summary|letter|exam ~{0,6} <number>|all|every ~{0,2} <patients>', 'chart|charted|charting|fill|filled|write|writing|wrote|sign|signing ~{0,8} <paperwork> ~{0,6} midnight|night+before|the+night+before|before|ahead|in+advance', '<paperwork> ~{0,4} at+midnight', 'sign|signed|tick|ticked|attest ~{0,10} without|in+bulk|at+midnight', 'i\'ll|just <charting> # / #', 'chest clear ~{0,8} stethoscope'),
  ...acts('unfit', 2,
    '<intoxicated> !coffee !tea !water !enough ~{0,10} <on-duty>',
    '<on-duty> ~{0,6} <intoxicated>',
    'leave|left ~{0,4} machine|patient|theatre|monitor ~{0,4} check|buy|smoke|scroll|nap|watch',
    '<asleep> ~{0,10} pager|bleep|silent|linen+room|during|through|on+shift|till|call+bell|monitors|surgeon|case',
    'turned|switched|turn|switch|put|off|muted|silenced|disabled ~{0,1} off|silent|the|my ~{0,4} call+bell|bell|buzzer|alarm|alarms|monitor|monitors|bleep|pager'),
  ...told('unfit', 2, '<intoxicated> ~{0,4} and|, ~{0,1} on+call|on+duty|in+charge', '<intoxicated> ~{0,2} on+shift|at+work|on+duty|on+call', 'drunk|stoned|high|tipsy|hungover|mabuk|borracho ~{0,4} at|on|for|during|from|my ~{0,3} <on-duty>', '<on-duty> ~{0,5} and ~{0,3} <intoxicated> ~{0,2} in|down|deep', 'sign|signed|sign+for ~{0,6} hourly|checks|obs ~{0,4} at'),
  ...acts('abuse', 2,
    'told|tell ~{0,6} to ~{0,2} shut|piss|die|sod|bugger|fuck',
    'took|posted|got|snapped ~{0,4} selfie|selfies|photo|photos|pic ~{0,3} with|of ~{0,4} body|corpse|cadaver|dead|naked|unconscious|sedated',
    '<manhandling> ~{0,8} <the-ill>|<patient>|<name-calling>',
    'gave|give|giving|slipped|put|pushed ~{0,8} extra|bit+extra|double|more|saline|placebo|salt|lorazepam|dosis|gauge|sedation|haloperidol ~{0,10} <spite>|<for-ease>|oops',
    '<manhandling>|<set-aside> ~{0,6} <out-of-reach> ~{0,8} <spite>|reach|him|where|till|until|morning|and',
    '<set-aside> ~{0,4} tv|bell|buzzer|call+bell|phone|card ~{0,8} <out-of-reach>|pile|bottom|reach',
    'put|gave|injected|mixed ~{0,2} salt|water|saline|placebo ~{0,8} <spite>|seeker|drug|again',
    'held|hold|holding ~{0,2} down ~{0,8} anyway|did|smear|exam|swab|cannula',
    'told|lied ~{0,3} <the-ill>|patient|mrs|mr|him|her|old ~{0,10} dead|died|already|so|had|hadn\'t',
    'filmed|photographed|recorded|snapped|taped ~{0,4} <patient>|<the-ill>|patient\'s ~{0,10} party|chat|story|group|posted|played|sent|laughed|shared|snapchat|tiktok',
    'filmed|photographed|recorded|snapped|posted ~{0,8} snoring|under|naked|asleep|anaesthesia|unconscious',
    'slept|sleeping|hooked|dating ~{0,2} with|up ~{0,6} patients|patient',
    '<set-aside> ~{0,4} <the-ill>|confused|ones ~{0,3} in|on|under ~{0,4} floor|mattress|blanket| pad|nappy|corridor|restraints|wet',
    'made|make|let ~{0,4} wait|waiting|sit ~{0,8} <spite>|corridor|because'),
  ...told('abuse', 2, '<spite> ~{0,10} so|<i> ~{0,4} <manhandling>|<set-aside>|gave|give|slipped ~{0,4} <the-ill>|<out-of-reach>|it|<counted-drug>', '<the-ill>|le|les ~{0,6} double|doble|extra ~{0,2} dose|dosis|<counted-drug> ~{0,8} <spite>', 'he\'s|she\'s|they\'re ~{0,2} waiting ~{0,8} hours ~{0,12}', 'under anaesthesia|anesthesia|the+knife ~{0,12} weight|lol|laugh|chat|bet', 'guessing|guess|rating|rated|bet|bets ~{0,4} weight|body|breasts|tattoo', 'sliding|slid into her|his dms'),
  ...acts('access', 2,
    '<snooping> ~{0,8} <not-ones-patient> ~{0,10} <records>',
    '<snooping> ~{0,8} <records> ~{0,12} <not-ones-patient>',
    '<snooping> ~{0,3} <not-ones-patient> ~{0,8} <records>|system|on',
    'peek|snoop|snooped|peeked ~{0,8} <records>'),
  ...acts('forgery', 1.25, 'changed|change|amended ~{0,3} the+time|time|date|dose|notes|note|record|cause', 'dispensed|gave|used|prescribed ~{0,4} expired', 'passed|did|finished ~{0,4} training|module|modules ~{0,3} by|paying'),
  ...acts('forgery', 2,
    '<forging> ~{0,8} <forged-thing>',
    'billed|bill|billing|charged|charge|invoiced|claimed|claim ~{0,8} spent|seconds|never|didn\'t|without|twice|not+done',
    'lied|lie|lying ~{0,2} on|in|about ~{0,3} cv|resume|application|interview|qualifications|registration',
    'sign|signed|signing|write|wrote|gave ~{0,5} sick|off|mc|sick+note|prescriptions|scripts ~{0,8} friend|mate|cousin|himself|no+exam|without|exam|as|in|bali|holiday',
    'paid|paying|got|let|had|asked ~{0,2} <my>|a|the|<his-her> ~{0,4} student|first|cousin|nephew|friend|intern|brother|him|her ~{0,6} sign|click|stitching|stitch|sit|operate|practise|practice|suture',
    'work|working|see|seeing|practise|practising ~{0,8} under ~{0,2} brother\'s|friend\'s|cousin\'s|somebody+else\'s|another',
    'clock|clocked ~{0,4} in',
    'let|left|leave ~{0,3} student|intern|students|houseman|cousin|brother ~{0,8} unsupervised|alone|while|practise|practice|do ~{0,6}',
    'got|accept|accepted|take|took|taking ~{0,4} cash|bribe|kickback|kickbacks|gift|gifts|envelope|angpow|commission'),
  ...told('forgery', 2, 'gives|give|pays|pay|paid|gave ~{0,4} me|us ~{0,3} cut|commission|kickback|per|finder\'s|each', 'sign|signed|signing|clocked|clock ~{0,2} in for ~{0,2} him|her|mate|friend|them|colleague', 'without ~{0,2} a|valid|my ~{0,2} licence|license|registration|indemnity', 'dead ~{0,2} patients|patient\'s|patients\'|man\'s ~{0,2} meds|drugs|pills|tablets|insulin|morphine', 'bagi angpow|duit|wang', 'make|made|told|has ~{0,6} my|as signature|initials|me', '<my> ~{0,3} registration|licence|license|indemnity ~{0,2} lapsed|suspended|expired|revoked', 'pre-signed|presigned ~{0,3} prescriptions|scripts|forms|blank'),
  ...acts('cover-up', 2,
    'told ~{0,3} family|mum|mother|wife|husband|daughter|son|parents ~{0,8} <forging>|deleted',
    'deleted|delete|removed|changed|change|altered|erased|binned|reset ~{0,6} from|notes|note|chart|records|record|time|history|out|bag|sample|log|evidence ~{0,10}',
    'gave|hung|pulled|cut|missed|prescribed ~{0,12} wrong ~{0,20} <concealing>',
    'told ~{0,4} family|police|detective|coroner|wife|husband|relatives|inspector ~{0,10} peacefully|lost|nothing|natural|expected|deleted'),
  ...told('cover-up', 2, 'if anyone|anybody|they ~{0,2} asks|ask ~{0,4} i ~{0,8} check|count|there|checked'),
];
const THAT_MAY_STAND = thatMayStand(ACTS);

/** Things that make misconduct when one sentence of the writer's own has them all, in any order. */
interface Mixture {
  readonly kind: MisconductKind;
  readonly weight: number;
  /** Its sentence gives one cue of each group; the writer's stance is read at the first. */
  readonly groups: readonly (readonly string[])[];
  /** Words beside which it is something else. */
  readonly unless?: RegExp;
}

const MIXTURES: readonly Mixture[] = [
  { kind: 'diversion', weight: 1.5, groups: [['taking'], ['counted-drug'], ['store', 'for-oneself']] },
  { kind: 'diversion', weight: 1.5, groups: [['taking'], ['goods', 'counted-drug'], ['store']] },
  { kind: 'unfit', weight: 2, groups: [['intoxicated'], ['on-duty']], unless: /\b(?:after|off|caffeine|coffee|tea|water|juice|litres?|until|when i finish|finished|ended|since|day)\b/ },
  { kind: 'unfit', weight: 1.5, groups: [['asleep'], ['on-duty']], unless: /\b(?:after|off|before|until|can't|cannot|couldn't|no|haven't|nearly|almost|wish|need|miss|without|post|nap room|rooms?|home|day)\b/ },
  { kind: 'notes', weight: 1.5, groups: [['charting'], ['paperwork', 'records'], ['undone']], unless: /\b(?:true|day|relentless|late|home|trial|study)\b/ },
  { kind: 'notes', weight: 1.5, groups: [['skipping'], ['safe-step'], ['i', 'we', 'unashamed', 'for-ease']], unless: /\b(?:never skip|patients?|please|you)\b/ },
  { kind: 'abuse', weight: 1.5, groups: [['manhandling'], ['the-ill', 'patient', 'name-calling']] },
  { kind: 'abuse', weight: 1.5, groups: [['set-aside', 'forging', 'manhandling'], ['out-of-reach'], ['the-ill', 'patient', 'spite', 'for-ease']] },
  { kind: 'abuse', weight: 1.5, groups: [['counted-drug'], ['spite', 'for-ease'], ['the-ill', 'patient', 'him-her', 'spite']], unless: /\b(?:pain|comfort|family)\b/ },
  { kind: 'access', weight: 1.5, groups: [['snooping'], ['not-ones-patient'], ['records']], unless: /\b(?:facebook|linkedin|paper|study|my own)\b/ },
  { kind: 'forgery', weight: 2, groups: [['forging'], ['forged-thing', 'paperwork', 'records']], unless: /\b(?:time stamp|draft|slide|manuscript|abstract|sim|line)\b/ },
];

const MAY_TELL = cueTest(...MIXTURES.flatMap(({ groups }) => groups[0]!), 'paperwork', 'the-ill', 'spite', 'concealing', 'out-of-reach', 'for-ease');
const MIXED = MIXTURES.map((mixture) => ({ ...mixture, marks: mixture.groups.map((group) => group.map(cueMark)) }));
const UNASHAMED = cueMark('unashamed');
const CONCEALING = cueMark('concealing');
const OWNED_UP = cueMark('owned-up');
const FOR_EASE = cueMark('for-ease');
/** Lack of shame, secrecy, and owning up weigh beside the act itself. */
const TONE = [{ mark: UNASHAMED, worth: 0.75 }, { mark: CONCEALING, worth: 0.75 }, { mark: FOR_EASE, worth: 0.75 }, { mark: OWNED_UP, worth: -2 }] as const;
const SPITE = cueMark('spite');
/** The words of an act, at which the writer's stance is read. */
const ACTED = ['counted-drug', 'taking', 'charting', 'intoxicated', 'asleep', 'snooping', 'manhandling', 'set-aside', 'forging', 'concealing'] as const;
const FIRST_PERSON = cueTest('i', 'we', 'me', 'my', 'us', 'our');
const SAYS_I = cueTest('i', 'we');
/** Besides a form of the past, what a sentence without subject begins with. */
const BEGINS = ['befell', 'told', 'said', 'had', 'taking', 'charting', 'forging', 'manhandling', 'set-aside', 'snooping', 'asleep', 'intoxicated', 'unashamed'] as const;
const OTHERS = cueTest('he-she', 'they', 'staff', 'staffs', 'others', 'name-calling', 'your', 'you');

/** True when the act is told as the writer's own: neither denied, supposed nor somebody else's. */
function isOwn(reading: Reading, { from, to }: Match, isOpening: boolean): boolean {
  const { units } = reading.get(shape);
  const { sentence } = units[from]!;
  if (!isOpening && OTHERS.sentence(reading, sentence) && !FIRST_PERSON.sentence(reading, sentence)) return false;
  const act = units.slice(from, to).find((unit) => ACTED.some((cue) => gives(unit, cue))) ?? units[to - 1]!;
  const { voice, polarity } = standingAt(reading, act);
  const isOmission = units.slice(from, to).some((unit) => gives(unit, 'skipping'));
  return (voice === 'writer' || (voice === 'reported' && isOpening)) && (polarity === 'asserted' || (isOmission && polarity === 'negated'));
}

/** Drinks and sleep after work are nobody's business. */
const FREE_TIME = /\b(?:after (?:the|my|our|a|work|nights|shift)|days? off|off duty|post-?nights?|at home|finished)\b/i;

/** A sentence that may tell of misconduct. */
interface Suspect {
  readonly kind: MisconductKind;
  readonly sentence: number;
  readonly weight: number;
}

/** What the set wordings find. */
function worded(reading: Reading): Suspect[] {
  const { units } = reading.get(shape);
  return reading.get(THAT_MAY_STAND).flatMap(({ kind, weight, isOpening, pattern: act }) => find(reading, act)
    .filter((match) => isOwn(reading, match, isOpening))
    .map((match) => ({ kind, weight, sentence: units[match.from]!.sentence })));
}

/** True when a sentence is the writer's: it says "I" or "we", or it begins with what was done. */
function isWriters(reading: Reading, sentence: number): boolean {
  if (SAYS_I.sentence(reading, sentence)) return true;
  const [first] = unitsIn(reading, sentence);
  return first !== undefined && (gives(first, 'past') || BEGINS.some((cue) => gives(first, cue)));
}

/** What the mixtures find. */
function mixed(reading: Reading): Suspect[] {
  const all = reading.get(sentences);
  return reading.get(sentenceCues).flatMap((cues, sentence) => {
    if (!isWriters(reading, sentence)) return [];
    const words = reading.quote(all[sentence]!).toLowerCase();
    return MIXED.filter(({ marks, unless }) => marks.every((group) => group.some((mark) => cues.includes(mark))) && !unless?.test(words))
      .filter(({ groups }) => {
        const act = unitsIn(reading, sentence).find((unit) => groups[0]!.some((cue) => gives(unit, cue)))!;
        const { voice, polarity } = standingAt(reading, act);
        return voice === 'writer' && polarity === 'asserted';
      })
      .map(({ kind, weight }) => ({ kind, weight, sentence }));
  });
}

/** The sentence that shows most clearly the writer's own unlawful or unprofessional conduct at work; null when none does. */
export function misconduct(reading: Reading): Misconduct | null {
  if (!MAY_TELL.text(reading)) return null;
  const cues = reading.get(sentenceCues);
  const all = reading.get(sentences);
  let best: (Suspect & { readonly worth: number }) | null = null;
  for (const suspect of [...worded(reading), ...mixed(reading)]) {
    const { kind, sentence, weight } = suspect;
    if (kind === 'unfit' && FREE_TIME.test(reading.quote(all[sentence]!))) continue;
    const around = GivenCues.of([cues[sentence - 1], cues[sentence], cues[sentence + 1]]);
    const spite = kind === 'abuse' && around.includes(SPITE) ? 0.75 : 0;
    const worth = TONE.reduce((sum, one) => sum + (around.includes(one.mark) ? one.worth : 0), weight + spite);
    if (worth >= ENOUGH && (best === null || worth > best.worth)) best = { ...suspect, worth };
  }
  return best === null ? null : { ...all[best.sentence]!, kind: best.kind };
}
