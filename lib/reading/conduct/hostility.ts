import type { Span } from '../../draft/span.ts';
import { thatMayStand } from '../patterns/may-stand.ts';
import { find, pattern } from '../patterns/pattern.ts';
import { GivenCues, NO_CUES, sentenceCues } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, sentences } from '../sentences.ts';
import { cueMark } from '../cues/marks.ts';
import { gives, shape } from '../shape.ts';
import { standingAt } from '../stance.ts';
import { insults } from './insults.ts';
import { protectedTalk } from './protected.ts';
import { shouting } from './shouting.ts';

export type HostilityKind = 'shouting' | 'contempt' | 'sarcasm';

/** Words that shout at, mock or look down on colleagues, patients, readers or the place of work. */
export interface Hostility extends Span {
  readonly kind: HostilityKind;
}

/** What a sentence's words are worth, and the same in a sentence beside it. */
const WORTH = [
  { mark: cueMark('mocking'), own: 1.25, near: 0.5 },
  { mark: cueMark('mock-praise'), own: 0.5, near: 0.25 },
  { mark: cueMark('mock-opening'), own: 0.5, near: 0.25 },
  { mark: cueMark('talking-down'), own: 0.75, near: 0.5 },
  { mark: cueMark('mock-sign'), own: 0.5, near: 0.25 },
  { mark: cueMark('disdain'), own: 0.75, near: 0.25 },
  { mark: cueMark('contempt'), own: 0.5, near: 0 },
  { mark: cueMark('trade'), own: 0.5, near: 0.25 },
  { mark: cueMark('civil'), own: -1, near: -0.5 },
  { mark: cueMark('joyful'), own: -0.5, near: -0.25 },
] as const;
/** Whoever is spoken of or to; one of them is worth a little. */
const SOMEBODY = ['you', 'your', 'staff', 'staffs', 'patients', 'people', 'they', 'others', 'he-she', 'relatives', 'person'].map(cueMark);
const SOMEBODY_IS_WORTH = 0.25;
/** Said of oneself alone it is a joke. */
const ONESELF = ['i', 'my', 'me', 'we'].map(cueMark);
const ONESELF_IS_WORTH = -0.5;
const ENOUGH = 1.5;

