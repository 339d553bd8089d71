import type { Span } from '../../draft/span.ts';
import { thatMayStand } from '../patterns/may-stand.ts';
import { has, pattern, type Pattern } from '../patterns/pattern.ts';
import { isIn } from '../patterns/quick-match.ts';
import { cueTest, GivenCues, sentenceCues } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { cueMark } from '../cues/marks.ts';

/** What protected talk is about; the law of many countries shields all of them (in the US, NLRA section 7 and whistle-blower statutes). */
const PROTECTED_TOPICS = ['pay', 'hours', 'staffing', 'safety', 'union', 'reporting'] as const;
export type ProtectedTopic = (typeof PROTECTED_TOPICS)[number];

/** Talk of the writer's working conditions, or of reporting to authorities. */
export interface ProtectedTalk {
  readonly topic: ProtectedTopic;
  /** The sentence that tells it most. */
  readonly span: Span;
}

interface Weighed {
  readonly topic: ProtectedTopic;
  readonly weight: number;
}

/** A topic's words, and what having them is worth. */
const BY_CUE: readonly (Weighed & { readonly mark: string })[] = ([
  ['wages', 'pay', 2],
  ['pay-word', 'pay', 1],
  ['hours-word', 'hours', 0.75],
  ['understaffing', 'staffing', 2.25],
  ['staffing-word', 'staffing', 0.5],
  ['hazard-word', 'safety', 0.75],
  ['unionist', 'union', 2],
  ['union-word', 'union', 1],
  ['amenity', 'hours', 0.5],
  ['whistle-blowing', 'reporting', 2],
] as const).map(([cue, topic, weight]) => ({ mark: cueMark(cue), topic, weight }));

