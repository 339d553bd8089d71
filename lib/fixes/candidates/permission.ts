import { appending } from '../appending.ts';
import type { Proposer } from '../candidate.ts';
import { PERMISSION } from '../lines.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import { languageOf } from '../language-of.ts';

/** Adds that those concerned agreed. */
export const proposePermission: Proposer = (_finding, _alike, draft) => appending(draft, PERMISSION[languageOf(draft)], 'fix.permission.insert');

/** Leaves out the sentence that hands on private words, or adds that those who wrote them agreed. A meeting has nobody who could, and a confidence had no leave. */
export const proposePrivateConversation: Proposer = (...asked) => [...proposeLeavingOutSentence(...asked), ...(asked[0].kind === 'message' ? proposePermission(...asked) : [])];
