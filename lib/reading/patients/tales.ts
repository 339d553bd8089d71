import type { Span } from '../../draft/span.ts';
import { numberedIdentifiers } from '../detectors/numbered-identifiers.ts';
import { firstFrom } from '../in-order.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { mentions } from '../people/mentions.ts';
import { answered, type Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { shape } from '../shape.ts';
import { sentenceActs } from '../speech-act.ts';
import type { EncounterKind } from './encounter-wordings.ts';
import { encounters } from './encounters.ts';
import { isMadeUpOrPublished, isOwnFamily, isSaidInGeneral } from './not-an-encounter.ts';
import { ownHealthQuestion } from './own-health-question.ts';
import { patientContacts } from './patient-contact.ts';

/** A sentence that tells of one patient, named or not. */
export interface Tale extends Span {
  readonly kind: EncounterKind;
  /** True when no word for a patient tells whom it is about: only a pronoun, a common noun or a name. */
  readonly isVague: boolean;
}

const OF_ONE = cueTest('he-she', 'him-her', 'his-her', 'patient', 'jotted', 'person');
/** Kinds of number that only a patient's papers carry. */
const OF_A_RECORD: readonly string[] = ['mrn'];
const OF_A_PERSON: readonly string[] = ['ssn', 'national-id', 'health-plan'];

/** Where a patient is named or numbered. */
function identified(reading: Reading): Span[] {
  const named = reading.get(mentions).filter(({ role }) => role === 'patient');
  const numbered = reading.get(numberedIdentifiers).filter(({ kind }) => (
    OF_A_RECORD.includes(kind) || (OF_A_PERSON.includes(kind) && OF_ONE.text(reading))));
  return [...named, ...numbered];
}

function ofIdentified(reading: Reading): Tale[] {
  const all = reading.get(sentences);
  const { units } = reading.get(shape);
  const acts = reading.get(sentenceActs);
  return identified(reading).flatMap(({ start }) => {
    const at = firstFrom(units, start);
    const unit = units[at];
    if (unit === undefined || acts[unit.sentence]!.quotes) return [];
    const { sentence } = unit;
    const isNobody = isSaidInGeneral(reading, { to: at }, sentence) || isMadeUpOrPublished(reading, sentence) || isOwnFamily(reading, sentence);
    return isNobody ? [] : [{ kind: 'encounter' as const, ...all[sentence]!, isVague: true }];
  });
}

/** An answer that shows what was done for the one who is answered. */
function ofAnswered(reading: Reading): Tale[] {
  return reading.get(patientContacts)
    .filter(({ kind }) => kind === 'confirming' && reading.draft.replyTo)
    .map(({ start, end }) => ({ kind: 'encounter', start, end, isVague: false }));
}

const PATIENT = cueTest('patient', 'patients', 'operated', 'bed');

/** Encounters; in an answer to somebody's own complaint "aunty" and "mum" are those who are spoken to. */
function ofEncounters(reading: Reading): readonly Tale[] {
  const isAnswer = reading.get(answered)?.get(ownHealthQuestion) ?? false;
  return isAnswer && !PATIENT.text(reading) ? [] : reading.get(encounters);
}

/** Every sentence that tells of one particular patient, in reading order. */
export function tales(reading: Reading): readonly Tale[] {
  const found = new Map<number, Tale>();
  for (const tale of [...ofEncounters(reading), ...ofIdentified(reading), ...ofAnswered(reading)]) {
    if (!found.has(tale.start)) found.set(tale.start, tale);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
