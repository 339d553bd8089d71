import { overlaps, type Span } from '../../draft/span.ts';
import { thatMayStand } from '../patterns/may-stand.ts';
import { find, pattern, type Pattern } from '../patterns/pattern.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { gives, shape } from '../shape.ts';
import { standingAt } from '../stance.ts';

/** A threat to somebody, or harm wished on them. */
export interface Threat extends Span {
  readonly kind: 'violence' | 'veiled' | 'wish';
}

interface Wording {
  readonly kind: Threat['kind'];
  readonly pattern: Pattern;
  /** Also a way of speaking about contests, chores and dear ones; then a jest nearby makes it one. */
  readonly figurative: boolean;
  /** Names nobody who threatens: said under a condition it may be advice. */
  readonly impersonal: boolean;
}

const VICTIM = '<you>|<him-her>|they|they\'re|<person>|<people>|<staff>|<staffs>|<relative>|<relatives>|<others>|<identity>|<patient>|<handle>|<name-calling>|<of-people>|anyone|someone|kau|dia|te|lo|la';
const THEIRS = '<your>|<his-her>|ur|kau|dia|tu|su';
const THREATENER = '<i>|<we>|<us>|someone|somebody|aku|gua|we|who|they|friends|lads|<relative>';

function wordings(kind: Threat['kind'], sources: readonly string[], figurative = false, impersonal = false): Wording[] {
  return sources.map((source) => ({ kind, pattern: pattern(source), figurative, impersonal }));
}

