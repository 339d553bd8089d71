import { describe, expect, it } from 'vitest';
import { check } from '../../checking/check.ts';
import { parseDraft } from '../../draft/draft.ts';
import { bundledPacks } from '../../policies/bundled.ts';
import { demandsInForce } from '../../policies/in-force.ts';
import { RULE_BOOK } from '../../rules/book.ts';
import { proposeFixes } from '../propose.ts';

const RUN = 'The safest wards in our survey kept one shared list, read it aloud at seven each morning, and let the most junior person speak first.';
const url = 'https://harbour-journal.example/handover';
const demands = demandsInForce(bundledPacks(['mount-sinai'], RULE_BOOK).packs, [], RULE_BOOK, { strictness: 'standard', host: 'linkedin.com' });

function fixesOf(text: string, more: Record<string, unknown>) {
  const draft = parseDraft({ id: 'd', site: 'linkedin', text, ...more });
  return proposeFixes(draft, check(draft, demands), demands).filter(({ rule }) => rule === 'copied-text').map((fix) => fix.text);
}

describe('fixes for copied text', () => {
  it('quotes it and adds the address it was read at', () => {
    expect(fixesOf(`Worth a read. ${RUN}`, { recentlyRead: [{ text: `Handover\n${RUN}`, url }] })[0]).toBe(`Worth a read. “${RUN.slice(0, -1)}”. ${url}`);
  });

  it('only adds quotation marks where the address is there', () => {
    expect(fixesOf(`${RUN} ${url}`, { recentlyRead: [{ text: `Handover\n${RUN}`, url }] })[0]).toBe(`“${RUN.slice(0, -1)}”. ${url}`);
  });

  it('keeps the address outside the quotation where the words end the text', () => {
    const bare = RUN.slice(0, -1);
    expect(fixesOf(bare, { recentlyRead: [{ text: `Handover\n${RUN}`, url }] })[0]).toBe(`“${bare}” ${url}`);
  });

  it('leaves the words out where nobody knows where they come from', () => {
    const fixes = fixesOf(`Worth a thought. ${RUN}`, { recentlyRead: [{ text: `Handover\n${RUN}` }] });
    expect(fixes).toContain('Worth a thought.');
    expect(fixes.every((text) => !text.includes('“'))).toBe(true);
  });
});
