import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../draft/span.ts';
import { patientContacts } from '../../reading/patients/patient-contact.ts';
import { personalAdvice } from '../../reading/patients/personal-advice.ts';
import { Reading, type Feature } from '../../reading/reading.ts';
import { tales } from '../../reading/patients/tales.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { ASK_YOUR_OWN, NOT_HERE, type Lines } from '../lines.ts';
import { leavingSentences } from './leave-out.ts';
import { languageOf } from '../language-of.ts';

/** The sentences a feature finds, in the draft as typed, in reading order. */
function found(draft: Draft, feature: Feature<readonly Span[]>): Span[] {
  const reading = new Reading(draft);
  return reading.get(feature).map((span) => reading.typed(span));
}

/** Leaves the tale out, all of it. */
export const proposePatientCase: Proposer = (_finding, _alike, draft) => leavingSentences(draft.text, found(draft, tales));

function lineFor(draft: Draft, lines: Lines): string {
  return lines[languageOf(draft)];
}

function saying(draft: Draft, line: string, edits: Candidate['edits']): Candidate[] {
  return fits(line, draft.site, draft.surface) ? [{ label: { id: 'fix.replace', data: { text: line } }, edits }] : [];
}

/** Answers without saying that anyone is a patient; a post that answers nobody loses the sentences instead. */
export const proposePatientContact: Proposer = (_finding, _alike, draft) => {
  const { text, replyTo } = draft;
  const out = leavingSentences(text, found(draft, patientContacts));
  if (!replyTo) return out;
  const line = lineFor(draft, NOT_HERE);
  return [...saying(draft, line, [{ start: 0, end: text.length, text: line }]), ...out];
};

/** "Poor you!", "Hello again.": greets or feels with somebody, and advises nothing. */
const KIND_OPENING = /^\s*(?:(?:hi|hello|hey|dear|poor|oh|ouch|aw+|sorry|hola|hai|salam|kesian|pobre|lo siento)(?!\p{L})[^.!?\n\d]{0,40}[.!?…]+\s*)+/iu;

/**
 * Sends the person who asked on to those who know them, in place of all that was answered but a greeting: a diagnosis or a promise beside the line
 * would go on advising. A post that answers nobody loses the advice.
 */
export const proposeMedicalAdvice: Proposer = (_finding, _alike, draft) => {
  const spans = found(draft, personalAdvice);
  if (spans.length === 0) return [];
  if (!draft.replyTo) return leavingSentences(draft.text, spans);
  const line = lineFor(draft, ASK_YOUR_OWN);
  const start = KIND_OPENING.exec(draft.text)?.[0].length ?? 0;
  return saying(draft, line, [{ start: start > spans[0]!.start ? 0 : start, end: draft.text.length, text: line }]);
};
