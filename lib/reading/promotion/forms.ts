import { oneOf } from './one-of.ts';

const PRICE = oneOf('gi',
  String.raw`(?:[£$€₹]|\b(?:rm|usd|s\$|rs\.?|eur) ?)\d`,
  String.raw`(?<![\d.,])\d[\d,.]{0,9}k? ?(?:quid|bucks|dollars?|euros?|pounds|ringgit|usd|sgd|rm|dólares|pesos)\b`);
const CUT = oneOf('gi',
  String.raw`\d ?% ?(?:off|discount|cheaper|diskaun|de descuento)\b`, String.raw`[£$€]\d{1,5} off\b`,
  String.raw`\bsave (?:up to )?(?:[£$€]|rm)\d`, String.raw`\b\d for (?:the price of )?(?:[£$€]|rm)?\d`);
/** "Comment FREEDOM", "DM 'TOX'". */
const KEYWORD = oneOf('g',
  String.raw`(?<!\d )\b(?:[Cc]omment|[Tt]ype|[Ww]rite|[Kk]omen|[Rr]eply|DM|dm|PM|pm|[Qq]uote|[Mm]essage me|[Ss]end me|palabra|say)(?: the word)? ["']?(?!STOP)[A-Z]{2,}(?![a-z\d])`);
const CODE = oneOf('g',
  String.raw`\b(?:use|with|my|using|quote|apply|kod|código)(?: my| the)?(?: discount| promo)?(?: code)?:? ["']?[A-Z]{3,12}\d{1,3}\b`,
  String.raw`\bcode:? ["']?[A-Z]{4,}\d{1,3}\b`);
/** "Selling my Littmann": at the beginning, of things of one's own. */
const SALE = oneOf('gi',
  String.raw`(?:^|[.!?:\n]\s{0,2})(?:[\w'!]{1,12}[ ,]{1,2}){0,2}selling (?:my|our|an?|two|some|these|this|\d+|her|his|mum's|dad's|handmade|homemade|brand|off|tickets?)\b`);
/** Who brings somebody in is paid for it. */
const KICKBACK = oneOf('gi',
  String.raw`\bwe (?:both|each) get\b`,
  String.raw`\b(?:and|&) (?:i|me) (?:also )?(?:get|dapat) (?:a |some |\$|£|rm|free |\d+ |coffee|credit|points)`,
  String.raw`\bi get (?:a (?:lil|little|tiny|small|cut|free|bit)|credit|free|commission|[£$]\d|something)`,
  String.raw`\b(?:credit|cash|[£$]\d+) for you\b`, String.raw`\b(?:tell|say|mention)(?: \w+){0,2} (?:i|\w+) sent you\b`,
  String.raw`\bsomething (?:nice|small|tiny) for each\b`, String.raw`\bdrink in it for me\b`,
  String.raw`\bmore of you pay through me\b`, String.raw`\bgo through me\b`, String.raw`\bas (?:the )?recruiter\b`);
const NUMBER_WORD = String.raw`(?:\d+|two|three|five|seven|nine|ten|twelve|fifteen|twenty|every|all|each|everyone|everybody|todos|todas|semua|setiap|cada)`;
/** Told to hand it on to many. */
const SPREAD = oneOf('gi',
  String.raw`\b(?:send|pass|forward|fwd|share|repost|copy|tag|post|put|tell|manda|mándalo|comp[aá]rt[ea]\w*|pásalo|reenv[ií]\w+|kongsi\w*|sebar\w*|panjangkan|copiar)\b(?: [\w'’]{1,12}){0,5} ${NUMBER_WORD}\b`,
  String.raw`\bcop(?:y|iar) (?:and|&|y|this|pegar)\b`,
  String.raw`\b(?:share|repost|rt|retweet|like)(?: this)? (?:and (?:share|follow|tag|retweet)|if you)\b`,
  String.raw`\b(?:forwards?|shares) this (?:message|post)\b`);
/** What happens to who does, or does not. */
const STAKES = oneOf('gi',
  String.raw`\b(?:if|or|unless) you(?:'ll)? (?:break|ignore|don't|do not|get|send|post|share|agree|want this|will|love)\b`,
  String.raw`\b(?:before|by|within|in the next|in) (?:midnight|the hour|an hour|\d+ (?:min(?:ute)?s?|sec(?:ond)?s?|hrs?|hours))\b`,
  String.raw`\b\d{2} ?% (?:of (?:people|you)|won't|will|orang)`, String.raw`\b(?:wo|do)n't (?:tell you|want you to know)`,
  String.raw`\bbreak (?:it|the chain)\b`, String.raw`\bi don't make the rules\b`,
  String.raw`\b(?:this is|it's) (?:real|not a joke|legit)\b`, String.raw`\bno es broma\b`,
  String.raw`\b(?:going to|will) (?:start charging|make all|charge|delete|own)\b`,
  String.raw`\bgive (?:meta|facebook|my) ?permission\b`,
  String.raw`\b(?:police|doctor|doctors|nasa|the news) (?:has |have )?confirmed\b`, String.raw`\bconfirm[óo] un\b`,
  String.raw`\bbefore (?:they|it's|it is) (?:delete|taken|removed)`, String.raw`\bheard it from\b`,
  String.raw`\bfriend of a\b`, String.raw`\bmust be true\b`, String.raw`\bwhat do you lose\b`,
  String.raw`\bgod(?:'s)? (?:will|watching|bless)`, String.raw`\bneeds? to see this\b`, String.raw`\bdo(?:n't| not) delete\b`,
  String.raw`\b(?:lights?|lit|light a) (?:a )?candle`, String.raw`\bsi (?:lo|la) rompes\b`, String.raw`\byou won't\b`);
