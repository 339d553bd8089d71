import { ABUSE } from './abuse.ts';
import { CLINICAL } from './clinical.ts';
import { DISCOURSE } from './discourse.ts';
import { HATE } from './hate.ts';
import { IDENTITIES } from './identities.ts';
import { PERSONS } from './persons.ts';
import { PRONOUNS } from './pronouns.ts';
import { SPEECH } from './speech.ts';
import { STANCE, STANCE_PAST } from './stance.ts';

/**
 * Every cue and the words that give it, in lower case, words apart by one space as the tokens are, "#" for any number.
 * A word may give several.
 */
export const CUES: Readonly<Record<string, readonly string[]>> = {
  ...ABUSE, ...PRONOUNS, ...PERSONS, ...CLINICAL, ...DISCOURSE, ...HATE, ...IDENTITIES, ...SPEECH, ...STANCE, 'past': [...CLINICAL.past, ...STANCE_PAST],
};
