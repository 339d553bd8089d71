/** What a person may call what they post. */
const POSTS = String.raw`(?:views?|opinions?|thoughts|tweets?|xeets?|posts?(?:ings?)?|comments?|statements?|takes?|content|ideas|rants?|ramblings|musings|jokes|words|here)`;
const MINE = String.raw`(?:my own|mine(?: alone| only)?|mine|me|my (?:personal )?(?:views?|opinions?)|personal(?: to me)?|my personal (?:views?|opinions?|ones)|solely mine|only mine|just me|just mine|own)`;
const ONLY = String.raw`(?:all|solely|entirely|strictly|purely|just|only|completely|100%|always|very much|and mine|of course|obviously)`;
const EMPLOYER = String.raw`(?:employers?|hospitals?|institutions?|universit(?:y|ies)|trusts?|organi[sz]ations?|compan(?:y|ies)|clinics?|departments?|programs?|programmes?|boss|school|college|workplace|affiliations?|health system|nhs|board)`;
const NOT_SAYING = String.raw`(?:(?:do|does|did|may|should|must|will)(?: not|n't)|dont|doesnt|not) (?:necessarily )?(?:be taken to )?(?:represent|reflect|speak for|speak on behalf of|state|express)(?:ing|ive of)?`;

const WORDINGS: readonly RegExp[] = [
  // "views my own", "all opinions are mine", "tweets = me"
  new RegExp(String.raw`\b${POSTS}(?: (?:and|&) (?:${POSTS}|likes|rts|retweets))?(?: (?:expressed|shared|posted|stated|given|on this (?:site|page|account|blog)))?(?: here(?:in)?)?\s*(?:are|is|=+|:|r|-)?\s*(?:${ONLY}\s+)?${MINE}(?=$|[^A-Za-zÀ-ɏ\d]*(?:$|[.,;:!?|/()\n•·#@]|\s(?:and|not|&|only|alone|-|rt|do|are|is|pls|etc)\b|\s[^A-Za-zÀ-ɏ]))`, 'i'),
  // "my own views", "personal opinions only", "in a personal capacity"
  /\b(?:my own|own|my personal|personal|purely personal|solely my) (?:views?|opinions?|tweets|thoughts|posts)\b(?! (?:on|about|of|that|have|has|from)\b)/i,
  /\bmy (?:views|opinions|tweets|thoughts|posts)(?: here)?(?: are| =)? (?:only|alone|not (?:those|the views|my))|\bmy (?:views|tweets|opinions), (?:not|my opinions)\b/i,
  /\b(?:in|posting|tweeting|here) (?:a |my |an? )?(?:purely )?(?:personal|private|individual) capacity\b/i,
  // "does not represent my employer", "not the views of", "≠ employer"
  new RegExp(String.raw`\b(?:${POSTS}|account|i|profile|blog|page|site)\b[^.!?\n]{0,60}\b${NOT_SAYING} [^.!?\n]{0,80}\b${EMPLOYER}\b`, 'i'),
  new RegExp(String.raw`\b${NOT_SAYING} (?:the )?(?:official )?(?:(?:those|views?|opinions?|positions?|strategies|policies|policy)(?:, | or | and | )*)+(?:of|by|at)\b`, 'i'),
  new RegExp(String.raw`\b${POSTS}[^.!?\n]{0,30}(?:,|-|\(|and|&)?\s*(?:are |is )?not (?:those of |that of |the (?:views|opinions) of |of )?(?:my|our|any|the) (?:[A-Za-zÀ-ɏ'-]+ ){0,3}${EMPLOYER}`, 'i'),
  /\b(?:views?|opinions?|tweets?|posts?|me|i)\s*(?:≠|!=|=\/=|<>)\s*(?:my |the |those of |views of )?(?:employers?|hospital|institution|university|trust|nhs|company|[A-ZÀ-ÖØ-Þ])/i,
  // "I speak for myself", "speaking only for myself"
  /\b(?:i )?(?:speak|speaking|tweet|tweeting|post|posting) (?:only |solely |just |strictly |here )?(?:for|as|on behalf of) (?:only )?myself\b/i,
  /\bnot (?:speaking|tweeting|posting|writing) (?:for|on behalf of) (?:my|the|any|our)\b/i,
  // Malay and Spanish
  /\bpandangan (?:saya )?(?:sendiri|peribadi)|\bpandangan saya, bukan|\bpendapat (?:peribadi|sendiri)\b/i,
  /\bopini(?:ón|on|ones) (?:son )?(?:propias?|personal(?:es)?|mías|mias|a título personal)|\ba t[ií]tulo personal\b|\bmis opiniones no (?:son|representan)/i,
];
/** "Views here are not my own." */
const DISOWNED = /\b(?:not|aren't|isn't|never) (?:all |always |necessarily )?(?:my own|mine)\b/i;

/** True when a text says that its views are the poster's own, in any common wording. Takes the plain form of the text. */
export function statesOwnViews(text: string): boolean {
  return WORDINGS.some((wording) => wording.test(text)) && !DISOWNED.test(text);
}

/** The words alone, so that quotes, dashes and case make no difference. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[^A-Za-zÀ-ɏ\d]+/g, ' ').trim()} `;
}

/** True when a text holds the prescribed words, whatever the punctuation. */
export function holdsWording(text: string, wording: string): boolean {
  return wordsOf(text).includes(wordsOf(wording));
}
