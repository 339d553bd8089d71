import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../draft/span.ts';
import { neverBare, neverEmpty, offsetAfter, stepsOf, wholeLines } from './steps.ts';

const change = (text: string, ...edits: Edit[]) => ({ text, edits, promised: applyEdits(text, edits) });

describe('the steps of a change', () => {
  const text = 'Marcus slept. Then Marcus woke.';
  const edits = [{ start: 0, end: 6, text: 'He' }, { start: 19, end: 25, text: 'he' }];

  it('are one over all edits, so that one undo takes it back', () => {
    expect(stepsOf(change(text, ...edits), false)).toEqual([{ start: 0, end: 25, text: 'He slept. Then he' }]);
  });

  it('are apart, last first, where something between them would be lost', () => {
    expect(stepsOf(change(text, ...edits), true)).toEqual([edits[1], edits[0]]);
  });

  it.each([
    ['the sign before', 'see Marcus', { start: 3, end: 10, text: '' }, { start: 2, end: 10, text: 'e' }],
    ['the sign after, at the beginning', 'Marcus came', { start: 0, end: 7, text: '' }, { start: 0, end: 8, text: 'c' }],
    ['a whole emoji', '🙂Marcus', { start: 2, end: 8, text: '' }, { start: 0, end: 8, text: '🙂' }],
    ['the sign after, not the line break before', 'a\nMarcus b', { start: 2, end: 9, text: '' }, { start: 2, end: 10, text: 'b' }],
    ['the line break, where nothing else is left', 'a\nMarcus', { start: 2, end: 8, text: '' }, { start: 1, end: 8, text: '\n' }],
  ])('never put in nothing: %s is written again', (_what, before, edit, step) => {
    expect(neverEmpty(before, edit)).toEqual(step);
    expect(applyEdits(before, [step])).toBe(applyEdits(before, [edit]));
  });
});

it('widens an edit to whole lines', () => {
  expect(wholeLines('one\ntwo three\nfour', { start: 8, end: 13, text: 'x' })).toEqual({ start: 4, end: 13, text: 'two x' });
  expect(wholeLines('one\ntwo\nthree', { start: 2, end: 9, text: '' })).toEqual({ start: 0, end: 13, text: 'onhree' });
  expect(wholeLines('\none', { start: 0, end: 0, text: 'x' })).toEqual({ start: 0, end: 0, text: 'x' });
  expect(wholeLines('one', { start: 3, end: 3, text: '\ntwo' })).toEqual({ start: 0, end: 3, text: 'one\ntwo' });
});

it.each([[2, 2], [6, 4], [10, 4], [12, 6]])('takes a caret at %i to %i', (before, after) => {
  expect(offsetAfter([{ start: 3, end: 10, text: 'x' }], before)).toBe(after);
});

describe('an edit that only puts something in', () => {
  it.each([
    ['takes the character before along', 'abc', { start: 3, end: 3, text: '!' }, { start: 2, end: 3, text: 'c!' }],
    ['takes the whole of an emoji', 'a🙂', { start: 3, end: 3, text: '!' }, { start: 1, end: 3, text: '🙂!' }],
    ['takes the one after at the beginning', 'abc', { start: 0, end: 0, text: '!' }, { start: 0, end: 1, text: '!a' }],
    ['stays where there is none', '', { start: 0, end: 0, text: '!' }, { start: 0, end: 0, text: '!' }],
    ['is left alone where it takes something away', 'abc', { start: 0, end: 1, text: '!' }, { start: 0, end: 1, text: '!' }],
  ])('%s', (_what, text, edit, widened) => {
    expect(neverBare(text, edit)).toEqual(widened);
  });
});
