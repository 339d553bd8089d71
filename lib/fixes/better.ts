import { LEARNED } from '../checking/second-opinion.ts';
import type { Finding, Report } from '../checking/report.ts';
import type { Draft } from '../draft/draft.ts';
import { overlaps } from '../draft/span.ts';
import { compareTiers } from '../draft/tier.ts';
import { evidence, limitsOf } from '../reading/models/judge.ts';
import { Reading } from '../reading/reading.ts';
import type { RuleId } from '../rules/catalogue.ts';

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
export function helps(finding: Finding, before: Report, after: Report): boolean {
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
export function eases(finding: Finding, before: Report, after: Report): boolean {
  const firmest = (report: Report, rule: string) => report.findings.filter((one) => one.rule === rule && !one.muted).map(({ tier }) => tier).sort(compareTiers).at(-1) ?? 'note';
  const isFirmer = ({ rule, tier }: Finding) => compareTiers(tier, finding.tier) >= 0 && compareTiers(tier, firmest(before, rule)) > 0;
  return compareTiers(firmest(after, finding.rule), finding.tier) <= 0 && !after.findings.some(isFirmer)
    && !isSmaller(after.crowd, before.crowd) && after.notChecked.length <= before.notChecked.length;
}

/** Rules of which something speaks up. */
const rulesSpeakingUp = ({ findings }: Report): ReadonlySet<string> => new Set(findings.filter(({ tier, muted }) => !muted && tier !== 'note').map(({ rule }) => rule));

/** True when a rule speaks up that did not before, be it more quietly than what is gone: one warning would follow on another. */
export function bringsWarning(before: Report, after: Report): boolean {
  const was = rulesSpeakingUp(before);
  return [...rulesSpeakingUp(after)].some((rule) => !was.has(rule));
}

/** What is left has to speak so much less for a rule than the network needs to find it, in logits: a story of which one sentence went tells on. */
const FAR_BELOW = 2;

/** Rules that are told of the same words: who takes the insult out and leaves the contempt has helped nobody. */
const TOGETHER: readonly (readonly RuleId[])[] = [['insult', 'hostile-tone'], ['patient-case', 'reidentification-risk']];

/** Rules of words against somebody, or of what is theirs to tell: what goes for one of them leaves nothing of another behind that speaks up. */
const AGAINST: ReadonlySet<string> = new Set<RuleId>(['insult', 'slur', 'threat', 'harassment', 'defamation', 'own-conduct', 'confidential-information']);
/** True of a finding of such a rule that speaks up. */
export const speaksUpAgainst = ({ rule, tier, muted }: Finding) => AGAINST.has(rule) && tier !== 'note' && !muted;
/** Of these a suspicion is enough: plain words for the swearing around a slur are no help. */
const HATEFUL: ReadonlySet<string> = new Set<RuleId>(['slur', 'threat', 'harassment']);

const toldTogether = ({ rule }: Finding): readonly string[] => TOGETHER.find((some) => some.includes(rule as RuleId)) ?? [rule];

/** True when it helps and nothing of the rule is left, muted or not, nor a slur or a threat. */
export function clears(finding: Finding, before: Report, after: Report): boolean {
  return helps(finding, before, after) && !after.findings.some(({ rule }) => toldTogether(finding).includes(rule) || HATEFUL.has(rule));
}

/** True when it clears, and the network sees nothing of the rule in what is left, nor nearly so. */
export function clearsFar(finding: Finding, before: Report, after: Report, changed: Draft): boolean {
  if (!clears(finding, before, after) || after.findings.some(speaksUpAgainst)) return false;
  const reading = new Reading(changed);
  return toldTogether(finding).every((rule) => {
    const addsFrom = limitsOf(rule)?.addsFrom ?? null;
    return addsFrom === null || evidence(reading, rule) < addsFrom - FAR_BELOW;
  });
}
