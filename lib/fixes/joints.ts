import type { Edit } from '../draft/span.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import { opensSentence } from './opening.ts';

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
  // "his a colleague", "at Saturday", "write to or DM me", "on, I want"
  new RegExp(verbose`(?<!\p{L})(?:(?:${OWNS})\s(?:${OWNS})|(?:${OWNS_ES})\s(?:${OWNS_ES}))\s\p{L}`, 'iu'),
  new RegExp(verbose`(?<!\p{L})(?:at|from|of|into|with|near|since|until|during|to)(?:\s*[,.;:!?)]|\s(?:and|or|but|in|at|on|by|from|of|is|was|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L}))`, 'iu'),
  /(?<!\p{L})(?:in|on|el|la|los|las|en|de|desde|con|di|ke|dari|pada)\s*[,;:)]/iu,
  /(?<!\p{L})(?:is|are|was|were|named|called|es|son|llamad[oa]|bernama)\s*(?:[,.;:!?)]|\s(?:and|or|y|dan)(?!\p{L}))/iu,
  /(?<!(?<!\p{L})(?:s?he|it|who|that|there|what|where|how|here|let))['’]s\s(?:and|or|but|is|was|in|on|at)(?!\p{L})/iu,
  new RegExp(verbose`(?<!\p{L})(?:you|him|them|me|us)\s(?:${SOMEBODY})(?!\p{L})`, 'iu'),
  /['’]s\s*[,.;:!?]/u,
  /(?<!\p{L})(?:di|dari|ke)\s(?:pesakit saya|rakan sekerja)|(?<!\p{L})(?:at|left)\s(?:my patient|a colleague|our region)(?!['’\p{L}])|,\ssomeone,/iu,
  // "the obs reg my patient", "21 my patient", "my patient & Sons", "5/ My patient.", "a colleague, ate"
  new RegExp(verbose`(?<!\p{L})(?!\p{L}+(?:ed|ing|s|ly)\s|(?:${LEADS_TO_SOMEBODY})\s)\p{L}{2,}\s(?:my|another)\s(?:patient|colleague)(?![\p{L}'’])`, 'iu'),
  new RegExp(verbose`(?<!\p{L})(?!\p{L}+(?:ed|ing|s|ly)\s|(?:${LEADS_TO_SOMEBODY})\s)\p{L}{2,}\sa\scolleague(?![\p{L}'’])`, 'iu'),
  new RegExp(verbose`\d\s(?:${SOMEBODY})|(?:${SOMEBODY})\s&|(?:^|[.!?…\/]\s)(?:${SOMEBODY})(?:[.!?]|,\s(?:\p{L}+ed|is|was|ate|took|told|said|had|has)\s)`, 'iu'),
  /(?:^|[.!?…]\s)(?:her|his|my|our|their|the)\s*[,.;:]|,\s(?:older|middle-aged|young|teenage)\s(?:patient|adult|child)|(?<!\p{L})someone\sof(?!\p{L})/iu,
  // two for one, and who is told of as if spoken to
  new RegExp(verbose`(?<!\p{L})(?:${SOMEBODY}|${SOMEWHERE})\s(?:${SOMEBODY}|${SOMEWHERE})(?!\p{L})`, 'iu'),
  /(?<!\p{L})(patient|colleague|paciente|colega|region|zona)[.,]?\s(?:(?:my|a|our|mi|un[oa]?|nuestra)\s)\1(?!\p{L})/iu,
  new RegExp(verbose`,\s(?:${SOMEBODY}),`, 'iu'),
  // "our region Children's", "the Bishop of our region"
  new RegExp(verbose`(?<!\p{L})(?:${SOMEBODY}|${SOMEWHERE})\s(?!I(?!\p{L}))\p{Lu}\p{Ll}`, 'u'),
  /(?<!\p{L})(?:into|onto|of|(?:bishop|mayor|mp|vicar)\sof)\sour\sregion(?!\p{L})/iu,
  /(?<!\p{L})(?:recently|hace\spoco|baru-baru\sini)[\s,]+(?:last|ago|next|this|lepas|lalu|pasado|recently|\d)/iu,
  /(?<!\p{L})(?:the|since|from|every|until|desde|sejak)\s(?:recently|hace\spoco|baru-baru\sini)/iu,
];
/** Labels and marks that nothing stands behind. */
const BARE_MARK = /:\s\/|\s\/(?:\s|$)|:\s[,.]|\(\s*[,)]|(?<!\p{L})(?:no|nr)\.\s+\p{L}/u;

/** Goes on with words that went: a verb without its subject, a clause without the one it hangs on. */
const STRANDED = /^\s*(?:and|but|or|y|dan|tapi|is|was|has|are|were|had|will|just|called|wants|si|por si|para que|porque|cuando|if anyone|because|since|until|kalau|sebab)(?!\p{L})/iu;
const BEHIND_PART = /(?<!\p{L})(?:and|but|y|dan)\s*$/iu;

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
    if (BROKEN.some((pattern) => isNew(touching(pattern)))) return true;
    if (edit.text.trim() === '' && (touching(BARE_MARK) !== null || isStranded(before, after, edit, start, end))) return true;
  }
  return false;
}

function isStranded(before: string, after: string, edit: Edit, start: number, end: number): boolean {
  if (!STRANDED.test(after.slice(end, end + NEAR))) return false;
  const inFront = after.slice(Math.max(0, start - NEAR), start);
  const wasWhole = !/[.!?…]\s*$/.test(before.slice(edit.start, edit.end).trimEnd());
  return wasWhole && (opensSentence(after, start) || BEHIND_PART.test(inFront));
}
