import type { Edit, Span } from '../draft/span.ts';
import { CLINICIAN_TITLES, COURTESY_TITLES } from '../reading/lexicons/titles.ts';
import { opensSentence } from './opening.ts';

/** Words that announce a number or a name and make no sense without it. */
const LABEL = new RegExp(
  String.raw`(?:(?:(?:\b(?:or|and)|,)[ \t]+)?\b(?:on|at|my|our)[ \t]+){0,2}(?:(?<![\p{L}])(?:no\.?|nombor|n[ºo°]\.?|número)[ \t]+)?(?:\b(?:password|passcode|pass|pwd|pw|pin|login|user(?:name)?|usuario|contraseña|clave|kata laluan|mrn|ssn|nric|mykad|nhs|ic|id|dob|d\.o\.b\.?|tel|telephone|phone|mobile|cell|fax|e-?mail|ip|vin|plate|passport|reg|regn|registration|policy|account|acct|case|member|patient|study|serial|licen[cs]e|record|reference|ref|hospital|medical)\b[ \t]*)+(?:(?:numbers?|address|no\.?|nr\.?|id|code|record|is|was|end(?:s|ing)(?:[ \t]+in)?)[ \t]*)*[#:=.]*[ \t]*$`,
  'i',
);
const TITLE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[...COURTESY_TITLES, ...CLINICIAN_TITLES, 'coach', 'cikgu', 'gp', 'abang', 'abg', 'kakak', 'adik', 'mak cik', 'pak cik']
  .map((title) => title.replace('_', '[ \\t]+').replace('.', '\\.')).join('|')})\.?[ \t]+$`, 'iu');

/** "My consultant Prof Hargrave", "our nurse Jo": a word for the person, which can stay. */
const ROLE_WORD = /^(?:nurse|midwife|matron|consultant|surgeon|physio|pharmacist|paramedic|officer|sergeant|pastor|coach|gp)[ \t]+$/i;
const OWNED = /\b(?:my|our|his|her|their|an?|that|this|another|new)[ \t]+(?:\p{Ll}+[ \t]+)?$/iu;

/** Longest label read before a number and longest title before a name, in UTF-16 units. */
const LONGEST_LABEL = 60;
const LONGEST_TITLE = 24;

/** The span with a title in front of it ("Mrs", "Dr."), so that none is left standing alone. */
export function withTitle(text: string, span: Span): Span {
  // "Sister Mary", "Sgt. Luis", "En. Tan Sri Lim": a second title may stand before the first.
  let { start } = span;
  for (;;) {
    const title = TITLE.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[0];
    if (title === undefined || (ROLE_WORD.test(title) && OWNED.test(text.slice(Math.max(0, start - title.length - LONGEST_TITLE), start - title.length)))) break;
    start -= title.length;
  }
  return { start, end: span.end };
}

/** The span with its label ("MRN", "phone no:"), so that none is left standing alone. */
export function withLabel(text: string, span: Span): Span {
  const label = LABEL.exec(text.slice(Math.max(0, span.start - LONGEST_LABEL), span.start));
  return label ? { start: span.start - label[0].length, end: span.end } : span;
}

/** A link, a tag or a handle, behind which a stop would become part of it. */
const ENDS_IN_LINK = /(?:https?:\/\/|www\.|[#@])\S*$/;
/** Longest link that is looked for at the end, in UTF-16 units: as long as browsers took addresses. */
const LONGEST_LINK_AT_END = 2_048;

/** A line of its own behind the text, with the stop that the text may lack. */
export function behind(text: string, line: string): string {
  if (text === '' || /\s$/.test(text)) return line;
  return `${/[\p{L}\p{N})"'”’%]$/u.test(text) && !/[.!?…]["')”’]*$/.test(text) && !ENDS_IN_LINK.test(text.slice(-LONGEST_LINK_AT_END)) ? '.' : ''} ${line}`;
}

