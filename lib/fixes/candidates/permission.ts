import { appending } from '../appending.ts';
import type { Proposer } from '../candidate.ts';
import { PERMISSION } from '../lines.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import { languageOf } from '../language-of.ts';

/** The writer says that nobody was asked. */
const SAID_WITHOUT = /\b(?:without (?:asking|permission|his|her|their)|(?:didn['’]?t|haven['’]?t|never|not) (?:yet )?(?:ask(?:ed)?|told) (?:him|her|them|if|for|anyone|first)|no permission|no le he pedido|sin (?:su )?permiso|sin pedir|tak (?:minta|tanya)|tanpa (?:izin|kebenaran))/i;

/** Adds that those concerned agreed. */
export const proposePermission: Proposer = (_finding, _alike, draft) => (SAID_WITHOUT.test(draft.text) ? [] : appending(draft, PERMISSION[languageOf(draft)], 'fix.permission.insert'));

/** Leaves out the sentence that hands on private words, or adds that those who wrote them agreed. A meeting has nobody who could, and a confidence had no leave. */
export const proposePrivateConversation: Proposer = (...asked) => [...proposeLeavingOutSentence(...asked), ...(asked[0].kind === 'message' ? proposePermission(...asked) : [])];
