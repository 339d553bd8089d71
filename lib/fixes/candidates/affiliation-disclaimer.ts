import type { Draft } from '../../draft/draft.ts';
import type { DemandedDisclaimer, Demands } from '../../policies/demands.ts';
import { affiliationShown, ownInstitutions } from '../../reading/institution/affiliation.ts';
import { Reading } from '../../reading/reading.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { behind } from '../tidy.ts';

/** The wordings prescribed by the policies of the institutions this person shows to belong to. */
export function prescribedFor(draft: Draft, { institutions, disclaimers }: Demands): DemandedDisclaimer[] {
  const shown = affiliationShown(new Reading(draft), institutions)?.packs ?? [];
  const own = ownInstitutions(draft.affiliation, institutions).map(({ pack }) => pack);
  const due = draft.surface === 'article' || draft.surface === 'page' ? ['health-article', 'affiliation'] : ['affiliation', 'health-article'];
  return disclaimers
    .filter(({ prescribed, pack }) => prescribed && (shown.includes(pack) || own.includes(pack)))
    .sort((a, b) => due.indexOf(a.due ?? 'affiliation') - due.indexOf(b.due ?? 'affiliation'));
}

/** Adds the prescribed wording behind the text, the one form of writing that every editor undoes in one step; a shorter accepted one only where nothing is prescribed or the prescribed does not fit. */
export const proposeDisclaimer: Proposer = (_finding, _alike, draft, demands) => {
  const { text, site, surface } = draft;
  const fitting = (disclaimer: DemandedDisclaimer) => fits(text + behind(text, disclaimer.text), site, surface);
  const prescribed = prescribedFor(draft, demands).filter(fitting);
  const offered = prescribed.length > 0 ? prescribed : demands.disclaimers.filter((one) => !one.prescribed && fitting(one));
  return offered.map((disclaimer): Candidate => ({
    label: { id: disclaimer.prescribed ? 'fix.disclaimer.insert' : 'fix.disclaimer.short', data: { text: disclaimer.text } },
    edits: [{ start: text.length, end: text.length, text: behind(text, disclaimer.text) }],
  }));
};
