import { LEARNED } from '../../checking/second-opinion.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { languageOf } from '../language-of.ts';
import { sentenceAround } from '../sentence.ts';
import { unnamed } from '../unnamed.ts';
import { WORDINGS } from '../wordings/index.ts';
import { leavingSentence } from './leave-out.ts';
import { proposePermission } from './permission.ts';

/** Says "a colleague" for a name or a description; leaves a name out behind a word for the person. */
export const proposeColleagueIdentity: Proposer = (finding, alike, draft, demands) => {
  const { span } = finding;
  if (span === null) return [];
  const { text } = draft;
  const how = WORDINGS[languageOf(draft)];
  const edits = alike.flatMap(({ span: each }) => (each === null ? [] : [unnamed(text, each, how, how.colleague, finding.kind === 'named')]));
  const put = edits[0]?.text.trim() ?? '';
  // One letter is the capital of the word that opens the sentence now.
  const isLeftOut = put.length <= 1;
  const generalised: Candidate = {
    label: isLeftOut ? { id: 'fix.leave-out', data: { quote: text.slice(span.start, span.end) } } : { id: 'fix.replace', data: { text: put.toLowerCase().replace(/^(?:de|a) (?=un)/, '') } }, edits,
  };
  const sentence = sentenceAround(text, span);
  const isSentence = finding.kind === LEARNED || span.end - span.start >= text.slice(sentence.start, sentence.end).replace(/[.!?…]+$/, '').trimEnd().length;
  return [...(isSentence ? [] : [generalised]), ...leavingSentence(text, span), ...proposePermission(finding, alike, draft, demands)];
};
