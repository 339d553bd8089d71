import { BY_CONTEXT } from '../reading/detection.ts';
import { evidence, limitsOf, tellingSentence, type Limits } from '../reading/models/judge.ts';
import { encounters } from '../reading/patients/encounters.ts';
import type { Reading } from '../reading/reading.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach, Rule } from '../rules/rule.ts';
import { byTalk } from './claim-opinion.ts';
import { byFullName } from './full-names.ts';
import { evidenceBeside, evidenceOfSentence } from './passages.ts';
import { standingOf, stands, type Standing } from './standing.ts';
import { byWord } from './word-opinion.ts';

/**
 * Rules to which the model adds nothing: those that point at exact words, which it could not; one that hangs on whose account posts,
 * which words do not tell; claims, where a false one and its correction share nearly all their words (but see `claim-opinion.ts`);
 * and the one that says why others are muted.
 */
const NOT_ADDED_TO: ReadonlySet<RuleId> = new Set([
  'patient-identifier', 'institution-email', 'profanity', 'institution-account-politics', 'health-misinformation', 'civic-misinformation',
  'protected-activity',
]);
/**
 * How much more evidence the model needs to add to these rules, in logits. Talk of groups turns on one small word, and insults and threats
 * on who is meant; playing a part, a rest on shift and a word against somebody are told in jest as often as in earnest; who would be known again
 * hangs on figures too, which the crowd's own rule has seen.
 */
const SURER: ReadonlyMap<RuleId, number> = new Map([
  ['slur', 1.15], ['insult', 0.75], ['threat', 0.5], ['impersonation', 0.15], ['reidentification-risk', 0.5],
]);
/** The kind of a finding that the model added. */
export const LEARNED = 'likely';
/** With so much more evidence a finding without wordings is a warning; with less it is a note. Post never waits for one: one in five such threats was none. In logits. */
const FIRM = 2;

/** With so much evidence for a patient's story, what nobody is said to own in it is taken for that patient's, in logits. */
const STORY = 2.5;
/** With less evidence than that, in logits, what wordings alone make of a text is a note: they foresee shapes, not whom "he" stands for. */
const LIKELY = 2;
/** The same where the words say outright that a patient is told of: they tell "train patient" and "I was a terrible patient" too. */
const LIKELY_PLAIN = 1;
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
  return [{ kind: LEARNED, message: `finding.${rule}`, span, unsure: beyond < FIRM, atMost: 'warn' }];
}

/** A rule that found something in a text, as its breaches are weighed. */
interface Weighing {
  readonly reading: Reading;
  readonly rule: RuleId;
  readonly limits: Limits;
  /** How much the text as a whole speaks for the rule, in logits. */
  readonly forIt: number;
}

/** A breach that stands, as firmly as what speaks for it beside its wording allows. */
function asLikely(weighing: Weighing, breach: Breach, standing: Standing): Breach {
  const { reading, rule, forIt, limits } = weighing;
  const isLess = (than: number) => forIt < than && evidenceBeside(reading, rule, breach.span) < than
    && !(SAID_ALONE.has(rule) && evidenceOfSentence(reading, rule, breach.span) >= than);
  if (rule === 'patient-identifier') return BY_CONTEXT.has(breach.kind) && UNTOLD.has(standing) && isLess(WAITS) ? { ...breach, atMost: 'warn' } : breach;
  const isWordingsAlone = (standing === 'firm' || standing === 'weak') && limits.dropsBelow !== null && !OUTRIGHT.has(rule);
  return isWordingsAlone && isLess(breach.plain ? LIKELY_PLAIN : LIKELY) ? { ...breach, unsure: true } : breach;
}

/**
 * What of a breach stands in its text. What its own words settle must not be lost in a long text about other things, nor an insult at the
 * end of a patient's story.
 */
function whatStands(weighing: Weighing, breach: Breach): readonly Breach[] {
  const { reading, rule, forIt, limits } = weighing;
  const how = standingOf(rule, breach);
  if (stands(how, forIt, limits)) return [asLikely(weighing, breach, how)];
  const isSettled = how === 'settled' || how === 'plain';
  if (isSettled && stands(how, evidenceBeside(reading, rule, breach.span), limits)) return [breach];
  return SAID_ALONE.has(rule) && how === 'firm' && evidenceOfSentence(reading, rule, breach.span) >= (limits.addsFrom ?? Infinity) ? [breach] : [];
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
  return rule.id === 'patient-identifier' ? byFullName(reading, byWord(reading, breaches, kept)) : kept;
}
