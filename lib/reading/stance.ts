import type { Span } from '../draft/span.ts';
import { overlaps } from '../draft/span.ts';
import { quotations } from './quotations.ts';
import type { Reading } from './reading.ts';
import { sentenceAt } from './sentences.ts';

/**
 * How the writer stands to some words: they are the writer's own (`asserted`), set in quotation marks, somebody's that is reported
 * ("he called me"), held against ("stop saying"), denied ("is not"), taken for oneself ("we"), or said of oneself.
 */
export type Stance = 'asserted' | 'quoted' | 'reported' | 'refuted' | 'negated' | 'reclaimed' | 'own';

/** Somebody else's words for the writer or for those on the writer's side. */
const REPORTED = /(?:\b(?:called|calls|calling|call|labell?ed|labels|named|dubbed|branded) (?:me|us|my [A-Za-zÀ-ɏ]+|our [A-Za-zÀ-ɏ]+|him|her|them|someone|somebody|a (?:nurse|doctor|colleague|student|junior|patient)|the (?:nurses?|doctors?|staff|receptionists?|juniors?|team)|an? [A-Za-zÀ-ɏ]+ (?:nurse|doctor|student))|\b(?:got|was|were|been|being|get|gets|getting|be) (?:called|labell?ed|told|branded|sworn at|shouted)|\b(?:told|tells|telling) (?:me|us) (?:that )?(?:i|we)(?:'m| am| was|'re| are| were)|\b(?:said|says|saying|thinks?|thought|screamed|shouted|yelled|wrote|assumed?) (?:that )?(?:i|we)(?:'m| am| was|'re| are| were)|\b(?:treated|treats?|treating|made|makes?|making|make) (?:me|us)(?: (?:feel|look|out))?(?: to be)? (?:like )?|\b(?:spat|swore|shouted|screamed|yelled)(?: [A-Za-zÀ-ɏ]+){0,3} (?:at|on) (?:me|us|my|our|the)\b)[^.!?;]{0,30}$/i;
const BY_ME = /\b(?:i|we)(?:'ve|'d| just| also| literally| basically| once| have| would| will| can| could| nearly| almost)* (?:call|called)\b[^.!?]*$/i;
/** Words spoken about as words: "stop calling patients", "the term", "if you say". */
const SPOKEN_ABOUT = /\b(?:say|says|said|saying|claim|claims|claiming|suggest(?:ing)?|imply(?:ing)?|think(?:ing)?|thinks|believe|believes|believing|call|calls|called|calling|chant(?:ing|ed)?|tweet(?:ed|ing)?|writing|wrote|post(?:ed|ing)?|use|used|using|uttering|shouting|yelling|threaten(?:s|ed|ing)?|statements?|words?|terms?|phrases?|slurs?|language|people who|jokes? (?:about|like)|mean|means|meaning|refer(?:ring|red)? to|describ(?:e|ed|ing)|treat(?:ing|ed|s)?|comments?|idea|notion|claims? that|myth|stereotype|normali[sz]e)\b/i;
const HELD_AGAINST = /\b(?:wrong|not (?:ok(?:ay)?|acceptable|cool|fine|funny|on|appropriate|true)|isn'?t (?:ok(?:ay)?|acceptable|cool|funny|true)|unacceptable|inappropriate|never (?:ok|okay|acceptable)|stop|please|shouldn'?t|should not|should never|must(?:n'?t| not)|must stop|needs? to stop|has to stop|hurt(?:s|ful|ing)?|harm(?:s|ful|ing)?|bigot(?:s|ed|ry)?|racis[tm]s?|sexis[tm]|homophob\w+|transphob\w+|islamophob\w+|antisemit\w+|misogyn\w+|xenophob\w+|ableis[tm]|offensive|misguided|disgrace(?:ful)?|disgusting|awful|horrible|terrible|ignoran(?:t|ce)|stigma\w*|dehumani[sz]\w*|hate speech|hateful|abus(?:e|ive)|can'?t (?:just |seriously )?(?:believe|say|call|think|go)|cannot (?:believe|say|call|think)|don'?t|do not|doesn'?t make|jail|prison|prosecuted|illegal|crime|criminal offence|banned?|kicked off|fired|suspended|sacked|reported|how dare|dare|why (?:would|do|did|are) (?:you|people|anyone|they)|who (?:even )?(?:says|calls|thinks)|shows? how|says more about|makes you|then you(?:'re| are)|nobody should|no one should|no-one should|shame(?:ful)?|prejudice\w*|cruel|problem(?:atic)?|degrading|insult(?:ing)?|upset(?:s|ting)?|appall\w+|outrag\w+|condemn\w*|call(?:ed|ing)? out|zero tolerance|unfair|false|lie|myth|debunk\w*|nonsense|outdated|retire|avoid|instead of|rather than|matters|im?poster syndrome|says a lot about|consequences|lost all respect|never support|tells you (?:a lot|everything)|small-minded)\b/i;
const REFUSING = /\b(?:never|didn'?t|don'?t|wouldn'?t|not) (?:said|say|saying|claim(?:ed|ing)?|think|thought|mean|meant|imply(?:ing)?|believe)\b[^.!?]*$|\b(?:stop|quit|don'?t|do not|never|shouldn'?t|please|no one should|nobody should|avoid|instead of|rather than|rejects?|oppose|tired of (?:people|hearing)|sick of (?:people|hearing))\b[^.!?]{0,30}\b(?:call(?:ing)?|say(?:ing)?|us(?:e|ing)|think(?:ing)?|assum(?:e|ing)|label(?:l?ing)?|treat(?:ing)?|describ(?:e|ing)|refer(?:ring)?)\b[^.!?]*$/i;
/** "might be worth nothing to you": the other's opinion, not the writer's. */
const TO_THE_READER = /^(?: [A-Za-zÀ-ɏ]+)? (?:to|for|in your eyes,?) you\b/i;
const NEGATION = /(?:\b(?:not|never|no|nobody|none|neither|nor|hardly|without|cannot|nothing)\b|\b[A-Za-zÀ-ɏ]+n't\b|\b(?:do|does|did|is|are|was|were|ca|wo|would|should|could|ai|have|has|must)nt\b|\b(?:opposite of|far from|anything but|any less)\b)(?<between>[^.!?;:,]{0,48})$/i;
/** "can't stand this idiot" takes the idiot for granted; "never met such a fool" says it all the more. */
const GRANTED = /\b(?:this|that|these|those|you|such|more|bigger|worse|stand|believe|because|but|only|just|even|sure (?:if|whether)|than|worth|anything|nothing but|know|tell|wait)\b/i;
const RECLAIMED = /\b(?:us|we|we're|we are|fellow|proud|proudly|as an?|being an?|i'm an?|i am an?|i'm|i am|my fellow|both)(?: [A-Za-zÀ-ɏ]+){0,2} $/i;
const LIKE_ME = /^[A-Za-zÀ-ɏ]*(?: people| folks?| women| men)?,? (?:like (?:me|us|myself)|and (?:i'm )?proud|myself|pride|rights|community|joy|liberation|history|icons?|culture)\b/i;
const OWN = /(?:\b(?:i'?m|i am|i was|i'?ve been|i feel|i felt|i look(?:ed)?|me being|am i|was i|past me|old me|2am me|i must be|i sound(?:ed)?|i seem|call me|calling myself|call myself|called myself|i became|made me (?:feel|look)|makes me (?:feel|look)|i really am|i can be|i (?:was|am) being|myself(?: as)?|feeling|feel|felt)(?: (?:like|such|a|an|the|so|too|being|really|very|just|complete|absolute|total|utter|fucking|bloody|bit|of|big|massive|completely|truly|literally|actually|kinda|pretty|little|stupid|dumb|clumsy|lazy|useless|tired|sleep-deprived|right|proper|utterly|totally|absolutely|basically|honestly|apparently|also|still|probably|definitely|clearly|the worst))* |\b(?:silly|my own|dumb old|silly old) )$/iu;
const OWN_AFTER = /^[^.!?,]{0,12}\b(?:i am|i was|that i am|of me|of myself|me\b(?! (?:a|the|my|that|who))|that was me|moment|like me)\b/i;
const OWN_THING = /\bmy (?:own )?$/i;

/** How far before and behind a word its sentence is looked at, in UTF-16 units. */
const FARTHEST = 300;

/** How the writer stands to the words of a span. */
export function stanceAt(reading: Reading, span: Span): Stance {
  if (reading.get(quotations).some((quoted) => overlaps(quoted, span))) return 'quoted';
  const sentence = sentenceAt(reading, span.start);
  const before = reading.text.slice(Math.max(sentence.start, span.start - FARTHEST), span.start);
  const after = reading.text.slice(span.end, Math.min(sentence.end, span.end + FARTHEST));
  if (TO_THE_READER.test(after)) return 'refuted';
  if (REPORTED.test(before) && !BY_ME.test(before)) return 'reported';
  if (REFUSING.test(before) || (SPOKEN_ABOUT.test(before) && HELD_AGAINST.test(`${before} … ${after}`))) return 'refuted';
  const negation = NEGATION.exec(before);
  if (negation !== null && !GRANTED.test(negation.groups?.['between'] ?? '')) return 'negated';
  if (OWN.test(before) || OWN_AFTER.test(after)) return 'own';
  if (OWN_THING.test(before) && /^ (?:brain|ass|self|head|hair|face|body|hands?|mistake|back|knees?)\b/i.test(after)) return 'own';
  if (RECLAIMED.test(before) || LIKE_ME.test(after)) return 'reclaimed';
  return 'asserted';
}

/** True when the words are the writer's own, meant and aimed at others. */
export function isMeant(reading: Reading, span: Span): boolean {
  return stanceAt(reading, span) === 'asserted';
}
