import type { Span } from '../../draft/span.ts';
import { allOf, spansOf } from '../../reading/patterns/quick-match.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { occupationsIn } from '../occupations.ts';
import { isWordOfARole } from './roles.ts';
import { whole } from './wordings.ts';

/** People and what they are to each other, for those whose calling is not told. */
const PEOPLE = new RegExp(verbose`^(?:one|person|people|patient|pt|px|man|men|woman|women|lady|ladies|guy|bloke|fella|fellow|girl|boy|kid|child|baby|babies|twins?|triplets|quadruplets|quads|quintuplets|sextuplets|couple|family|sisters?|brothers?|survivor|speaker
  |member|resident|case|human|soul|veteran|champion|champ|captain|coach|player|[a-z]{3,}ici?an|[a-z]{3,}arian|orang|pesakit|budak|kanak-kanak|tukang|penghulu|persona|paciente|mujer|hombre|ni[nñ][oa]|chic[oa]|gemelos|trillizos|superviviente|familia)$`, 'i');
/** Callings in Malay and Spanish, by the words they end or begin with, which no English list holds. */
const CALLED = /^(?:tok|pe(?:m|n|ng|ny)[a-z]{4,}|jaguh|juara|imam|ustaz|bomoh|bidan|guru|nelayan|juruterbang|[a-zñáéíóú]{3,}(?:er[oa]|ist[ao]|dora?|triz)|alcalde(?:sa)?|cura|párroco|monja|mariachi|torer[oa])$/i;
/** Those who work there, and things that are named like people. */
const STAFF = new RegExp(verbose`\b(?:nurses?|sisters?\son|rn|doctors?|docs?|gps?|physicians?|consultants?|registrars?|regs?|surgeons?|midwi(?:fe|ves)|paramedics?|medics?|emts?|hcas?|cnas?|carers?|ho|mo|attendings?|residents?\son|interns?|housem[ae]n|pharmacists?|physios?|therapists?|dentists?|[a-z]+ologists?|an(?:a)?esthetists?
  |psychiatrists?|p(?:a)?ediatricians?|porters?|receptionists?|chaplains?|interpreters?|phlebotomists?|radiographers?|sonographers?|dieti[ct]ians?|matrons?|directors?|managers?|volunteers?|(?:clin|techn|phys|diet|obstetr)icians?|practitioners?|provider|staff|team|students?|trainees?|colleagues?|scanner|ventilator|printer|computer|monitor|lift|elevator|cent(?:re|er)|helicopter|freezer|cooler|shower
  |doktor|jururawat|misi|pakar|doctora?|enfermer[oa]|m[eé]dic[oa]|cirujan[oa]|residente|camiller[oa]|internista|matrona)\b`, 'i');
/** The poster, and nobody in particular. */
const OF_THE_POSTER = /\b(?:i['’]?m|i am|we['’]?re|we are|i was|as|am|my|be|being|been|become|not|if|aku|saya|soy|somos)\s(?:the\s|an?\s|one\sof\sthe\s)?$/i;
/** Room for those words, in UTF-16 units. */
const LONGEST_LEAD = 24;

const PLACE = verbose`(?:valley|town|village|city|county|state|country|region|district|province|parish|island|islands|peninsula|street|estate|coast|glen|borough|suburb|reservation|rez|hills|road|route|area|world|hemisphere|tri-?state|territory|neighbou?rhood|continent|school|team|squad|league|force|brigade|navy|diocese|parliament)`;
const WHERE = verbose`(?:(?:left|alive|living|still\sliving|remaining|(?:a)?round\shere|hereabouts|for\smiles)
  |(?:in|of|on|from|across|within|outside|at|to|up|down|this\sside\sof)\s(?:(?:all|this\send)\sof\s)?(?:(?:the|this|our|that|my|any|a|three|two|four)\s)?(?:(?!and\b|or\b|with\b)[\w'’-]+\s){0,2}?${PLACE})`;
const NOUNS = String.raw`(?<who>(?:(?!(?:and|or|but|in|on|of|to|at|for|with|is|was|thing|way|time|reason|place|one who knows)\b)[\dA-Za-zÀ-ɏ’'-]+\s){0,4}?(?!(?:and|or|but|in|on|of|to|at|for|with|is|was)\b)[A-Za-zÀ-ɏ’'-]+)`;
/** What may stand between who it is and where: "the only lady bus captain we have", "ever born", "who drives". */
const BETWEEN = String.raw`(?:\s(?:ever|left|alive|living|born|we have|we['’]ve got|there is|i know|of that [a-z]+|of its kind|delivered|known|still [a-z]+ing|anywhere|somewhere)){0,2}`;

