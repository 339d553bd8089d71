import { LEARNED } from '../../checking/second-opinion.ts';
import { Reading } from '../../reading/reading.ts';
import { accused } from '../../reading/reputation/accused.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { languageOf } from '../language-of.ts';
import { unnamed } from '../unnamed.ts';
import { WORDINGS } from '../wordings/index.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';

/** Leaves the accused unnamed, or the sentence out. Where only the network takes it for an accusation, nobody is known to be accused. */
export const proposeDefamation: Proposer = (...asked) => {
  const [finding, , draft] = asked;
  const { text } = draft;
  if (finding.span === null) return [];
  const how = WORDINGS[languageOf(draft)];
  const reading = new Reading(draft);
  const edits = finding.kind === LEARNED ? [] : reading.get(accused).map(({ isPerson, ...span }) => (
    unnamed(text, reading.typed(span), how, isPerson ? how.somebody : how.organisation, isPerson)));
  const named: Candidate[] = edits.length === 0 ? [] : [{ label: { id: 'fix.leave-out-name', data: {} }, edits }];
  return [...named, ...proposeLeavingOutSentence(...asked)];
};
