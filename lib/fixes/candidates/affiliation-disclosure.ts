import type { Draft } from '../../draft/draft.ts';
import type { Demands } from '../../policies/demands.ts';
import { appending } from '../appending.ts';
import type { Proposer } from '../candidate.ts';
import { TIE } from '../lines.ts';
import { behind } from '../tidy.ts';
import { proposeDisclaimer } from './affiliation-disclaimer.ts';
import { languageOf } from '../language-of.ts';

const STUDENT = /\b(?:student|undergraduate|pelajar|mahasiswa|penuntut|estudiante|alumn[oa])\b/i;

/** "I work at Great Northern (nurse)." The policies ask for the tie and the role. */
function disclosure(institution: string, draft: Draft): string {
  const role = draft.role?.trim() ?? '';
  return TIE[languageOf(draft)](STUDENT.test(role), institution, role === '' ? '' : ` (${role})`);
}

/** The line alone, and with the disclaimer that is due once the tie shows. */
export const proposeDisclosure: Proposer = (finding, alike, draft, demands: Demands) => {
  const { text, affiliation } = draft;
  const institution = affiliation?.trim() || String(finding.message.data?.['institution'] ?? '');
  if (institution === '') return [];
  const line = disclosure(institution, draft);
  const told = text + behind(text, line);
  const further = proposeDisclaimer(finding, alike, { ...draft, text: told }, demands).map(({ edits }) => edits[0]?.text.trim() ?? '');
  return ['', ...further]
    .map((disclaimer) => (disclaimer === '' ? line : `${line} ${disclaimer}`))
    .flatMap((added) => appending(draft, added, 'fix.disclosure.insert'));
};
