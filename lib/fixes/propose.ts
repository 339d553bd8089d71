import type { Draft } from '../draft/draft.ts';
import { applyEdits, overlaps, type Edit } from '../draft/span.ts';
import { compareTiers } from '../draft/tier.ts';
import { LEARNED } from '../checking/second-opinion.ts';
import { check } from '../checking/check.ts';
import type { Finding, Fix, Report } from '../checking/report.ts';
import type { Demands } from '../policies/demands.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Candidate, Proposer } from './candidate.ts';
import { proposeDisclaimer } from './candidates/affiliation-disclaimer.ts';
import { proposeDisclosure } from './candidates/affiliation-disclosure.ts';
import { proposeColleagueIdentity } from './candidates/colleague-identity.ts';
import { proposeStake } from './candidates/conflict-of-interest.ts';
import { proposeQuoting } from './candidates/copied-text.ts';
import { proposeDefamation } from './candidates/defamation.ts';
import { proposeLeavingOut, proposeLeavingOutSentence } from './candidates/leave-out.ts';
import { proposeSource } from './candidates/missing-source.ts';
import { proposePatientIdentifier } from './candidates/patient-identifier.ts';
import { proposePrivateConversation } from './candidates/permission.ts';
import { proposeWiderCrowd } from './candidates/reidentification-risk.ts';
import { proposeOwnVoice } from './candidates/speaking-for-institution.ts';
import { proposeMedicalAdvice, proposePatientCase, proposePatientContact } from './candidates/stories.ts';
import { proposeCleanWords, proposeNoNames } from './candidates/swearing.ts';
import { proposeSecondPost } from './second-post.ts';
import { removal } from './tidy.ts';

/** Most fixes offered for one finding; more would be a menu to read. */
const MOST_OFFERED = 3;

/** Rules whose findings come in numbers: one press may deal with all of them. */
const COMBINED: ReadonlySet<string> = new Set<RuleId>(['patient-identifier', 'own-identifier', 'credential', 'profanity']);

const PROPOSERS: Partial<Record<RuleId, Proposer>> = {
  'patient-identifier': proposePatientIdentifier,
  'own-identifier': proposeLeavingOut,
  'patient-case': proposePatientCase,
  'reidentification-risk': proposeWiderCrowd,
  'patient-contact': proposePatientContact,
  'medical-advice': proposeMedicalAdvice,
  credential: proposeLeavingOut,
  profanity: proposeCleanWords,
  slur: proposeNoNames,
  threat: proposeLeavingOutSentence,
  harassment: proposeLeavingOutSentence,
  insult: proposeNoNames,
  'report-abuse': proposeLeavingOutSentence,
  'own-conduct': proposeLeavingOutSentence,
  'contentious-topic': proposeLeavingOutSentence,
  'health-misinformation': proposeLeavingOutSentence,
  'civic-misinformation': proposeLeavingOutSentence,
  'missing-source': proposeSource,
  'copied-text': proposeQuoting,
  'colleague-identity': proposeColleagueIdentity,
  'private-conversation': proposePrivateConversation,
  'confidential-information': proposeLeavingOutSentence,
  defamation: proposeDefamation,
  'affiliation-disclaimer': proposeDisclaimer,
  'affiliation-disclosure': proposeDisclosure,
  'speaking-for-institution': proposeOwnVoice,
  'institution-email': proposeLeavingOut,
  'institution-account-politics': proposeLeavingOutSentence,
  'media-enquiry': proposeLeavingOutSentence,
  'commercial-promotion': proposeLeavingOutSentence,
  'conflict-of-interest': proposeStake,
  spam: proposeLeavingOutSentence,
};

/** Findings of the same rule, kind and words; their ids differ in the count alone. */
function alike(finding: Finding, report: Report, text: string): Finding[] {
  const words = finding.span && text.slice(finding.span.start, finding.span.end);
  return report.findings.filter((other) =>
    other.rule === finding.rule && other.kind === finding.kind && words === (other.span && text.slice(other.span.start, other.span.end)));
}

/** The text after the edits, or null when they get in each other's way. */
function outcome(text: string, edits: readonly Edit[]): string | null {
  try {
    return applyEdits(text, edits);
  } catch {
    return null;
  }
}

/** What makes two findings the same: their words, or the rule alone where the model tells of the whole text and only points at a sentence. */
function sameness({ id, rule, kind }: Finding): string {
  return kind === LEARNED ? `${rule}:${LEARNED}` : id;
}

/** Findings about the same words that speak up more firmly: on a card they lead, and a fix has to deal with them too. */
function worseThan(finding: Finding, { findings }: Report): Finding[] {
  const { span, tier } = finding;
  return findings.filter((other) => (
    !other.muted && compareTiers(other.tier, tier) > 0 && span !== null && other.span !== null && overlaps(span, other.span)));
}

/** A crowd counts as smaller from this factor on: other words have other numbers, which are no better known than this. */
const SMALLER = 3;

/** From this upper end on, in persons, nobody is warned, and a smaller crowd is no matter. */
const LARGE = 1_000;

/** True when few people fit, and fewer than before: a name taken out may leave words that are taken for a place. */
function isSmaller(after: Report['crowd'], before: Report['crowd']): boolean {
  return after !== null && after.high < LARGE && (before === null || after.high * SMALLER < before.high);
}

