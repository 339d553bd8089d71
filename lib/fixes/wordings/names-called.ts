import type { Language } from '../../reading/spoken-language.ts';
import { BEGIN, END, softer, type Softer } from './softer.ts';

const CALLED = 'idiot|moron|clown|muppet|imbecile|cretin|fool|numpty|halfwit|half-wit|dimwit|jerk|loser|prick|dickhead|arsehole|asshole|wanker|twat|bastard|tosser|cunt|fucker|scumbag|coward|eejit|plonker|pillock|bellend|knobhead|knob|nitwit|buffoon|dunce|airhead|busybody|weasel|rat|snake|parasite|leech|melt|weapon|wally|donkey|gobshite|dipshit|douchebag|tool|genius|sod|git|prat|cow|pig|tit';
const CALLED_MANY = 'idiots|morons|clowns|muppets|imbeciles|cretins|fools|numpties|halfwits|half-wits|dimwits|jerks|losers|pricks|dickheads|arseholes|assholes|wankers|twats|bastards|tossers|cunts|fuckers|scumbags|cowards|eejits|plonkers|pillocks|bellends|knobheads|nitwits|buffoons|dunces|airheads|weasels|rats|snakes|parasites|leeches|geniuses|sods|gits|prats|cows|pigs|dipshits|douchebags|malingerers|scroungers';
/** Says nothing of anybody but contempt. */
const SUCH = 'absolute|complete|total|utter|bloody|fucking|effing|stupid|useless|lazy|incompetent|idiotic|moronic|clueless|brainless|gutless|spineless|arrogant|pathetic|ignorant|dumb|brain-?dead|greedy|smug|pompous|witless|hopeless|worthless|dim-?witted|bone-?headed|half-?witted|imbecilic|vile|snivell?ing|two-faced|dozy|gormless|bumbling|crooked|prize|goddamn|dopey';
const SUCH_ALSO = 'sad|little|old|fat|overpaid|entitled|wee|massive|giant|big';
const SUCH_ANY = String.raw`(?:(?:${SUCH}|${SUCH_ALSO}),?[ \t]+){0,3}`;
/** Somebody is told of behind these. */
const GOES_ON = String.raw`(?=[ \t]+(?:who|that|in|at|on|from|with|behind|upstairs|downstairs|over|running|from|above)${END})`;
/** No noun, but the end of what was said of somebody. */
const A_NOUN = String.raw`(?=(?!(?:${SUCH}|${CALLED}|${CALLED_MANY}|who|that|and|but|or|of|in|on|at|to|is|was|are|were|for|with|again|then|when|because|as|like|if|from|by|than|about|enough)${END})[a-z][a-z-]{2,})`;
/** "What a", "such a", "is a": the word is what is said. */
const NOT_SAID = String.raw`(?<!${BEGIN}(?:what|such|is|are|was|were|be|been|being|am|so|['’]s|['’]re|you|as|of|like|just)[ \t]+)(?<!['’](?:s|re|m)[ \t]+)`;

