import { expect, it } from 'vitest';
import type { LibraryClause, LibraryPack } from '../../lib/policies/library.ts';
import { afterClauses } from './after.ts';

const clause = (label: string, when: LibraryClause['when']) => ({ label, gist: `What ${label} says.`, contact: 'the office', when }) as LibraryClause;
const pack = (id: string, clauses: readonly LibraryClause[]) => ({ id, name: id.toUpperCase(), language: 'ms', clauses }) as LibraryPack;

it('tells what the policies in force say of posts that are out, and nothing of the others', () => {
  const packs = [
    pack('harbour', [clause('1', []), clause('2', ['after-posting'])]),
    pack('linden', [clause('9', ['after-posting'])]),
  ];
  expect(afterClauses(packs, ['harbour'])).toEqual([{ label: 'HARBOUR 2', gist: 'What 2 says.', language: 'ms', contact: 'the office' }]);
});
