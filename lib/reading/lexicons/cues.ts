import { ABUSE } from './abuse.ts';
import { ACCUSATIONS } from './accusations.ts';
import { CLINICAL } from './clinical.ts';
import { COLLEAGUES } from './colleagues.ts';
import { CONTACT_CUES } from './contact.ts';
import { CONTENTION } from './contention.ts';
import { DISCOURSE } from './discourse.ts';
import { HARASSMENT } from './harassment.ts';
import { HATE } from './hate.ts';
import { IDENTITIES } from './identities.ts';
import { MISCONDUCT } from './misconduct.ts';
import { PERSONS } from './persons.ts';
import { PRONOUNS } from './pronouns.ts';
import { DRUGS, REMEDIES } from './remedies.ts';
import { REPUTATION } from './reputation.ts';
import { REPORT_CALLS } from './report-calls.ts';
import { SOURCES } from './sources.ts';
import { SPEECH } from './speech.ts';
import { STANCE, STANCE_PAST } from './stance.ts';
import { THREAT } from './threat.ts';
import { TONE } from './tone.ts';
import { WORK } from './work.ts';
import { BELITTLING } from './belittling.ts';

/**
 * Every cue and the words that give it, in lower case, words apart by one space as the tokens are, "#" for any number.
 * A word may give several. Patterns ask for some by name; the learned model is given all.
 */
export const CUES: Readonly<Record<string, readonly string[]>> = {
  ...REPUTATION, ...ACCUSATIONS, ...COLLEAGUES,
  ...ABUSE, ...PRONOUNS, ...PERSONS, ...CLINICAL, ...DISCOURSE, ...HATE, ...IDENTITIES, ...SPEECH, ...REMEDIES, ...CONTACT_CUES, ...STANCE, ...WORK, ...REPORT_CALLS, ...CONTENTION, ...MISCONDUCT, ...TONE, 'clinical': [...CLINICAL.clinical, ...DRUGS], ...HARASSMENT, ...THREAT, ...BELITTLING, ...SOURCES, 'past': [...CLINICAL.past, ...STANCE_PAST],
};
