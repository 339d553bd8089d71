import type { DemandedDisclaimer } from '../../policies/demands.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fits } from '../length.ts';

/** One line after the text: the one form of writing that every editor undoes in one step. */
function appended(text: string, disclaimer: DemandedDisclaimer): Candidate['edits'] {
  const gap = text === '' || /\s$/.test(text) ? '' : ' ';
  return [{ start: text.length, end: text.length, text: `${gap}${disclaimer.text}` }];
}

function prescribedFirst(a: DemandedDisclaimer, b: DemandedDisclaimer): number {
  return Number(b.prescribed) - Number(a.prescribed) || b.text.length - a.text.length;
}

/** Adds the prescribed wording; where it does not fit, a shorter accepted one, the longest that fits first. */
export const proposeDisclaimer: Proposer = (_finding, _alike, draft, demands) => {
  const { text, site, surface } = draft;
  return [...demands.disclaimers]
    .sort(prescribedFirst)
    .map((disclaimer) => ({
      label: { id: disclaimer.prescribed ? 'fix.disclaimer.insert' : 'fix.disclaimer.short', data: { text: disclaimer.text } },
      edits: appended(text, disclaimer),
    }))
    .filter(({ edits: [edit] }) => edit !== undefined && fits(text + edit.text, site, surface));
};
