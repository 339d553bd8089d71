import type { Span } from '../draft/span.ts';
import { encounters } from '../reading/patients/encounters.ts';
import { evidence, tellingSentence, limitsOf, type Limits } from '../reading/models/judge.ts';
import { Reading } from '../reading/reading.ts';
import { sentenceIndexAt, sentences } from '../reading/sentences.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach, Rule } from '../rules/rule.ts';
import { byWord } from './word-opinion.ts';

/**
 * Rules to which the model adds nothing: those that point at exact words, which it could not; one that hangs on whose account posts,
 * which words do not tell; claims, where a false one and its correction share nearly all their words; the crowd, which is counted;
 * and the one that says why others are muted.
 */
const NOT_ADDED_TO: ReadonlySet<RuleId> = new Set([
  'patient-identifier', 'institution-email', 'profanity', 'institution-account-politics', 'health-misinformation', 'civic-misinformation',
  'reidentification-risk', 'protected-activity',
]);
/** Rules whose signs are sure by themselves, wherever they stand; the crowd, which is counted; and the one that says why others are muted. */
const NOT_DROPPED_FROM: ReadonlySet<RuleId> = new Set([
  'own-identifier', 'profanity', 'spam', 'affiliation-disclaimer', 'reidentification-risk', 'protected-activity',
]);

/** Identifiers that only the text around them makes a patient's. */
const BY_CONTEXT: ReadonlySet<string> = new Set(['name', 'location', 'date']);
/** Numbers and addresses that offices have too, and books and things. */
const NOT_PATIENTS_ALONE: ReadonlySet<string> = new Set(['email', 'phone', 'fax', 'age-over-89', 'other-id', 'account', 'licence', 'vehicle']);
/** One that wordings took for a patient's goes only where the text speaks clearly against it: for so much below 0, in logits. */
const CLEARLY_NOT = -0.5;
/** One whose owner stands right beside it ("a 74-year-old, Anna Patterson") goes only where it speaks strongly against it, in logits. */
const STRONGLY_NOT = -1.5;
/** Talk of groups turns on one small word; how much more evidence the model needs to add to these rules, in logits. */
const SURER: ReadonlyMap<RuleId, number> = new Map([['slur', 1], ['insult', 1.2], ['threat', 0.5]]);
/** With so much evidence for a patient's story, what nobody is said to own in it is taken for that patient's, in logits. */
const STORY = 2.5;
/** Longest text that is judged as a whole alone, in UTF-16 units: the model was taught with posts, and a page thins out what one paragraph says. */
const LONGEST_WHOLE = 500;
/** With less evidence than that, in logits, what wordings alone make of a text is a note: they foresee shapes, not whom "he" stands for. */
const LIKELY = 1.5;
/** Not so with words that are the breach itself. */
const OUTRIGHT: ReadonlySet<RuleId> = new Set(['insult', 'threat']);
/** With less evidence than that, in logits, a name, place or date is warned about, but Post does not wait: three of four are nobody's in care. */
const WAITS = 1;
/** Standings of a name whose owner does not stand right beside it. */
const UNTOLD: ReadonlySet<Standing> = new Set(['settled', 'firm']);
/** The kind of a finding that the model added. */
export const LEARNED = 'likely';
/** With so much more evidence a finding without wordings is told as firmly as one with; with less it is a note. In logits. */
const FIRM = 2;

/**
 * How far a breach that wordings found stands by itself: `sure` whatever else is said, `settled` unless the text speaks clearly against it,
 * `plain` unless it speaks strongly against it, `firm` unless it speaks against it, `weak` only where the text speaks for
 * it, `storied` only where it tells a patient's story.
 */
export type Standing = 'sure' | 'plain' | 'settled' | 'firm' | 'weak' | 'storied';

export function standingOf(rule: RuleId, breach: Breach): Standing {
  const { kind, weak, held } = breach;
  if (held || NOT_DROPPED_FROM.has(rule)) return 'sure';
  if (rule === 'patient-identifier') return identifierStanding(breach);
  if (rule === 'slur') return kind === 'slur' ? 'plain' : 'settled';
  if (rule === 'credential') return kind === 'key' ? 'sure' : 'plain';
  return weak ? 'weak' : 'firm';
}

