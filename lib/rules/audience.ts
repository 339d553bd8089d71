import { BY_CONTEXT } from '../reading/detection.ts';
import { evidence, tellingSentence } from '../reading/models/judge.ts';
import { amongColleagues } from '../reading/patients/among-colleagues.ts';
import { inShorthand } from '../reading/patients/in-shorthand.ts';
import { leftNameless, newsBroken, onTheList, whomWeTreated } from '../reading/patients/spoken-about.ts';
import { homeUnwatched } from '../reading/people/home-unwatched.ts';
import { beginsWithKin, isOfOwnPeople, namesKin } from '../reading/people/own-people.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { heard } from './heard.ts';
import { ownIdentifier } from './own-identifier.ts';
import { patientCase } from './patient-case.ts';
import { patientIdentifier, patientsDetails } from './patient-identifier.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';

/** A name that is unsure and not even written as one is a word: "ada" in Malay. */
const CAPITAL = /\p{Lu}/u;
/** A story whose words tell little counts here where the text speaks for it a little: this is but a note. In logits. */
const FOR_IT = 0.5;
/** A bed or a bay alone may be where the cake stands; somebody lies there where the text tells so much of a story. In logits. */
const IN_A_ROOM = 1;

/**
 * Names, places and days are everybody's: they are a patient's where the text speaks so much for one, in logits, and more where it is unsure that they
 * are names at all. With a logit less 45 more of 5,818 ordinary posts to friends were told of (229 for 184), and one more of 72 by fresh hands that break it.
 */
const ANYBODYS = 1;
const PERHAPS_A_NAME = 2;
/** Places where somebody lives, whoever that is; unless the text speaks against a patient by so much, in logits. */
const HOMES: ReadonlySet<string> = new Set(['address', 'postcode']);
const NOBODYS_HOME = -0.5;

/** How much of a story a text has to tell, in logits, for such a detail to be a patient's. */
function leastFor({ unsure, data }: Breach): number {
  if (HOMES.has(String(data?.['sort']))) return NOBODYS_HOME;
  return unsure ? PERHAPS_A_NAME : ANYBODYS;
}

/** Shorthand is also that of an exam's question or an advertisement; the text has to speak at least so much for somebody in care. In logits. */
const NOT_AGAINST = -0.5;

/** With so much evidence it is taken for a story though no wording tells of one; on ordinary posts of tests/corpus fewer than 1 in 100 has as much. In logits. */
const LIKELY = 2.5;

/**
 * So much evidence for a story and for this rule together is enough where nobody of the poster's own is in it: of ordinary posts of
 * tests/corpus that are shown to friends, fewer than 1 in 1,000 are told of for this alone. In logits.
 */
const TOGETHER = 4.6;

/** A patient told of in shorthand, where the text does not speak against it and none of the poster's own people are in it. */
function inPassing(reading: Reading, forIt: number): number | null {
  return forIt < NOT_AGAINST || namesKin(reading.text) ? null : reading.get(inShorthand);
}

/** Whatever in the text is about a patient, more gladly than the rules that mark it. */
function ofPatient(reading: Reading, context: RuleContext): readonly Breach[] {
  const own = reading.get(isOfOwnPeople);
  const forIt = evidence(reading, 'patient-case');
  // Of details that are unsure by their form, a clinic's own number is the commonest.
  const details = [...reading.get(patientsDetails), ...heard(reading, patientIdentifier, context)]
    .filter(({ kind, unsure, span }) => !unsure || (BY_CONTEXT.has(kind) && !(kind === 'name' && span !== null && !CAPITAL.test(reading.quote(span)))))
    .filter(({ data }) => data?.['sort'] !== 'bed' || forIt >= IN_A_ROOM)
    .filter((detail) => !BY_CONTEXT.has(detail.kind) || forIt >= leastFor(detail))
    .filter(({ kind }) => kind !== 'date' || !own);
  const stories = own ? [] : heard(reading, patientCase, context);
  if (details.length > 0 || stories.length > 0) return [...details, ...stories];
  const among = reading.get(amongColleagues) ?? reading.get(leftNameless) ?? (own ? null : reading.get(newsBroken) ?? reading.get(onTheList) ?? reading.get(whomWeTreated) ?? inPassing(reading, forIt));
  if (among !== null) return [{ kind: 'story', span: sentenceAt(reading, among) }];
  const telling = tellingSentence(reading, 'patient-case');
  if (forIt < FOR_IT || own || beginsWithKin(reading.quote(telling))) return [];
  const isLikely = forIt >= LIKELY || (forIt + evidence(reading, 'audience') >= TOGETHER && !namesKin(reading.text));
  return isLikely ? [{ kind: 'story', span: telling }] : patientCase.evaluate(reading, context);
}

/** True where the page tells who will see it. */
function tellsReaders({ draft: { audience: seenBy, audienceSure, surface } }: Reading): boolean {
  return seenBy !== undefined && audienceSure !== 'guessed' && surface !== 'message';
}

/**
 * Who will see it, as the page's own control says: friends and groups are no shelter for what is about a patient, and in public that and
 * what is the poster's own goes to everybody. Says nothing where the page does not say who will see it, or only lets it be guessed.
 */
export const audience: Rule = {
  id: 'audience',
  exempts: (reading) => !tellsReaders(reading),
  evaluate(reading, context) {
    if (!tellsReaders(reading)) return [];
    if (reading.draft.audience !== 'public') return ofPatient(reading, context).length > 0 ? [{ kind: 'no-shelter', span: null }] : [];
    const unwatched = reading.get(homeUnwatched);
    const own = unwatched === null ? [] : [{ span: sentenceAt(reading, unwatched) }];
    const [first] = [...heard(reading, ownIdentifier, context), ...own, ...ofPatient(reading, context)];
    return first === undefined ? [] : [{ kind: 'everybody', span: first.span }];
  },
};