const ONLY: readonly RegExp[] = [
  // "Our only female firefighter in the town", "the last native speaker anywhere on the island", "first set of triplets born in our district".
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:the|our|their|this|an?)\s)?(?:one\sand\sonly|only\sone|only|last|first|1|sole|oldest|tallest|youngest)\s(?:surviving\s|living\s|remaining\s|set\sof\s|pair\sof\s|native\s|ever\s)?${NOUNS}${BETWEEN}\s${WHERE}(?![A-Za-zÀ-ɏ])`, 'gi'),
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:the\s|our\s)?(?:only|last)\s(?:surviving|living|remaining)\s${NOUNS}(?:\sof\s(?:the|that|his|her|our)\s(?:[\w-]+\s)?(?:crew|band|team|company|squad|battalion|choir|regiment|family|quartet|class))?(?![A-Za-zÀ-ɏ])`, 'gi'),
  // "The town's one remaining chimney sweep", "the county's oldest twins".
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:the|our|this)\s${PLACE}['’]s\s(?:one|only|last|sole|oldest|youngest|tallest|first|most\sfamous|best-known)\s(?:and\sonly\s|remaining\s|surviving\s|living\s)?${NOUNS}(?![A-Za-zÀ-ɏ])`, 'gi'),
  // "There are exactly two beekeeping monks in our county".
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:there\sare|we\shave|has)\s(?:only|exactly|just)\s(?:two|three|2|3)\s${NOUNS}\s${WHERE}(?![A-Za-zÀ-ɏ])`, 'gi'),
  // "Only one lady in this village", "there's just one blacksmith left in the county", "one of these guys in the tri-state".
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:only|just|exactly|there(?:['’]s|\sis)(?:\sonly|\sjust)?)\s(?:one|1)\s(?:of\sthese\s|of\sthose\s)?${NOUNS}${BETWEEN}\s${WHERE}(?![A-Za-zÀ-ɏ])`, 'gi'),
  // "Our town has one Zamboni driver", "we have one undertaker in this town".
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:our|this|the)\s${PLACE}\s(?:has|has\sgot|only\shas)\s(?:exactly\s|only\s|just\s)?one\s${NOUNS}(?=[\s.,!])|(?:we|they)(?:['’]ve)?\s(?:have|got|only\shave)\s(?:exactly\s|only\s|just\s)?one\s${NOUNS}\s${WHERE})(?![A-Za-zÀ-ɏ])`, 'gi'),
  // "How many one-legged magicians do you think live round here", "how many headteachers with one arm are there in Dunmorrow".
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])how\smany\s${NOUNS}(?:\swith\s[^.?!]{2,24})?\s(?:are\sthere|can\sthere\sbe|do\syou\s(?:think|reckon|know)|does\s(?:this|our|one)\s${PLACE}\shave|live)(?:[^.?!]{0,24})?(?=[.?!]|$)`, 'gi'),
  // Malay and Spanish: "satu-satunya tok dalang di kampung ni", "la única bombera de este pueblo".
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:satu-satunya|seorang\s(?:je|sahaja|saja)|cuma\s(?:ada\s)?(?:satu|seorang))\s${NOUNS}\s(?:(?:yang\s(?:tinggal|ada|masih\shidup)\s)?(?:di|kat|dekat|dalam)\s(?:seluruh\s)?(?:kampung|pekan|negeri|daerah|pulau|bandar|negara|taman|[A-Za-zÀ-ɏ]+)|di\ssini|kat\ssini)(?:\s(?:ni|ini|tu|kami|kita))?(?![A-Za-zÀ-ɏ])`, 'gi'),
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:la|el|los|las|nuestr[oa])\s(?:únic[oa]s?|últim[oa]s?|primer[oa]?s?)\s${NOUNS}\s(?:de|del|en|que\squeda\sen)\s(?:(?:este|esta|el|la|todo\sel|toda\sla|nuestro|nuestra|mi)\s)?(?:pueblo|condado|ciudad|estado|valle|isla|barrio|región|país|provincia|rancho|municipio|[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])`, 'gi'),
];
/** Said of somebody told of already: "first in our valley", "last one living in this end of the state". */
const APART = new RegExp(String.raw`(?<=[,–(-]\s?)(?:the\s)?(?:very\s)?(?:only|first|last)\s?(?:one\s|of\s(?:his|her|their|its)\skind\s|ever\s|living\s|left\s|known\s)*${WHERE}(?:\s(?:since|in)\s[^.,!?]{3,24})?(?![A-Za-zÀ-ɏ])`, 'gi');
/** The holder of an office of one house, told by that house: "the pastor of the big church off the interstate", "the priest of a certain village". */
const OF_ONE_HOUSE = whole(verbose`(?:the|that)\s(?:parish\s|head\s|former\s|retired\s|old\s)*(?:pastor|priest|vicar|rector|imam|rabbi|minister|head|head\s?teacher|head\s?master|head\s?mistress|principal|coach|captain|owner|landlord|landlady|chief|ketua|penghulu)\s(?:of|at|from)\s
  (?:the\s(?!hospital|ward|department|unit|clinic|team\b|firm\b|rota\b)|an?\scertain\s|that\s|this\s|our\slocal\s)(?:[a-z-]+\s){0,2}(?:church|village|school|mosque|temple|town|parish|club|pub|chapel|cathedral|synagogue|academy|team|surau|masjid|college)(?:\sthat\s(?:just\s)?(?:won|lost|burnt|burned|flooded)(?:\sthe)?(?:\s[a-z]+){1,2})?`);

/** True for words that name somebody who works there. */
export function isStaff(said: string): boolean {
  return STAFF.test(said);
}

/** True for words in which somebody is told of, who does not work there. */
export function isSomebody(said: string): boolean {
  return !STAFF.test(said) && (occupationsIn(said).length > 0 || said.split(/[^A-Za-zÀ-ɏ0-9’'-]+/).some((word) => PEOPLE.test(word) || PEOPLE.test(word.replace(/(?:e?s)$/, '')) || CALLED.test(word) || isWordOfARole(word) || isWordOfARole(word.replace(/s$/, ''))));
}

/** Somebody who is said to be the only, first or last one of a place; offsets in UTF-16 units. */
export function onlyOnes(story: string): readonly Span[] {
  const isOfAnother = ({ index }: RegExpExecArray) => !OF_THE_POSTER.test(story.slice(Math.max(0, index - LONGEST_LEAD), index));
  const told = ONLY.flatMap((pattern) => allOf(story, pattern).filter(({ groups }) => isSomebody(groups?.['who'] ?? '')));
  return spansOf([...told.filter(isOfAnother), ...allOf(story, APART), ...allOf(story, OF_ONE_HOUSE).filter(isOfAnother)]);
}
