import { isIn } from '../patterns/quick-match.ts';

/** What a person may call what they post. */
const POSTS = String.raw`(?:views?|opinions?|thoughts|tweets?|xeets?|posts?(?:ings?)?|comments?|statements?|takes?|content|ideas|rants?|ramblings|musings|jokes|words|here)`;
const MINE = String.raw`(?:my own|mine(?: alone| only)?|mine|me|my (?:personal )?(?:views?|opinions?)|personal(?: to me)?|my personal (?:views?|opinions?|ones)|solely mine|only mine|just me|just mine|own)`;
const ONLY = String.raw`(?:all|solely|entirely|strictly|purely|just|only|completely|100%|always|very much|and mine|of course|obviously)`;
const EMPLOYER = String.raw`(?:employers?|hospitals?|institutions?|universit(?:y|ies)|trusts?|organi[sz]ations?|compan(?:y|ies)|clinics?|departments?|programs?|programmes?|boss|school|college|workplace|affiliations?|health system|nhs|board|practice|surgery|service|authority|council|county|ministry|government|lab|team|group|foundation)`;
/** The poster, alone: "nobody but me", "me and me only", "just myself". */
const ONLY_ME = String.raw`(?:(?:only |just |solely |strictly )*(?:me|myself|my ?self)(?: alone| only|,? (?:and )?(?:nobody|no ?one) else| and me (?:only|alone))?|(?:nobody|no ?one|none)(?: else)? (?:but|except|other than) (?:me|myself))`;
const OTHERS = String.raw`(?:nobody|no ?one|anybody|anyone) else(?:'?s)?`;
const NOT_SAYING = String.raw`(?:(?:do|does|did|may|should|must|will)(?: not|n't)|dont|doesnt|not) (?:necessarily )?(?:be taken to )?(?:represent|reflect|speak for|speak on behalf of|state|express)(?:ing|ive of)?`;

