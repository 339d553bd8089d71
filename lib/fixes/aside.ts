import { overlaps, type Span } from '../draft/span.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import { OF_A_THIRD, POINTS_BACK } from './closed-classes.ts';
import { sentencesOf } from './sentence.ts';

/** Fewer words than that are no post of their own, beside a sentence that goes. */
const LEAST_LEFT = 14;
/** What is left is so much more than what goes: then the sentence was said in passing. */
const MORE_LEFT = 2;
/** Most sentences that go at once. */
const MOST_GOING = 2;

const wordsIn = (words: string): string[] => words.replace(/(?:https?:\/\/|www\.|[#@])\S*/g, '').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];

/** Begins with a word that follows on what stands before it, or answers it. */
const FOLLOWS_ON = new RegExp(verbose`^["“'(]*(?:s?he|him|her|his|hers|they|them|their|it|its|it['’]?s|this|that|that['’]?s|thats|these|those|there|then|such|one|ones|same|other|others|another|both|neither
  |either|all|none|some|most|each|half|but|and|so|or|nor|yet|because|cos|coz|since|still|also|too|again|anyway|instead|however|therefore|meanwhile|afterwards?|later|after|before|until|when|which|who|whose|what
  |why|how|where|yes|no|nope|yep|yeah|not|never|ever|even|only|just|well|oh|ah|ok(?:ay)?|right|same|like|maybe|perhaps|turns|imagine|next|finally|eventually|first|second|third|lastly|point|moral|result|conclusion
  |lesson|wish|pray|prayers?|proud|grateful|thankful|poor|sad|happy|lol|haha|hahaha|dia|mereka|beliau|itu|ini|tu|ni|tapi|dan|jadi|lepas|sebab|pun|juga|masih|lagi|kemudian|akhirnya|macam|bila|él|ella|ellos|ellas|es[oea]s?
  |est[oea]s?|pero|y|así|también|tampoco|porque|entonces|luego|después|además|aún|todavía|al|sí|ni|por|qué|cuando)(?![A-Za-zÀ-ɏ])`, 'i');
/** No words at its head: a dash, a number or a mark of a list, or somebody who speaks. */
const OF_A_LIST = /^(?:[-–—•*·>]|\d{1,2}[.)/:]|[a-z][.)]\s|[^\s.!?:]{1,16}(?:[ \t][^\s.!?:]{1,16})?:[ \t])/iu;
/** Leads to what follows. */
const LEADS_ON = /(?:[:,?…–-]|\.\.)["”’)]*\s*$/u;
/** Opens with what it has from before, or closes with what comes. */
const isUnbalanced = (words: string) => (words.match(/["“”]/g)?.length ?? 0) % 2 === 1 || (words.match(/\(/g)?.length ?? 0) !== (words.match(/\)/g)?.length ?? 0);

/** Short words, and those that stand in any post, tie no two sentences together. */
const COMMON = new Set('about after again also always another around back because been before being came come could days didn done down even ever every first from going gone good have having hear here home hospital into just keep knew know last least less like little long look made make many maybe more most much must need never next night nothing once only other over people please really right said same shift should since some someone something still sure take than thank thanks that their them then there these they thing things think this those time today told took tonight under until very want ward week well went were what when where which while will with without work world would year years your yang dengan untuk saya kami tidak sudah lagi akan dalam pada para como pero porque desde hasta este esta todo todos'.split(' '));
const tiesOf = (words: string): ReadonlySet<string> => new Set(wordsIn(words.toLowerCase()).filter((word) => word.length > 3 && !COMMON.has(word)).map((word) => word.slice(0, 5)));

/**
 * The sentences around some of a text's words, where they were said in passing: other sentences stand before and behind them or in paragraphs
 * of their own, share no word with them, and none follows on them. Null where it is not so sure.
 */
export function aside(text: string, spans: readonly Span[]): Span[] | null {
  const all = sentencesOf(text);
  const isGoing = (sentence: Span) => spans.some((span) => overlaps(span, sentence));
  const going = all.filter(isGoing);
  const [first] = going;
  if (first === undefined || going.length > MOST_GOING) return null;
  const said = ({ start, end }: Span) => text.slice(start, end);
  const gone = going.map(said).join(' ');
  const left = all.filter((sentence) => !isGoing(sentence));
  const wordsLeft = wordsIn(left.map(said).join(' ')).length;
  if (wordsLeft < Math.max(LEAST_LEFT, MORE_LEFT * wordsIn(gone).length) || left.filter((each) => wordsIn(said(each)).length > 3).length < 2) return null;
  // The first sentence says what a post is about, unless it is a paragraph alone.
  const opens = all[0] === first;
  if (opens || FOLLOWS_ON.test(said(first)) || OF_A_LIST.test(said(first)) || isUnbalanced(gone)) return null;
  const ties = tiesOf(gone);
  const isTied = (sentence: Span) => [...tiesOf(said(sentence))].some((word) => ties.has(word));
  if (left.some(isTied)) return null;
  const speaksOfThird = (sentences: readonly Span[]) => sentences.some((sentence) => OF_A_THIRD.test(said(sentence)));
  const before = all.filter(({ end }) => end <= first.start);
  if (LEADS_ON.test(said(before.at(-1)!))) return null;
  // Who is told of in it may be who "she" is behind it, and who was told of before who "she" is in it.
  const behind = all.filter((sentence) => sentence.start > first.start && !isGoing(sentence));
  if (speaksOfThird(behind) || OF_A_THIRD.test(gone)) return null;
  return all.some((sentence, index) => !isGoing(sentence) && index > 0 && isGoing(all[index - 1]!) && (FOLLOWS_ON.test(said(sentence)) || POINTS_BACK.test(said(sentence)) || OF_A_LIST.test(said(sentence)))) ? null : going;
}
