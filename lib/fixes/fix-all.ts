import type { Finding, Fix, Report } from '../checking/report.ts';
import type { Draft } from '../draft/draft.ts';
import type { Edit } from '../draft/span.ts';
import type { Demands } from '../policies/demands.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { groups } from './alike.ts';
import { helps } from './better.ts';
import { CLINICIAN_TITLES, COURTESY_TITLES } from '../reading/lexicons/titles.ts';
import type { Candidate, Proposer } from './candidate.ts';
import { removalsAsOne } from './edits-as-one.ts';
import { languageOf } from './language-of.ts';
import { fitted } from './tidy.ts';
import { tried } from './tried.ts';
import { WORDINGS } from './wordings/index.ts';
import type { Wordings } from './wordings/wording.ts';

/** Words that two names may share and be two people's, beds among them. */
const TITLES: ReadonlySet<string> = new Set([...COURTESY_TITLES, ...CLINICIAN_TITLES, 'bed', 'room', 'katil', 'cama', 'and', 'the']);

/** Rules whose findings come in numbers: one press may deal with all of them. */
const COMBINED: ReadonlySet<string> = new Set<RuleId>(['patient-identifier', 'own-identifier', 'credential', 'profanity']);

/** Two edits for the parts of one name ("Makcik Rokiah", "Harold Penninger") say the same of it. */
function areOne(text: string, last: Edit, edit: Edit): boolean {
  if (last.text.trim() === '' || edit.text.trim() === '') return false;
  const gap = text.slice(last.end, Math.max(last.end, edit.start));
  const said = [last.text, edit.text].map((words) => words.toLowerCase());
  return edit.start < last.end || (/^[ \t]*$/.test(gap) && (said[0]!.endsWith(said[1]!) || said[1]!.endsWith(said[0]!)));
}

/** The words put for the parts of one name become one: the longer. */
function namesAsOne(text: string, edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last === undefined || !areOne(text, last, edit)) {
      result.push(edit);
      continue;
    }
    const longer = edit.text.length > last.text.length ? edit.text : last.text;
    result[result.length - 1] = { start: last.start, end: Math.max(last.end, edit.end), text: fitted(text, last.start, longer) };
  }
  return result;
}

const SENTENCE_ENDS = /[.!?…]\s|\n/;

/** Two people in one sentence are not the same one: "my patient proposed to another patient". Whose names share a word are one. */
function toldApart(text: string, edits: readonly Edit[], how: Wordings): Edit[] {
  const another: Readonly<Record<string, string>> = { [how.myPatient]: how.anotherPatient, [how.colleague]: how.anotherColleague };
  const wordsOf = ({ start, end }: Edit) => text.slice(start, end).toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word.length > 2);
  return edits.map((edit, at) => {
    const other = another[edit.text];
    const before = edits.slice(0, at).filter((one) => one.text.toLowerCase().endsWith(edit.text) && !SENTENCE_ENDS.test(text.slice(one.end, edit.start)));
    const isNew = before.length > 0 && !before.some((one) => wordsOf(one).some((word) => wordsOf(edit).includes(word) && !TITLES.has(word)));
    return other !== undefined && isNew ? { ...edit, text: other } : edit;
  });
}

/** The edits for all that was found, of one candidate each; null where one of them has none. */
export function together(found: readonly (Candidate | undefined)[], draft: Draft): Edit[] | null {
  if (found.includes(undefined)) return null;
  const { text } = draft;
  return toldApart(text, namesAsOne(text, removalsAsOne(text, found.flatMap((candidate) => [...candidate!.edits]))), WORDINGS[languageOf(draft)]);
}

/** Most sorts of words for which a second way is looked for, each of which costs a check or more. */
const MOST_TRIED_AGAIN = 6;

/** One press for everything a rule is sure to have found, made of the best fix for each; null when it found one thing only, or when such findings do not come in numbers. */
export function fixAll(finding: Finding, draft: Draft, report: Report, demands: Demands, propose: Proposer): Fix | null {
  const every = groups(finding.rule, report, draft.text);
  // What was found and may be something else is left as it is, where other things are sure.
  const sure = every.filter(([first]) => first!.tier !== 'note');
  const found = sure.length > 0 ? sure : every;
  if (!found.some((alikes) => alikes.includes(finding))) return null;
  if (!COMBINED.has(finding.rule) || found.length < 2) return null;
  const proposed = found.map((alikes) => [...propose(alikes[0]!, alikes, draft, demands)]);
  const isLeft = ({ rule, tier }: Finding) => rule === finding.rule && (tier !== 'note' || sure.length === 0);
  const isBetter = (after: Report) => !after.findings.some(isLeft) && helps(finding, report, after);
  const attempt = (edits: Edit[] | null) => {
    const text = edits === null ? null : tried(edits, draft, demands, isBetter);
    return text === null || edits === null ? null : { edits, text };
  };
  // Where the best words for one of them do not help ("our ward" may fit few), those that do.
  const helping = () => proposed.map((candidates, at) => (
    candidates.length === 1 ? candidates[0] : candidates.find(({ edits }) => tried(edits, draft, demands, (after) => helps(found[at]![0]!, report, after)) !== null) ?? candidates[0]));
  const done = attempt(together(proposed.map(([first]) => first), draft))
    ?? (found.length <= MOST_TRIED_AGAIN && proposed.some(({ length }) => length > 1) ? attempt(together(helping(), draft)) : null);
  return done === null ? null : { rule: finding.rule, finding: finding.id, label: { id: 'fix.all', data: { count: found.length } }, ...done };
}