const WORDINGS: readonly RegExp[] = [
  // "views my own", "all opinions are mine", "tweets = me"
  new RegExp(String.raw`\b${POSTS}(?: (?:and|&) (?:${POSTS}|likes|rts|retweets))?(?: (?:expressed|shared|posted|stated|given|on this (?:site|page|account|blog)))?(?: here(?:in)?)?\s*(?:are|is|=+|:|r|-)?\s*(?:${ONLY}\s+)?${MINE}(?=$|[^A-Za-zÀ-ɏ\d]*(?:$|[.,;:!?|/()\n•·#@]|\s(?:and|not|&|only|alone|-|rt|do|are|is|pls|etc|lah|la|leh|je|jer|saja|sahaja|okay|ok|y'all|folks|tho|though|innit|ya|yeah)\b|\s[^A-Za-zÀ-ɏ]))`, 'i'),
  // "my own views", "personal opinions only", "in a personal capacity"
  /\b(?:my own|own|my personal|personal|purely personal|solely my) (?:views?|opinions?|tweets|thoughts|posts)\b(?! (?:on|about|of|that|have|has|from)\b)/i,
  /\bmy (?:views|opinions|tweets|thoughts|posts)(?: here)?(?: are| =)? (?:only|alone|not (?:those|the views|my))|\bmy (?:views|tweets|opinions), (?:not|my opinions)\b/i,
  /\b(?:in|posting|tweeting|here) (?:a |my |an? )?(?:purely )?(?:personal|private|individual) capacity\b/i,
  // "does not represent my employer", "not the views of", "≠ employer"
  new RegExp(String.raw`\b(?:${POSTS}|account|i|profile|blog|page|site)\b[^.!?\n]{0,60}\b${NOT_SAYING} [^.!?\n]{0,80}\b${EMPLOYER}\b`, 'i'),
  new RegExp(String.raw`\b${NOT_SAYING} (?:the )?(?:official )?(?:(?:those|views?|opinions?|positions?|strategies|policies|policy)(?:, | or | and | )*)+(?:of|by|at)\b`, 'i'),
  new RegExp(String.raw`\b${POSTS}[^.!?\n]{0,30}(?:,|-|\(|and|&)?\s*(?:are |is )?not (?:those of |that of |the (?:views|opinions) of |of )?(?:my|our|any|the) (?:[A-Za-zÀ-ɏ'-]+ ){0,3}${EMPLOYER}`, 'i'),
  /\b(?:views?|opinions?|tweets?|posts?|me|i)\s*(?:≠|!=|=\/=|<>)\s*(?:my |the |those of |views of )?(?:employers?|hospital|institution|university|trust|nhs|company|[A-ZÀ-ÖØ-Þ])/i,
  // "I speak for nobody but me", "posts reflect me alone", "opinions here belong to me"
  new RegExp(String.raw`\b(?:speak(?:s|ing)?|talk(?:s|ing)?|tweet(?:s|ing)?|post(?:s|ing)?|writ(?:e|es|ing)) (?:here )?(?:(?:only|solely|just|strictly|ever) )*(?:for|as|on behalf of) ${ONLY_ME}(?![A-Za-z'])`, 'i'),
  new RegExp(String.raw`\b${POSTS}(?: here)? (?:reflect|represent|belong to|are from|come from|speak for|are those of) ${ONLY_ME}(?![A-Za-z'])`, 'i'),
  // "my takes, nobody else's", "thoughts mine alone", "every word here is my own"
  new RegExp(String.raw`\b(?:my|mine|own)\b[^.!?\n]{0,25}[,;:(–—-] ?(?:and )?(?:not )?${OTHERS}|\b(?:not|never) ${OTHERS}|\b(?:every|any) (?:word|opinion|view|thing|post)\b[^.!?\n]{0,25}\bis (?:my own|mine)\b|\beverything (?:i (?:post|write|say)|here|posted|written)\b[^.!?\n]{0,15}\bis (?:my own|mine)\b`, 'i'),
  /\bmine (?:and mine )?alone\b|\b(?:all|strictly|purely|entirely) (?:mine|my own)\b(?=$|[.,;:!?|)])|\b(?:my|personal) (?:account|page|blog|feed|profile)[,.;:(–-] ?(?:my |personal |own )?(?:views?|opinions?|thoughts|posts|tweets|only)\b/i,
  // "nothing here is the Trust's view", "not my employer's position", "no hospital asked for or approved this"
  new RegExp(String.raw`\b(?:(?:[Nn]othing|[Nn]one of (?:this|it|what (?:I|i|you))|[Nn]o (?:word|post|part))\b[^.!?\n]{0,40}\b(?:is|are|'s)|(?:[Tt]his|[Tt]hese|[Ii]t|[Tt]hey|[Hh]ere)(?:'s| is| are)? ?(?:not|n't|isn't|aren't))\b[^.!?\n]{0,15}?\b(?:(?:the|my|any|our) )?(?:[A-Za-z'-]+ ){0,3}?(?:(?:${EMPLOYER}|[A-Z][A-Za-z]+)'?s?'?)? ?(?:views?|opinions?|positions?|policy|stance|official (?:line|view))\b`),
  /\b(?:for|by|from) (?:nobody|no ?one|none|anyone|anybody) (?:but|except|other than) (?:me|myself)\b|\b(?:only|just) me (?:talking|speaking|here|writing)\b|\bthis is (?:only|just) me\b|\b(?:me|myself),? not them\b/i,
  new RegExp(String.raw`\b(?:not|never|aren't|isn't|bukan) (?:those of |that of |the (?:views|opinions) of |of )?(?:my|our|the) ${EMPLOYER}'?s?'?(?= (?:views?|opinions?|position)\b|[,.;:!?|)]|$)`, 'i'),
  new RegExp(String.raw`\b(?:views?|opinions?|thoughts|tweets|posts|takes|mine|me|personal|own|myself)\b[^.!?\n]{0,30}(?:,|;|-|–|—|/|\(|\band\b|\bbut\b) ?(?:and )?(?:not|never|bukan|no) (?:(?:those|that|the views|the opinions|of|my|the|for|at|del|de|la|el|suara) ?)*(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'.-]*|${EMPLOYER})`),
  // "I speak for myself", "speaking only for myself"
  /\b(?:i )?(?:speak|speaking|tweet|tweeting|post|posting) (?:only |solely |just |strictly |here )?(?:for|as|on behalf of) (?:only )?myself\b/i,
  /\bnot (?:speaking|tweeting|posting|writing) (?:for|on behalf of) (?:my|the|any|our)\b/i,
  // Malay and Spanish
  /\b(?:pandangan|pendapat|pos|kiriman|tulisan|ciapan|luahan) (?:(?:ini|di sini|saya|aku|semua|adalah|semata|ni|hanya) )*(?:sendiri|peribadi|milik saya|saya|aku|saya seorang)(?= (?:sahaja|je|seorang|semata|bukan)|[,.;:!?|)]|$)|\b(?:pandangan|pendapat) (?:ini )?(?:saya |aku )?(?:seorang|sendiri|peribadi)|\b(?:bukan|tidak|tak) (?:mewakili|wakil|mencerminkan|suara|pendirian|pandangan)\b[^.!?\n]{0,20}\b(?:majikan|hospital|universiti|jabatan|kkm|klinik|mana-mana|sesiapa|[A-Z]\w+)/i,
  /\b(?:tuits?|opiniones|ideas|posts?|publicaciones|comentarios|palabras|tweets) (?:(?:son|aquí|aqui|todas|solo|sólo|totalmente|exclusivamente|y) )*(?:m[ií][oa]s|propi[oa]s|personales)\b|\b(?:hablo|hablando|escribo|opino|tuiteo|publico) (?:aqu[ií] )?(?:(?:s[oó]lo|solamente|únicamente|nada m[aá]s) )?(?:por|en nombre de) (?:m[ií]|mi persona)(?![A-Za-zÀ-ɏ])|\ba (?:t[ií]tulo|nivel) personal\b|\bno (?:represent\w+|reflej\w+|hablo por|es la (?:opini[oó]n|postura) de)\b[^.!?\n]{0,40}\b(?:hospital|instituci[oó]n|empleador|universidad|condado|servicio|IMSS|ISSSTE|[A-Z]\w+)/i,
  /\bopini(?:ón|on|ones) (?:son )?(?:propias?|personal(?:es)?|mías|mias|a título personal)|\ba t[ií]tulo personal\b|\bmis opiniones no (?:son|representan)/i,
];
/** "Views here are not my own." */
const DISOWNED = /\b(?:not|aren't|isn't|never) (?:all |always |necessarily )?(?:my own|mine)\b/i;

/** True when a text says that its views are the poster's own, in any common wording. Takes the plain form of the text. */
export function statesOwnViews(text: string): boolean {
  return WORDINGS.some((wording) => isIn(text, wording)) && !isIn(text, DISOWNED);
}

/** The words alone, so that quotes, dashes and case make no difference. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[^A-Za-zÀ-ɏ\d]+/g, ' ').trim()} `;
}

/** True when a text holds the prescribed words, whatever the punctuation. */
export function holdsWording(text: string, wording: string): boolean {
  return wordsOf(text).includes(wordsOf(wording));
}
