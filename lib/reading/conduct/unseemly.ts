import type { Span } from '../../draft/span.ts';
import { ACCUSED, BARED, CARNAL, DRINK, DRUGS, FALLEN, MISUSE, POLICE } from '../lexicons/unseemly.ts';
import { anyOf } from '../patterns/any-of.ts';
import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';

// How others show somebody whom patients trust: what a person is tagged in and would rather not be. Not these things as a subject.

const NAKED = /\b(?:stark |butt |buck )?naked(?: (?:in|on|at|through|down|and)\b|$|[,!.])|\bin the (?:nude|buff|nip)\b/iu;
const SHOWN = [...[DRINK, FALLEN, DRUGS, BARED].map((wordings) => anyOf(wordings)), NAKED, ...[POLICE, CARNAL, MISUSE].map((wordings) => anyOf(wordings))];
const ACCUSES = anyOf(ACCUSED);
const NEARLY = /\b(?:nearly|almost|practically)\b/iu;

/** The sentence that shows somebody as a clinician's page should not, and whether it is an accusation; null when none does. */
export function unseemly(reading: Reading): { readonly kind: 'conduct' | 'abuse'; readonly span: Span } | null {
  for (const pattern of [...SHOWN, ACCUSES]) {
    if (!isIn(reading.text, pattern)) continue;
    const found = pattern.exec(reading.text)!;
    const span = sentenceAt(reading, found.index);
    if (pattern === ACCUSES && NEARLY.test(reading.quote(span))) continue;
    return { kind: pattern === ACCUSES ? 'abuse' : 'conduct', span };
  }
  return null;
}
