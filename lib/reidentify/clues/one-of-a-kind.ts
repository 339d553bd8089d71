import { evidence } from '../../reading/models/judge.ts';
import { isUncared } from '../../reading/models/uncared.ts';
import { isIn } from '../../reading/patterns/quick-match.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { tales } from '../../reading/patients/tales.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Fact, Found } from '../clue.ts';
import { conditionsIn } from '../conditions.ts';
import { heldBack, knownToAll } from './known-to-all.ts';
import { onlyOnes } from './only-ones.ts';
import { LONGEST_STORY, outside, whole } from './wordings.ts';

/** The only one of a place is one; "the only" is said of a few as well, and of a family. */
const ONLY: readonly Fact[] = [{ says: 'one-of', persons: [1, 5] }];
/** In office or fame: those of whom it is true and of whom people would think. */
const KNOWN: readonly Fact[] = [{ says: 'one-of', persons: [1, 10] }];
/** A name that is held back is worth guessing: of few it is said. Share of people. */
const GUESSED: readonly Fact[] = [{ says: 'trait', share: [1e-4, 1e-2] }];

/** With so much evidence of a patient's story it is told of care, in whatever words, in logits. */
const STORY = 1;
/** Somebody is in the poster's care: "is on our ward", "masuk wad aku", "está en mi planta". */
const IN_OUR_CARE = whole(verbose`(?:on|in|into|at|through|to)\s(?:my|our|the|us\sin)\s(?:[a-z-]+\s){0,2}(?:ward|unit|clinic|list|floor|icu|itu|hdu|ccu|nicu|ed|er|a&e|resus|theatre|truck|ambulance|rig|bay\s\d+|caseload|hospice|chair)
  |(?:in|is)\swith\sus|one\sof\sours|in\sfor\s(?:an?\s|his\s|her\s)?[a-z]+|(?:i|we|just|now|['’]ve)\s(?:plastered|treated|admitted|scanned|cannulated|intubated|operated\son|delivered|stitched|nursed|discharged|x-?rayed|look\safter|looked\safter)
  |(?:treated|admitted|delivered)\s(?:an?|the|our)|(?:is|was)\smy\s(?:patient|pt|px|participant|client)|(?:our|my)\s(?:patient|pt|px)\s|brought\s(?:mom|mum|him|her|them|dad)\sin|(?:did|do)\s(?:his|her|their)\s(?:ct|mri|scan|bloods|ecg|x-?ray|dressing)
  |masuk\s(?:wad|icu|ccu|hospital)|(?:wad|klinik|pesakit)\s(?:aku|saya|kami|kita)|en\s(?:mi|nuestr[oa]|la)\s(?:planta|piso|uci|unidad|consulta|sala|servicio|urgencias|clínica)|mi\spaciente|con\sneumon[ií]a`);

/** True when it is told of somebody in care: without that, whoever is the only one in town is nobody's patient. */
function isOfCare(reading: Reading): boolean {
  return reading.get(tales).length > 0 || isIn(reading.text, IN_OUR_CARE)
    || (!reading.get(isUncared) && (evidence(reading, 'patient-case') >= STORY || conditionsIn(reading.text).length > 0));
}

/** What says that somebody in care is the only one of a kind, is known to all, or is to be guessed. */
export function oneOfAKind(reading: Reading): readonly Found[] {
  const story = reading.text.slice(0, LONGEST_STORY);
  const only = onlyOnes(story);
  const known = outside(knownToAll(story), only);
  if (only.length + known.length === 0 || !reading.get(isOfCare)) return [];
  return [
    ...only.map((span): Found => ({ kind: 'one-of-a-kind', ...span, facts: ONLY })),
    ...known.map((span): Found => ({ kind: 'one-of-a-kind', ...span, facts: KNOWN })),
    ...outside(heldBack(story), [...only, ...known]).map((span): Found => ({ kind: 'one-of-a-kind', ...span, facts: GUESSED })),
  ];
}
