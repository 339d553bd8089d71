import { Reading } from '../../reading/reading.ts';
import { accused } from '../../reading/reputation/accused.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fitted, withTitle } from '../tidy.ts';
import { WORDINGS } from '../wordings/index.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import { languageOf } from '../language-of.ts';

/** Leaves the accused unnamed, or the sentence out. */
export const proposeDefamation: Proposer = (...asked) => {
  const [finding, , draft] = asked;
  const { text } = draft;
  if (finding.span === null) return [];
  const how = WORDINGS[languageOf(draft)];
  const reading = new Reading(draft);
  const edits = reading.get(accused).map(({ isPerson, ...span }) => {
    const { start, end } = withTitle(text, reading.typed(span));
    const { words, taken } = how.person(isPerson ? how.somebody : how.organisation, text.slice(0, start));
    return { start: start - taken, end, text: fitted(text, start - taken, words) };
  });
  const unnamed: Candidate[] = edits.length === 0 ? [] : [{ label: { id: 'fix.leave-out-name', data: {} }, edits }];
  return [...unnamed, ...proposeLeavingOutSentence(...asked)];
};
