import type { Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { behind } from '../tidy.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';

/** The line that says leave was given. Pressing it is the person's own word that it was. */
const LINE = 'Shared with permission.';

/** Adds that those concerned agreed. */
export const proposePermission: Proposer = (_finding, _alike, { text, site, surface }) => {
  const line = behind(text, LINE);
  if (!fits(text + line, site, surface)) return [];
  return [{ label: { id: 'fix.permission.insert', data: { text: LINE } }, edits: [{ start: text.length, end: text.length, text: line }] }];
};

/** Leaves out the sentence that hands on private words, or adds that those concerned agreed. */
export const proposePrivateConversation: Proposer = (...asked) => [...proposeLeavingOutSentence(...asked), ...proposePermission(...asked)];