/** Goes on with what stood before the words that go: "Ellery, MRN 12, was brought in" needs neither comma then. */
const GOES_ON = new RegExp(String.raw`^,[ \t]+(?:${[
  String.raw`(?!aged|admitted|diagnosed|referred|named|called|retired|widowed|married|divorced|known|described|turned away)\p{Ll}{2,}ed`,
  "brings|comes|goes|gives|makes|takes|keeps|wants|needs|likes|loves|thinks|knows|runs|lives|asks|tells|gets|looks|calls|sings|sits|still|always|never|now|once|finally|already|only|also|really|is|was|were|are|has|had|turned|says|told|just|took|gave|made|rang|ran|beat|won|held|sat|brought|will|would|can|could|did|does|came|went|died|walked|broke|fell|got|lost|said|told|kept|collapsed|and|or|who|in|on|at|with|to|from|of|for|by|after|before",
  '\\p{Ll}+(?:ó|aba|ía|eron|aron)|es|está|estaba|fue|vino|llegó|murió|ha|había|y|o|en|con|de|por|yang|di|dan|atau|dengan|telah|sudah|dah|dapat|boleh|akan|masih|kini|sedang|tengah|baru|datang|masuk|meninggal',
].join('|')})(?!\p{L})`, 'u');

/** Room for a comma and the longest of those words, in UTF-16 units. */
const LONGEST_LINK = 16;

/** Set apart by a comma that the one behind the words closes: "Mr Tamworth, 91, of Bexley, died". */
const SET_APART = /,[ \t]*(?:\d|an?[ \t]|the[ \t])[^,.;:!?\n]*,$/i;
const LONGEST_APART = 60;

/** A mark that closes what is quoted: a space may stand behind it, and none before. */
const CLOSES_QUOTE = /^["”»](?:[\s.,;:!?)]|$)/;

/** The edit that takes a span out and leaves no double space, empty bracket or stray comma behind. */
export function removal(text: string, span: Span): Edit {
  let { start, end } = span;
  const before = () => text[start - 1] ?? '';
  const after = () => text[end] ?? '';
  const widen = () => {
    while (/[ \t]/.test(before())) start -= 1;
    while (/[ \t]/.test(after())) end += 1;
  };
  widen();
  while ((before() === '(' && after() === ')') || (before() === '[' && after() === ']')) {
    start -= 1;
    end += 1;
    widen();
  }
  if (before() === '(' && /[,;]/.test(after())) {
    end += 1;
    while (/[ \t]/.test(after())) end += 1;
  }
  // What stood alone takes its stop along: "Bed 17."
  const stoodAlone = start > 0 && opensSentence(text, start) && !/^\w/.test(after());
  if (/\n|^$/.test(before()) || stoodAlone) while (/[,;:. \t]/.test(after()) || (stoodAlone && /[!?…]/.test(after()))) end += 1;
  if (before() === ',' && GOES_ON.test(text.slice(end, end + LONGEST_LINK)) && !SET_APART.test(text.slice(Math.max(0, start - LONGEST_APART), start))) {
    start -= 1;
    end += 1;
    widen();
  }
  if (before() === ',' && (/[,.;:!?)\n]|^$/.test(after()) || CLOSES_QUOTE.test(text.slice(end, end + 2)))) start -= 1;
  if (before() === ':' && /[,.;!?)]|^$/.test(after())) start -= 1;
  const atLineEdge = /\n|^$/.test(before()) || /\n|^$/.test(after());
  const glued = /[,.;:!?)]/.test(after()) || before() === '(' || CLOSES_QUOTE.test(text.slice(end, end + 2));
  const gap = atLineEdge || glued ? '' : ' ';
  // What comes to open a sentence takes the capital of what opened it.
  const takesCapital = opensSentence(text, start) && /^\s*(?:\p{Lu}|\d|\S+@)/u.test(text.slice(span.start, span.end)) && /\p{Lu}/u.test(text) && /^\p{Ll}/u.test(text.slice(end));
  return takesCapital ? { start, end: end + 1, text: gap + after().toUpperCase() } : { start, end, text: gap };
}

/** `replacement` with a capital when it opens the text or a sentence. */
export function fitted(text: string, start: number, replacement: string): string {
  // Someone who writes all in lower case keeps their style.
  const writesCapitals = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.charAt(start));
  return opensSentence(text, start) && writesCapitals ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
