import type { Span } from '../../draft/span.ts';
import { pattern, sentencesWith } from '../patterns/pattern.ts';
import { cueTest, sentenceCues, unitsIn } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { cueMark } from '../cues/marks.ts';
import { gives } from '../shape.ts';
import { standingAt } from '../stance.ts';

const WORDS = ['report-verb', 'report-noun', 'flooding'] as const;
const MAY_CALL = cueTest(...WORDS);
const ORDERS = cueTest('report-verb');
const REPORTABLE = cueTest('reportable');

/** Wordings that call on many by themselves. */
const OUTRIGHT = [
  'mass|bulk|mass-report|reporte report|flag|flagging|reporting|reports|masivo !me !my',
  'mass-report|mass-flag|mass-reporting !me !my',
  'report|flag report|flag|,|, report|flag',
  'report|block|ratio and report|block|ratio',
  'brigade|report|reporting|takedown|flagging time|party|brigade|spree|roll|at+will|away|at',
  '<number>|ten|hundred|thousand|lots ~{0,2} reports|complaints ~{0,4} <account>|by|and+counting|and|video|page|post|tonight|today|tomorrow',
  'coordinated|organised|organized|group ~{0,1} takedown|effort|report|reporting',
  'report+button|reports ~{0,3} team|army|folks|keep+them|counting',
  '<report-verb>|<report-noun> brigade|army|party|spree|train',
  'keep|do+not+stop|don\'t+stop reporting|reporting+him|flagging|report',
  '<flooding> ~{0,6} <report-verb>|<report-noun>|inbox|gmc|board|hr|ombudsman|account|page|page\'s|profile|regulator|nmc|council',
  'make ~{0,6} inbox|phone melt|ring|explode|crash',
  'all|each|every+one|everyone|everybody|todos|todas|y\'all|yall|lot ~{0,6} <report-verb>|<report-noun> ~{0,4} <account>|@|this|it|http',
  '<report-verb>|<report-noun> ~{0,5} all+of+us|all+of+you|ramai-ramai|beramai-ramai|en+masse|sampai|until|till|todos|all',
  'we|us ~{0,2} all report|flag',
  'tag|tell|ask|ajak|send ~{0,8} to? report|flag|report+it',
].map((source) => pattern(source));
/** An order or a plea to report, or reports counted. */
const CALLS = [
  '^ please|pls|plz|kindly|just|then|go|so|ok|now|and|jom|tolong|time|dah|sila|don\'t ~{0,4} <report-verb>|<report-noun>',
  '^ ~{0,1} <report-verb>',
  '<many-people> ~{0,6} to|please|pls|go|kindly|hit|press|should|must|can|need|needs|can+you|tolong|a|and|file|files|put|who|,|:|\'s|just|start ~{0,4} <report-verb>|<report-noun>',
  'let\'s|lets|we|jom|hagamos|vamos|everyone|everybody ~{0,6} <report-verb>|<report-noun>',
  '<number>|thousand|hundred|more ~{0,3} reports|complaints|denuncias|reportes|aduan|people|ppl',
  '<called-crowd>|<you> ~{0,10} <report-verb>|<report-noun>',
  '<report-verb>|<report-noun> ~{0,10} <called-crowd>',
  'get|getting|see ~{0,6} nuked|banned|suspended|off|down|deplatformed|struck',
  'if ~{0,4} <you>|<many-people>|<called-crowd> ~{0,6} <report-verb>|<report-noun>|files|file|report',
  'hit|press|smash|click ~{0,3} report|flag',
].map((source) => pattern(source));
/** Of oneself, of what others did, or of a report as a thing: no call. */
const NO_CALL = [
  '<i>|they|she|someone|somebody|hospital|reuters|patients|studies|bot|juniors|authors|farm|nurses ~{0,3} reported|reports|flagged|complained',
  'i|i\'ve|we|i\'d ~{0,2} reported|complained|flagged|refuse|said a|the|my|it|to|our',
  'report|reports|reporting to|of|template|back|bias|honestly',
  '^ report|reporting on',
  '^ how|where|when|who|what|why|should|does|has|is|are|as|in ~{0,6} <report-verb>|<report-noun>',
  '<i> ~{0,2} join|joined|refuse|invited|asked|ask',
  'join|joined|refuse|wrote|invited|organised|asked ~{0,10} <report-verb>|<report-noun>',
  'a|my|our|your|weather|case|coroner\'s|clear report|reports|review|reviews',
  'in+bulk please',
  'what <you> saw',
  'complaint|complaints|reviews|review|emails|letters ~{0,2} received|answered|fell|are|is|to+our',
  'filter|theatre|water|labs|lab|samples',
].map((source) => pattern(source));
/** What a sentence that could be a call must reach. Set on the drafts of tests/corpus/own. */
const ENOUGH = 2;
/** What is around it, how far away in sentences it may stand, and what it is worth. */
const AROUND = [
  { mark: cueMark('called-crowd'), far: 2, worth: 1 },
  { mark: cueMark('many-people'), far: 1, worth: 0.25 },
  { mark: cueMark('account'), far: 1, worth: 0.5 },
  { mark: cueMark('takedown'), far: 1, worth: 0.5 },
] as const;

/** Denied, refuted, or somebody else's words, in all places of a sentence. What is supposed ("if each of you ...") calls all the same. */
function isTheirsOrDenied(reading: Reading, sentence: number): boolean {
  const words = unitsIn(reading, sentence).filter((unit) => WORDS.some((cue) => gives(unit, cue)));
  return words.every((word) => {
    const { voice, polarity } = standingAt(reading, word);
    return voice !== 'writer' || polarity === 'negated' || polarity === 'refuted';
  });
}

/** Sentences that call on many to report somebody, or to send complaints about them. */
export function reportCalls(reading: Reading): readonly Span[] {
  if (!MAY_CALL.text(reading)) return [];
  const cues = reading.get(sentenceCues);
  const outright = sentencesWith(reading, OUTRIGHT);
  const calls = sentencesWith(reading, CALLS);
  const noCalls = sentencesWith(reading, NO_CALL);
  const isNear = (sentence: number, mark: string, far: number) => (
    cues.slice(Math.max(0, sentence - far), sentence + far + 1).some((own) => own.includes(mark)));
  return reading.get(sentences).filter((_, sentence) => {
    if (!MAY_CALL.sentence(reading, sentence) || REPORTABLE.sentence(reading, sentence) || isTheirsOrDenied(reading, sentence)) return false;
    if (noCalls.has(sentence)) return false;
    if (outright.has(sentence)) return true;
    if (!calls.has(sentence) && !ORDERS.sentence(reading, sentence)) return false;
    const worth = AROUND.reduce((sum, { mark, far, worth: own }) => sum + (isNear(sentence, mark, far) ? own : 0), 0);
    return worth + (calls.has(sentence) ? 1 : 0) >= ENOUGH;
  });
}
