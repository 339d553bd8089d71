import type { Edit } from '../draft/span.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import { COMPLETE_BEFORE, COPULA, LEADS, NEEDS_MORE, NEEDS_NOUN, NO_MORE, PREPOSITION_NEXT } from './closed-classes.ts';
import { hasLooseEnds } from './loose-ends.ts';
import { opensSentence } from './opening.ts';
import { sentenceAround } from './sentence.ts';

/** How far around a change the new text is read, in UTF-16 units. */
const NEAR = 32;

const OWNS = 'the|an?|my|our|his|her|their|your|another';
const OWNS_ES = 'mi|un|una|nuestr[oa]|su|el|la';
const SOMEBODY = 'my\\x20patient|another\\x20patient|a\\x20colleague|another\\x20colleague|somebody|mi\\x20paciente|otro\\x20paciente|un[oa]?\\x20colega|pesakit\\x20saya|rakan\\x20sekerja';
/** Words that a person can stand behind, other than those that end as verbs do. */
const LEADS_TO_SOMEBODY = verbose`and|or|but|of|to|for|with|by|from|in|on|at|as|than|about|that|who|like|if|so|not|then|when|while|after|before|because|is|be|was|were|had|has|have
  |met|saw|see|told|tell|gave|give|lost|lose|sent|send|took|take|held|hold|knew|know|got|get|let|made|make|left|leave|kept|keep|heard|hear|found|find|brought|bring|taught|teach|meet
  |ask|help|thank|love|miss|call|visit|treat|watch|remember|say|said|hit|bit|cut|fed|bled|beside|behind|near|against|under|over|into|dear|shoutout|bye|goodbye|hey|how|what|why|did
  |does|do|can|will|would|could|should|may|might|today|yesterday|tonight|now|where|until|since|even|both|only|just|again|\p{L}+day|week|month|year|morning|night|afternoon|evening`;
const SOMEWHERE = 'our\\x20(?:region|hospital|clinic|hospice|care\\x20home)|nuestra\\x20(?:zona|clínica)|nuestro\\x20hospital|kawasan\\x20kami|hospital\\x20kami';

