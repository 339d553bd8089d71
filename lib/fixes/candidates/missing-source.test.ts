import { describe, expect, it } from 'vitest';
import type { Finding } from '../../checking/report.ts';
import type { Draft } from '../../draft/draft.ts';
import { applyEdits } from '../../draft/span.ts';
import type { Demands } from '../../policies/demands.ts';
import { termPrint } from '../../reading/sources/terms.ts';
import { proposeSource } from './missing-source.ts';

const url = 'https://journal.example.org/one-list';
const ARTICLE = 'The safest wards in the survey kept one shared list, read it aloud at seven each morning, and let the most junior person speak. '
  + 'They made 212 calls at night in a month where there had been 350.';

/** Whether the address of the page that was remembered is offered. */
function offers(text: string): boolean {
  const finding = { rule: 'missing-source', kind: 'study', span: { start: 0, end: text.length } } as Finding;
  const draft = { id: '1', revision: 0, site: 'x', surface: 'post', text, recentlyRead: [{ text: '', url, terms: termPrint(ARTICLE) }] } as unknown as Draft;
  return proposeSource(finding, [finding], draft, {} as Demands).some(({ edits }) => applyEdits(text, edits).includes(url));
}

describe('the page that was remembered', () => {
  it.each([
    'Research shows that wards which kept one shared list read aloud each morning had fewer falls.',
    'A Harvard study found wards with one shared list, read aloud in the morning, make 212 calls a month.',
  ])('is offered for what it tells, in other words: %s', (text) => expect(offers(text)).toBe(true));

  it.each([
    'Research shows that vaccines prevent most hospital stays among older people every winter.',
    'Studies found wards with one shared list, read aloud each morning, make 90 calls a month.',
  ])('is offered for nothing else: %s', (text) => expect(offers(text)).toBe(false));
});