/** Names that people are called in English, where a plain word fits or none is needed. */
const EN = softer([
  [String.raw`${BEGIN}you[ \t]+${SUCH_ANY}(?:${CALLED_MANY})(?=[ \t]+(?:who|in|at|on|from)${END})`, 'you all'],
  [String.raw`,[ \t]+(?:you|ya|ye)[ \t]+${SUCH_ANY}(?:${CALLED}|${CALLED_MANY})(?=[ \t]*(?:[.!?\n]|$))`, ''],
  [String.raw`(?<=(?:life|now|again|it|this|there|here|time|today|off|once|first|yourself|mate|one)[ \t]+)you[ \t]+${SUCH_ANY}(?:${CALLED}|${CALLED_MANY})(?=[ \t]*(?:[.!?\n]|$))`, ''],
  [String.raw`(?<=[a-z][ \t]*),[ \t]+(?:the|that|an?)[ \t]+${SUCH_ANY}(?:${CALLED}),(?=[ \t]+[a-z])`, ''],
  [String.raw`${BEGIN}(?:the|all[ \t]+the|those)[ \t]+${SUCH_ANY}(?:${CALLED_MANY})${GOES_ON}`, 'the people'],
  [String.raw`${NOT_SAID}${BEGIN}(these|those)[ \t]+${SUCH_ANY}(?:${CALLED_MANY})${END}`, '$1 people'],
  [String.raw`${NOT_SAID}${BEGIN}(the|that|this|which)[ \t]+${SUCH_ANY}(?:${CALLED})${GOES_ON}`, '$1 person'],
  [String.raw`${NOT_SAID}${BEGIN}some[ \t]+${SUCH_ANY}(?:${CALLED})${END}`, 'somebody'],
  [String.raw`${NOT_SAID}${BEGIN}some[ \t]+${SUCH_ANY}(?:${CALLED_MANY})${END}`, 'some people'],
  [String.raw`${NOT_SAID}${BEGIN}any[ \t]+${SUCH_ANY}(?:${CALLED})${END}`, 'anybody'],
  [String.raw`${BEGIN}whichever[ \t]+${SUCH_ANY}(?:${CALLED})${END}`, 'whoever'],
  [String.raw`${NOT_SAID}${BEGIN}every[ \t]+${SUCH_ANY}(?:${CALLED})(?=[ \t]+who${END})`, 'everybody'],
  [String.raw`${BEGIN}(?:${CALLED_MANY})[ \t]+like[ \t]+(?=(?:him|her|them|that|this|these|those)${END})`, 'people like '],
  [String.raw`${NOT_SAID}${BEGIN}(that|this|my|our|your|his|her|their|another)[ \t]+(?:(?:${SUCH}),?[ \t]+(?:and[ \t]+)?)+${A_NOUN}`, '$1 '],
]);

const CALLED_ES = 'idiota|imbécil|imbecil|inútil|inutil|estúpid[oa]|estupid[oa]|payas[oa]|pendej[oa]|gilipollas|cabr[oó]n|cabrona|tont[oa]|burr[oa]|cretin[oa]|inept[oa]|mamón|mamarrach[oa]|sinvergüenza|capullo|subnormal|boludo|pelotudo';
const CALLED_MANY_ES = 'idiotas|imbéciles|imbeciles|inútiles|inutiles|estúpid[oa]s|estupid[oa]s|payas[oa]s|pendej[oa]s|gilipollas|cabrones|tont[oa]s|burr[oa]s|cretin[oa]s|inept[oa]s|mamones|sinvergüenzas|capullos|boludos';

const ES = softer([
  [String.raw`${BEGIN}(?:el|la)[ \t]+(?:${CALLED_ES})[ \t]+de[ \t]+(mi|tu|su|la|nuestr[oa])${END}`, '$1'],
  [String.raw`${BEGIN}(?:el|la)[ \t]+(?:${CALLED_ES})[ \t]+del${END}`, 'el'],
  [String.raw`${BEGIN}(los|las)[ \t]+(?:${CALLED_MANY_ES})(?=[ \t]+(?:de|del|que)${END})`, '$1'],
  [String.raw`${BEGIN}(el|la)[ \t]+(?:${CALLED_ES})(?=[ \t]+que${END})`, '$1'],
  [String.raw`(?<!${BEGIN}(?:son|eres|sois|somos)[ \t]+)${BEGIN}(es|est)[oa]s[ \t]+(?:${CALLED_MANY_ES})${END}`, '$1as personas'],
  [String.raw`,[ \t]+(?:pedazo[ \t]+de[ \t]+)?(?:${CALLED_ES})(?=[ \t]*(?:[.!?\n]|$))`, ''],
]);

const SUCH_MS = 'bodoh|bangang|bengap|bangsat|pemalas|lembab|biul|bebal|celaka|tak[ \\t]+guna|tolol|dungu|otak[ \\t]+udang|bingai|sombong|berlagak';

const MS = softer([
  [String.raw`${BEGIN}si[ \t]+(?:${SUCH_MS})(?=[ \t]+yang${END})`, 'orang'],
  [String.raw`(?<=${BEGIN}(?!memang|sangat|paling|betul|punya|orang|tu|ni|dia|kau|mereka)[a-z]{3,})[ \t]+(?:(?:yang|memang)[ \t]+)?(?:${SUCH_MS})(?=[ \t]+(?:tu|ni|itu|ini|tersebut)${END})`, ''],
]);

/** By the language of a draft: names that people are called, and what is said for them. */
export const NAMES_CALLED: Readonly<Record<Language, readonly Softer[]>> = { en: EN, es: ES, ms: MS };
