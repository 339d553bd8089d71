import type { Span } from '../../draft/span.ts';
import { thatMayStand } from '../patterns/may-stand.ts';
import { find, pattern, type Pattern } from '../patterns/pattern.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { gives, shape, type Unit } from '../shape.ts';
import { stanceAt, type Stance } from '../stance.ts';

/** Words that make somebody small: likened, measured, spoken of with contempt. */
export interface Belittling extends Span {
  readonly stance: Stance;
}

interface Wording {
  readonly pattern: Pattern;
  /** Only where the sentence has somebody in it. */
  readonly needsPerson: boolean;
  /** Friends call each other so: not beside praise. */
  readonly isChaff: boolean;
}

const THEM = '<you>|<he-she>|<they>|<staff>|<staffs>|<others>|<person>|<people>|<relative>|<relatives>|<handle>|<name-calling>|everyone|they\'re|hes|shes|u|ur';
/** Whatever somebody may be likened to. */
const LIKE = '<likened>|<likened-loosely>|<name-calling>|<of-people>';
const ANYBODY = `${THEM}|<patient>|<patients>|<bed>|<identity>`;

function wordings(sources: readonly string[], { needsPerson = false, isChaff = false } = {}): Wording[] {
  return sources.map((source) => ({ pattern: pattern(source), needsPerson, isChaff }));
}

