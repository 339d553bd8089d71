import { evidence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import type { Clue, ClueKind } from './clue.ts';
import fitted from './data/fitted.json' with { type: 'json' };
import { isIn } from '../reading/patterns/quick-match.ts';

/** What tells somebody apart from others. */
const FIRM: readonly (readonly ClueKind[])[] = [['age'], ['condition', 'procedure'], ['event'], ['occupation']];

/** Somebody of the poster's own, at home or at work: theirs to tell, or told as theirs. */
const OWN = new RegExp(verbose`\b(?:my|our\snew)\s(?:own\s|little\s|late\s|dear\s|best\s|oldest\s|old\s|new\s)?
  (?:mum|mom|dad|mother|father|son|daughter|wife|husband|partner|sister|brother|gran|nan|grand\w+|uncle|aunt\w*|cousin|niece|nephew
    |friend|kids?|dog|cat|boss|registrar|consultant|colleague|novel|book)\b`, 'i');
/** Many people, or everybody. */
const MANY = new RegExp(verbose`\b(?:patients|people|everyone|everybody|anyone|all|every|women|men|kids|children|families|students
  |nurses|doctors|we|our)\b`, 'i');
/** What is told in books, lessons and the news, or was long ago. */
const ELSEWHERE = new RegExp(verbose`\b(?:novel|book|series|episode|film|telly|tv|bbc|news|study|paper|trial|guideline|vignette
  |exam|osce|simulation|history|18\d\d|19[0-7]\d)\b`, 'i');

/** What speaks for one real person in view, or against. `case` in logits, `clues` in natural logs, `firm` counts kinds, the rest is 0 or 1. */
export const SIGNS = ['case', 'clues', 'firm', 'own', 'many', 'elsewhere'] as const;
export type Sign = (typeof SIGNS)[number];

/** How strong each sign is in a draft. `clues` are those of all that is known, `facts` of none count only as words. */
export function signs(reading: Reading, clues: readonly Clue[]): Readonly<Record<Sign, number>> {
  const { text } = reading;
  const told = clues.filter(({ source, facts }) => (source === 'draft' || source === 'thread') && facts.length > 0);
  return {
    case: evidence(reading, 'patient-case'),
    clues: Math.log1p(clues.length),
    firm: FIRM.filter((kinds) => told.some(({ kind }) => kinds.includes(kind))).length,
    own: Number(isIn(text, OWN)),
    many: Number(isIn(text, MANY)),
    elsewhere: Number(isIn(text, ELSEWHERE)),
  };
}

/**
 * False where most speaks against one real person, a patient or another whose story is not the poster's own to tell: tests/tools/train/crowd.ts
 * weighs the signs and sets the limit so that two in a hundred described persons are taken for nobody.
 */
export function isPersonInView(reading: Reading, clues: readonly Clue[]): boolean {
  const { start, weights, least } = fitted.person;
  const strength = signs(reading, clues);
  return SIGNS.reduce((sum, sign) => sum + weights[sign] * strength[sign], start) >= least;
}
