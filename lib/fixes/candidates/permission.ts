import { writtenLanguage } from '../written-language.ts';
import type { Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { PERMISSION } from '../lines.ts';
import { behind } from '../tidy.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';

/** Adds that those concerned agreed. */
export const proposePermission: Proposer = (_finding, _alike, draft) => {
  const { text, site, surface } = draft;
  const line = PERMISSION[writtenLanguage(draft)];
  const added = behind(text, line);
  if (!fits(text + added, site, surface)) return [];
  return [{ label: { id: 'fix.permission.insert', data: { text: line } }, edits: [{ start: text.length, end: text.length, text: added }] }];
};

/** Leaves out the sentence that hands on private words, or adds that those concerned agreed. */
export const proposePrivateConversation: Proposer = (...asked) => [...proposeLeavingOutSentence(...asked), ...proposePermission(...asked)];
