import { CELLS } from './cells.ts';
import type { Clue, Fact } from './clue.ts';
import { isOfGroup, possibleCells } from './estimate.ts';

/**
 * How sure a clue is of being about the person in question, when others contradict it: figures and illnesses before
 * words for people.
 */
function firmness({ kind, words }: Clue): number {
  if (kind === 'age') return /\d|ty\b|teen\b/i.test(words) ? 0 : 3;
  return kind === 'condition' || kind === 'procedure' ? 1 : 2;
}

/**
 * What can't be true of one person is true of two: "delivered a 19-year-old, the baby is fine". The clue that is less
 * sure then says nothing of age and sex.
 */
export function ofOnePerson(clues: readonly Clue[]): Clue[] {
  let open: readonly boolean[] = Array.from({ length: CELLS }, () => true);
  const kept: Fact[] = [];
  const silent = new Set<Clue>();
  for (const clue of [...clues].sort((a, b) => firmness(a) - firmness(b))) {
    if (!clue.facts.some(isOfGroup)) continue;
    // Ages are held against each other too: a child of three and one of four are two, though of one band.
    const left = possibleCells(open, [...kept, ...clue.facts]);
    if (left === null) silent.add(clue);
    else {
      open = left;
      kept.push(...clue.facts.filter(isOfGroup));
    }
  }
  return clues.map((clue) => {
    if (!silent.has(clue)) return clue;
    // What a grown person does says nothing of a child.
    return { ...clue, facts: clue.facts.filter((fact) => !isOfGroup(fact) && (clue.kind !== 'occupation' || fact.says !== 'trait')) };
  });
}
