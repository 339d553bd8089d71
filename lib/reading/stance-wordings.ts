import { pattern, type Pattern } from './patterns/pattern.ts';
import { gives, type Unit } from './shape.ts';

/** What a wording tells of the words it governs; `spoken-about` tells only that they are words under discussion. */
export type Sign = 'reported' | 'refuted' | 'spoken-about' | 'negated' | 'asked' | 'hypothetical' | 'own' | 'reclaimed';

/** Where the governed words stand: behind the wording, within it, within it or right behind it, its first unit, all before it, or in the sentence before. */
type Place = 'after' | 'within' | 'through' | 'first' | 'before' | 'previous';

/** A wording that tells how the writer stands to the words it governs. */
export interface Wording {
  readonly sign: Sign;
  readonly place: Place;
  readonly pattern: Pattern;
  /** How many units behind it are governed. */
  readonly reach: number;
  /** Units at which it ends before that. */
  readonly stop: RegExp;
  /** What in front of it makes the wording mean something else. */
  readonly unless: (units: readonly Unit[], from: number) => boolean;
}

const NEVER = /^$/;
/** "can't stand this idiot" takes the idiot for granted; "never met such a fool" says it all the more. */
const GRANTED = /^(?:[,;:.!?]|this|that|these|those|you|you're|such|more|bigger|worse|stand|believe|because|but|only|just|even|sure|than|worth|anything|nothing|nothing but|know|tell|wait|can't stand|don't trust)$/;
/** "We should ..." takes no name for oneself. */
const VERB = /^(?:should|must|will|would|can|could|need|have|has|are|is|get|got|want|ought|do|did|don't|hate|despise|all|just|get rid of|shouldn't|let)$/;
/** The longest stretch that any wording governs, in units. */
export const FAR = 40;

type Options = Partial<Pick<Wording, 'reach' | 'stop' | 'unless'>>;

function wordings(sign: Sign, place: Place, sources: readonly string[], { reach = FAR, stop = NEVER, unless = () => false }: Options = {}): Wording[] {
  return sources.map((source) => ({ sign, place, pattern: pattern(source), reach, stop, unless }));
}

const ADVERB = /^(?:just|also|literally|basically|once|have|'ve|'d|would|will|can|could|nearly|almost|then|always|still|even|really|honestly|actually|and)$/;

/** True when the subject before a verb of saying is the writer: "I just called him ...". */
function isByWriter(units: readonly Unit[], verb: number): boolean {
  const { sentence, lower } = units[verb]!;
  // "Call me old-fashioned"
  if (lower === 'call' && units[verb - 1]?.sentence !== sentence) return true;
  for (let index = verb - 1; index >= 0 && index >= verb - 4 && units[index]!.sentence === sentence; index -= 1) {
    if (gives(units[index], 'i') || gives(units[index], 'we') || units[index]!.lower === 'to') return true;
    if (!ADVERB.test(units[index]!.lower)) return false;
  }
  return false;
}

/** "Isn't it clear ...?" and "without a doubt" say it all the more. */
function isNoDenial(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined) return false;
  if (units[at]!.lower === 'without') return /^(?:a|any|question|exception|fail|doubt)$/.test(next.lower);
  const isFirst = at === 0 || units[at - 1]!.sentence !== units[at]!.sentence;
  return isFirst && units[at]!.lower.endsWith("n't") && /^(?:it|you|we|they|he|she|i|this|that|u)$/.test(next.lower);
}

/** "can't believe that idiot" believes it well. */
function isDisbelief(units: readonly Unit[], verb: number): boolean {
  return units[verb]!.lower === 'believe' && /^(?:can't|cannot|couldn't|cant)$/.test(units[verb - 1]?.lower ?? '');
}