/**
 * True when the finding is gone, nothing worse is left in its words, nothing of its tier or above is new, no fewer people fit, and nothing
 * was left unchecked that was checked before. A finding that speaks up counts as new: leaving out the sentence about pay may take away what muted the others.
 */
function helps(finding: Finding, before: Report, after: Report): boolean {
  const known = new Map(before.findings.map((one) => [sameness(one), one.tier]));
  const isLeft = (one: Finding) => after.findings.some((other) => sameness(other) === sameness(one));
  const gone = !isLeft(finding) && !worseThan(finding, before).some(isLeft);
  const isNew = (one: Finding) => {
    const was = known.get(sameness(one));
    return was === undefined || compareTiers(one.tier, was) > 0;
  };
  const nothingNew = after.findings.every((one) => !isNew(one) || compareTiers(one.tier, finding.tier) < 0);
  return gone && nothingNew && !isSmaller(after.crowd, before.crowd) && after.notChecked.length <= before.notChecked.length;
}

/** True when what was found is no firmer, nothing of its tier or above is new, no fewer people fit, and nothing was left unchecked. */
function eases(finding: Finding, before: Report, after: Report): boolean {
  const firmest = (report: Report, rule: string) => report.findings.filter((one) => one.rule === rule && !one.muted).map(({ tier }) => tier).sort(compareTiers).at(-1) ?? 'note';
  const isFirmer = ({ rule, tier }: Finding) => compareTiers(tier, finding.tier) >= 0 && compareTiers(tier, firmest(before, rule)) > 0;
  return compareTiers(firmest(after, finding.rule), finding.tier) <= 0 && !after.findings.some(isFirmer)
    && !isSmaller(after.crowd, before.crowd) && after.notChecked.length <= before.notChecked.length;
}

/** The findings of one rule, those of the same words together, in reading order. */
function groups(rule: string, report: Report, text: string): Finding[][] {
  const all = report.findings.filter((finding) => finding.rule === rule);
  return all.map((finding) => alike(finding, report, text)).filter(([first], index) => first === all[index]);
}

/** Removals that meet in the space between them become one; other edits that overlap stay, and are refused when applied. */
function joined(text: string, edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && edit.start < last.end && last.text.trim() === '' && edit.text.trim() === '') {
      result[result.length - 1] = removal(text, { start: last.start, end: Math.max(last.end, edit.end) });
    } else result.push(edit);
  }
  return result;
}

/** One press for everything a rule found, made of the best fix for each; null when it found one thing only. */
function fixAll(finding: Finding, draft: Draft, report: Report, demands: Demands, propose: Proposer): Fix | null {
  const found = groups(finding.rule, report, draft.text);
  if (found.length < 2) return null;
  const edits = joined(draft.text, found.flatMap((alikes) => {
    const [first] = alikes;
    return (first && propose(first, alikes, draft, demands)[0]?.edits) ?? [];
  }));
  const text = outcome(draft.text, edits);
  if (text === null || text.trim() === '') return null;
  const after = check({ ...draft, text }, demands);
  if (after.findings.some(({ rule }) => rule === finding.rule) || !helps(finding, report, after)) return null;
  return { rule: finding.rule, finding: finding.id, label: { id: 'fix.all', data: { count: found.length } }, edits, text };
}

/** The text after a candidate that helps; null when it does not. */
function verified(finding: Finding, candidate: Candidate, draft: Draft, report: Report, demands: Demands): string | null {
  const text = outcome(draft.text, candidate.edits);
  if (text === null || text === draft.text || text.trim() === '') return null;
  const after = check({ ...draft, text }, demands);
  return (candidate.eases ? eases(finding, report, after) : helps(finding, report, after)) ? text : null;
}

/** What sort of change a label tells of: "fix.crowd.out" is one of the crowd. */
const sortOf = ({ label }: Candidate) => label.id.split('.')[1];

/** The fixes for one finding. Each was applied to a copy and checked: it is offered only when the draft checks better. */
export function fixesFor(finding: Finding, draft: Draft, report: Report, demands: Demands): Fix[] {
  const propose = PROPOSERS[finding.rule as RuleId];
  if (propose === undefined) return [];
  const offered: Fix[] = [];
  for (const candidate of propose(finding, alike(finding, report, draft.text), draft, demands)) {
    if (candidate.eases && offered.some(({ label, edits }) => sortOf({ label, edits }) === sortOf(candidate))) continue;
    const text = verified(finding, candidate, draft, report, demands);
    if (text === null || offered.some((fix) => fix.text === text)) continue;
    offered.push({ rule: finding.rule, finding: finding.id, label: candidate.label, edits: candidate.edits, text });
    if (offered.length === MOST_OFFERED) break;
  }
  const all = COMBINED.has(finding.rule) ? fixAll(finding, draft, report, demands, propose) : null;
  if (all !== null && !offered.some((fix) => fix.text === all.text)) offered.splice(1, 0, all);
  return offered.length > 0 ? offered : proposeSecondPost(finding, draft, demands);
}

/** The fixes for every finding of a report. */
export function proposeFixes(draft: Draft, report: Report, demands: Demands): Fix[] {
  return report.findings.flatMap((finding) => fixesFor(finding, draft, report, demands));
}