/** Set wordings, worth more than their words. */
const WORDINGS: readonly (Weighed & { readonly pattern: Pattern })[] = ([
  // "reported the broken defibrillator to the regulator", "an OSHA complaint", "complaint is in with the CQC"
  ['reporting', 2, '<reporting-to> ~{0,12} <watchdog-body>'],
  ['reporting', 1.75, '<watchdog-body> ~{0,3} <reporting-to>'],
  // "you can speak about it too": those who report, and what it cost them
  ['reporting', 2, 'after|because|since <i>|<we>|she|he ~{0,2} <reporting-to> ~{0,4} <watchdog-body>|safety|it'],
  ['reporting', 2, 'told|tell|telling|called|wrote ~{0,1} the state !election !fair !university !school !budget'],
  ['reporting', 1.75, 'fired|sacked|suspended|disciplined|punished|moved|dropped ~{0,5} who|for|after ~{0,3} <reporting-to>|speaking|complaining'],
  // "vote to strike", "we ballot on the ninth", "join the union", "strike for safe staffing"
  ['union', 1.5, 'vote|votes|voted|voting|join|joined|support|form|forming|nurses|doctors|residents|workers|<we> ~{0,3} <union-word>|<unionist>'],
  ['union', 1, '<unionist> ~{0,8} <unionist>'],
  // "thirty-one of us signed a letter"
  ['union', 2.5, '<we>|<us>|nurses|residents|doctors|staff|names ~{0,8} signed|signing|sign ~{0,3} letter|petition|cards'],
  ['union', 2.5, 'nurses|midwives|residents|doctors|staff|cleaners|porters|crews ~{0,2} walked+out|walk+out|walking+out'],
  ['union', 2, 'ballots|ballot ~{0,8} juniors|registrars|residents|nurses|doctors|colleagues|members|crews|midwives'],
  ['union', 1.25, '<union-word> ~{0,2} for|over|because|day|isn\'t|aren\'t|again|now|$'],
  // "two nurses for thirty-four patients", "one anaesthetist for three theatres", "eight patients to one nurse"
  ['staffing', 2, '<few>|<number> ~{0,3} <workforce>|<us>|agency ~{0,6} for|to|covering|cover|with ~{0,1} <number>|the ~{0,2} <patients>|<workforce>|wards|theatres|beds|scripts|prescriptions|deliveries|scans|<employing>|$'],
  ['staffing', 2, '<few>|<number>|<a> ~{0,2} <workforce> ~{0,3} for|to|with|covering|cover ~{0,3} <patients>|<workforce>|wards|theatres|beds'],
  // "11 patients each", "eight to myself"
  ['staffing', 2.5, '<number> ~{0,1} <patients>|beds each|apiece|myself|alone|tonight|again|to+myself'],
  // "they can find a million for consultants": what there is money for
  ['staffing', 1.5, '<employing>|they|there\'s|there+is ~{0,4} find|found|afford|spent|spend|spends|bought|buy|buys|built|money ~{0,12} <workforce>|<us>|pay|raise|working|staff|second|enough'],
  ['staffing', 1.75, '<understaffing> failure|crisis|form|forms|levels|issue|gap'],
  ['staffing', 2, '<number> <patients> to|per|for|each ~{0,1} <workforce>|<number>|one|a'],
  ['staffing', 2, 'alone|single-handed|<few> ~{0,6} with|for|covering ~{0,1} <number>|the ~{0,2} <patients>|wards|beds|<employing>'],
  ['staffing', 2, 'short|missing|lack|lacking|need|needs|kurang ~{0,3} <workforce>'],
  ['staffing', 1.5, 'hire|recruit|fund|employ|add|bring ~{0,4} <workforce>|people|more|back'],
  ['staffing', 0.75, '<number> : <number>'],
  ['staffing', 1.25, 'no|not+enough|without|enough|another|second|extra|any ~{0,2} <workforce>|beds|hands|nurse|porter'],
  // "14 hours, no break", "7 nights in a row", "a 36-hour shift", "cancelled our leave"
  ['hours', 1.75, '<not>|without|missed|miss|skip|skipped|get|cut|a ~{0,3} break|breaks|lunch+break|meal+break|rest|rehat'],
  ['hours', 1.75, '<number> ~{0,1} nights|days|shifts|weekends|malam|guardias in|straight|berturut|running|back-to-back'],
  ['hours', 1.5, '<number> hours|hour|hrs|jam ~{0,1} shift|shifts|a|per|straight|without|,|no|call ~{0,1} <not>|week|shift|shifts|row|food'],
  ['hours', 1.75, '<hours-word> <hours-word>'],
  ['hours', 2.5, '<number> hours|hour|hrs|jam|horas straight|berturut|tanpa|nonstop|non-stop|awake|without|seguidas|sin|terus'],
  ['hours', 2, '<number> hour|hours|hr cap|limit|limits|violation|violations|rule'],
  ['hours', 1.75, 'mandated|mandation again|to|for|stay'],
  ['hours', 1.75, 'rota|roster|schedule|jadual ~{0,4} came|comes|late|published|changed|still|keluar|lambat'],
  ['hours', 1.75, 'exception+report|exception+reports ~{0,14} closed|<not>|action|ignored|rejected|nothing'],
  // "no lockers, no hot food", "parking went up again"
  ['hours', 1.25, '<not>|want|need ~{0,3} <amenity>'],
  ['pay', 1.75, '<amenity> ~{0,5} went+up|up|charge|charges|charging|fee|fees|cost|costs|<currency>|taken+away'],
  // "the answer to our rota is pizza"
  ['pay', 1.75, '<not>|instead|answer|offered|offer|got|get|gave|given|and|bought|a ~{0,9} <consolation> ~{0,14} <hours-word>|<pay-word>|<wages>|<amenity>|<understaffing>|staff|raise'],
  ['pay', 1.75, '<hours-word>|<pay-word>|<wages>|<amenity>|<understaffing>|raise|staff ~{0,14} <not>|instead|answer|offered|got|get|gave|given|and|bought ~{0,3} <consolation>'],
  ['hours', 1.5, 'the|this|new|our|whole ~{0,1} rota|roster|rotas ~{0,3} <not>|or|is|was|lead|are'],
  ['hours', 1.75, 'cancelled|canceled|cancel|refused|denied|denies|refusing|rejected ~{0,3} leave|holiday|holidays|breaks|cuti'],
  ['hours', 1.5, 'cap|reform|limit|publish|log|logging|logged|worked|extra|illegal|unpaid ~{0,3} hours|duty+hours|shift|shifts'],
  ['hours', 1.25, '<hours-word> ~{0,3} hostage|hazing|illegal|legal|inhumane|unsafe|dangerous|cut|isn\'t'],
  // "won't pay the overtime", "docked my pay", "£14.09 an hour", "pay your nurses"
  ['pay', 1.75, '<pay-word> ~{0,2} <us>|<our>|<my>|<your>|<me>|<workforce>|properly|fairly|late|better|more|less|matters'],
  ['pay', 1.5, '^ <pay-word> $|.'],
  ['pay', 1.25, 'a|no|our|the|decent|never|one|<number>|<not> ~{0,2} raise|allowance|bonus|bonuses'],
  ['pay', 1.25, 'raise|allowance|bonus|stipend|elaun|gaji ~{0,6} cents|<percent>|<currency>|still|masih|belum|since|tak|never'],
  ['pay', 1.5, 'paid|pays|paying|unpaid|payroll|docked ~{0,1} <us>|<our>|<my>|<me>|for|on|more|less|late|shift|shifts|hours ~{0,1} <number>|<workforce>|shift|hours|handover|men|time|on+time|overtime|the|$'],
  ['pay', 1.75, '<our>|<workforce>|same|less|more|decent|crap|shit|low|fair ~{0,1} <pay-word> !attention !off'],
  ['pay', 2, '<currency>? <number> <currency>? ~{0,2} an|a|per|sejam|less|more|/ hour|hr|h|shift|night|month|jam|hora|annum'],
  ['pay', 2, '<currency> sejam|sebulan|sehari|semalam'],
  ['pay', 1.75, '<number> <percent> ~{0,3} <pay-word>|<wages>|rise|offer|increase'],
  ['pay', 1.5, 'offered|offer|demand|<pay-word>|fee|on|get|earn|earns|receive|paid|cost|costs|made ~{0,2} <currency> <number>'],
  ['pay', 1.5, 'owe|owed|owes|owing|debiendo|deben ~{0,2} <us>|<our>|<my>|<me>|nos|las|horas+extra'],
  ['pay', 1, 'offered|offer|offers|rise|increase ~{0,2} <number> <percent>'],
  // "it isn't safe", "no gloves in size small", "eight to one kills people"
  ['safety', 1.25, '<not> ~{0,2} safe'],
  ['safety', 1.75, '<hazard-word> ~{0,6} <hazard-word>'],
  ['safety', 1.75, '<hazard-word> ~{0,12} % ~{0,6} <hazard-word>'],
  ['safety', 1.25, '<not>|without|reuse|reused|same|out+of ~{0,2} <hazard-word>'],
  // "one working cuff", "asked for new ones since spring", "part of the job"
  ['safety', 1.75, '<few>|<number>|no|not+a working|functioning ~{0,3} <clinical>|cuff|monitor|machine|pump|hoist|lift|scanner|computer|thermometer|printer'],
  ['safety', 1.75, 'asked|asking|begged|requested|waiting ~{0,3} for ~{0,3} new|ones|repair|repairs|replacement|replacements|months|years'],
  ['safety', 2.5, '<not> ~{0,2} part of the|our|my job'],
  ['safety', 2, 'part of the job|my+job|our+job ~{0,8} <not>|police'],
  ['safety', 1.25, 'kills|kill|die|dies|harm|harms|harming|safer|save ~{0,2} people|patients|somebody|someone|babies|unless'],
] as const).map(([topic, weight, source]) => ({ topic, weight, pattern: pattern(source) }));
const THAT_MAY_STAND = thatMayStand(WORDINGS);

