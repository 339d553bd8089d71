import { overlaps, type Span } from '../draft/span.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import { sentencesOf } from './sentence.ts';

/** Someone is spoken of whom another sentence has named. */
const PRONOUN = /(?<!\p{L})(?:he|she|him|her|his|hers|himself|herself|dia|beliau|él|ella)(?!\p{L})/iu;
/** Who may be meant by it: a word for a person, or a name inside the sentence. */
const PERSON = new RegExp(verbose`(?<!\p{L})(?:m[uo]m|mummy|mommy|mother|dad|daddy|father|parent|husband|wife|partner|fianc[ée]e?|(?:boy|girl)friend|son|daughter|sister|brother
  |kid|child|baby|toddler|friend|colleague|nurse|doctor|consultant|boss|manager|teacher|preceptor|mentor|patient|man|woman|lady|guy|girl|boy|student|intern|resident
  |registrar|neighbou?r|aunt(?:y|ie)?|uncle|nan|gran\p{L}*|cousin|surgeon|physio|pharmacist|porter|dog|cat|puppy|who|someone|somebody|anyone|everyone|whoever
  |anak|mak|ibu|ayah|bapa|suami|isteri|kawan|doktor|jururawat|pesakit|orang|budak|bos|hij[oa]|madre|padre|mamá|papá|marido|mujer|amig[oa]|enfermer[oa]|doctora?|jef[ea]
  )(?!\p{L})`, 'iu');
/** A name, inside its sentence or in front of it. */
const NAME = /(?<!\p{L})(?!(?:I|The|This|That|And|But|Our|My|We|He|She|It|They|Her|His|You|Today|Yesterday|Last|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?(?!\p{L}))\p{Lu}\p{Ll}{2,}(?!\p{L})/gu;
const NAME_INSIDE = /[\p{Ll},][ \t]+(?!I\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}{2}/u;

/** Goes on with the sentence before it. */
const GOES_ON = new RegExp(verbose`^(?:(?:but|and|or|then|because|which|instead|otherwise|afterwards|later|they|their|them|neither|pero|y|entonces|eso|esto|tapi|lepas\stu|kemudian
    |dan)(?!\p{L})
  |it(?:['’](?:s|ll|d))?\s|so\s+(?:he|she|they|it|that|this|we|i)\b|(?:this|that|these|those)(?:['’]s|\s+(?:is|was|are|were|will|would|can|made|makes|means|happened|one|alone|never)\b)
  |(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))\s+(?:time|one|day|night|week|overdose|admission|visit|fall|attempt)\b
  |\d{1,3}\s*(?:years?|yrs?|yo|y\/o|months?|weeks?|años|meses|tahun|bulan)\b
  |(?:took|said|told|asked|swallowed|died|passed|survived|refused|turned\sout|ended\sup|woke\sup|walked\s(?:out|in)|came\s(?:in|back)|was|has|had\sto)\s+(?!my\b|our\b)
  |(?:nos|me|se)\s+\p{L}+(?:ó|aba|ía)(?!\p{L})|(?:sus?|les?|lo|era|son|tenía|tiene|estaba|murió|falleció)\s
  |(?:once|twice|thrice|again|always|never|period|\p{L}+teen|literally|seriously|obviously|allegedly|dos\sveces|siempre|otra\svez|dua\skali)[.!?…]*$
  |[\p{L}'’]+(?:\s+[\p{L}'’]+){0,4}\s+(?:it|this|that|them|there)[.!?…]*$
  |\p{L}+ed[.!?…]*$
  |(?:by|with|without|over|after)\s[\p{L}\s]{2,16}[.!?…]*$|(?:i|we)\s+(?:know|think|hope|wish)\s+it\b
  |(?:try|take|have|get|read)\s+(?:one|it|them|some)\b|[^.!?…]{2,40}\s(?:them|they)\b
  |(?:could|couldn['’]?t|would|wouldn['’]?t|didn['’]?t|won['’]?t)\s|(?:don['’]?t|do\snot)\s+tell\b|\p{L}{2,}ing\s[\p{L}\s]{2,20}[.!?…]*$
  |(?:ask|everyone|everybody|nobody|no\sone|not|así|nadie|todos|legend|classic|unbelievable|literal)(?!\p{L})[^.!?…]{0,24}[.!?…]*$
  |(?:mum|mom|mam|mammy|dad|daddy|mother|father|hubby|husband|wife)\s(?!and\sI\b)[\p{L}’']+\s
  |(?:tahniah|syabas|congrat(?:ulation)?s|well\sdone|felicidades|enhorabuena|rip|rest\sin\speace|happy\sbirthday)(?!\p{L}))`, 'iu');

/** Fewer words than a text needs to say something. */
const HOLLOW = 3;
const NO_WORDS = /(?:https?:\/\/|www\.|[#@])\S*/g;

/** True where nothing is left to post: "Power.", "Gracias, doctora". */
export function isHollow(left: string): boolean {
  return (left.replace(NO_WORDS, '').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0) < HOLLOW;
}

/** True of words that make no sense without what stood before them: "Twice.", "it takes five minutes". */
export const goesOn = (words: string) => GOES_ON.test(words);

/** Names inside sentences; the first word has a capital anyway, and counts where it stands inside another. */
const namesIn = (words: string): string[] => [...words.matchAll(NAME)].filter(({ index }) => index > 0).map(([name]) => name);

/**
 * The sentences of the text that go with some of its words: those around them, and those behind that make no sense without, as "She taught
 * me chess" when nobody is left whom it is about.
 */
export function goingWith(text: string, spans: readonly Span[], isAnswer = false): Span[] {
  const gone: Span[] = [];
  const told = new Set<string>();
  // In an answer the post above may have said who it is.
  let isSomebodyLeft = isAnswer;
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    const last = gone.at(-1);
    const gap = last && text.slice(last.end, sentence.start);
    const isNext = gap !== undefined && gap.trim() === '' && !/\n\s*\n/.test(gap);
    const pronoun = PRONOUN.exec(words);
    const inFront = pronoun ? words.slice(0, pronoun.index) : words;
    const isSaidHere = PERSON.test(inFront) || NAME_INSIDE.test(inFront);
    const isOfTheSame = [...words.matchAll(NAME)].some(([name]) => told.has(name));
    const hangs = last !== undefined && (isOfTheSame || (pronoun !== null && !isSomebodyLeft && !isSaidHere) || (isNext && goesOn(words)));
    if (hangs || spans.some((span) => overlaps(span, sentence))) {
      gone.push(sentence);
      for (const name of namesIn(words)) told.add(name);
    } else if (isSaidHere) isSomebodyLeft = true;
  }
  return gone;
}

/** Sentences that follow on one another become one span, so that their removals do not meet. */
export function runsOf(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
}