const WORDINGS: readonly Wording[] = [
  // "I will stab him", "someone should put a bullet in ..."
  ...wordings('violence', [
    `${THREATENER} ~{0,4} <intent> ~{0,4} <violence> !<our> ~{0,2} ${VICTIM} !that !who`,
    `${THREATENER} ~{0,4} <intent> ~{0,3} <rough> <the>|<a>|<scornful>{0,2} ${VICTIM} !up !off !a !some`,
    `i'll|ill|imma|i'd|id|we'll <violence>|<rough> you|him|her|them|kau|dia|<handle>`,
    `^ gonna|finna|imma|going ~{0,2} <violence>|<rough> ~{0,1} ${VICTIM}`,
    `someone|somebody|we|they|let's|lets ~{0,2} should|needs|need|must|gotta|has|have ~{0,3} <violence>|<rough> ~{0,1} ${VICTIM}`,
    `want|wants|like|love|dying to <violence>|<rough> you|him|her|them`,
  ], true),
  ...wordings('violence', [
    `<intent> ~{0,3} put|send|throw|leave ${VICTIM} ~{0,2} in|on|through|to|under|into ~{0,2} <misfortune>|window|wall|door`,
    `head|face put|smashed|pushed through|into`,
    'leave|leaves|leaving|left|carried|wheeled ~{0,6} in|on|out ~{0,3} <misfortune>',
    `bullet|knife|fist|blade|noose ~{0,1} in|into|through|round|around ~{0,3} ${VICTIM}|<body-part>|neck`,
    `^ hang|lynch|shoot|string|behead|kill|stab|execute|rape|burn ~{0,2} <him-her>|<staff>|<staffs>|<others>|you ~{0,3} from|up|down|slowly|now|.|!|$`,
    `<violence>|<rough> you|him|her|them|it|this|that|the ~{0,2} <premises>? down|up with|and ~{0,3} <him-her>|in|inside`,
    '<violence>|<rough> ~{0,1} <premises> down+with|down|with',
    'shoot|blow|burn|bomb ~{0,1} up|down <the>|<your>|<his-her>|that ~{0,2} <premises>',
    '<weapon> ~{0,4} with <his-her>|<your> name',
    `<weapon> ~{0,5} deal|use it|zero|waiting|ready|for you|for him|for her|house|home`,
    '<i>|<we> ~{0,3} own|keep|bring|bringing|got|have|carry|buy|bought|hold ~{0,4} <weapon> ~{0,12} <him-her>|you|name|use|hesitation|licence|boot|door',
    'locked room|minutes|alone with ~{0,3} <him-her>|you|<staff>|<others> ~{0,3} need|dental|beg|bleed|cry',
    'ruin ~{0,2} <his-her>|somebody|someone|you ~{0,3} day|bleed|pay|blood',
    'pay ~{0,3} in|with ~{0,2} blood',
    'te|lo|la|los <violence>|<rough>|mato|mataré|rajo|reviento|parto',
    'te|le|os|lo|la voy|vamos|van a <violence>',
    'aku|gua|kitorang|kami ~{0,2} <violence> ~{0,1} <you>|dia|<they>|hang',
    '<you> <violence> ~{0,1} report|kalau',
    'mati|mampus|nahas kau|hang|korang',
    'visit|see|meet ~{0,8} <weapon>',
    'walk|walks|walking|turn|show into|in|up ~{0,6} with a|an <weapon>',
    'box of # rounds|bullets|shells|cartridges',
    'somebody|someone|people|you will|gonna bleed|die|pay|hurt',
    '<be>|go|goes ~{0,1} going? through ~{0,1} window|wall|windscreen',
    "i'm coming|gonna|going for|get|find|end|hurt|ruin you",
    'find you|him|her|them and|, ~{0,2} <i>? will? <violence>|make',
  ]),
  ...wordings('violence', [
    `<violence>|<rough> ~{0,1} ${THEIRS} ~{0,1} <body-part>`,
    '<violence>|<rough> every ~{0,1} bone|tooth',
  ], true, true),
  // "deserves to be shot", "a good kicking"
  ...wordings('violence', [
    `${VICTIM} ~{0,8} <deserving> ~{0,3} <violated> !off`,
    `<deserving> ~{0,4} <violated> !off ~{0,4} from|up|dead|publicly|slowly|for|by`,
    `${VICTIM} ~{0,5} deserve|deserves|deserved|needs|need|merece|merecen|patut ~{0,4} <punishment>`,
    '<punishment>|rope|nuremberg . all|them|# all|of',
    `<violated> up|from ~{0,4} lamp|tree|lamppost|nearest`,
  ], true),
  // "I hope she gets cancer"
  ...wordings('wish', [
    `<hoping> ~{0,1} ${VICTIM}|<he-she>|<your>|<his-her> ~{0,6} <befallen>`,
    `ojalá|ojala|espero|que te|se|os ~{0,2} <befallen>`,
    '<hoping> the|that|those|every|all|this !shift !rota !meeting ~{0,8} <be>|get|gets|catch|catches|has|have ~{0,3} <befallen>',
    '<hoping> the|that|those|every|all ~{0,8} die|dies|suffer|suffers|rot|rots|choke|chokes ~{0,1} .|!|$|slowly|painfully|and|in|of',
    '<hoping> ~{0,3} whole|entire family ~{0,3} <befallen>',
    'semoga|moga|harap kau|dia|korang ~{0,3} <befallen>',
    'kill|hang|shoot|unalive|neck|off yourself|yourselves|urself',
    'kys|kysnow',
    'drop dead|dead,',
    '^ ~{0,2} die already|slowly|now|in|screaming',
    'drink|swallow|inject bleach|poison|domestos',
    'jump off|under|in|from ~{0,3} building|roof|storey|story|bridge|cliff|car|park|train|bus|window|river',
    'favour|favor ~{0,3} and|, ~{0,2} die|jump|drop|kill|disappear',
    'muérete|múerete|muerete|púdrete <you>|ya|de|la|doctora|doctor|,|!|.|$',
    '<you> deserve|deserves to ~{0,1} <befallen>',
    `deserve|deserves to die|suffer|rot|burn|bleed|choke`,
    'better off dead',
    'nobody|no+one would|will miss|mourn|notice ~{0,3} dead|gone|you',
    'watch <your>|<his-her>|your|him|her|them ~{0,3} die|suffer|burn|bleed',
  ]),
  // "watch your back", "I know where you park"
  ...wordings('veiled', [
    'watch|mind <your>|ur|his|her back|step|backs',
    'watch yourself|urself|out ,? ~{0,2} <staff>|<you>|on|nights|tonight|tomorrow|$|.|!',
    '<i>|<we> <booster>? know|knows|knew ~{0,2} where|which|what ~{0,1} <you>|<your>|<his-her>|<he-she>|<him-her>|<staff>|time ~{0,4} <dwelling>',
    '<i>|<we> know|knows which|what <dwelling> ~{0,1} yours|you|his|hers|she|he',
    'know|knows <your>|<his-her> <dwelling> !and+patients ~{0,3} <dwelling>|.|,|!|$',
    'have|got ~{0,2} <your>|their|his|her name|address|addresses|plate|ip ~{0,8} hurt|break|find|coming|sleep|watch|weekend|fingers|<violence>',
    'list of every|all ~{0,3} <staff>|<staffs> ~{0,12} %? names|addresses',
    'find|found out where ~{0,2} <your>|<his-her>|you|he|she ~{0,3} <dwelling>',
    'sé|sabemos|se dónde|donde <dwelling>',
    'dime|dinos dónde|donde <dwelling> ~{0,2} te|les|los enseño|muestro|vemos|busco|encuentro|parto|rompo|mato',
    'tahu|kenal|cam ~{0,2} rumah|kereta|plate|anak|tempat ~{0,2} kau|dia|keluarga|.|,|!|$',
    'shame|pity if something|anything|someone|anyone|somebody|<your>|<he-she>|you|it',
    '<be> ~{0,2} shame|pity if ~{0,4} <misfortune>|found|find|knew|burned|lost',
    'sleep with one eye',
    '<your>|<his-her> days|card|hours|time <be> numbered|marked|up|coming',
    'tick tock ,|. <staff>|<handle>|<we>|<name-calling>',
    "what's|whats|what+is|what coming to <him-her>|you|<staff>",
    '<be> getting what|whats',
    'you|he|she|they ~{0,2} regret ~{0,3} for|until|the rest|day|of|crossing|messing',
    "you'll|youll|will|he'll|she'll pay for|in|dearly ~{0,2} this|what|that|it|blood",
    'see|find|guess what happens|happened ~{0,2} to <you>|<him-her>|<others>|people',
    'see what happens to you|.|!|$',
    "won't+make+it|won't+survive|won't|wont|never make? it? to|home|out|through|the ~{0,2} retirement|home|weekend|night|end|week|christmas|door|month|morning",
    'make|making <your>|<his-her>|your life ~{0,1} hell|misery and|. ~{0,3} worse|last|testify',
    'last|final|only warning',
    'check|checking <his-her> ~{0,1} brakes|locks|tyres|tires|windows|mirrors|car',
    // "check your brakes before you head over" is kindness
    'check|checking <your> ~{0,1} brakes|locks|tyres|tires|windows|mirrors|car .|!|$|,|mate|pal|doc|love',
    'bring|buy ~{0,3} vest|ambulance|bodyguard|security|coffin|helmet',
    "better|best not|had+better|hope not? ~{0,1} <be>|walk|go|come alone|home|out",
    'be careful|safe walking|driving|going|on|when|crossing|out|at ~{0,4} home|nights|alone|car|dark|street|tonight',
    'careful|cuidado|hati-hati|jaga-jaga por|kau|balik|walking|<your> ~{0,4} home|andas|malam|noche|alone|kau|nanti|walk|fingers|safety',
    'accidents|people|things ~{0,2} happen|fall|slip|disappear ~{0,3} you+know|remember|that|on|in|every|.|!|$',
    'tend+to|tends|tend to? have|meet accidents|accident',
    'waiting|wait|see for <you>|<him-her> ~{0,4} outside|dark|alone',
    'waiting|wait|see outside <the>|<your> ~{0,4} <staff>|mosque|terrorist',
    'coming|come for|after <you>|<him-her>|<your> ~{0,1} family|kids|wife|next|soon|.|,|!|$',
    'knows|remembers|remember|forgets what|who <you>|<he-she> did ~{0,3} <relative>|me|us|be',
    'siap|tunggu|jaga|nahas kau|korang|hang|ko',
    'kau tunggu|siap|ingat',
    'te|os|le|se vas|vais|va a enterar|arrepentir|pesar',
    'vas|vais|va a pagar|pagarlo|arrepentirte|acordar|aparecer',
    'te|os espero|esperamos|esperaré fuera|a',
    'atente|ateneos a las consecuencias',
    'cuida|cuide a|de tus|sus|tu|su hijos|familia|hija|hijo|espalda|casa',
    'or else|else,',
    'nothing|anything left to lose',
    'say|cross|report|touch ~{0,6} <and> ~{0,2} <i> ~{0,2} <violence>|put|make|bury',
    'face ~{0,3} if|be ~{0,2} something|anything happened',
    'keep|keeps talking|posting|digging|pushing ~{0,4} and see',
    'nice|lovely|pretty|beautiful|sweet house|home|kids|daughter|family|wife|face|car ~{0,8} %? ~{0,2} door|on|shame|pity|school|year|suits|corner|something|happened',
    'be ~{0,2} <misfortune> ~{0,3} if|unless you',
    'ambulance bay|car+park|parking+lot ~{0,4} # am|alone|just|you',
    'just <you> ,? <and>? ~{0,1} me|<i> <and> ~{0,3} bay|dark|alley|car+park',
    '<misfortune> ~{0,5} <misfortune> ~{0,4} remember|careful|you+know|shame',
    'find|track|hunt <you>|<him-her> down|and|, ~{0,3} <violence>|make|<you>|<him-her>|$|.|!',
    'make sure ~{0,2} <your>|<his-her>|you ~{0,4} fear|suffer|never|pay|regret|sleep',
  ]),
];
const THAT_MAY_STAND = thatMayStand(WORDINGS);

