/** Whom the words in front of an act leave it to: the writer, somebody else, or nobody as it is denied or only thought of. */
export type Agent = 'writer' | 'other' | 'nobody';

/** Words that may stand between a subject and its verb, or open a sentence without one. */
const LIGHT = /^(?:just|also|literally|only|then|still|always|once|twice|even|ever|really|honestly|actually|basically|simply|sometimes|usually|often|kind|sort|have|had|'ve|'d|may|or|both|all|quietly|accidentally|maybe|technically|obviously|quickly|finally|apparently|definitely|probably|been|was|were|am|be|did|do|will|would've|got|get|gotta|went|go|going|come|came|used|and|&|so|but|we|half|yes|deadass|lowkey|straight|up|frankly|kinda|again|first|managed|decided|tried|keep|kept|started|spent|today|tonight|yesterday|last|night|this|morning|ok|okay|well|lol|confession|reader|tip|pro|top|hack|fact|fun|secret|ah|sure|look|btw|ngl|tbh|girls|lads|done|anyway|since|deliberately|reluctantly|ended|may've|might've|kalau|malam|tadi|semalam|ayer|hoy|ya|pun|dah|memang|selalu|suruh|les|le|lo|la|me|se|pagi|baru|to|of|once|years|ago|one|time|not|proud)$/;
const WRITER = /^(?:i|i'd|i've|i'm|i'll|id|ive|im|we|we'd|we've|we're|we'll|weve|myself|aku|saya|kami|kita|yo|nosotros)$/;
const OTHER = /^(?:he|she|they|you|he's|she's|they're|they've|he'd|she'd|they'd|you'd|you're|you've|u|who|someone|somebody|anyone|people|others|everyone|everybody|dia|mereka|él|ella|ellos|it|that's|it's|there's|whoever|which|that)$/;
const DENIED = /^(?:don't|dont|didn't|didnt|never|wouldn't|wouldnt|can't|cannot|couldn't|couldnt|won't|nobody|no|nor|haven't|havent|hadn't|without|nunca|tak|taknak|jangan|no-one|stop|stopped|avoid|refuse|refused|rather|isn't|wasn't|aren't|zero|0|instead|imagine)$/;
const THOUGHT = /^(?:if|would|could|should|might|nearly|almost|whether|tempted|dreamt|dreamed|wish|when|unless|asked|ask|offered|wanted|want|supposed|must|can|need|ought|please|let's|lets)$/;
/** In front of a noun, which is no act: "the bill", "a record". */
const NOUN_AHEAD = /^(?:a|an|the|this|that|these|my|our|your|his|her|their|for|from|in|on|no|any|some|more|with|by|at|of|its|every|each|as|than|un|una|el|los|las)$/;
/** "I've been hit", "got told". */
const PASSIVE = /^(?:been|was|were|being|got|get|getting)$/;
const BEFORE_TO = /^(?:used|managed|decided|got|had|love|like|taken|continue|continued|forgot|going|started|begun|began|prefer)$/;
/** "Who hasn't ...", "anyone else ...": the writer asks others to own up as well. */
const JOINED = /(?:who hasn'?t|anyone else|anybody else|y'?all ever|yall ever|hands up if|you can (?:just|simply|also|always)|we've all|never once)\s(?:[^\s.!?]+\s){0,2}$/;
/** Verbs that without a subject are orders. */
const ORDER = /^(?:take|sell|give|sign|write|log|tick|change|delete|bill|charge|send|share|tell|make|keep|leave|use|look|copy|fill|claim|pretend|blame|say|tie|lock|ask|call|ring|refer|skip|drop|forge|fake|buy|pay|film|post|laugh|rate|draw|sleep|steal|text|race|round|record|click|guess|backdate|pull|check|open|invent|chart|enter|document|bring|swipe|clock|refuse|nick|pocket|give|hold|ignore|search|leak|edit|push|slap|smack|pinch|strap|clip|borrow|grab|collect|accept|hide|add|initial|complete|report|prescribe|order|print|invoice|code|answer)$/;
const TIP = /\b(?:tips?|hacks?|tutorial|trick|secret|how (?:to|i)|recipe|resepi|rule|guide|cheat|step|life ?hack|advice)\b/;

/** Who does what stands at an offset of a sentence, read from the words in front of it. `plain`: the sentence in lower case, as long. */
export function agentAt(plain: string, typed: string, at: number): Agent {
  const from = Math.max(0, at - 160);
  const before = plain.slice(from, at);
  if (JOINED.test(before)) return 'writer';
  const words = [...before.matchAll(/[\p{L}\d'&-]+|[,;:—–(]/gu)];
  let steps = 0;
  for (let index = words.length - 1; index >= 0 && steps < 6; index -= 1) {
    const word = words[index]![0];
    const previous = words[index - 1]?.[0] ?? '';
    if (index === words.length - 1 && NOUN_AHEAD.test(word)) return 'nobody';
    if (index === words.length - 1 && word === 'to' && !BEFORE_TO.test(previous)) return TIP.test(plain) ? 'writer' : 'nobody';
    if (index === words.length - 1 && PASSIVE.test(word) && !/^[\p{L}]+ing\b/u.test(plain.slice(at))) return 'nobody';
    if (WRITER.test(word)) return isDoubtful(words.slice(Math.max(0, index - 3), index).map(([one]) => one)) ? 'nobody' : 'writer';
    if (DENIED.test(word)) return 'nobody';
    if (/^[,;:—–(]$/.test(word)) break;
    if (OTHER.test(word)) return 'other';
    if (THOUGHT.test(word)) return 'nobody';
    if (!LIGHT.test(word)) {
      steps += 1;
      const first = typed[from + words[index]!.index];
      if (index > 0 && first !== undefined && first !== first.toLowerCase()) return 'other';
    }
  }
  const last = words.findLast(([word]) => WRITER.test(word) || /^(?:he|she|they|you|who|someone|somebody|dia)$/.test(word))?.[0];
  if (last !== undefined) return WRITER.test(last) && steps <= 1 ? 'writer' : 'other';
  if (steps > 0 || OF_ANOTHER.test(words[0]?.[0] ?? '')) return 'other';
  const verb = /^[\p{L}'-]+/u.exec(plain.slice(at))?.[0] ?? '';
  return ORDER.test(verb) && !TIP.test(plain) ? 'nobody' : 'writer';
}

/** What a sentence opens with that has a subject other than its writer. */
const OF_ANOTHER = /^(?:the|our|a|an|his|her|their|this|that|on|la|el|los)$/;

/** "If I", "would I", "should we". */
function isDoubtful(before: readonly string[]): boolean {
  return before.some((word) => /^(?:if|would|imagine|should|could|might|whether|unless|can|did|do)$/.test(word));
}

const SOMEBODY = /\b(?:he|she|they|he's|she's|his|her|their|someone|somebody|some (?:men|people|doctors|nurses)|people|colleagues?|dr|grandfather|grandad|father|they're|patients?(?:'s)? (?:is|are|was|were)|nurses|doctors|anyone|whoever|you|your)\b/;
const ONESELF = /\b(?:i|i'm|i've|i'd|we|we're|me|aku|saya|yo|kami)\b/;
/** A name within a sentence. */
const NAMED = /[^.!?\s]\s+(?:Dr|Mr|Mrs|Ms|Prof|[A-Z][a-z]+ [A-Z][a-z]+)\b/;
const NOT_THEN = /\b(?:after|off|no|zero|0|never|not|without|if|nobody|don't|would|should|used to|in the film|when i finish|until|like a|except|question|is it|are you|does|not allowed)\b/;

/** Whose a whole sentence is that names no doer of its act. */
export function agentOf(plain: string, typed: string): Agent {
  if (NOT_THEN.test(plain)) return 'nobody';
  if (ONESELF.test(plain)) return 'writer';
  return SOMEBODY.test(plain) || NAMED.test(typed) ? 'other' : 'writer';
}
