import { evidence, tellingSentence } from '../reading/models/judge.ts';
import { amongColleagues } from '../reading/patients/among-colleagues.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { heard } from './heard.ts';
import { ownIdentifier } from './own-identifier.ts';
import { patientCase } from './patient-case.ts';
import { patientIdentifier, patientsDetails } from './patient-identifier.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';

/** What only the text around it makes a patient's; of other details that are unsure, a clinic's own number is the commonest. */
const BY_CONTEXT: ReadonlySet<string> = new Set(['name', 'location', 'date']);
/** A story whose words tell little counts here unless the text speaks against it: this is but a note. In logits. */
const AGAINST = -0.5;

/** With so much evidence it is taken for a story though no wording tells of one; on ordinary posts of tests/corpus fewer than 1 in 100 has as much. In logits. */
const LIKELY = 2.5;
/** Begins with one of the poster's own people, who are no patients of theirs. */
const OF_KIN = /^\W*(?:my |our )?(?:mum|mom|mam|dad|gran|grandma|grandad|grandpa|nan|nana|mother|father|brother|sister|son|daughter|wife|husband|dog|cat)(?:'s)?\b/iu;
/** Speaks of what was done to the poster. */
const OWN_CARE = /\bmy own (?:\p{L}+ )?(?:scan|op|operation|surgery|biopsy|results?|gp|diagnosis|labou?r|baby|cancer|treatment|recovery)\b/iu;

/** Whatever in the text is about a patient, more gladly than the rules that mark it. */
function ofPatient(reading: Reading, context: RuleContext): readonly Breach[] {
  const details = [...reading.get(patientsDetails), ...heard(reading, patientIdentifier, context)]
    .filter(({ kind, unsure }) => !unsure || BY_CONTEXT.has(kind));
  const stories = heard(reading, patientCase, context);
  if (details.length > 0 || stories.length > 0) return [...details, ...stories];
  const forIt = evidence(reading, 'patient-case');
  const among = reading.get(amongColleagues);
  if (among !== null) return [{ kind: 'story', span: sentenceAt(reading, among) }];
  const telling = tellingSentence(reading, 'patient-case');
  if (forIt < AGAINST || OWN_CARE.test(reading.text) || OF_KIN.test(reading.quote(telling))) return [];
  return forIt >= LIKELY ? [{ kind: 'story', span: telling }] : patientCase.evaluate(reading, context);
}

/**
 * Who will see it, as the page's own control says: friends and groups are no shelter for what is about a patient, and in public that and
 * what is the poster's own goes to everybody. Says nothing where the page does not say who will see it, or only lets it be guessed.
 */
export const audience: Rule = {
  id: 'audience',
  evaluate(reading, context) {
    const { audience: seenBy, audienceSure, surface } = reading.draft;
    if (seenBy === undefined || audienceSure === 'guessed' || surface === 'message') return [];
    if (seenBy !== 'public') return ofPatient(reading, context).length > 0 ? [{ kind: 'no-shelter', span: null }] : [];
    const [first] = [...heard(reading, ownIdentifier, context), ...ofPatient(reading, context)];
    return first === undefined ? [] : [{ kind: 'everybody', span: first.span }];
  },
};