const FICTION = cueTest('fiction', 'made-up', 'exam');
const CONTEST = cueTest('contest', 'jest');
/** Beside these, backs are watched and heads hit for the good of their owner. */
const CARE = /\b(?:to fix|lift|lifting|manual handling|slide sheet|hoist|posture|injury|injuries|spine|helmet|seat ?belt|smok\w*|asthma|untreated|vaccin\w*|dose|overdose|antibiotic\w*|symptoms?|tumou?r|chemo|screening|infection|allerg\w*|patients? safe)\b/i;
/** Somebody's design, with which everybody has lost patience. */
const DESIGN = /\b(?:designed|invented|thought of|came up with|wrote|built|made|programmed|scheduled|decided|ordered) (?:this|the|these|that|our|my)\b/i;
const NEGATABLE: readonly Threat['kind'][] = ['violence', 'wish'];

function isMeant(reading: Reading, span: Span, last: Span, { kind, figurative, impersonal }: Wording): boolean {
  if (standingAt(reading, span).voice !== 'writer') return false;
  const { voice, polarity, towards } = standingAt(reading, last);
  if (voice !== 'writer' || polarity === 'refuted' || polarity === 'asked') return false;
  if (polarity === 'negated' && NEGATABLE.includes(kind)) return false;
  if (impersonal && (polarity === 'hypothetical' || towards === 'self')) return false;
  const around = reading.text.slice(Math.max(0, span.start - 60), span.end + 60);
  if (CARE.test(around)) return false;
  return !figurative || !DESIGN.test(around);
}

/** Threats of bodily harm, veiled threats, and harm wished on somebody, as far as the writer means them. */
export function threats(reading: Reading): readonly Threat[] {
  const { units } = reading.get(shape);
  const found: Threat[] = [];
  for (const wording of reading.get(THAT_MAY_STAND)) {
    for (const { start, end, from, to } of find(reading, wording.pattern)) {
      const span = { start, end };
      if (found.some((other) => overlaps(other, span))) continue;
      if (FICTION.sentence(reading, units[from]!.sentence)) continue;
      if (CONTEST.sentence(reading, units[from]!.sentence) && !gives(units[from], 'hoping')) continue;
      if (isMeant(reading, span, units[to - 1]!, wording)) found.push({ kind: wording.kind, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
