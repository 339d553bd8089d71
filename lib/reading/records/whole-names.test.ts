import { describe, expect, it } from 'vitest';
import { filedNames, wholeName } from './whole-names.ts';

/** The whole name round a part of it. */
function whole(text: string, part: string): string {
  const start = text.indexOf(part);
  const span = wholeName(text, { start, end: start + part.length });
  return text.slice(span.start, span.end);
}

describe('wholeName', () => {
  it.each([
    ['TAN, Wei Jie', 'Wei Jie', 'TAN, Wei Jie'],
    ['Bed 2 Xiu Ling Chong', 'Xiu Ling', 'Xiu Ling Chong'],
    ['Name: Nurul Aisyah binti Razak DOB 1/1/90', 'Nurul', 'Nurul Aisyah binti Razak'],
    ['Muthusamy a/l Krishnan', 'Muthusamy', 'Muthusamy a/l Krishnan'],
    ['OKONKWO, Marcus MRN 00482913', 'Marcus', 'OKONKWO, Marcus'],
    ['Walter Abernathy Allergies: none', 'Walter', 'Walter Abernathy'],
    ['Walter Abernathy Diagnosis: none', 'Walter', 'Walter Abernathy'],
    ['seen by Halloran today', 'Halloran', 'Halloran'],
    ['first line Marcus\nChest clear', 'Marcus', 'Marcus'],
  ])('%s', (text, part, name) => {
    expect(whole(text, part)).toBe(name);
  });

  it('cuts a name that was taken over the end of its line', () => {
    expect(whole('Walter Abernathy\nDOB 3/4/51', 'Abernathy\nDOB')).toBe('Walter Abernathy');
  });
});

describe('filedNames', () => {
  it.each([
    ['ABERNATHY, Walter\nID: 4', ['ABERNATHY, Walter']], ['Bed 1 Rosalind Featherstone\nNBM', ['Rosalind Featherstone']], ['bed 12: Muthusamy a/l Krishnan', ['Muthusamy a/l Krishnan']],
    ['Bed 3 home today', []], ['Chest clear, no oedema', []], ['CHEST PA', []], ['Na 133, K 4', []],
  ])('%s', (text, names) => {
    expect(filedNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});
