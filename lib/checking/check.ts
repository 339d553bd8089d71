import type { Draft } from '../draft/draft.ts';
import { quote } from '../draft/span.ts';
import type { Demand, Demands } from '../policies/demands.ts';
import { isRuleId } from '../rules/catalogue.ts';
import { RULES } from '../rules/index.ts';
import type { Breach, Rule, RuleContext } from '../rules/rule.ts';
import { unreadLanguage } from '../reading/language.ts';
import { factsOf } from '../reading/pictures.ts';
import { LONGEST_TEXT, Reading } from '../reading/reading.ts';
import { crowdOfReading } from '../reidentify/clues.ts';
import { isMuted, TELLS_OF_MUTING } from './muting.ts';
import { inPictures } from './picture-text.ts';
import type { Crowd, Finding, NotChecked, Report } from './report.ts';
import { weighed } from './second-opinion.ts';
import { termBreaches } from './terms.ts';
import { tierOf } from './tiering.ts';

/** The rule about what others post on one's own page; all others are about what one posts. */
const OF_OTHERS = 'page-review';

/** A check that takes longer than this stops between two rules and says which did not run, in milliseconds. */
const LONGEST_CHECK = 2_000;

/** Longest quotation carried into a sentence, in UTF-16 units. */
const LONGEST_QUOTE = 60;

/** Milliseconds from any fixed moment; given in by those who test time. */
export type Clock = () => number;

function findingOf(rule: Rule, breach: Breach, reading: Reading, demand: Demand, demands: Demands): Finding | null {
  const tiered = rule.id === TELLS_OF_MUTING ? { tier: 'note' as const, clauses: demand.clauses } : tierOf(rule.id, breach, demand.clauses, demands);
  if (tiered === null) return null;
  const muted = isMuted(reading, rule.id, breach);
  const span = breach.span && reading.typed(breach.span);
  const words = span ? quote(reading.draft.text, span) : '';
  // Within our sentence theirs does not end.
  const quoted = words.replace(/[.,;:…\s]+$/u, '');
  return {
    id: `${rule.id}:${breach.kind}:${breach.attachment === undefined ? words : breach.data?.words ?? ''}`,
    rule: rule.id,
    kind: breach.kind,
    tier: muted ? 'note' : tiered.tier,
    span,
    attachment: breach.attachment ?? null,
    ...(breach.boxes && breach.boxes.length > 0 && { boxes: breach.boxes }),
    message: {
      id: breach.message ?? `finding.${rule.id}.${breach.kind}`,
      data: { ...breach.data, quote: quoted.length > LONGEST_QUOTE ? `${quoted.slice(0, LONGEST_QUOTE - 1)}…` : quoted },
    },
    clauses: tiered.clauses.map(({ pack, clause }) => `${pack}/${clause}`),
    muted,
    ...(tiered.quieted && { quieted: true }),
  };
}

/** True when the finding is about words the person asked never to be flagged, compared without regard to case. */
export function isAllowed(finding: Finding, draft: Draft, demands: Demands): boolean {
  if (finding.span === null) return false;
  const words = quote(draft.text, finding.span).toLowerCase();
  return demands.allowedWords.some((allowed) => allowed.toLowerCase() === words);
}

/** Gives recurring findings their own ids, in reading order, and drops exact doubles. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  const places = new Set<string>();
  return [...findings]
    .sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || (b.span?.end ?? 0) - (a.span?.end ?? 0))
    .filter((finding) => {
      // Several details of one kind in one picture have no place in the text, and their words tell them apart.
      const own = finding.span === null ? finding.id : `${finding.span.start}:${finding.span.end}`;
      const place = `${finding.rule}:${finding.kind}:${own}:${finding.attachment}`;
      return !places.has(place) && places.add(place);
    })
    .map((finding) => {
      const count = seen.get(finding.id) ?? 0;
      seen.set(finding.id, count + 1);
      return count === 0 ? finding : { ...finding, id: `${finding.id}:${count + 1}` };
    });
}

/** What is asked, with the rule that tells of muting whether a pack asks for it or not. */
function asked({ author }: Draft, { demands }: Demands): readonly Demand[] {
  if (author !== undefined) return demands.filter(({ rule }) => rule === OF_OTHERS);
  const isAsked = demands.some(({ rule }) => rule === TELLS_OF_MUTING);
  return isAsked ? demands : [{ rule: TELLS_OF_MUTING, clauses: [], terms: [] }, ...demands];
}

