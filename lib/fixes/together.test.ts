import { expect, it } from 'vitest';
import { check } from '../checking/check.ts';
import type { Finding } from '../checking/report.ts';
import { parseDraft } from '../draft/draft.ts';
import { bundledPacks } from '../policies/bundled.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { fixesTogether } from './together.ts';

const { packs } = bundledPacks(['mount-sinai', 'hipaa-safe-harbor'], RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'standard', host: '' });
const draft = parseDraft({ id: 'd', site: 'x', text: 'Long night, and proud of us all. Marcus Whitfield, MRN 4471902, was brought in and we nearly lost him.' });
const report = check(draft, demands);
const named = report.findings.find(({ kind }) => kind === 'name') as Finding;
const labelsOf = (...findings: Finding[]) => fixesTogether(findings, draft, report, demands).map(({ label }) => label.id);

it('adds nothing of a finding that follows where it leaves the words as they are', () => {
  const talk: Finding = { ...named, id: 'talk', rule: 'private-conversation', kind: 'message' };
  expect(labelsOf(talk)).toContain('fix.permission.insert');
  expect(labelsOf(named, talk)).not.toContain('fix.permission.insert');
  expect(labelsOf(named, talk)[0]).toBe(labelsOf(named)[0]);
});

it('offers one of two that come to the same text', () => {
  expect(labelsOf(named, { ...named, id: 'again' })).toEqual(labelsOf(named));
});

it('offers nothing for no finding', () => {
  expect(labelsOf()).toEqual([]);
});
