import type { Finding, Report } from '../checking/report.ts';
import type { Draft } from '../draft/draft.ts';
import type { Demands } from '../policies/demands.ts';
import { groups } from './alike.ts';
import type { Candidate } from './candidate.ts';
import { proposePatientIdentifier } from './candidates/patient-identifier.ts';
import { together } from './fix-all.ts';

const isName = ({ kind, tier, muted }: Finding) => kind === 'name' && tier !== 'note' && !muted;

/** A change of small clues with the words for every name as well: beside a name it would hide nobody. Null where a name has none. */
export function withNames(candidate: Candidate, draft: Draft, report: Report, demands: Demands): Candidate | null {
  const names = groups('patient-identifier', report, draft.text).filter(([first]) => isName(first!));
  if (names.length === 0) return candidate;
  const put = names.map((alikes) => proposePatientIdentifier(alikes[0]!, alikes, draft, demands)[0]);
  const edits = together([candidate, ...put], draft);
  if (edits === null) return null;
  return { ...candidate, label: { id: 'fix.crowd.many', data: { count: edits.length } }, edits, ...(put.some((one) => one?.quietly) && { quietly: true }) };
}