/** Turns of phrase that mock by themselves. */
const SARCASM = [
  '^ oh|ohh|aww|ah !my !no !boy !well ~{0,1} <trade>|<staff>|<staffs>|you|the|look|so',
  '^ sure|amazing|cute|adorable|aww|wow|brilliant|fantastic|typical|classic ,|.|! _',
  'bravo|congratulations|congrats|hats+off|kudos|shoutout|shout+out|thanks|applause to ~{0,4} genius|whoever|for discovering|finally|managing|once|not|remembering|losing|forgetting',
  'truly a|an|the ~{0,2} moment|dream|masterpiece|gift|vision|inspiration|hero|experience',
  'imagine needing|having|thinking|being|believing|spending ~{0,2} a|an|that|the|whole|this|so',
  'loving|love how|that|when|being ~{0,6} <trade>|<staff>|lectured|told|asked|again',
  'whoever wrote|designed|labelled|stocked|scheduled|decided|thought|made|signed|invented|ordered|chose ~{0,8} should|must|maybe|try|needs|deserves|has|have|never|:',
  'some <trade>|<staffs>|<people> ~{0,4} would|walk|think|teach|frame|just|really|only|never|still',
  'hope|i+hope ~{0,4} enjoys|both|teaches|learns|someday|steps|chokes|never',
  '<staffs>|<patients>|<people>|<trade> who ~{0,14} what|wtf|is|like+cinderella|bless+you ~{0,6} ?|cinderella',
  '<you> ~{0,3} need|needs ~{0,3} a|an ~{0,2} personality|salad|hobby|mirror|shower|brain|spine|clue|dictionary|life|nap|course|map|helmet',
  'every day|time|shift|monday also|sure|confirm ~{0,4} mc|late|migraine|disappear|lambat',
  'explained|explaining|explain|mansplained|lectured|lecturing ~{0,6} to+me|me|us ~{0,6}',
  'now|is|a a? job|thing|title ,|.|now|$',
  'nothing says ~{0,8} like',
  'take your time',
  'what exactly do|does ~{0,6} do',
  'must be|be+nice nice|exhausting|hard|lovely|tiring|wonderful|so ~{0,4} being|to|all|sitting|having',
  'must+be nice|exhausting|hard|lovely|tiring|wonderful',
  'did|have|does|is|were <you>|<he-she>|they|there|nobody|anybody|anyone|one|even ~{0,3} forget|even|ever|own|actually|never|owned|seen|read|one|functioning|awake',
  '<trade>|<staff>|<staffs>|they|he|she|who|you|people|patients|<person> ~{0,12} can\'t|cannot|couldn\'t|cant ~{0,2} spell|read|find|count|write|tell|manage|cook|work|use|figure|define|coordinate|tie|hold|see|open|make|remember ~{0,6}',
  'couldn\'t|can\'t|could|cannot <not>? ~{0,1} find|manage|diagnose|hit|run|spot|audit|pour ~{0,8} map|if|between|torch|paper+bag|stubbed|puddle|gps|with+a+map|both+hands',
  '<trade>|<staff>|<staffs>|he|she|they|who ~{0,2} has|have ~{0,2} never|ever ~{0,3} opened|seen|read|heard|met|done|worked|coordinated|held|touched',
  'has|have|had|the+only|only+thing ~{0,3} ever coordinated|managed|achieved|done|contributed|led',
  'i\'ve|i+have|have|had met|seen|known|heard|read ~{0,4} with|have|from|than ~{0,2} better|more|rigour|manners|clinical|common|from',
  'more|better ~{0,4} than|from|in ~{0,1} a|an|my|your|the horoscope|houseplant|toddler|goldfish|spoon|brick|potato|ikea|puddle|cereal|mirror',
  'hope ~{0,3} enjoys|enjoy|both|that|his|her ~{0,10} career|retirement|pillow|future|dance|somebody|someone',
  'if ~{0,2} i had a pound|dollar|euro|penny|quid|ringgit|dime',
  '<disdain>|<mock-praise> ~{0,3} generation|bunch|people|department|lot|crowd|excuse|hospital|place|unit|team',
  'who approved|let|lets|hired|hires|trained|wrote|designed|signed|thought ~{0,6} this|these|that|people|him|her|them|it',
  'dump|circus|zoo|shambles|joke|swamp of|is|this ~{0,1} a|hospital|department|place|unit|ward|service',
  'this|that|our|the whole? dump|circus|zoo|clown+show|shambles|freak|joke ~{0,1} of|hospital|department|place',
  'my ~{0,1} fellowship|degree|years|training ~{0,4} google|googled|blog',
  'google|googled|tiktok|research|breeder|blog|facebook ~{0,12} beats|argue|my|explain|do|karma',
  'aren\'t|not|isn\'t real doctors|medicine|nurses|surgeon|surgery|science|work ,?',
  '<mock-praise>|<talking-down> ~{0,2} $ % ~{0,3} you|your|he|she|they|someone|somebody|did|maybe',
  'somebody|someone|shall+we|can+someone fetch|hand|give|get|buy|tell ~{0,3} a|him|her|them|you ~{0,3} sticker|medal|cushion|map|mirror|tissue|cookie|clue|dictionary|calculator|trophy',
  'would|could|should|kindly like|learn|try|care|consider ~{0,2} to|reading|reconsider ~{0,3} read|whether|explain|reading|listening',
  'maybe|perhaps try|check|use|consider|learn|buy|read|next ~{0,3} reading|your|a|an|listening|to|time|eyes',
  '<disdain> ~{0,2} <person>|<staff>|<staffs>|<patients>|<patient>|<people>|<others>|management|generation|department',
  'why do|does|are|is|can ~{0,2} some|<staffs>|<patients>|<people>|mothers|parents|visitors|relatives|surgeons|they|these ~{0,6} so|come|think|always|never|insist|even|breathe|this',
  'in front of|on her|on his|on their behalf',
  'the only|best|first|most thing ~{0,6} <trade>|department|hospital|he|she|they ~{0,8} is|was|ever',
  'spent|took|take|needs|needed ~{0,6} committee|meeting|map|years ~{0,6} to|decide|discover|work+out|realise',
  'what is|the wrong with you|them|people|him|her',
  'have you met|seen|smelt the|them|these|those ~{0,2} people|staff|in|management|patients',
  'you voted|deserve|get ~{0,2} what',
  'professional|paid|career|full-time ~{0,1} whingers|moaners|nodders|complainers|forwarders|whiners|box-tickers|clipboard',
  'they|people|patients|you|he|she deserve|deserves|get ~{0,1} what ~{0,2} they|you|he|she',
].map((source) => ({ pattern: pattern(source) }));
const THAT_MAY_STAND = thatMayStand(SARCASM);
const SARCASM_IS_WORTH = 1;
/** Share of it that a sentence beside it gets. */
const MOCKED_BESIDE = 0.25;
/** At whom contempt makes it this rule's business. */
const AIMED: readonly string[] = ['reader', 'patient', 'colleague', 'person', 'people', 'group'];

