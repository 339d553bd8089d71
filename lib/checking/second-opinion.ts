import type { Span } from '../draft/span.ts';
import { BY_CONTEXT } from '../reading/detection.ts';
import { evidence, limitsOf, tellingSentence, type Limits } from '../reading/models/judge.ts';
import { encounters } from '../reading/patients/encounters.ts';
import { Reading } from '../reading/reading.ts';
import { sentenceAt, sentenceIndexAt, sentences } from '../reading/sentences.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach, Rule } from '../rules/rule.ts';
import { byTalk } from './claim-opinion.ts';
import { standingOf, stands, type Standing } from './standing.ts';
import { byWord } from './word-opinion.ts';

/**
 * Rules to which the model adds nothing: those that point at exact words, which it could not; one that hangs on whose account posts,
 * which words do not tell; claims, where a false one and its correction share nearly all their words (but see `claim-opinion.ts`); the crowd, which is counted;
 * and the one that says why others are muted.
 */
const NOT_ADDED_TO: ReadonlySet<RuleId> = new Set([
  'patient-identifier', 'institution-email', 'profanity', 'institution-account-politics', 'health-misinformation', 'civic-misinformation',
  'reidentification-risk', 'protected-activity',
]);
/** Talk of groups turns on one small word, and insults and threats on who is meant: how much more evidence the model needs to add to these rules, in logits. */
const SURER: ReadonlyMap<RuleId, number> = new Map([['slur', 1], ['insult', 1], ['threat', 0.5]]);
/** The kind of a finding that the model added. */
export const LEARNED = 'likely';
/** With so much more evidence a finding without wordings is told as firmly as one with; with less it is a note. In logits. */
const FIRM = 2;

/** With so much evidence for a patient's story, what nobody is said to own in it is taken for that patient's, in logits. */
const STORY = 2.5;
/** Longest text that is judged as a whole alone, in UTF-16 units: the model was taught with posts, and a page thins out what one paragraph says. */
const LONGEST_WHOLE = 500;
/** With less evidence than that, in logits, what wordings alone make of a text is a note: they foresee shapes, not whom "he" stands for. */
const LIKELY = 1.5;
/** Not so with words that are the breach itself. */
const OUTRIGHT: ReadonlySet<RuleId> = new Set(['insult', 'threat']);
/** A sentence that says so much by itself is not unsaid by the coffee beside it. */
const SAID_ALONE: ReadonlySet<RuleId> = new Set([...OUTRIGHT, 'patient-case']);
/** With less evidence than that, in logits, a name, place or date is warned about, but Post does not wait: three of four are nobody's in care. */
const WAITS = 1;
/** Standings of a name whose owner does not stand right beside it. */
const UNTOLD: ReadonlySet<Standing> = new Set(['settled', 'firm']);

/** Whether the model is let tell what no wording found, whatever it has learnt. */
export function isAddedTo(rule: RuleId): boolean {
  return !NOT_ADDED_TO.has(rule);
}

/** What the model tells where no wording found anything: at most the sentence that speaks most for the rule. */
function added(reading: Reading, rule: RuleId, addsFrom: number): readonly Breach[] {
  const beyond = evidence(reading, rule) - addsFrom;
  if (beyond < (SURER.get(rule) ?? 0)) return [];
  const span = tellingSentence(reading, rule);
  if (span.start === span.end) return [];
  return [{ kind: LEARNED, message: `finding.${rule}`, span, unsure: beyond < FIRM }];
}

/** A rule that found something in a text, as its breaches are weighed. */
interface Weighing {
  readonly reading: Reading;
  readonly rule: RuleId;
  readonly limits: Limits;
  /** How much the text as a whole speaks for the rule, in logits. */
  readonly forIt: number;
}

/** Passages of a text that were read alone, by where they stand. */
const passages = (_: Reading) => new Map<string, Reading>();

/** A part of a text, read alone. */
function partOf(reading: Reading, { start, end }: Span): Reading {
  const known = reading.get(passages);
  const key = `${start}-${end}`;
  const part = known.get(key) ?? new Reading({ ...reading.draft, text: reading.text.slice(start, end) });
  known.set(key, part);
  return part;
}

/**
 * The sentence that a span stands in and those beside it, read alone; of longer ones the stretch of at most `LONGEST_WHOLE` around
 * it, cut at fixed places, so that a list of a thousand names without a full stop is not read a thousand times.
 */
