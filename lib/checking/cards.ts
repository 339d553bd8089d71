import { overlaps, quote } from '../draft/span.ts';
import { compareTiers, type Tier } from '../draft/tier.ts';
import type { Finding, Report } from './report.ts';
import type { Card, Citation, Decision } from './view.ts';

/** Rules about a patient: a person can say that nobody here is one, or that the patient has agreed in writing. */
const ABOUT_PATIENTS = new Set(['patient-identifier', 'patient-case', 'patient-contact', 'reidentification-risk']);

/** Longest stretch that is a word or a phrase somebody could want to keep, in UTF-16 units. */
const LONGEST_WORDS = 40;
/** A short sentence: nobody writes it twice. */
const SENTENCE = /^\S+\s+\S+\s.*[.!?]$/;

function tierOf(finding: Finding): Tier {
  return finding.muted ? 'note' : finding.tier;
}

function lengthOf({ span }: Finding): number {
  return span === null ? Infinity : span.end - span.start;
}

/** How telling a finding is beside others of the same words: that a story is told says less than whom it points to. */
function isPlainStory({ rule }: Finding): boolean {
  return rule === 'patient-case';
}

/** The firmest first; of equals the one that names the fewest words, because that is the one a fix is for. */
function leadingFirst(a: Finding, b: Finding): number {
  return compareTiers(tierOf(b), tierOf(a)) || lengthOf(a) - lengthOf(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0) || Number(isPlainStory(a)) - Number(isPlainStory(b));
}

/** That the patient may know themselves is a question of its own, with a card of its own. */
function standsAlone({ rule, kind }: Finding): boolean {
  return rule === 'reidentification-risk' && kind === 'self-known';
}

/**
 * Puts findings with one cause together: each joins the first group whose leader it overlaps. Leaders alone are
 * compared, so that a sentence about a patient does not tie two separate names in it into one.
 */
function byCause(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups: [Finding, ...Finding[]][] = [];
  for (const finding of [...findings].sort(leadingFirst)) {
    const { span } = finding;
    const group = span === null || standsAlone(finding)
      ? undefined
      : groups.find(([lead]) => lead.span !== null && !standsAlone(lead) && overlaps(lead.span, span));
    if (group === undefined) groups.push([finding]);
    else group.push(finding);
  }
  return groups;
}

/**
 * What makes sense to say about a group. Words can be kept for good only where they are words: a number or a
 * password would be kept on the device in plain text, and a whole sentence comes only once.
 */
function choicesFor(group: readonly Finding[], words: string, { permissionCounts }: Report): Decision[] {
  const choices: Decision[] = [];
  if (group.some(({ rule }) => ABOUT_PATIENTS.has(rule))) choices.push('not-a-patient', ...(permissionCounts === false ? [] : ['written-permission' as const]));
  const isWords = words !== '' && words.length <= LONGEST_WORDS && !/[\d\n]/.test(words) && !SENTENCE.test(words);
  if (isWords && group.every(({ rule }) => rule !== 'credential')) choices.push('never-flag');
  choices.push('left-as-is');
  return choices;
}

function cardOf(
  group: readonly [Finding, ...Finding[]], report: Report, text: string, citations: readonly Citation[], decisions: Readonly<Record<string, Decision>>,
): Card {
  const [lead] = group;
  const words = lead.span === null ? '' : quote(text, lead.span);
  const clauses = [...new Set(group.flatMap((finding) => finding.clauses))];
  return {
    id: lead.id,
    tier: tierOf(lead),
    quote: words,
    span: lead.span,
    findings: group,
    message: lead.message,
    citations: clauses.flatMap((clause) => citations.find((citation) => citation.clause === clause) ?? []),
    decision: group.every(({ id }) => Object.hasOwn(decisions, id)) ? decisions[lead.id] ?? null : null,
    choices: choicesFor(group, words, report),
  };
}

/** True when protected activity mutes all of a card. */
function isMuted({ findings }: Card): boolean {
  return findings.every(({ muted }) => muted);
}

/** The order in which cards are listed: open ones first, by tier and then by place, what is muted behind the rest; those dealt with last. */
function byUrgency(a: Card, b: Card): number {
  const place = (card: Card) => card.span?.start ?? Number.MAX_SAFE_INTEGER;
  const dealtWith = Number(a.decision !== null) - Number(b.decision !== null);
  const quiet = Number(isMuted(a)) - Number(isMuted(b));
  return dealtWith || (a.decision === null ? compareTiers(b.tier, a.tier) || quiet : 0) || place(a) - place(b);
}

/**
 * A report as cards. `text` is the draft the report was made for; `decisions` go by finding id. A card counts
 * as dealt with when all of its findings are.
 */
export function cardsOf(
  report: Report, text: string, citations: readonly Citation[], decisions: Readonly<Record<string, Decision>>,
): Card[] {
  return byCause(report.findings).map((group) => cardOf(group, report, text, citations, decisions)).sort(byUrgency);
}
