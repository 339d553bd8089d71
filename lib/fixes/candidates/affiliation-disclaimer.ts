import type { Draft } from '../../draft/draft.ts';
import type { DemandedDisclaimer, Demands } from '../../policies/demands.ts';
import { affiliationShown, ownInstitutions } from '../../reading/institution/affiliation.ts';
import { Reading } from '../../reading/reading.ts';
import { appending } from '../appending.ts';
import { languageOf } from '../language-of.ts';
import { OWN_VIEWS } from '../lines.ts';
import type { Proposer } from '../candidate.ts';

/** The wordings prescribed by the policies of the institutions this person shows to belong to. */
function prescribedFor(draft: Draft, { institutions, disclaimers }: Demands): DemandedDisclaimer[] {
  const shown = affiliationShown(new Reading(draft), institutions)?.packs ?? [];
  const own = ownInstitutions(draft.affiliation, institutions).map(({ pack }) => pack);
  const due = draft.surface === 'article' || draft.surface === 'page' ? ['health-article', 'affiliation'] : ['affiliation', 'health-article'];
  return disclaimers
    .filter(({ prescribed, pack }) => prescribed && (shown.includes(pack) || own.includes(pack)))
    .sort((a, b) => due.indexOf(a.due ?? 'affiliation') - due.indexOf(b.due ?? 'affiliation'));
}

/** The wordings that would do, best first: what is prescribed, else those a policy accepts. */
export function dueWordings(draft: Draft, demands: Demands): DemandedDisclaimer[] {
  return [...prescribedFor(draft, demands), ...demands.disclaimers.filter(({ prescribed }) => !prescribed)];
}

/** The line in the language of a draft that is not in the policies' own, where such as serve everywhere are accepted. */
function inOwnLanguage(draft: Draft, accepted: readonly DemandedDisclaimer[]): readonly string[] {
  const language = languageOf(draft);
  return language !== 'en' && accepted.some(({ pack }) => pack === '') ? [OWN_VIEWS[language]] : [];
}

/** Adds the prescribed wording; a shorter accepted one only where nothing is prescribed or the prescribed does not fit. */
export const proposeDisclaimer: Proposer = (_finding, _alike, draft, demands) => {
  const prescribed = prescribedFor(draft, demands).flatMap(({ text }) => appending(draft, text, 'fix.disclaimer.insert'));
  if (prescribed.length > 0) return prescribed;
  const accepted = demands.disclaimers.filter((one) => !one.prescribed);
  return [...new Set([...inOwnLanguage(draft, accepted), ...accepted.map(({ text }) => text)])]
    .flatMap((text) => appending(draft, text, 'fix.disclaimer.short'));
};
