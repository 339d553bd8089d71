import { LEARNED } from '../../checking/second-opinion.ts';
import type { Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { STAKE } from '../lines.ts';
import { languageOf } from '../language-of.ts';

/** A plain line of the tie before everything else, where it fits and a tie is told. To leave out what tells of it would hide it. */
export const proposeStake: Proposer = ({ kind }, _alike, draft) => {
  const { text, site, surface } = draft;
  const line = STAKE[languageOf(draft)];
  const told = { label: { id: 'fix.disclosure.insert', data: { text: line } }, edits: [{ start: 0, end: 0, text: `${line} ` }] };
  return kind !== LEARNED && fits(`${line} ${text}`, site, surface) ? [told] : [];
};
