import { expect, it } from 'vitest';
import { check } from '../../checking/check.ts';
import { parseDraft } from '../../draft/draft.ts';
import { bundledPacks } from '../../policies/bundled.ts';
import { demandsInForce } from '../../policies/in-force.ts';
import { RULE_BOOK } from '../../rules/book.ts';
import { proposeFixes } from '../propose.ts';

const { packs } = bundledPacks(['olive-view-ucla', 'alliance-cme', 'sermo'], RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'standard', host: '' });

it.each([
  ['Soy enfermera en Olive View y pienso que a los niños no se les debe pedir que interpreten.', 'Opiniones propias.'],
  ['I am a nurse at Olive View and I think no child should have to interpret for a parent.', 'Views my own.'],
])('says whose views they are in the language of the draft: %s', (text, line) => {
  const draft = parseDraft({ id: 'd', site: 'facebook', text });
  const [first] = proposeFixes(draft, check(draft, demands), demands).filter(({ rule }) => rule === 'affiliation-disclaimer');
  expect(first?.text).toBe(`${text} ${line}`);
});
