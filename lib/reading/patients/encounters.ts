import type { Span } from '../../draft/span.ts';
import { thatMayStand } from '../patterns/may-stand.ts';
import { find } from '../patterns/pattern.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { shape } from '../shape.ts';
import { ENOUGH, scoredSentences } from './encounter-score.ts';
import { WORDINGS, type EncounterKind, type Need, type Wording } from './encounter-wordings.ts';
import { isMadeUpOrPublished, isOwnFamily, isSaidInGeneral } from './not-an-encounter.ts';
import { tellsOfSomebodyElse } from './somebody-else.ts';

const THAT_MAY_STAND = thatMayStand(WORDINGS);

/** One particular patient or meeting with a patient, told of in the text. The span is the sentence that tells it. */
export interface Encounter extends Span {
  readonly kind: EncounterKind;
  /** Only a pronoun or a common noun says whom it is about. */
  readonly isVague: boolean;
}

const CLINICAL = cueTest('clinical', 'setting', 'patient', 'operated', 'staff', 'staffs', 'procedure', 'bed', 'fate', 'work-term', 'peers');
const TOLD = cueTest('lately', 'here', 'once', 'setting', 'i', 'me', 'my', 'we', 'us', 'our');

function needIsMet(reading: Reading, need: Need, sentence: number): boolean {
  const isClinical = need === 'nothing' || need === 'told' || CLINICAL.text(reading);
  const isTold = need === 'nothing' || need === 'clinical' || TOLD.sentence(reading, sentence);
  return isClinical && isTold;
}

function told(reading: Reading, wording: Wording): Encounter[] {
  const { units } = reading.get(shape);
  const found: Encounter[] = [];
  for (const match of find(reading, wording.pattern)) {
    const { sentence } = units[match.from]!;
    if (!needIsMet(reading, wording.need, sentence)) continue;
    if (isSaidInGeneral(reading, match, sentence) || isMadeUpOrPublished(reading, sentence)) continue;
    if (isOwnFamily(reading, sentence, wording.vague)) continue;
    if (wording.vague && reading.get(tellsOfSomebodyElse)) continue;
    const { start, end } = reading.get(sentences)[sentence]!;
    found.push({ kind: wording.kind, start, end, isVague: wording.vague ?? false });
  }
  return found;
}

/** Tales in no set wording, by their weight. */
function weighed(reading: Reading): Encounter[] {
  return reading.get(scoredSentences)
    .filter(({ score }) => score >= ENOUGH)
    .filter((scored) => !isSaidInGeneral(reading, scored, scored.sentence) && !isMadeUpOrPublished(reading, scored.sentence))
    .filter(({ sentence, isVague }) => !isOwnFamily(reading, sentence, isVague))
    .map(({ sentence, isVague }) => ({ kind: 'encounter', ...reading.get(sentences)[sentence]!, isVague }));
}

/**
 * The patients and encounters the text tells of, in reading order, one a sentence. The more telling kind wins:
 * thanks, then an exchange of words, then how it ended; a sentence that names a patient outright in any wording is not vague.
 */
export function encounters(reading: Reading): readonly Encounter[] {
  const rank: Record<EncounterKind, number> = { thanks: 0, dialogue: 1, outcome: 2, encounter: 3 };
  const bySentence = new Map<number, Encounter>();
  for (const encounter of [...reading.get(THAT_MAY_STAND).flatMap((wording) => told(reading, wording)), ...weighed(reading)]) {
    const known = bySentence.get(encounter.start);
    const telling = known === undefined || rank[encounter.kind] < rank[known.kind] ? encounter : known;
    bySentence.set(encounter.start, { ...telling, isVague: encounter.isVague && (known?.isVague ?? true) });
  }
  return [...bySentence.values()].sort((a, b) => a.start - b.start);
}