const EMPLOYER = cueTest('employing');
const OURS = cueTest('we', 'us', 'our', 'workforce', 'i', 'my', 'me');
const TOPICAL = cueTest('wages', 'pay-word', 'hours-word', 'understaffing', 'staffing-word', 'hazard-word', 'unionist', 'union-word', 'watchdog-body', 'whistle-blowing', 'workforce', 'currency', 'amenity', 'consolation');
/** Wordings that tell it without any of those words. */
const SAID_OUTRIGHT = /\b(?:(?:patients|beds) each|\d{1,2} ?(?:hours?|hrs|jam|horas) (?:straight|tanpa|awake|without|sin)|sign(?:ed|ing) (?:a|the|our) (?:letter|petition)|part of (?:my|our|the) job)\b/i;
/** What an employer in the text, and somebody who works there, add. */
const EMPLOYER_ADDS = 0.75;
const OURS_ADDS = 0.5;
/** What must be reached. Set on the drafts of tests/corpus/own. */
const ENOUGH = 2.5;

/** An employer's own notice of a post to be filled tells its pay and hours to everybody. */
const VACANCY = /\b(?:salary (?:range|from|of up to|scale)|(?:we'?re|we are|now) (?:hiring|recruiting)|hiring event|(?:apply|applications) (?:now|here|on our|at our|via|through|by|close|online)|open positions?|job (?:opening|posting|ad)|careers:)[^.!?]{0,80}(?:[.!?][^.!?]{0,80}){0,3}\b(?:apply|applications|salary range|full[- ]time|part[- ]time|hybrid|hiring|careers page)\b/i;

/** What the topics of a text are worth. */
function weighed(reading: Reading): ReadonlyMap<ProtectedTopic, number> {
  const cues = GivenCues.of(reading.get(sentenceCues));
  const byWords = new Map<ProtectedTopic, number>();
  const byWordings = new Map<ProtectedTopic, number>();
  for (const { mark, topic, weight } of BY_CUE) if (cues.includes(mark)) byWords.set(topic, (byWords.get(topic) ?? 0) + weight);
  for (const { pattern: wording, topic, weight } of reading.get(THAT_MAY_STAND)) {
    if (weight > (byWordings.get(topic) ?? 0) && has(reading, wording)) byWordings.set(topic, weight);
  }
  return new Map(PROTECTED_TOPICS.map((topic) => [topic, (byWords.get(topic) ?? 0) + (byWordings.get(topic) ?? 0)]));
}

/** The sentence with most words of a topic; the whole text when its words stand in none. */
function sentenceOf(reading: Reading, topic: ProtectedTopic): Span {
  const worth = reading.get(sentenceCues).map((cues) => (
    BY_CUE.reduce((sum, one) => sum + (one.topic === topic && cues.includes(one.mark) ? one.weight : 0), 0)));
  const most = worth.reduce((best, own, index) => (own > (worth[best] ?? 0) ? index : best), 0);
  return (worth[most] ?? 0) > 0 ? reading.get(sentences)[most]! : { start: 0, end: reading.text.length };
}

/**
 * What the text says of pay, hours, staffing, safety, unions or reporting to authorities; null when it speaks of none of them.
 * Angry and sarcastic talk counts like any other.
 */
export function protectedTalk(reading: Reading): ProtectedTalk | null {
  if ((!TOPICAL.text(reading) && !isIn(reading.text, SAID_OUTRIGHT)) || isIn(reading.text, VACANCY)) return null;
  const topics = reading.get(weighed);
  const sum = [...topics.values()].reduce((all, weight) => all + weight, 0);
  if (sum + (EMPLOYER.text(reading) ? EMPLOYER_ADDS : 0) + (OURS.text(reading) ? OURS_ADDS : 0) < ENOUGH) return null;
  const topic = PROTECTED_TOPICS.reduce((best, one) => (topics.get(one)! > topics.get(best)! ? one : best));
  return topics.get(topic)! > 0 ? { topic, span: sentenceOf(reading, topic) } : null;
}
