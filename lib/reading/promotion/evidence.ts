import type { Span } from '../../draft/span.ts';
import { firstFrom } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { standingAt } from '../stance.ts';
import { phrases, type Field } from './phrases.ts';

const PRICE = /(?:[£$€₹]|\b(?:rm|usd|s\$|rs\.?|eur) ?)\d|(?<![\d.,])\d[\d,.]{0,9}k? ?(?:quid|bucks|dollars?|euros?|pounds|ringgit|usd|sgd|rm|dólares|pesos)\b/gi;
const CUT = /\d ?% ?(?:off|discount|cheaper|diskaun|de descuento)\b|[£$€]\d{1,5} off\b|\bsave (?:up to )?(?:[£$€]|rm)\d|\b\d for (?:the price of )?(?:[£$€]|rm)?\d/gi;
/** "Comment FREEDOM", "DM 'TOX'". */
const KEYWORD = /\b(?:[Cc]omment|[Tt]ype|[Ww]rite|[Kk]omen|[Rr]eply|DM|dm|PM|pm|[Qq]uote|[Mm]essage me|[Ss]end me|palabra|say)(?: the word)? ["']?[A-Z]{2,}(?![a-z\d])/g;
const CODE = /\b(?:use|with|my|using|quote|apply|kod|código)(?: my| the)?(?: discount| promo)?(?: code)?:? ["']?[A-Z]{3,12}\d{1,3}\b|\bcode:? ["']?[A-Z]{4,}\d{1,3}\b/g;
/** "Selling my Littmann": at the beginning, of things of one's own. */
const SALE = /(?:^|[.!?:\n]\s{0,2})(?:[\w'!]{1,12}[ ,]{1,2}){0,2}selling (?:my|our|an?|two|some|these|this|\d+|her|his|mum's|dad's|handmade|homemade|brand|off|tickets?)\b/gi;
/** Who brings somebody in is paid for it. */
const KICKBACK = /\bwe (?:both|each) get\b|\b(?:and|&) (?:i|me) (?:also )?(?:get|dapat) (?:a |some |\$|£|rm|free |\d+ |coffee|credit|points)|\bi get (?:a (?:lil|little|tiny|small|cut|free|bit)|credit|free|commission|[£$]\d|something)|\b(?:credit|cash|[£$]\d+) for you\b|\b(?:tell|say|mention)(?: \w+){0,2} (?:i|\w+) sent you\b|\bsomething (?:nice|small|tiny) for each\b|\bdrink in it for me\b|\bmore of you pay through me\b|\bgo through me\b|\bas (?:the )?recruiter\b/gi;
const NUMBER_WORD = String.raw`(?:\d+|two|three|five|seven|nine|ten|twelve|fifteen|twenty|every|all|each|everyone|everybody|todos|todas|semua|setiap|cada)`;
/** Told to hand it on to many. */
const SPREAD = new RegExp(String.raw`\b(?:send|pass|forward|fwd|share|repost|copy|tag|post|put|tell|manda|mándalo|comp[aá]rt[ea]\w*|pásalo|reenv[ií]\w+|kongsi\w*|sebar\w*|panjangkan|copiar)\b(?: [\w'’]{1,12}){0,5} ${NUMBER_WORD}\b|\bcop(?:y|iar) (?:and|&|y|this|pegar)\b|\b(?:share|repost|rt|retweet|like)(?: this)? (?:and (?:share|follow|tag|retweet)|if you)\b|\b(?:forwards?|shares) this (?:message|post)\b`, 'gi');
/** What happens to who does, or does not. */
const STAKES = /\b(?:if|or|unless) you(?:'ll)? (?:break|ignore|don't|do not|get|send|post|share|agree|want this|will|love)\b|\b(?:before|by|within|in the next|in) (?:midnight|the hour|an hour|\d+ (?:min(?:ute)?s?|sec(?:ond)?s?|hrs?|hours))\b|\b\d{2} ?% (?:of (?:people|you)|won't|will|orang)|\b(?:wo|do)n't (?:tell you|want you to know)|\bbreak (?:it|the chain)\b|\bi don't make the rules\b|\b(?:this is|it's) (?:real|not a joke|legit)\b|\bno es broma\b|\b(?:going to|will) (?:start charging|make all|charge|delete|own)\b|\bgive (?:meta|facebook|my) ?permission\b|\b(?:police|doctor|doctors|nasa|the news) (?:has |have )?confirmed\b|\bconfirm[óo] un\b|\bbefore (?:they|it's|it is) (?:delete|taken|removed)|\bheard it from\b|\bfriend of a\b|\bmust be true\b|\bwhat do you lose\b|\bgod(?:'s)? (?:will|watching|bless)|\bneeds? to see this\b|\bdo(?:n't| not) delete\b|\b(?:lights?|lit|light a) (?:a )?candle|\bsi (?:lo|la) rompes\b|\byou won't\b/gi;
/** Money that grows by itself. */
const GROWTH = /\bturn(?:s|ed)? (?:[£$€]|rm ?)?[\d.,]+k? in ?to (?:[£$€]|rm ?)?[\d.,]+|\b(?:[£$€]|rm ?)[\d.,]+k? (?:a|per|every|each|se) ?(?:day|week|month|hari|minggu|bulan)\b|\b\d+(?:\.\d+)? ?% (?:a|per) (?:day|week|month)\b|\b\d+ ?% (?:win|returns?|profit|sebulan)|\bdoubl(?:e|ed|es|ing) (?:(?:your|my|his|her|our) (?:money|cash|deposit|savings|bitcoin|crypto|coins?|investment|income|salary|redundancy|pension)|in \d+ (?:days|weeks)|twice since)\b|\bguaranteed (?:returns?|income|profits?|scores?|publication|acceptance)\b|\breplaced my (?:\w+ )?(?:salary|income|wage)|\bmoney (?:work|back by)|\bsix(?:-| )figures?\b|\binviertes?\b|\bmodal rm\d|\bpulang(?:an)? (?:rm)?\d|\bstopped trading (?:hours|time) for\b|\bwork(?:s|ing)? nights for (?:me|them|you)\b|\bon autopilot\b|\bearns? while\b|\b(?:crypto|forex|trading|signals?) (?:group|mentor|pool|signals|bot|app|academy)\b/gi;
const LINK = /https?:\/\/|(?<![\w.@])(?:[a-z\d-]{2,30}\.){1,3}[a-z]{2,8}\/[\w@]/gi;
const SHOUT = /!!|[🔥🚀💸🔁👇‼🚨🤑💰🪂💯]/gu;
const OWN = /\b(?:my|our|mi|nuestro|nuestra)(?: [\w'-]{1,20}){0,3}? (?:courses?|curso|ebook|e-book|book|notes|deck|guide|class|classes|newsletter|etsy|shop|store|program(?:me)?|coaching|workshop|masterclass|retreat|clinic|serum|skincare|collection|line|membership|app|practice|tutoring|bundle|merch|storefront|service|package|room|candles|channel)\b/gi;

const DERIVED = { price: PRICE, cut: CUT, keyword: KEYWORD, code: CODE, sale: SALE, kickback: KICKBACK, spread: SPREAD, stakes: STAKES, growth: GROWTH, link: LINK, shout: SHOUT, own: OWN } as const;

/** What speaks for or against selling and spam: a field of the lexicon, or a form of writing. */
export type Mark = Field | keyof typeof DERIVED;

/** What spam says with a "don't", an "if" and a "they say" of its own: "don't break the chain". */
const URGED: ReadonlySet<Mark> = new Set<Mark>(['pass-on', 'spell', 'whole-list', 'joining-in', 'petition', 'signing', 'prize', 'spread', 'stakes', 'growth', 'keyword', 'wary', 'no-sale', 'follow-swap']);

/** What each sentence gives; what is quoted or denied gives nothing. Empty when the text gives nothing. */
export function evidence(reading: Reading): readonly ReadonlySet<Mark>[] {
  const all = reading.get(sentences);
  const found: Set<Mark>[] = all.map(() => new Set());
  const add = (mark: Mark, span: Span, sentence: number) => {
    const own = found[sentence];
    if (own === undefined || own.has(mark)) return;
    const { voice, polarity } = standingAt(reading, span);
    const isDropped = URGED.has(mark) ? polarity === 'refuted' : voice !== 'writer' || polarity !== 'asserted';
    if (voice !== 'quoted' && !isDropped) own.add(mark);
  };
  for (const phrase of reading.get(phrases)) add(phrase.field, phrase, phrase.sentence);
  for (const [mark, form] of Object.entries(DERIVED) as [Mark, RegExp][]) {
    for (const { index, 0: { length } } of reading.text.matchAll(form)) {
      add(mark, { start: index, end: index + length }, firstFrom(all, index + 1) - 1);
    }
  }
  return found;
}

/** Sentences that are weighed together; a story's far parts don't add up. */
const WINDOW = 3;

/** Sentences in a row, weighed. */
export interface Weighed extends Span {
  readonly worth: number;
  readonly marks: ReadonlySet<Mark>;
}

/** The sentences in a row that are worth most, narrowed to the one of them that is worth most by itself. */
export function heaviest(reading: Reading, worthOf: (marks: ReadonlySet<Mark>) => number): Weighed | null {
  const all = reading.get(sentences);
  const given = reading.get(evidence);
  let best: Weighed | null = null;
  for (let first = 0; first < all.length; first += 1) {
    const marks = new Set(given.slice(first, first + WINDOW).flatMap((own) => [...own]));
    const worth = worthOf(marks);
    if (best !== null && worth <= best.worth) continue;
    const within = all.slice(first, first + WINDOW).map((span, at) => ({ span, worth: worthOf(given[first + at]!) }));
    const { span } = within.reduce((a, b) => (b.worth > a.worth ? b : a));
    best = { start: span.start, end: span.end, worth, marks };
  }
  return best;
}

/** What marks are worth together. */
export function sum(marks: ReadonlySet<Mark>, weights: Readonly<Partial<Record<Mark, number>>>): number {
  let total = 0;
  for (const mark of marks) total += weights[mark] ?? 0;
  return total;
}
