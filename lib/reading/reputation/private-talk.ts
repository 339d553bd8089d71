import type { Span } from '../../draft/span.ts';
import type { Reading } from '../reading.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { sentences } from '../sentences.ts';
import { leaveGiven } from './leave.ts';
import { HUSH, IN_THE_OPEN } from './phrases.ts';
import { madeScale, weights } from './weighing.ts';
import { isIn } from '../patterns/quick-match.ts';
import { anyOf } from '../patterns/any-of.ts';

/** Words that were written or said to some people only, handed on. The span is the sentence that does it. */
export interface PrivateTalk extends Span {
  /** `message`: sent to some; `meeting`: said among some; `confidence`: told as a secret. */
  readonly kind: 'message' | 'meeting' | 'confidence';
}

/** A quotation of three words or more, or what stands behind a name and a colon. */
const OTHERS_WORDS = /(?<![A-Za-zÀ-ɏ\d])(?:"(?:[^"\s]+ ){2}|'(?:[^'\s]+ ){2}|>)|(?:^|[^\d\s]): *["']|\b(?:wrote|writes|said|says|goes|read|reads|quote)[:,]|(?:'s|s'|\b(?:his|her|their)) (?:\w+ ){0,2}(?:email|message|text|memo|note|dm|reply|answer)\b[^.:!?"]{0,60}: (?!http)|\bverbatim\b|\bword for word\b|\b(?:me|hr|boss|reg|spr|cons|chair|ceo|dean|prof|matron|consultant|dr \w+): /im;
/** "Here is the whole thread", "posting our Slack", "part 3". */
const HANDED_ON = anyOf(String.raw`
  here(?:'s| is| are|'re)|this is what|this is the|these are|posting|sharing|publishing|reposting|copying|pasting|below (?:is|are)|see what|look what
  what (?:she|he|they|my|our|the|was|is|came|really|did) \w+|this is how|leaked|leaking|overheard|forwarded|recorded|transcribed|screenshot\w*
  capturas|so now you|now have you|part \d|excerpts? from|quot(?:e|ing)|straight from
  from (?:the|our|my|a|an) (?:closed|private|internal|confidential|staff|board|faculty|yesterday|last|group)
`, 'i');
/** One in particular wrote or spoke: "text from the ward manager", "someone in it told us". */
const ONE_OF_THEM = /\b(?:from (?:the|our|my|a|dr|prof|another)|(?:our|my|the) [\w' -]{2,30}'s (?:[\w-]+ ){0,2}(?:email|text|message|dm|reply|memo|voice|mail|letter|whatsapp)|one (?:guy|gp|of them|wrote|said|surgeon|nurse|doctor)|a (?:surgeon|nurse|gp|doctor|consultant|colleague|member|certain)|in our|our)\b/i;
const OVER_DRINKS = /\b(?:over (?:drinks|coffee|dinner|lunch|beers?|a (?:pint|beer|drink|coffee))|in the pub|after a few|on the night shift|showed me|in tears|broke down|whispered|leaned (?:in|over|across)|in it told|was intense|said there)\b/i;
/** One's own family and friends outside work. */
const OWN_HOME = /\b(?:my|mi|our) (?:own )?(?:mum|mom|mother|dad|father|husband|wife|partner|kids?|son|daughter|sister|brother|nan|gran|grandma|toddler|teenager|abuela|mamá|aunt\w*|uncle|cousin|family|six year old|\d+ ?(?:yo|year old)|school)\b|\bmak\b|(?:^|[.!?] )(?:grand(?:ad|dad|pa|ma)|granny|gran|nan|mum|mom|dad|mam|ayah|ibu|abuela|abuelo) |\b(?:neighbou?rs?'?|street|village|church|choir|book club|school (?:mums|moms|gate)|class parents'?) (?:group|chat|whatsapp)|\bfamily (?:group|chat|whatsapp)|dolls\b/i;
/** The writer is the one who writes: "I texted", "I've sent you". */
const OWN_WORDS = /\bi(?:'ve| have|'ll| will)? (?:just )?(?:messaged|texted|emailed|sent|send|wrote|write|rang|phoned|replied)|^(?:\W*)(?:replying|answering|emailing|texting|messaging|writing) |\bjust wrote an? \b|\b(?:text|dm|email|message|mail|pm|call|ring) me\b|\bmy (?:private )?(?:dms|inbox|messages|whatsapp|email|number)\b/i;
/** Said of conversations as such, asked, advised against, or refused. */
const IN_GENERAL = /\b(?:(?:nobody|no ?one) (?:ever )?(?:tells|told|warns|warned) (?:you|me|us)|how (?:do|often|to|should|would)|what would you|anyone know|who else|never (?:put|write|send|say)|(?<!")\b(?:please )?(?:stop|do not|don'?t|never) (?:shar|forward|post|screenshot|send|put)\w*|can'?t,? (?:share|say|post)|could have been an? |should have been an? |dms? (?:are )?open|dm me|email me|message me|to everyone who|so many (?:messages|emails|dms)|many (?:messages|emails|dms)|we need|etiquette|template|reviews are confidential|tips?\b|is a (?:skill|tool)|in a nutshell|that'?s why it works|of the day|out on (?:mon|tues|wednes|thurs|fri)day|thrilled to|isn'?t just|doesn'?t exist|predatory|esteemed|dear prof\w*|greetings of|is (?:now )?live|what does yours|the best teaching|(?:i|they|you)(?:'d| had| would| wish(?:ed)?)? (?:answer(?:ed)?|read|send|sent) (?:more |fewer |too many |your |my |these |all )?(?:emails|messages)|\d+ (?:emails|letters|messages|dms)|subject lines|told that i'?m|told (?:me|us) (?:more|less|nothing|everything) |ask(?:ing)? (?:about|for) feedback|residency interviews?|dictation)/i;
/** The writer keeps it private after all. */
const REFUSED = /\b(?:i (?:won'?t|will not|am not going to|can'?t|shan'?t)|i'?m not|i'?m not going to|not going to|never) (?:\w+ )?(?:post|share|repeat|sharing|posting|screenshot|say what|tell you what)/i;
/** What is sent to everybody about the weather, the doors and the car park. */
const NOTICE = /\b(?:snow(?:ed|ing)?|(?:bad|severe) weather|storm|flood(?:s|ing)?|haze|jerebu|power (?:cut|outage)|heatwave|fire drill|(?:school|campus|college|class(?:es)?|lectures?|library|gym|nursery|daycare|canteen|cafeteria|car park|parking)\b[^.!?]{0,20}\b(?:(?:is|are|will be|stays?|now) (?:closed|cancelled|canceled|open|back|moved|online|full|free)|(?:goes|going|went) up|reopens?))\b/i;
/** Set phrases of mail and its manners, which are nobody's own words. */
const COURTESY = /\b(?:(?:gentle|friendly|kind|quick|just a) reminder|sorry for the (?:slow|late|delayed)|(?:i )?hope (?:this|you)(?: (?:email|message))? (?:finds?|(?:is|are) (?:well|keeping))|as per my (?:last )?|per my last|(?:kind|warm|best) regards|out of office|circling back|touch(?:ing)? base|any updates?\b|see attached|please find attached|noted with thanks|to whom it may concern)/i;
/** Where everybody hears it. */
const OUT_AND_ABOUT = /\b(?:overheard|heard|eavesdropp\w+) (?:[a-z]+ ){0,2}(?:in|on|at|outside) (?:the )?(?:lidl|tesco|aldi|asda|sainsbury'?s|boots|costco|walmart|target|coles|woolies|bunnings|dunnes|starbucks|costa|greggs|mcdonald'?s|gym|pub|(?:\d+ )?bus|train|tube|tram|luas|dart|mrt|lrt|queue|supermarket|shops?|caf[eé]|coffee shop|park|pool|playground|airport|plane|school gates?|bar|market|mamak|pasar|bank|post office|hairdresser'?s?|barber'?s?|petrol station)\b/i;
/** Where it was said. */
const VENUE = madeScale({ cues: { channel: 2, 'meeting-room': 2, 'round-table': 1, talk: 1 }, phrases: [[OVER_DRINKS, 1]] });
/** What was said. */
const CONTENT = madeScale({ cues: { relayed: 1, resolved: 1 }, phrases: [[OTHERS_WORDS, 2]] });
/** That it is handed on, or should not be. */
const HANDING = madeScale({ cues: { hush: 1.5, 'passing-on': 1.5 }, phrases: [[HUSH, 2], [HANDED_ON, 1], [ONE_OF_THEM, 0.5]] });
/** What makes it public, one's own, or nobody's. */
const AGAINST = madeScale({ cues: { 'in-the-open': -3 }, phrases: [[IN_THE_OPEN, -3], [NOTICE, -4], [COURTESY, -4], [OWN_HOME, -4], [IN_GENERAL, -4], [OWN_WORDS, -3], [OUT_AND_ABOUT, -4]] });
/** What a telling must reach. */
const ENOUGH = 3;

const CHANNEL = cueTest('channel');
const ROOM = cueTest('meeting-room');

/** How much speaks against it in each sentence; asked of few texts, and it takes longest. */
const against = (reading: Reading) => weights(reading, AGAINST);

/** Where the text hands on what was not meant for the public, in reading order. */
export function privateTalk(reading: Reading): readonly PrivateTalk[] {
  if (leaveGiven(reading) || isIn(reading.text, REFUSED)) return [];
  const [venue, content, handing] = [VENUE, CONTENT, HANDING].map((scale) => weights(reading, scale));
  return reading.get(sentences).flatMap(({ start, end }, index): PrivateTalk[] => {
    const [where, what, how] = [venue![index]!, content![index]!, handing![index]!];
    const isTalk = (where >= 1 && (what >= 1 || how >= 1)) || (how >= 1.5 && what >= 1);
    if (!isTalk || where + what + how + reading.get(against)[index]! < ENOUGH) return [];
    const kind = CHANNEL.sentence(reading, index) ? 'message' : ROOM.sentence(reading, index) ? 'meeting' : 'confidence';
    return [{ kind, start, end }];
  });
}
