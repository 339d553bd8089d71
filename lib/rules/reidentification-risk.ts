import type { Span } from '../draft/span.ts';
import { evidence } from '../reading/models/judge.ts';
import { isUncared } from '../reading/models/uncared.ts';
import { mentions } from '../reading/people/mentions.ts';
import { isOfAnAnimal } from '../reading/people/own-circle.ts';
import { isOffDuty } from '../reading/people/off-duty.ts';
import { tellsOfOwnKin } from '../reading/people/own-kin.ts';
import { writtenPermission } from '../reading/patients/permission.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { tales } from '../reading/patients/tales.ts';
import { crowdOfReading } from '../reidentify/clues.ts';
import type { Clue } from '../reidentify/clue.ts';
import { bandOf, DEFAULT_THRESHOLD } from '../reidentify/crowd.ts';
import { isFew } from '../reidentify/few.ts';
import { firmKinds, isPersonInView } from '../reidentify/person.ts';
import { selfKnown } from '../reidentify/self-known.ts';
import { guardedly, likelyOf, mostTelling } from '../reidentify/telling.ts';
import type { Breach, Rule } from './rule.ts';

/** With less evidence of a patient's story than this nobody is told of, whatever else is, in logits. */
const NO_STORY = -3.5;
/** With less than this, and hardly anything that tells somebody apart, it is more likely about a colleague, or nobody. */
const DOUBT = -0.8;
/** So many kinds of what tells somebody apart make up for it: so clinicians jot. */
const FIRM_ENOUGH = 2;
/** Without a place, and who is not the only one of a kind, nobody is found among millions but by the rarest of stories: then the evidence has to be as good. */
const DOUBT_ANYWHERE = 1.5;
/** With less evidence than this Post does not wait: "Lost: one inflatable colon, last seen after Saturday's health fair" is about nobody. */
const STORY = 0;
/** With so much it is a patient's story, whoever is named in it and whatever of a day off: "Met the woman who taught me to read. She doesn't know what year it is." */
const PLAIN_STORY = 2;
/** With so much it is likely one; then three kinds of what tells somebody apart (97, died last night, taught half the town) speak for themselves. */
const LIKELY_STORY = 1;
const FIRM_BY_ITSELF = 3;
/** Where no wording tells of a patient, so much evidence is needed before it is said that the family may know themselves, in logits. */
const UNTOLD = 2.9;
/** Most clues quoted in the sentence. */
const MOST_QUOTED = 3;

/** The sentence a card about it points at: that of the tale, or of the most telling clue of the draft itself. */
function spanOf(reading: Reading, clues: readonly Clue[]): Span | null {
  const [tale] = reading.get(tales);
  if (tale !== undefined) return { start: tale.start, end: tale.end };
  const own = clues.find(({ span }) => span !== null)?.span;
  return own ? sentenceAt(reading, own.start) : null;
}

/** True when those who are told of stand in the writer's life off duty, at work or in public. */
const isOfOthers = (reading: Reading): boolean => reading.get(isOffDuty) || isOfColleagues(reading);

/** True when those who are named are colleagues or in public life, and nobody else is told of. */
function isOfColleagues(reading: Reading): boolean {
  const named = reading.get(mentions).filter(({ certainty }) => certainty === 'certain');
  return reading.get(tales).length === 0 && named.length > 0 && named.every(({ role }) => role === 'colleague' || role === 'public-figure' || role === 'author');
}

/** "Sarcoid in a firefighter, 38": how old somebody is, with what else tells them apart, is a story in itself. */
function isJotted(clues: readonly Clue[]): boolean {
  return clues.some(({ kind }) => kind === 'age') && firmKinds(clues) >= FIRM_ENOUGH;
}

/** True when nothing tells of a patient, and what tells somebody apart is known of the poster alone: where they work, when they write. */
function isOfNobody(reading: Reading, clues: readonly Clue[]): boolean {
  return reading.get(tales).length === 0 && firmKinds(clues) === 0 && !clues.some(({ source }) => source === 'answered');
}

/**
 * True when neither a clue nor any word of the text is of illness or care: a runner in a costume, a vicar at the fair. Where no wording tells of
 * a patient, what is taken for an illness is none: the boiler "switched off", the church hit by a "lightning strike".
 */
function isOfNoCare(reading: Reading, clues: readonly Clue[]): boolean {
  const told = reading.get(tales);
  if (told.length === 0) return reading.get(isUncared) && !isJotted(clues);
  const isIll = clues.some(({ kind }) => kind === 'condition' || kind === 'procedure' || kind === 'outcome');
  return !isIll && told.every(({ isVague }) => isVague) && reading.get(isUncared);
}

function quoted(clues: readonly Clue[]): Record<string, string | number> {
  const [first, second, third] = [...new Set(clues.map(({ words }) => words))].slice(0, MOST_QUOTED);
  return {
    count: third ? 3 : second ? 2 : 1,
    first: first ?? '', second: second ?? '', third: third ?? '',
  };
}

/** True when it tells of one patient firmly enough to say that the family may know themselves. */
function isOfOnePatient(reading: Reading, clues: readonly Clue[], story: number): boolean {
  if (reading.get(tales).length === 0 && story < UNTOLD) return false;
  if (story < DOUBT && firmKinds(clues) < FIRM_ENOUGH) return false;
  return isPersonInView(reading, clues) && !isOfNobody(reading, clues) && !isOfNoCare(reading, clues);
}

/**
 * Clues that together fit few people, though none of them is an identifier. The kind is the band of the crowd. Firm when even the upper
 * end is under the threshold and the text speaks for a patient's story. `self-known` is another matter: strangers could not tell who it is, but the patient or the family could.
 */
export const reidentificationRisk: Rule = {
  id: 'reidentification-risk',
  exempts: (reading) => reading.get(isOfAnAnimal) || reading.get(tellsOfOwnKin) || reading.get(writtenPermission),
  evaluate(reading, { crowdThreshold = DEFAULT_THRESHOLD }) {
    if (reading.get(isOfAnAnimal)) return [];
    const story = evidence(reading, 'patient-case');
    const isOthers = story < PLAIN_STORY && isOfOthers(reading);
    if (story < (isOthers ? LIKELY_STORY : reading.get(tellsOfOwnKin) ? PLAIN_STORY : NO_STORY)) return [];
    const said = reading.get(crowdOfReading);
    const { crowd, clues } = said;
    if ((isOthers && firmKinds(clues) < FIRM_BY_ITSELF) || (reading.get(tellsOfOwnKin) && !isJotted(clues))) return [];
    if (clues.length === 0 || (story < DOUBT_ANYWHERE && !clues.some(({ kind, facts }) => (kind === 'place' || kind === 'one-of-a-kind') && facts.length > 0))) return [];
    const allowances: Breach['allowances'] = reading.get(writtenPermission) ? ['written-consent'] : [];
    const persons = likelyOf(said);
    if (crowd !== null && isFew(reading, clues, { likely: persons, guardedly: () => guardedly(said) }, crowdThreshold)) {
      const telling = mostTelling(said);
      return [{
        kind: bandOf(persons), span: spanOf(reading, telling), data: quoted(telling), allowances,
        ...(crowd.high < crowdThreshold && story >= STORY && { atLeast: 'hold' as const }),
      }];
    }
    if (reading.get(tellsOfOwnKin) || !isOfOnePatient(reading, clues, story)) return [];
    const known = selfKnown(reading, clues);
    return known === null ? [] : [{ kind: 'self-known', span: known.span, unsure: true, allowances, data: { cue: known.cues[0]! } }];
  },
};