/** Money that grows by itself. */
const GROWTH = oneOf('gi',
  String.raw`\bturn(?:s|ed)? (?:[£$€]|rm ?)?[\d.,]+k? in ?to (?:[£$€]|rm ?)?[\d.,]+`,
  String.raw`\b(?:[£$€]|rm ?)[\d.,]+k? (?:a|per|every|each|se) ?(?:day|week|month|hari|minggu|bulan)\b`,
  String.raw`\b\d+(?:\.\d+)? ?% (?:a|per) (?:day|week|month)\b`, String.raw`\b\d+ ?% (?:win|returns?|profit|sebulan)`,
  String.raw`\bdoubl(?:e|ed|es|ing) (?:(?:your|my|his|her|our) (?:money|cash|deposit|savings|bitcoin|crypto|coins?|investment|income|salary|redundancy|pension)|in \d+ (?:days|weeks)|twice since)\b`,
  String.raw`\bguaranteed (?:returns?|income|profits?|scores?|publication|acceptance)\b`,
  String.raw`\breplaced my (?:\w+ )?(?:salary|income|wage)`, String.raw`\bmoney (?:work|back by)`,
  String.raw`\bsix(?:-| )figures?\b`, String.raw`\binviertes?\b`, String.raw`\bmodal rm\d`,
  String.raw`\bpulang(?:an)? (?:rm)?\d`, String.raw`\bstopped trading (?:hours|time) for\b`,
  String.raw`\bwork(?:s|ing)? nights for (?:me|them|you)\b`, String.raw`\bon autopilot\b`, String.raw`\bearns? while\b`,
  String.raw`\b(?:crypto|forex|trading|signals?) (?:group|mentor|pool|signals|bot|app|academy)\b`);
/** A number of five or six figures to text, or one that costs (UK 084, 087, 09) to ring. */
const SHORT_CODE = oneOf('gi',
  String.raw`\b(?:txt|text|send|reply|sms|msg|stop)\b[^\n]{0,45}?(?<![\d£$+#-]|\d |[a-z])[5-8]\d{4,5}(?![\d-])`,
  String.raw`\b(?:to|2|on) [5-8]\d{4}(?![\d,.-]\d|\d| [A-Z])`,
  String.raw`\b(?:txt|text|call|ring|dial|phone|tel(?:ephone)?)\b[^\n]{0,45}?(?<![\d£$+-]|\d )0(?:8[47]|9[08])\d(?:[ -]?\d){6,7}(?!\d)`);
/** Numbers that cost whoever rings them (UK 084, 087, 09 and personal numbers, 070; Ofcom, National Telephone Numbering Plan). */
const COSTLY = /(?<![\d+])0(?:8[47]|9[08]|70)\d(?:[ -]?\d){6,7}(?!\d)/g;
/** What a call or a text costs, and the small print that goes with it. */
const RATE = oneOf('gi',
  String.raw`\b\d{2,}(?:\.\d+)? ?p(?:pm|/?min|/?msg|/?wk|\b)`, String.raw`\b\d(?:\.\d+)? ?p(?:pm|/?min|/?msg)\b`,
  String.raw`(?:£|\bgbp ?)\d+(?:\.\d+)? ?(?:per|p/|/|a) ?(?:min|msg|text|txt|wk|week|call|sms)`,
  String.raw`\bt(?:&|s ?& ?|&amp;)c(?:'?s)?\b`,
  String.raw`\b(?:std|standard|norm(?:al)?|national) (?:txt|text|network|rates?|chgs?|charges?|tariff)`,
  String.raw`\b1[68] ?\+`, String.raw`\b(?:over|must be) ?1[68]`, String.raw`\b(?:po ?)?box ?\d+`,
  String.raw`\bper (?:min|msg|wk)\b`, String.raw`\bper message\b`, String.raw`\bcosts? (?:just )?(?:£?\d|only)`,
  String.raw`\bcustomer (?:services?|care)\b`);
/** How to be left alone. */
const OPT_OUT = oneOf('gi',
  String.raw`\b(?:(?:reply|txt|text|send|respond|2) (?:with )?["']?stop\b|stop ?(?:2|txt|sms|msg|\d)|to stop (?:txt|text|msg|sms|these|receiving|further|club|messages|reply|call)|2 ?(?:stop|end|cancel|opt-?out)|un-?sub(?:scribed?)?\b|opt[ -]?out|stop to \d|end out\b)`);
const LINK = /https?:\/\/|(?<![\w.@])(?:[a-z\d-]{2,30}\.){1,3}[a-z]{2,8}\/[\w@]/gi;
const SHOUT = /!!|[🔥🚀💸🔁👇‼🚨🤑💰🪂💯]/gu;
const OWN = oneOf('gi',
  String.raw`\b(?:my|our|mi|nuestro|nuestra)(?: [\w'-]{1,20}){0,3}? (?:courses?|curso|ebook|e-book|book|notes|deck|guide|class|classes|newsletter|etsy|shop|store|program(?:me)?|coaching|workshop|masterclass|retreat|clinic|serum|skincare|collection|line|membership|app|practice|tutoring|merch|storefront|service|package|room|candles|channel)\b`);

/** Forms of writing that speak for selling or spam, beside the phrases of the lexicon. */
export const FORMS = {
  price: PRICE, cut: CUT, keyword: KEYWORD, code: CODE, sale: SALE, kickback: KICKBACK, spread: SPREAD,
  stakes: STAKES, growth: GROWTH, 'short-code': SHORT_CODE, costly: COSTLY, rate: RATE, 'opt-out': OPT_OUT,
  link: LINK, shout: SHOUT, own: OWN,
} as const;