/** What no sentence says, whoever writes it. */
const BROKEN: readonly RegExp[] = [
  // "his a colleague"
  new RegExp(verbose`(?<!\p{L})(?:(?:${OWNS})\s(?:${OWNS})|(?:${OWNS_ES})\s(?:${OWNS_ES}))\s\p{L}`, 'iu'),
  /(?<!\p{L})(?:at|from|of|into|with|near|to)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/iu,
  /(?<!(?<!\p{L})(?:s?he|it|who|that|there|what|where|how|here|let))['’]s\s(?:and|or|but|is|was|in|on|at)(?!\p{L})/iu,
  new RegExp(verbose`(?<!\p{L})(?:you|him|them|me|us)\s(?:${SOMEBODY})(?!\p{L})`, 'iu'),
  /['’]s\s*[,.;:!?]/u,
  /(?<!\p{L})(?:di|dari|ke)\s(?:pesakit saya|rakan sekerja)|(?<!\p{L})se?orang\s(?:pesakit saya|rakan sekerja)|(?<!\p{L})(?:at|left)\s(?:my patient|a colleague|our region)(?!['’\p{L}])|,\ssomeone,/iu,
  // "the obs reg my patient", "21 my patient", "my patient & Sons", "5/ My patient.", "a colleague, ate"
  new RegExp(verbose`(?<![\p{L}-])(?!\p{L}+(?:ed|ing|[^s\s]s|ly)\s|(?:${LEADS_TO_SOMEBODY})\s)[\p{L}-]{2,}\s(?:(?:my|another)\s(?:patient|colleague)|somebody)(?![\p{L}'’])`, 'iu'),
  new RegExp(verbose`(?<![\p{L}-])(?!\p{L}+(?:ed|ing|[^s\s]s|ly)\s|(?:${LEADS_TO_SOMEBODY})\s)[\p{L}-]{2,}\sa\scolleague(?![\p{L}'’])`, 'iu'),
  new RegExp(verbose`\d\s(?:${SOMEBODY})|(?:${SOMEBODY})\s&|(?:^|[.!?…\/]\s)(?:${SOMEBODY})(?:[.!?]|\s*$|,\s(?:\p{L}+ed|is|was|ate|took|told|said|had|has)\s)`, 'iu'),
  /(?:^|[.!?…]\s)(?:her|his|my|our|their|the)\s*[,.;:]|,\s(?:older|middle-aged|young|teenage)\s(?:patient|adult|child)|(?<!\p{L})someone\sof(?!\p{L})/iu,
  // "is called my patient", "they named her my patient": only a name can stand there
  new RegExp(verbose`(?:(?:(?<!\p{L})(?:is|was|are|were|be|been|get|gets|got|being)|['’](?:s|re|m))\s(?:called|named)
    |(?<!\p{L})(?:called|named|(?:called|named)\s(?:him|her|it|them)|names?(?:['’]s|\sis|\swas)?|llam[ao]|bernama|namanya))\s(?:${SOMEBODY})(?!\p{L})`, 'iu'),
  // "for the pavlova and to: a colleague.", "with somebody and the boys", "the same patient my patient"
  /:\s(?:a colleague|somebody)\s*[.,!]|(?<!\p{L})somebody\sand(?!\p{L})|(?<!\p{L})(?:remember|promised|with|to|for)\ssomebody(?!['’\p{L}])/iu,
  // "our very my own patient", "my patient', fought", "lola ng pesakit saya", "semua seorang bayi"
  new RegExp(verbose`(?<!\p{L})very\smy(?!\p{L})|(?<!\p{L})(?:${SOMEBODY})['’](?!\p{L})|(?<!\p{L})(?:ng|ni|kay|si|ang|sa|mga)\s(?:${SOMEBODY})(?!\p{L})|(?<!\p{L})(?:semua|all|every|each)\s(?:a|seorang|un)\s(?:baby|bayi|beb[ée])`, 'iu'),
  // "frequent flyer" my patient, "I'm my patient", "Mayor my patient's wife", "the clinic in my patient"
  new RegExp(verbose`\p{L}["”]\s(?:my\spatient|somebody)(?!\p{L})|(?<!\p{L})I['’]m\s(?:${SOMEBODY})(?!\p{L})|(?<!\p{L})(?:clinic|hospital|house|home|shop|school|lives?|living)\s(?:in|at|on)\s(?:${SOMEBODY})(?!\p{L})
    |(?<!\p{L})(?:mayor|senator|pastor|coach|officer|councillor|chief|president|governor|judge|deacon|reverend|captain|sergeant)\s(?:${SOMEBODY})(?!\p{L})`, 'iu'),
  // "a colleague you butcher", "yes my patient, I'm"
  new RegExp(verbose`(?<!\p{L})(?:${SOMEBODY})(?:\s(?:you|u|your)|,\s(?:you|I|we|your))(?!\p{L})`, 'iu'),
  /(?:^|[.!?…]\s)(?:a colleague|un[oa]? colega|rakan sekerja|(?:(?:dear|to|hi|hey|hello|welcome)\s)?somebody),|(?<!\p{L})(?:somebody,|(?:congrat(?:ulation)?s|thanks?|thank\syou|shout\s?out|happy\sbirthday|kudos|props)\sto\ssomebody(?!['’\p{L}])|(?:knows?|tell|about)\ssomebody(?!['’\p{L}])|(?:in|on|at|of|outside|near|from|into|around|by)\ssomebody(?!\p{L})|somebody\sof(?!\p{L}))|[(,]\s?somebody(?!\p{L})|(?<!\p{L})a\swhile\swhile|(?:^|[.!?…,]\s)(?:hi|hey|hello|welcome|dear|your|my|any)\ssomebody/iu,
  // two for one, and who is told of as if spoken to
  new RegExp(verbose`(?<!\p{L})(?:${SOMEBODY}|${SOMEWHERE})\s(?:${SOMEBODY}|${SOMEWHERE})(?!\p{L})`, 'iu'),
  /(?<!\p{L})(patient|colleague|paciente|colega|region|zona)[.,]?\s(?:(?:my|a|our|mi|un[oa]?|nuestra)\s)\1(?!\p{L})/iu,
  new RegExp(verbose`,\s(?:${SOMEBODY})(?:[,.!?]|\s*$)`, 'iu'),
  // "our region Children's", "the Bishop of our region"
  new RegExp(verbose`(?<!\p{L})(?:${SOMEBODY}|${SOMEWHERE})\s(?!I(?!\p{L}))\p{Lu}\p{Ll}`, 'u'),
  // "St the ward", "St, you'd know"
  /(?<!\p{L})St\.?(?:\s(?:the|our|a|my)(?!\p{L})|\s*,)/u,
  /(?<!\p{L})(?:into|onto|of|(?:bishop|mayor|mp|vicar)\sof)\sour\sregion(?!\p{L})/iu,
  /(?<!\p{L})(?:recently|hace\spoco|baru-baru\sini)[\s,]+(?:last|ago|next|this|lepas|lalu|pasado|recently|\d)/iu,
  /(?<!\p{L})(?:the|since|from|every|until|desde|sejak)\s(?:recently|hace\spoco|baru-baru\sini)/iu,
];
/** Labels and marks that nothing stands behind. */
const BARE_MARK = /:\s\/|\s\/(?:\s|$)|:\s[,.]|\(\s*[,)]|(?<!\p{L})(?:no|nr)\.\s+\p{L}/u;

/** True where a word for somebody would stand for the end of one sentence and the head of the next. */
function isAcrossSentences(before: string, { start, end, text }: Edit): boolean {
  return SAID_OF_SOMEBODY.test(text) && /\p{L}{5,}[.!?…]\s/u.test(before.slice(start, end));
}

/** The end of a word that went: "tonight's admission". */
const PART_OF_A_WORD = /^['’-]\p{L}/u;

/** Goes on with words that went: a verb without its subject, a clause without the one it hangs on. */
const STRANDED = /^\s*(?:and|but|or|y|dan|tapi|is|was|has|are|were|had|will|just|called|wants|si|por si|para que|porque|cuando|if anyone|because|since|until|kalau|sebab)(?!\p{L})/iu;
const BEHIND_PART = /(?<!\p{L})(?:and|but|y|dan)\s*$/iu;

const SAID_OF_SOMEBODY = /^\s*(?:my patient|a colleague|somebody|mi paciente|un[oa]? colega|pesakit saya|rakan sekerja)/iu;

/** True where a sentence says the same of somebody again: "my patient's mum says that my patient". */
function isSaidTwice(after: string, start: number, put: string): boolean {
  const words = SAID_OF_SOMEBODY.exec(put)?.[0].trim().toLowerCase();
  if (words === undefined) return false;
  const sentence = sentenceAround(after, { start, end: start + put.length });
  return after.slice(sentence.start, sentence.end).toLowerCase().split(words).length > 2;
}

/** True of an edit that says nothing new: it may write the first letter that is left as a capital. */
function takesAway(before: string, { end, text }: Edit): boolean {
  return text.trim() === '' || (text.trim().length === 1 && text.trim() === before.charAt(end - 1).toUpperCase());
}

/** True where the new words and what stands beside them make no sentence; a fix that does not read is not offered. */
export function isBroken(before: string, after: string, edits: readonly Edit[]): boolean {
  let moved = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const start = edit.start + moved;
    const end = start + edit.text.length;
    moved += edit.text.length - (edit.end - edit.start);
    const from = Math.max(0, start - NEAR);
    const around = after.slice(from, end + NEAR);
    const touching = (pattern: RegExp) => {
      const found = pattern.exec(around);
      return found !== null && from + found.index <= end && from + found.index + found[0].length >= start ? found[0] : null;
    };
    const isNew = (words: string | null) => words !== null && !before.includes(words);
    if (BROKEN.some((pattern) => isNew(touching(pattern))) || isSaidTwice(after, start, edit.text) || isAcrossSentences(before, edit)) return true;
    if (!takesAway(before, edit)) continue;
    // A capital that came to the word behind is that word's.
    const next = end - edit.text.trimStart().length;
    const leavesWhole = touching(BARE_MARK) === null && !PART_OF_A_WORD.test(after.slice(next, next + NEAR)) && !isLeftOpen(before, after, edit, start, next)
      && !hasLooseEnds(before, after, edit, start, next) && !isStub(before, after, edit, start) && !isStranded(before, after, edit, start, next);
    if (!leavesWhole) return true;
  }
  return false;
}

/** True where a preposition, an article, an "and" or an "is" has lost what it led to: "text me on or", "she is and". */
function isLeftOpen(before: string, after: string, edit: Edit, start: number, end: number): boolean {
  const inFront = after.slice(Math.max(0, start - NEAR), start);
  const behind = after.slice(end, end + NEAR);
  if ((COPULA.test(inFront) || NEEDS_NOUN.test(inFront)) && NO_MORE.test(behind)) return true;
  // What begins with its own preposition or mark left the words in front of it whole: "I told her in bed 4", "he came in from Leeds".
  if (COMPLETE_BEFORE.test(before.slice(edit.start, edit.end))) return false;
  return (NEEDS_MORE.test(inFront) && NO_MORE.test(behind)) || (LEADS.test(inFront) && PREPOSITION_NEXT.test(behind));
}

/** One word that is a sentence: "Diolch." */
const SAYS_ALL = /(?<!\p{L})(?:thanks|cheers|congrat(?:ulation)?s|diolch|gracias|felicidades|tahniah|syabas|salamat|sorry|bravo|goodbye)$/iu;

/** True where one word is left of a sentence: "Somewhere near Totnes." */
function isStub(before: string, after: string, edit: Edit, start: number): boolean {
  const wordsIn = (text: string, at: number) => {
    const sentence = sentenceAround(text, { start: at, end: at });
    return text.slice(sentence.start, sentence.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  };
  // Of a sentence that goes whole, this is the one beside it.
  const isWhole = /[.!?…\n]/.test(before.slice(edit.start, edit.end)) || opensSentence(after, start);
  return !isWhole && !SAYS_ALL.test(after.slice(Math.max(0, start - NEAR), start)) && wordsIn(after, start) < 2 && wordsIn(before, edit.start) > 1;
}

function isStranded(before: string, after: string, edit: Edit, start: number, end: number): boolean {
  if (!STRANDED.test(after.slice(end, end + NEAR))) return false;
  const inFront = after.slice(Math.max(0, start - NEAR), start);
  const wasWhole = !/[.!?…]\s*$/.test(before.slice(edit.start, edit.end).trimEnd());
  return wasWhole && (opensSentence(after, start) || BEHIND_PART.test(inFront));
}