const WORDINGS: readonly Wording[] = [
  ...wordings([
    // "you absolute walnut", "a pack of hyenas"
    `you|u|ya <booster>|<contempt>|<scornful>|, <scornful>{1,4} ${LIKE}`,
    'you|u absolute|complete|utter|daft|massive|wet !<praise> _ $|,|.|!|?',
    `bunch|pack|load|horde|shower|herd|gang|circus|collection|parade|panda|hatajo|atajo|montón|hato of|de ~{0,2} ${LIKE}|<desprecio>`,
    `you+people|you+lot|they|you|<staffs>|<others> <be> ~{0,1} sheep|vermin|parasites|leeches|pigs|rats|snakes|cockroaches|animals|clowns|robots|children|garbage|trash`,
    // "he is a jumped up little dictator"
    `${ANYBODY} ~{0,3} <be> <booster>|<contempt>|<scornful>|<a>|<the>|and|,|complete|utter|real|such{0,6} <likened> !model !valve !study`,
    `${THEM} ~{0,2} <scornful> ~{0,1} ${LIKE}`,
    '<scornful>|<contempt> ,? <scornful>|<contempt>|and|,{0,3} <likened>|<likened-loosely> ~{0,3} who|who\'s|in|at|like|with|from|running',
    "he's|she's|you're|they're|youre|theyre|ur|who's|man's|guy's|woman's|board's <booster>|<contempt>|<scornful>|<a>|<the>{0,5} <likened>",
    `such|what a|an ~{0,3} <likened>|<name-calling> !moment !day !night ~{0,2} of a|this|<staff>|<person>|<he-she>|<him-her>|you`,
    'what|which sort|kind|manner of ~{0,2} <name-calling>|<likened> ~{0,2}',
    `${ANYBODY} : ~{0,2} <likened>|<name-calling>|<of-people>`,
    `${ANYBODY} : ~{0,2} <likened-loosely> $|,|.|!`,
  ], { isChaff: true }),
  ...wordings([
    'child|joke|excuse|waste|disgrace|apology|shadow|failure|shell of|for|4 a|an|as ~{0,2} <staff>|<person>|<relative>|human|man|woman|doctor|nurse|surgeon|training+number|being',
    // "the charm of a parking fine"
    '<faculty> ~{0,1} of a|an|room|two|<number>|wet|the+average|mashed|my ~{0,1} _',
    'combined|double-digit|single-digit|room-temperature|negative iq',
    `half|about|quarter ~{0,1} the iq|brain|brains|wit|intelligence|brain+cells`,
    '<be> ~{0,3} as much|little use|help|good as',
    'thick+as|dumb+as|stupid+as|daft+as|dense+as ~{0,2}',
    'thick|dumb|dense|daft|stupid|dim as a|an|two|mince|pig|custard|they+come',
    'thicker|dumber|stupider|dimmer|denser|lazier than ~{0,4}',
    'monkey|chimp|toddler|goldfish|potato|child|five-year-old|#-year-old|dog|houseplant|trained+monkey|parrot could|can|would do|run|manage|write|make ~{0,1} <your>|<his-her>|this|that|better|a',
    `${THEM} ~{0,2} couldn't|couldnt|can't|cant|could+not ~{0,1} find|organise|organize|diagnose|run|spell|tie|spot|pour|count|hit ~{0,5} if|with|brewery|map|torch|laces|paper+bag|barn|arse|ass|elbow|both|save`,
    'couldn\'t|couldnt|can\'t|cant|could+not organise|organize|run ~{0,5} brewery|paper+bag|phone+box|telephone',
    // brains that are missing
    `${THEM} ~{0,4} no|zero|without|lack|lacks|lacking|half+a|got|have|has ~{0,1} brain|brains|brain+cells|backbone|common+sense|shame|decency|talent !activity !stem !tumour !tumor !injury !death !bleed`,
    'two|one|single|few|their|his|her|last ~{0,1} brain cell|cells ~{0,4}',
    'test|check|scan ~{0,3} for brain activity|function',
    '^|,|and get a brain|life|clue|spine',
    'get|need|needs a grip ,? <you>|<name-calling>|<likened>',
    '<your>|<his-her> ~{0,2} brain got|not|no|never|install|installed|missing|switched',
    // what others must think of them
    'reason they|we put|have|need|print ~{0,2} instructions|warning|warnings|labels',
    "your+mother|your+mum|your+mom ~{0,2} must|should|ought ~{0,2} ashamed|embarrassed|mortified|proud",
    "<your>|<his-her> mother|parents|mum|mom|family|children|teachers ~{0,2} must|should|ought ~{0,2} ashamed|embarrassed|mortified|proud",
    'bet <your>|<his-her> parents|mother|mum|mom|family are|is|must ~{0,2} proud|ashamed',
    'call|calls|calling yourself|himself|herself|themselves|yourselves|urself a|an|<staffs> ~{0,2}',
    '<nonetheless> ~{0,1} <staff>|<staffs>|receptionists|receptionist|secretaries|waiters|waitresses|babysitters|plumbers|carpenters|salesmen|masseurs|masseuse|massage|monkeys|butchers|hairdressers',
    '<staff>|<staffs>|<others> playing|play|cosplaying|pretending|think|thinking|cosplay ~{0,2} <staff>|dress|<they> ~{0,2} <staff>|<staffs>|up|house',
    "<staff>|<staffs>|<others> ~{0,6} who think|thinks|pretend|pretends|believe|fancies|fancy ~{0,2} <be> <staff>|<staffs>|god",
    'special|whole|new|next|different kind|level|breed|type|sort|kind+of|sort+of of? ~{0,1} stupid|dumb|thick|idiot|ignorant|incompetent|evil|moron|useless|arse|asshole',
    'imagine ~{0,10} being|still this|that|so stupid|thick|dumb|dense|slow|clueless|bad',
    'too dim|thick|stupid|dumb|dense|slow|lazy|ignorant|arrogant for|to ~{0,2}',
    "i'm|<i> !not surprised|amazed|shocked ~{0,3} <he-she>|you|they can|could ~{0,1} read|breathe|dress|tie|spell",
    'dunning kruger|krugers|kruger\'s',
    'dunning-kruger',
    `${THEM} peaked`,
    '<contempt> . % just <contempt>',
    'piece|lump|sack of work|shit|crap|garbage|trash|filth|lard',
    'waste of ~{0,1} oxygen|space|skin|air|training|a|breath|money|nhs|salary',
    'clever|smart|bright|intelligent|good enough to be a|an ~{0,1} <likened>|<name-calling>',
    `only|just ~{0,1} a|an ~{0,1} <name-calling>|fool|idiot ~{0,3} would|could|who|or`,
    `clowns|idiots|morons|fools|muppets|monkeys|donkeys|children run|running|runs|lead|leading|manage|managing|loose|in`,
    'big|huge|massive ego|egos ,|and ~{0,2} small|tiny|no|little',
    'relatives|family|families|parents|patients from hell',
    'nothing|nobody but ~{0,2} <likened>',
    'typical|common|another ~{0,1} <name-calling>|<of-people> behaviour|behavior|move|attitude|.|!|$',
    '<name-calling>|<of-people> like you|yourself|yourselves',
    'too+many|all+these|many <name-calling>|<of-people> in|around|here',
    '<name-calling>|<of-people> just? can\'t|cannot|cant help themselves|it',
  ]),
  // Malay and Spanish
  ...wordings([
    '<you>|dia|dorang|diorang|<staff>|<staffs>|<others>|<patient>|<person>|boss|bos|orang|budak|kau|korang|misi|<relative> ~{0,6} <hina>',
    '<hina> ~{0,2} betul|sangat|nya|punya|lah|la|gila|nak|macam|kau|dia|<staff>|<staffs>|dorang|korang|<you>',
    'perangai|mulut|otak macam|kat|letak setan|syaitan|haram|babi|beruk|lutut|mana|sampah|udang|longkang',
    'siapa|sape ~{0,2} bagi ~{0,2} lulus',
    'muka|kepala <hina>|tak|macam ~{0,1} malu|babi|beruk|tapir|otak',
    '<staff>|<staffs>|<he-she>|él|ella|ellos|jefe|jefa|gerencia|este|esta|ese|esa|esos|estos|estas|esas|mi|tu|los|las|todos ~{0,4} es|son|está|eres|sois|parece|fue|era ~{0,3} <desprecio>',
    'eres|sois|es|son un|una|unos|unas|muy|tan|más|todos|todas ~{0,2} <desprecio>',
    'qué|que|vaya|menuda|menudo panda|hatajo|tropa|pandilla|banda|pedazo de ~{0,2} <desprecio>',
    'qué|que|vaya|menudo|menuda|pedazo|puto|puta|maldito|maldita|pinche ~{0,1} de? <desprecio>',
    '<desprecio> ,|de|! <staff>|doctorcito|doctor|doctora|mierda|enfermera|jefe|gerencia',
    'so|such|very|damn|too stupid|dumb|slow|lousy|useless one|meh|sia|lah|la|wan|sial',
    'like that also cannot|dunno|don\'t',
    'working|work|trabajar|trabajando|rodeado|rodeada with|con|de|entre <desprecio>',
  ]),
  ...wordings([
    `<be> <booster>|complete|really|just{0,3} <outright> !fracture !breath !consolidation`,
    '<be> <booster>|<scornful>{0,2} a|an <booster>|<scornful>{0,2} joke|fraud|menace|liability|embarrassment|disgrace|nightmare|bully|psycho|disaster|failure|nobody|waste',
    '<outright> ,? and? <outright>|<contempt> ~{0,2} <staff>|<staffs>|<person>|<he-she>|<others>',
    '<outright>|<contempt> ~{0,1} the lot of them|you|us',
  ], { needsPerson: true }),
  ...wordings([
    'ignorant|entitled|useless|lazy|spineless|greedy|pompous|pampered|stupid|dumb|thick ~{0,2} <people>|<staffs>|<others>|peasants|parents|public|masses|crowd|generation|lot',
  ]),
];
const THAT_MAY_STAND = thatMayStand(WORDINGS);

