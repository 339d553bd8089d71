import { institutionVoices } from '../reading/institution-voice.ts';
import type { Breach, Rule } from './rule.ts';

/** Messages are talk between people, not a public voice. */
const NO_POST: readonly string[] = ['message', 'alt-text'];

/** The voice of an institution ("we at X believe", on its behalf, its position) from an account that is not its own. */
export const speakingForInstitution: Rule = {
  id: 'speaking-for-institution',
  evaluate(reading, { institutions }): Breach[] {
    if (NO_POST.includes(reading.draft.surface)) return [];
    const [first] = institutionVoices(reading, institutions);
    return first === undefined ? [] : [{ kind: first.kind, span: { start: first.start, end: first.end } }];
  },
};
