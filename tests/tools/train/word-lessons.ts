import { overlaps } from '../../../lib/draft/span.ts';
import { featuredBy } from '../../../lib/reading/models/word-features.ts';
import { placeOf } from '../../../lib/reading/models/word-codes.ts';
import { Reading } from '../../../lib/reading/reading.ts';
import { breaks, draftOf, placesOf, voiceOf, type Row } from '../../corpus/rows.ts';
import type { Unseen } from './unseen.ts';

/** A word of a draft as the trainer sees it: where its features' weights stand, and whether it is part of what identifies a patient. */
export interface WordLesson {
  readonly places: Uint16Array;
  readonly is: boolean;
  /** How much it counts; 1 is usual. */
  readonly counts: number;
}

/** The words of one draft. */
export interface WordLessons {
  readonly voice: string;
  readonly words: readonly WordLesson[];
}

const RULE = 'patient-identifier';
/** A patient's story that breaks no rule of identifiers was not searched for them as closely. */
const OF_STORIES = 0.5;
/** Of drafts about anything else so many stand for all. */
const ONE_IN = 4;
/** A capital letter or figure that does not merely open a sentence. */
const MAY_NAME = /(?<!^|[.!?]\s{1,3})\p{Lu}|\d/u;

const isOf = (row: Row, rule: string): boolean => row.rule === rule || (row.also?.includes(rule) ?? false);

/** Whether a draft teaches anything: what holds an identifier must say where, and the writer's own details are another rule's. */
function teaches(row: Row): boolean {
  if (isOf(row, 'own-identifier')) return false;
  return breaks(row, RULE) ? (row.spans?.length ?? 0) > 0 : MAY_NAME.test(row.text);
}

/**
 * The drafts to learn from, of those that `unseen` has: all that hold what identifies a patient or were written not to, all of patients'
 * stories, and one in so many others.
 */
export function wordLessons(rows: readonly Row[], unseen: Unseen): WordLessons[] {
  let others = 0;
  return rows.filter(teaches).flatMap((row): WordLessons[] => {
    const said = unseen[row.id];
    if (said === undefined) return [];
    const isFound = breaks(row, RULE);
    if (!isFound && !isOf(row, RULE) && !isOf(row, 'patient-case')) {
      others += 1;
      if (others % ONE_IN !== 0) return [];
    }
    const reading = new Reading(draftOf(row));
    const marked = isFound ? (row.spans ?? []).flatMap(({ value }) => placesOf(row.text, value)) : [];
    const counts = !isFound && row.rule === 'patient-case' ? OF_STORIES : 1;
    const words = featuredBy(reading, (topic) => said[topic]!).map(({ start, end, features }): WordLesson => {
      const typed = reading.typed({ start, end });
      return { places: Uint16Array.from(features, placeOf), is: marked.some((one) => overlaps(one, typed)), counts };
    });
    return [{ voice: voiceOf(row), words }];
  });
}
