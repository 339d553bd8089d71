import { describe, expect, it } from 'vitest';
import type { Fix } from '../../lib/checking/report.ts';
import { changes, without } from './change.ts';

const fix = (edits: Fix['edits']): Fix => ({ rule: '', finding: '', label: { id: 'fix', data: {} }, edits, text: '' });

describe('the lines before and after a fix', () => {
  it('show the words with what stands around them', () => {
    expect(changes('Saw Ellery today.', fix([{ start: 4, end: 10, text: 'my patient' }])))
      .toEqual([{ lead: 'Saw ', before: 'Ellery', after: 'my patient', trail: ' today.', gap: 0 }]);
  });

  it('show no white space as a change', () => {
    expect(changes('our ward in Sylmar with', fix([{ start: 8, end: 19, text: ' ' }])))
      .toEqual([{ lead: 'our ward ', before: 'in Sylmar', after: '', trail: ' with', gap: 1 }]);
  });

  it('come in the order of the text', () => {
    const both = changes('Ellery came in on the same night as Marlow', fix([{ start: 36, end: 42, text: 'B' }, { start: 0, end: 6, text: 'A' }]));
    expect(both.map(({ before }) => before)).toEqual(['Ellery', 'Marlow']);
  });

  it('are one where they stand close to each other', () => {
    const text = 'Long night. Ellery, MRN 12, was in.';
    expect(changes(text, fix([{ start: 12, end: 18, text: 'My patient' }, { start: 18, end: 27, text: '' }]))).toEqual([
      { lead: 'Long night. ', before: 'Ellery, MRN 12,', after: 'My patient', trail: ' was in.', gap: 0 },
    ]);
    expect(changes('wards speak up.', fix([{ start: 11, end: 11, text: '”' }, { start: 15, end: 15, text: ' https://a.example' }])).map(({ before, after }) => [before, after]))
      .toEqual([[' up.', '” up. https://a.example']]);
  });

  it('cut the text around at words', () => {
    const text = 'one two three four five six seven eight X nine ten eleven twelve thirteen fourteen';
    const [change] = changes(text, fix([{ start: text.indexOf('X'), end: text.indexOf('X') + 1, text: 'Y' }]));
    expect(change).toEqual({ lead: '…four five six seven eight ', before: 'X', after: 'Y', trail: ' nine ten eleven twelve…', gap: 0 });
  });

  it('give way in the middle of a long stretch', () => {
    const long = `${'word '.repeat(60)}end`;
    const [change] = changes(long, fix([{ start: 0, end: long.length, text: '' }]));
    expect(change?.before.length).toBeLessThan(90);
    expect(change?.before).toMatch(/^(?:word )+… (?:word )+end$/);
  });

  it('tell what stands around from the end of a sentence', () => {
    const [change] = changes('X came in and we lost him. The ward was quiet again.', fix([{ start: 0, end: 1, text: 'A patient' }]));
    expect(change?.trail).toBe(' came in and we lost him. …');
  });
});

describe('a place where words only go', () => {
  it.each([
    ['our ward in Sylmar with', ' in Sylmar ', ' ', 'our ward with'],
    ['Lost a girl tonight. Quiet now.', ' tonight', '', 'Lost a girl. Quiet now.'],
    ['Saw Ellery, MRN 12, today', ', MRN 12', '', 'Saw Ellery, today'],
    ['Saw her. Tough as nails.', 'Saw her. ', '', 'Tough as nails.'],
    ['Saw her.', 'Saw her.', '', ''],
  ])('reads as it will be: %j without %j', (text, words, after, reads) => {
    const start = text.indexOf(words);
    expect(changes(text, fix([{ start, end: start + words.length, text: after }])).map(without)).toEqual([reads]);
  });
});