function identifierStanding({ unsure, kind, weak, plain }: Breach): Standing {
  if (weak) return 'storied';
  if (!BY_CONTEXT.has(kind)) return NOT_PATIENTS_ALONE.has(kind) && !unsure ? 'plain' : 'sure';
  if (unsure) return 'firm';
  return plain ? 'plain' : 'settled';
}

/** Whether the model is let tell what no wording found, whatever it has learnt. */
export function isAddedTo(rule: RuleId): boolean {
  return !NOT_ADDED_TO.has(rule);
}

/** Whether a breach stands in a text with so much evidence for its own rule, in logits; a storied one asks for another's. */
export function stands(standing: Standing, forIt: number, { addsFrom, dropsBelow, found }: Limits): boolean {
  if (standing === 'sure') return true;
  if (standing === 'storied') return false;
  if (standing === 'weak') return addsFrom === null || forIt + found >= addsFrom;
  const margin = standing === 'plain' ? STRONGLY_NOT : standing === 'settled' ? CLEARLY_NOT : 0;
  return dropsBelow === null || forIt >= dropsBelow + margin;
}

/** Passages of a text that were read alone, by where they stand. */
const passages = (_: Reading) => new Map<string, Reading>();

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
  const known = reading.get(passages);
  const key = `${start}-${end}`;
  const passage = known.get(key) ?? new Reading({ ...reading.draft, text: reading.text.slice(start, end) });
  known.set(key, passage);
  return passage;
}

function added(reading: Reading, rule: RuleId, { addsFrom }: Limits): readonly Breach[] {
  if (addsFrom === null) return [];
  const beyond = evidence(reading, rule) - addsFrom;
  if (beyond < (SURER.get(rule) ?? 0)) return [];
  const span = tellingSentence(reading, rule);
  if (span.start === span.end) return [];
  return [{ kind: LEARNED, message: `finding.${rule}`, span, unsure: beyond < FIRM }];
}

/** How much speaks for a rule where a breach stands, in logits: in a long text, in the passage around it. */
function evidenceBeside(reading: Reading, rule: RuleId, span: Span | null, ofAll: number): number {
  return span === null || reading.text.length <= LONGEST_WHOLE ? ofAll : evidence(passageOf(reading, span), rule);
}

/** A breach that stands, as firmly as what speaks for it beside its wording allows. */
function asLikely(reading: Reading, rule: RuleId, breach: Breach, standing: Standing, forIt: number, { dropsBelow }: Limits): Breach {
  const isLess = (than: number) => forIt < than && evidenceBeside(reading, rule, breach.span, forIt) < than;
  if (rule === 'patient-identifier') return BY_CONTEXT.has(breach.kind) && UNTOLD.has(standing) && isLess(WAITS) ? { ...breach, atMost: 'warn' } : breach;
  return standing === 'firm' && dropsBelow !== null && !breach.plain && !OUTRIGHT.has(rule) && isLess(LIKELY) ? { ...breach, unsure: true } : breach;
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

/** The same for all rules: the text is weighed as a whole. */
function weighedWhole(reading: Reading, id: RuleId, breaches: readonly Breach[], limits: Limits): readonly Breach[] {
  if (breaches.length === 0) return added(reading, id, limits);
  const standings = breaches.map((breach) => standingOf(id, breach));
  if (standings.every((standing) => standing === 'sure')) return breaches;
  const forIt = evidence(reading, id);
  const isStory = id === 'patient-identifier' && evidence(reading, 'patient-case') >= STORY;
  // Where the model alone takes it for a story, and nobody is said to own the detail, Post does not wait for it.
  const isHeld = isStory && reading.get(encounters).length > 0;
  return breaches.flatMap((breach, index) => {
    const standing = standings[index]!;
    if (isStory) return standing === 'storied' && !isHeld ? { ...breach, unsure: true } : breach;
    if (stands(standing, forIt, limits)) return asLikely(reading, id, breach, standing, forIt, limits);
    // What its own words settle must not be lost in a long text about other things.
    const isSettled = standing === 'settled' || standing === 'plain';
    return isSettled && stands(standing, evidenceBeside(reading, id, breach.span, forIt), limits) ? breach : [];
  });
}