function passageOf(reading: Reading, span: Span): Reading {
  const all = reading.get(sentences);
  const at = Math.max(0, sentenceIndexAt(reading, span.start));
  const from = all[at - 1]?.start ?? all[at]?.start ?? 0;
  const to = all[at + 1]?.end ?? all[at]?.end ?? reading.text.length;
  const start = from + Math.floor((span.start - from) / LONGEST_WHOLE) * LONGEST_WHOLE;
  const end = Math.max(span.end, Math.min(to, start + LONGEST_WHOLE));
  return partOf(reading, { start, end });
}

/** How much speaks for a rule where a breach stands, in logits: in a long text, in the passage around it. */
function evidenceBeside({ reading, rule, forIt }: Weighing, { span }: Breach): number {
  return span === null || reading.text.length <= LONGEST_WHOLE ? forIt : evidence(passageOf(reading, span), rule);
}

/** A breach that stands, as firmly as what speaks for it beside its wording allows. */
function asLikely(weighing: Weighing, breach: Breach, standing: Standing): Breach {
  const { rule, forIt, limits } = weighing;
  const isLess = (than: number) => forIt < than && evidenceBeside(weighing, breach) < than;
  if (rule === 'patient-identifier') return BY_CONTEXT.has(breach.kind) && UNTOLD.has(standing) && isLess(WAITS) ? { ...breach, atMost: 'warn' } : breach;
  const isWordingsAlone = standing === 'firm' && limits.dropsBelow !== null && !breach.plain && !OUTRIGHT.has(rule);
  return isWordingsAlone && isLess(LIKELY) ? { ...breach, unsure: true } : breach;
}

/** How much speaks for a rule in the sentence of a breach alone, in logits. */
function evidenceOfSentence({ reading, rule, forIt }: Weighing, { span }: Breach): number {
  if (span === null || reading.get(sentences).length < 2) return forIt;
  return evidence(partOf(reading, sentenceAt(reading, span.start)), rule);
}

/**
 * What of a breach stands in its text. What its own words settle must not be lost in a long text about other things, nor an insult at the
 * end of a patient's story.
 */
function whatStands(weighing: Weighing, breach: Breach): readonly Breach[] {
  const { rule, forIt, limits } = weighing;
  const how = standingOf(rule, breach);
  if (stands(how, forIt, limits)) return [asLikely(weighing, breach, how)];
  const isSettled = how === 'settled' || how === 'plain';
  if (isSettled && stands(how, evidenceBeside(weighing, breach), limits)) return [breach];
  return SAID_ALONE.has(rule) && how === 'firm' && evidenceOfSentence(weighing, breach) >= (limits.addsFrom ?? Infinity) ? [breach] : [];
}

/** In a patient's story all details stand. Where the model alone takes the text for one, Post does not wait for those that nobody is said to own. */
function inAStory(reading: Reading, details: readonly Breach[]): readonly Breach[] {
  if (reading.get(encounters).length > 0) return details;
  return details.map((detail) => (standingOf('patient-identifier', detail) === 'storied' ? { ...detail, unsure: true } : detail));
}

/** What a rule's breaches come to when the text is weighed as a whole. */
function weighedWhole(reading: Reading, rule: RuleId, breaches: readonly Breach[], limits: Limits): readonly Breach[] {
  if (breaches.length === 0 && (rule === 'health-misinformation' || rule === 'civic-misinformation')) return byTalk(reading, rule, LEARNED);
  if (breaches.length === 0) return limits.addsFrom === null ? [] : added(reading, rule, limits.addsFrom);
  if (breaches.every((breach) => standingOf(rule, breach) === 'sure')) return breaches;
  if (rule === 'patient-identifier' && evidence(reading, 'patient-case') >= STORY) return inAStory(reading, breaches);
  const weighing: Weighing = { reading, rule, limits, forIt: evidence(reading, rule) };
  return breaches.flatMap((breach) => whatStands(weighing, breach));
}

/**
 * What a rule's breaches come to when the learned model has had its say: it may add one that no wording foresaw, and drop those which
 * everything else in the text speaks against. That a text says too little for a rule is no reason to drop what its words say outright.
 */
export function weighed(reading: Reading, rule: Rule, breaches: readonly Breach[]): readonly Breach[] {
  const limits = limitsOf(rule.id);
  if (limits === null || rule.exempts?.(reading)) return breaches;
  const kept = weighedWhole(reading, rule.id, breaches, limits);
  return rule.id === 'patient-identifier' ? byWord(reading, breaches, kept) : kept;
}
