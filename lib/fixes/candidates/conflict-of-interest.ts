import type { Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { STAKE } from '../lines.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import { languageOf } from '../language-of.ts';

/** A plain line of the tie before everything else, where it fits; or the sentence left out. */
export const proposeStake: Proposer = (finding, alike, draft, demands) => {
  const { text, site, surface } = draft;
  const line = STAKE[languageOf(draft)];
  const told = { label: { id: 'fix.disclosure.insert', data: { text: line } }, edits: [{ start: 0, end: 0, text: `${line} ` }] };
  return [...(fits(`${line} ${text}`, site, surface) ? [told] : []), ...proposeLeavingOutSentence(finding, alike, draft, demands)];
};
