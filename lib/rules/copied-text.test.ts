import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { printOf } from '../reading/sources/shingles.ts';
import { copiedText } from './copied-text.ts';

const NOTHING = { terms: [], disclaimers: [], institutions: [] };

function breaches(draft: Partial<Draft>) {
  return copiedText.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: '', ...draft }), NOTHING);
}

const TEXT = 'Handover fails when nobody owns the list\nThe safest wards in our survey kept one shared list, read it aloud at seven each morning, and let the most junior person speak first. Nothing else we measured came close.';
const URL = 'https://harbour-journal.example/handover';
const RUN = 'The safest wards in our survey kept one shared list, read it aloud at seven each morning, and let the most junior person speak first.';
const recentlyRead = [{ text: TEXT, url: URL }];

describe('copied-text', () => {
  it('is told of twelve words in a row, and points at them', () => {
    const text = `New here: ${RUN} Lovely.`;
    expect(breaches({ text, recentlyRead })).toMatchObject([{ kind: 'unsourced', span: { start: 10, end: 10 + RUN.length - 1 } }]);
  });

  it('knows a copy in other letters and line breaks', () => {
    expect(breaches({ text: RUN.toUpperCase().replaceAll(', ', ',\n'), recentlyRead })).toHaveLength(1);
  });

  it('knows it by the fingerprint alone', () => {
    expect(breaches({ text: RUN, recentlyRead: [{ text: '', url: URL, print: [...printOf(TEXT)] }] })).toHaveLength(1);
  });

  it('is not told of eleven', () => {
    expect(breaches({ text: RUN.split(' ').slice(0, 11).join(' '), recentlyRead })).toEqual([]);
  });

  it('wants quotation marks and source together', () => {
    expect(breaches({ text: `"${RUN}" ${URL}`, recentlyRead })).toEqual([]);
    expect(breaches({ text: `"${RUN}" says the Harbour Journal`, recentlyRead })).toEqual([]);
    expect(breaches({ text: `"${RUN}"`, recentlyRead })).toMatchObject([{ kind: 'unsourced', allowances: [] }]);
    expect(breaches({ text: `${RUN} ${URL}`, recentlyRead })).toMatchObject([{ kind: 'unquoted', allowances: ['named-source'] }]);
  });

  it('leaves titles, set lines and prescribed disclaimers alone', () => {
    const title = 'Handover at seven each morning fails most often when nobody on the ward owns the one list';
    expect(breaches({ text: title, recentlyRead: [{ text: `${title}\nMore of it follows.` }] })).toEqual([]);
    const line = 'If you or someone you know is struggling or in crisis, help is available. Call or text 988.';
    expect(breaches({ text: line, recentlyRead: [{ text: `An article.\n${line}` }] })).toEqual([]);
    const disclaimer = 'The views on this page are mine alone and the clinic that I work for has no part in any of them.';
    const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: disclaimer, recentlyRead: [{ text: `An article.\n${disclaimer}` }] });
    const context = { ...NOTHING, disclaimers: [{ text: disclaimer, prescribed: true, pack: 'p' }] };
    expect(copiedText.evaluate(reading, context)).toEqual([]);
  });

  it('is not told without a text at hand', () => {
    expect(breaches({ text: RUN })).toEqual([]);
  });
});

it('takes pasted words for no title, and a page\'s title for one', () => {
  const RUN = 'The safest wards kept one shared list, read it aloud at seven each morning, and let the most junior speak first.';
  const TITLE = 'What eleven harbour towns taught us about handing the night over to the day';
  const flagged = (text: string, recentlyRead: Draft['recentlyRead']) => (
    copiedText.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, recentlyRead }), NOTHING).length > 0);
  expect(flagged(RUN, [{ text: RUN }])).toBe(true);
  expect(flagged(RUN, [{ text: `${RUN}\n\nRead on: One list` }])).toBe(true);
  expect(flagged(TITLE, [{ text: TITLE, print: [...printOf(`${TITLE} ${RUN}`)] }])).toBe(false);
  expect(flagged(TITLE, [{ text: `${TITLE}\n${RUN}` }])).toBe(false);
});