/** Sentences whose mocking words are all quoted, reported or held against those who say them. */
function theirs(reading: Reading): ReadonlySet<number> {
  const isTheirs = new Map<number, boolean>();
  for (const unit of reading.get(shape).units) {
    if (!gives(unit, 'disdain') && !gives(unit, 'contempt') && !gives(unit, 'name-calling')) continue;
    if (isTheirs.get(unit.sentence) === false) continue;
    const { voice, polarity, towards } = standingAt(reading, unit);
    isTheirs.set(unit.sentence, voice !== 'writer' || polarity === 'refuted' || polarity === 'negated' || towards === 'self');
  }
  return new Set([...isTheirs].filter(([, all]) => all).map(([sentence]) => sentence));
}

function worthOf(cues: readonly GivenCues[], sentence: number): number {
  const own = cues[sentence] ?? NO_CUES;
  const around = GivenCues.of([cues[sentence - 1], cues[sentence + 1]]);
  const words = WORTH.reduce((sum, { mark, own: here, near }) => sum + (own.includes(mark) ? here : around.includes(mark) ? near : 0), 0);
  const isAboutSomebody = SOMEBODY.some((mark) => own.includes(mark));
  const isAboutOneself = !isAboutSomebody && ONESELF.some((mark) => own.includes(mark));
  return words + (isAboutSomebody ? SOMEBODY_IS_WORTH : 0) + (isAboutOneself ? ONESELF_IS_WORTH : 0);
}

/**
 * The first sentence that is hostile to colleagues, patients, readers or the place of work; null when none is, or when the text is
 * protected talk, which may be angry.
 */
export function hostility(reading: Reading): Hostility | null {
  if (reading.get(protectedTalk) !== null) return null;
  const [shouted] = reading.get(shouting);
  if (shouted !== undefined) return { ...shouted, kind: 'shouting' };
  const insult = reading.get(insults).find(({ stance, target }) => stance === 'asserted' && AIMED.includes(target));
  if (insult !== undefined) return { ...sentenceAt(reading, insult.start), kind: 'contempt' };
  const { units } = reading.get(shape);
  const cues = reading.get(sentenceCues);
  const mocking = new Map<number, number>();
  for (const { pattern: wording } of reading.get(THAT_MAY_STAND)) {
    for (const { from } of find(reading, wording)) {
      const { sentence } = units[from]!;
      mocking.set(sentence, Math.min((mocking.get(sentence) ?? 0) + SARCASM_IS_WORTH, 1.5));
    }
  }
  const all = reading.get(sentences);
  const notOurs = theirs(reading);
  const worth = all.map((_, sentence) => (notOurs.has(sentence) ? 0 : worthOf(cues, sentence) + (mocking.get(sentence) ?? 0) + Math.max(mocking.get(sentence - 1) ?? 0, mocking.get(sentence + 1) ?? 0) * MOCKED_BESIDE));
  const most = worth.reduce((best, own, sentence) => (own > worth[best]! ? sentence : best), 0);
  if ((worth[most] ?? 0) < ENOUGH) return null;
  return { ...all[most]!, kind: (mocking.get(most) ?? 0) > 0 ? 'sarcasm' : 'contempt' };
}