function beforehand(reading: Reading, demands: Demands): NotChecked[] {
  const { draft } = reading;
  const language = reading.get(unreadLanguage);
  const left: NotChecked[] = demands.refused.map(({ pack, reason }) => (
    { what: 'pack', id: pack, sentence: { id: 'not-checked.pack', data: { pack, reason } } }));
  if (draft.text.length > LONGEST_TEXT) {
    left.push({ what: 'text', id: 'length', sentence: { id: 'not-checked.length', data: { read: LONGEST_TEXT, length: draft.text.length } } });
  }
  if (language !== null) left.push({ what: 'text', id: 'language', sentence: { id: 'not-checked.language', data: { language } } });
  for (const [index, attachment] of (draft.attachments ?? []).entries()) {
    const facts = factsOf(attachment);
    const sentences = facts === null ? [attachment.type] : (facts.notChecked ?? []).map((gap) => `picture.${gap}`);
    left.push(...sentences.map((what) => (
      { what: 'attachment' as const, id: String(index), sentence: { id: `not-checked.${what}`, data: { number: index + 1 } } })));
  }
  return left;
}

/** How many people a draft's description fits; null where nobody is described, nothing can be said, or the estimate fails, which its rule tells. */
export function crowdOf(draft: Draft): Crowd | null {
  try {
    return new Reading(draft).get(crowdOfReading).crowd;
  } catch {
    return null;
  }
}

/**
 * Checks a draft against what is demanded of it. Pure: no browser, no storage, no network.
 * A rule that throws, or that time did not reach, is named in `notChecked`; the others still count.
 */
export function check(draft: Draft, demands: Demands, clock: Clock = () => performance.now(), rules: readonly Rule[] = RULES): Report {
  const reading = new Reading(draft);
  const notChecked = beforehand(reading, demands);
  const findings: Finding[] = [];
  const checked: string[] = [];
  const began = clock();
  const said = new Map<Rule, readonly Breach[]>();
  const ruleOf = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const termsOf = new Map<string, readonly string[]>(demands.demands.map(({ rule, terms }) => [rule, terms]));
  const { disclaimers, institutions, crowdThreshold } = demands;
  const contextOf = ({ id }: Rule): RuleContext => ({ terms: termsOf.get(id) ?? [], disclaimers, institutions, crowdThreshold, told });
  /** What a rule comes to, once for all rules that build on it. */
  const told = (rule: Rule): readonly Breach[] => {
    const known = said.get(rule);
    if (known) return known;
    const breaches = weighed(reading, rule, rule.evaluate(reading, contextOf(rule)));
    said.set(rule, breaches);
    return breaches;
  };
  for (const demand of asked(draft, demands)) {
    const rule = ruleOf.get(demand.rule);
    if (rule === undefined || !isRuleId(demand.rule)) continue;
    try {
      if (clock() - began > LONGEST_CHECK) throw new Error('out of time');
      const found = told(rule);
      for (const breach of [...found, ...termBreaches(reading, demand.terms, found), ...inPictures(reading, rule, contextOf(rule))]) {
        const finding = findingOf(rule, breach, reading, demand, demands);
        if (finding !== null && !isAllowed(finding, draft, demands)) findings.push(finding);
      }
      checked.push(rule.id);
    } catch {
      notChecked.push({ what: 'rule', id: rule.id, sentence: { id: 'not-checked.rule', data: { rule: rule.id } } });
    }
  }
  return {
    draft: draft.id,
    revision: draft.revision,
    outcome: notChecked.length > 0 ? 'incomplete' : findings.length > 0 ? 'findings' : 'clear',
    findings: inOrder(findings),
    notChecked,
    checked,
    crowd: reading.known(crowdOfReading)?.crowd ?? null,
    ...(demands.permissionCounts === false && { permissionCounts: false }),
  };
}
