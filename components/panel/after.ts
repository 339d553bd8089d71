import type { AfterClause } from './AfterSection.tsx';
import type { LibraryPack } from '../../lib/policies/library.ts';

/** What the policies in force say about posts that are out already. */
export function afterClauses(packs: readonly LibraryPack[], inForce: readonly string[]): AfterClause[] {
  return packs.filter(({ id }) => inForce.includes(id)).flatMap(({ name, language, clauses }) => clauses
    .filter(({ when }) => when.includes('after-posting'))
    .map(({ label, gist, contact }) => ({ label: `${name} ${label}`, gist, language, contact })));
}