/** Every wording, in no order that matters. */
export const WORDINGS: readonly Wording[] = [
  // Somebody else's words.
  ...wordings('reported', 'after', [
    '<calling> <me>|<us>|<my>|<our>|<him-her>|someone|somebody|everyone',
    '<calling> <a>|<the> ~{0,1} <staff>|<staffs>|<person>|<patient>|<relative>',
    '<saying> that? <i>|<we>|<my>|<our>',
    '<saying> <me>|<us>|<him-her> that? <i>|<we>|<he-she>',
  ], { reach: 7, unless: isByWriter }),
  ...wordings('reported', 'after', [
    '<made-to-feel> <me>|<us> feel|look|out|seem|like',
    'treat|treats|treated|treating <me>|<us>',
    '<saying> ~{0,3} at|on <me>|<us>|<my>|<our>|<the>',
    'me|nos|le|les <calling>|<saying>',
    '<calling> <i>',
  ], { reach: 8, unless: isByWriter }),
  ...wordings('reported', 'after', [
    '!anyone+who|whoever|everyone|everybody <he-she>|<person>|<people>|<patient>|<patients>|<relative>|<relatives>|<staff>|<staffs>|<others>|dia|dorang !who just|then|once|even|always|keeps|kept|also|actually|really|still|<modal>|<be>{0,2} <saying> that?',
    'some|many|certain|most <people>|<others>|of !who ~{0,1} <saying> that?',
  ], { stop: /^(?:[,;.!?]|but|because)$/, unless: isByWriter }),
  ...wordings('reported', 'after', ['<be>|got|get|gets|getting|kena <calling>|told|sworn|shouted'], { reach: 8 }),
  ...wordings('reported', 'after', ['according+to', 'menurut', 'según']),
  // Words held against those who say them.
  ...wordings('refuted', 'after', [
    '<refusing> ~{0,5} <calling>|<wording>|say|saying|claiming|telling|assume|assuming|thinking|implying|posting',
    '<refuting>',
    'call|calling|called out',
    'no|zero|little|without evidence|proof|truth|link|basis ~{0,4} that|for|to|of|between|behind',
    '<untruth> that|:|#',
    'myth : ',
  ]),
  ...wordings('refuted', 'after', [
    "never|didn't|didnt|don't|dont|do+not|wouldn't|wouldnt|not|nobody|no|tak|jangan <saying>|mean|meant",
  ], { stop: /^[,;.!?]$/ }),
  ...wordings('refuted', 'first', ['~ <be> a|an|the ~{0,2} word|term|slur|phrase']),
  ...wordings('spoken-about', 'after', ['<saying>', '<calling>', '<wording>', 'makes|make you'], { unless: isDisbelief }),
  ...wordings('refuted', 'before', ['<be> ~{0,3} <untruth>', "<not> true|real|correct|supported|backed", 'has|have been? <untruth>', ', <untruth> .|!|$', '? no|nope|false|wrong']),
  ...wordings('refuted', 'previous', [
    "% that's|thats|this|it's|it|that|these|those|both|all|they're|which ~{0,4} <untruth>",
    '% no|nope|false|wrong|nonsense|fake|myth|rubbish|bullshit|bollocks|salah|tidak|tak|falso|mentira ,|.|!|$',
    "% that's|this|it|that|it's <be>? <not> ~{0,2} true|correct|real|how|what",
  ]),
  // "might be worth nothing to you": the reader's opinion.
  ...wordings('refuted', 'within', ['~ ~{0,1} to|for you', '~ ~{0,1} in your eyes']),
  ...wordings('negated', 'after', ['<not>|nothing|nobody', 'any less'], { reach: 8, stop: GRANTED, unless: isNoDenial }),
  ...wordings('hypothetical', 'after', ['<premise>', '<made-up>'], { reach: 16, stop: /^(?:[,;.!?]|then)$/ }),
  ...wordings('asked', 'after', ['<enquiring>', 'wonder|wondering|asking|ask|unsure if|whether|why|how', "not|no|don't|dont|do+not ~{0,1} know|sure|clear|idea if|whether|why|how"]),
  // Said of oneself.
  ...wordings('own', 'through', [
    "i'm|im|i've been|being? <be>|like|<booster>|<contempt>|<a>|the|too|so|clumsy|tired|sleep-deprived|apparently{0,5}",
    "<i> am|was|feel|felt|look|looked|sound|sounded|seem|became|be|being|been|must|can|really|call|called|still|honestly|just|probably|definitely|literally{1,4} <be>|like|<booster>|<contempt>|<a>|the|too|so|clumsy|tired|sleep-deprived|apparently{0,5}",
    '<me> being|look|feel|out|as <be>|like|<booster>|<contempt>|<a>|the|to{0,5}',
    'call|calling|called <me> <booster>|<a>|the|<contempt>{0,4}',
    'feeling|felt|feel like? <booster>|<a>|the|<contempt>{0,4}',
    'past|old <me> <be> <booster>|<contempt>|<a>|the{0,4}',
    'my own? ~{1,2} brain|ass|arse|self|head|hair|face|body|hand|hands|mistake|mistakes|back|knee|knees',
    'silly|my+own',
    'soy|fui|era|saya|aku muy|un|una|tan|memang|ni{0,2}',
    'am|was <i> really|just|being{0,2} <booster>|<contempt>|<a>|the{0,4}',
    '~ ~{0,1} <i> am|was $|,|.|!|?|for|when|sometimes|today|tonight|in',
  ]),
  ...wordings('own', 'first', ["~ ~{0,1} i'm|im $", '~ ~{0,1} of <me>', '~ <me> $|,|.|!|?|:', '~ ~{0,1} like <me>', '~ was <me>', '~ moment', '~ ~{0,1} soy|fui|saya|aku']),
  // A name that those it is meant for have taken for themselves.
  ...wordings('reclaimed', 'after', ['<us>|<we>|fellow|proud|proudly|both', 'as|being <a>'], { reach: 3, stop: VERB }),
  ...wordings('reclaimed', 'first', ['~ people|folk|folks|women|men? ,? like <me>|<us>', "~ and <i>? proud", '~ <my-own>|pride|rights|community|joy|liberation|history|icon|icons|culture']),
];
