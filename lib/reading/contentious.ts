import type { Span } from '../draft/span.ts';
import { find, pattern } from './pattern.ts';
import { protectedTalk } from './protected.ts';
import type { Reading } from './reading.ts';
import { cueTest, sentenceCues } from './sentence-cues.ts';
import { sentences } from './sentences.ts';
import { cueMark, gives, shape } from './shape.ts';
import { standingAt } from './stance.ts';

/** A stretch that rants for or against a side in politics or a creed. */
export interface Rant extends Span {
  readonly kind: 'politics' | 'religion';
}

const SIDE = cueTest('partisan', 'loaded');
const CREED = cueTest('creed');
const MAY_RANT = cueTest('partisan', 'creed', 'politics', 'loaded');
const RUNNING_DOWN = ['denouncing', 'name-calling', 'contempt'] as const;

/** What a sentence says by itself, and what its neighbours add. */
const WORTH = [
  { mark: cueMark('partisan'), own: 1, near: 0.5 },
  { mark: cueMark('loaded'), own: 1, near: 0.5 },
  { mark: cueMark('creed'), own: 1, near: 0.5 },
  { mark: cueMark('politics'), own: 0.5, near: 0.25 },
  { mark: cueMark('denouncing'), own: 1, near: 0.5 },
  { mark: cueMark('name-calling'), own: 0.75, near: 0.25 },
  { mark: cueMark('contempt'), own: 0.75, near: 0.25 },
] as const;
/** What a sentence must reach; a little more where it is calm talk, or of a creed alone. Set on the drafts of tests/corpus/own. */
const ENOUGH = 1.5;

/** Slogans, damnation and whole sides run down, which need no more. */
const OUTRIGHT = [
  '<partisan>|<creed> ~{0,2} <be> ~{0,2} a|an|the|stupid|demonic|murder|violence|evil|cancer ~{0,2} disease|cult|cancer|scam|illness|taliban|death|mafia|threat|joke|sheep|lie|fascist|full+stop|one|same|prison|only',
  '<partisan>|<politics>|<creed> ~{0,4} <be> ~{0,3} <denouncing>|<name-calling>',
  '<partisan>|tory|government|them|one|bums|kerajaan ~{0,4} out $|.|!',
  'vote|kick|throw|voting ~{0,2} them ~{0,1} out',
  'vote+blue',
  'the left|right wants|want|hates|hate|is|are|will|cheers|imports|loves|has|have|lies',
  'if ~{0,3} <you> ~{0,2} voted|vote|believe|celebrate|support|like ~{0,8} you|i|i\'m|then',
  'only one+true|true|one god|truth',
  'no place|room|business in ~{0,2} europe|country|america|society|malaysia|medicine|hospital|britain|this',
  '<you> ~{0,3} going|go|burn|rot ~{0,3} hell|burn|for+it',
  'anyone|anybody|everyone|people|those|whoever|every+single+person|person ~{0,2} who ~{0,4} vote|voted|votes|supports|support|believe|believes|wearing|clap ~{0,10} <denouncing>|deserves|deserve|back|table|padded|insane|sent',
  'coming for|to+take ~{0,3} your ~{0,2} guns|kids|god|doctor|children|bibles',
  'make ~{0,3} great+again',
  'drain+the+swamp|stop+the+steal|let\'s+go+brandon',
  'liberal|leftist|snowflake|tory|remoaner tears',
  'blood on ~{0,2} hands|ties',
  'i ~{0,1} read|vote my bible',
  'believe in ~{0,3} invisible|sky',
  'your|their|his|the side|party|church|religion|god ~{0,8} lost|hates|stupid|brothel|crime|lie|lies|hate',
  'god punished|sees|judges|will+judge',
  'follow christ|jesus|allah|satan',
  'bends|bend the knee',
  '<creed>|<partisan> ~{0,2} have|has|has+no|have+no no|without ~{0,1} morals|place|shame|honour|honor|conscience|brain|brains|right|business',
  '<partisan>|<creed> ~{0,1} supporters|voters|fans|penyokong ~{0,4} please|go|live|leave|are|get',
  '<partisan>|<creed> ~{0,4} haven\'t|hasn\'t|have|has|will|would ~{0,1} <denouncing>',
  'whoever|who|person|anyone|anybody|everyone ~{0,3} voted|votes|vote|supports ~{0,3} leave|remain|him|them|it|this|that|labour|tory|trump',
  'god|allah|jesus|christ ~{0,6} burn|hell|repent|perish|punish|saviour',
  'religion|faith|church ~{0,3} flies|poisons|kills|enslaves|ruins',
].map((source) => pattern(source));

/** Papers, figures, thanks and greetings: talk that keeps its head. */
const CALM = cueTest('published', 'thanks');
const GREETING = pattern('happy|merry|blessed|selamat|mubarak|salam|felices|feliz|shalom|eid|ramadan|gong+xi|diwali|deepavali|celebrate|lent|mass');

function deniesOrQuotes(reading: Reading, sentence: number): boolean {
  const words = reading.get(shape).units.filter((unit) => unit.sentence === sentence && RUNNING_DOWN.some((cue) => gives(unit, cue)));
  return words.length > 0 && words.every((word) => {
    const { voice, polarity } = standingAt(reading, word);
    return voice !== 'writer' || polarity === 'refuted' || polarity === 'negated';
  });
}

function worthOf(cues: readonly string[], sentence: number): number {
  const around = [cues[sentence - 1] ?? '', cues[sentence + 1] ?? ''].join('');
  return WORTH.reduce((sum, { mark, own, near }) => sum + ((cues[sentence] ?? '').includes(mark) ? own : around.includes(mark) ? near : 0), 0);
}

/** The first sentence that rants for or against a party, its people, or a creed; null when the text keeps its head. */
export function rant(reading: Reading): Rant | null {
  if (!MAY_RANT.text(reading)) return null;
  const { units } = reading.get(shape);
  const cues = reading.get(sentenceCues);
  const outright = new Set(OUTRIGHT.flatMap((one) => find(reading, one).map(({ from }) => units[from]!.sentence)));
  const kindOf = (sentence: number) => (CREED.sentence(reading, sentence) && !SIDE.sentence(reading, sentence) ? 'religion' : 'politics');
  const calm = CALM.text(reading) || find(reading, GREETING).length > 0;
  // "The government's offer is a disgrace" is about pay.
  const isOfWork = reading.get(protectedTalk) !== null;
  const all = reading.get(sentences);
  const index = all.findIndex((_, sentence) => {
    if (!MAY_RANT.sentence(reading, sentence) && !outright.has(sentence)) return false;
    if (deniesOrQuotes(reading, sentence)) return false;
    if (isOfWork && !SIDE.sentence(reading, sentence) && !CREED.sentence(reading, sentence)) return false;
    return outright.has(sentence) || worthOf(cues, sentence) >= ENOUGH + (calm || kindOf(sentence) === 'religion' ? 0.25 : 0);
  });
  return index < 0 ? null : { ...all[index]!, kind: kindOf(index) };
}
