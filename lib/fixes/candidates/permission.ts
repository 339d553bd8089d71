import { appending } from '../appending.ts';
import type { Proposer } from '../candidate.ts';
import { PERMISSION } from '../lines.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import { languageOf } from '../language-of.ts';

/** The writer says that nobody was asked. */
const SAID_WITHOUT = /\b(?:without (?:asking|permission|his|her|their)|(?:didn['’]?t|haven['’]?t|never|not) (?:yet )?(?:ask(?:ed)?|told) (?:him|her|them|if|for|anyone|first)|no permission|no le he pedido|sin (?:su )?permiso|sin pedir|tak (?:minta|tanya)|tanpa (?:izin|kebenaran))/i;

/** The writer means well by those whose words they are, or had them to share. */
const MEANS_WELL = /\b(?:(?:s?he|they|who|mum|mom|dad) (?:said|says|told me|asked me|wants? me) (?:to |i can |i could |i may )?(?:upload|post|share|pass)|(?:would|will|does)n['’]?t mind|(?:don['’]?t|do not) think (?:s?he|they)['’]?d? mind|happy for me to|let(?:s|ting)? me (?:share|post)|(?:asked|wanted) me to (?:share|post)|grateful|thankful|thank you|so kind|kindest|proud|made my (?:day|week|year)|means (?:a lot|the world)|bless (?:her|him|them)|dia (?:suruh|bagi|izinkan) (?:share|kongsi|post)|terharu|me (?:dejó|pidió) (?:compartir|publicar)|orgullos[oa]|agradecid[oa])\b/iu;

/** The words were for nobody else. */
const FOR_ONE_ALONE = /\b(?:bin|delete|burn|forget) (?:this|it|that)\b|\b(?:to|for) me (?:alone|only)\b|\bprivate\b|\bbetween us\b|\bkeep (?:this|it) to\b/iu;

/** Adds that those concerned agreed. */
export const proposePermission: Proposer = (_finding, _alike, draft) => (SAID_WITHOUT.test(draft.text) ? [] : appending(draft, PERMISSION[languageOf(draft)], 'fix.permission.insert'));

/**
 * Leaves out the sentence that hands on private words, or adds that those who wrote them agreed, where the writer means well by
 * them: under words that mock or give somebody away the line would be absurd. A meeting has nobody who could, and a confidence had no leave.
 */
export const proposePrivateConversation: Proposer = (...asked) => [...proposeLeavingOutSentence(...asked), ...(asked[0].kind === 'message' && MEANS_WELL.test(asked[2].text) && !FOR_ONE_ALONE.test(asked[2].text) ? proposePermission(...asked) : [])];