const PERSON = cueTest('you', 'he-she', 'they', 'staff', 'staffs', 'others', 'person', 'people', 'relative', 'relatives', 'handle', 'name-calling');
const PRAISE = cueTest('praise');
const FICTION = cueTest('fiction');
/** Illness and its measure, where the same words are findings. */
const FINDING = /\b(?:dementia|delirium|psychosis|scan|ecg|sputum|secretions?|consolidation|lesion|wound|oedema|edema|skin|valve|model|cells?|tissue|diagnos\w+|clinic|donors?|eye|protocol|policy|guideline|software|printer|ehr|emr|epic|system|machine|portal|app|rota|weather|exam|phone|car|coffee|joke|idea|paper|study|argument|excuse|mask)\b/i;

/** A wording that denies somebody a brain is not itself denied by the "no" in it; the rest of a stance holds wherever it begins. */
function stanceOf(reading: Reading, units: readonly Unit[], from: number, to: number): Stance {
  const first = stanceAt(reading, units[from]!);
  if (first !== 'asserted' && first !== 'reclaimed') return first;
  if (units.slice(Math.max(0, from - 4), from).some((unit) => unit.sentence === units[from]!.sentence && gives(unit, 'i'))) return 'own';
  const last = stanceAt(reading, units[to - 1]!);
  return last === 'negated' || last === 'reclaimed' ? 'asserted' : last;
}

/** Everything in the text that belittles people, with how the writer stands to it. */
export function belittling(reading: Reading): readonly Belittling[] {
  const { units } = reading.get(shape);
  const found: Belittling[] = [];
  for (const { pattern: wording, needsPerson, isChaff } of reading.get(THAT_MAY_STAND)) {
    for (const { start, end, from, to } of find(reading, wording)) {
      const { sentence } = units[from]!;
      if ((isChaff && PRAISE.sentence(reading, sentence)) || FICTION.sentence(reading, sentence)) continue;
      if (needsPerson && (!PERSON.sentence(reading, sentence) || FINDING.test(reading.text.slice(Math.max(0, start - 40), end + 20)))) continue;
      found.push({ start, end, stance: stanceOf(reading, units, from, to) });
    }
  }
  return found;
}
