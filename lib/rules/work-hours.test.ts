import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { workHours } from './work-hours.ts';

const NOTHING = { terms: [], disclaimers: [], institutions: [] };

function breaches(draft: Partial<Draft>) {
  return workHours.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: '', ...draft }), NOTHING);
}

const WEEK = { from: '08:00', to: '17:00' };
const NIGHTS = { days: [5], from: '20:00', to: '08:00' };

describe('work-hours', () => {
  it.each([
    ['in the morning of a Monday', '2026-03-02T08:00', WEEK],
    ['a minute before the end', '2026-03-06T16:59', WEEK],
    ['late on a Friday with night shifts', '2026-03-06T23:30', NIGHTS],
    ['early on the Saturday after it', '2026-03-07T07:59', NIGHTS],
    ['on a Sunday that is written as 0', '2026-03-01T10:00', { days: [0, 6], from: '09:00', to: '12:00' }],
    ['on a Sunday that is written as 7', '2026-03-01T10:00', { days: [7], from: '09:00', to: '12:00' }],
    ['in one of several stretches', '2026-03-02T10:00', [NIGHTS, WEEK]],
  ])('is told %s', (_when, at, workHours) => {
    expect(breaches({ text: 'Cake.', at, workHours })).toEqual([{ kind: 'now', span: null }]);
  });

  it.each([
    ['at the end of the day', '2026-03-02T17:00', WEEK],
    ['on a Sunday', '2026-03-01T10:00', WEEK],
    ['early on a Friday with night shifts from Friday on', '2026-03-06T07:00', NIGHTS],
    ['without a time', undefined, WEEK],
    ['without hours', '2026-03-02T10:00', undefined],
    ['with hours nobody can read', '2026-03-02T10:00', { from: 'nine', to: 'five' }],
    ['with a time nobody can read', 'this morning', WEEK],
  ])('is not told %s', (_when, at, workHours) => {
    expect(breaches({ text: 'Cake.', at, workHours })).toEqual([]);
  });

  it('is not told of a private message', () => {
    expect(breaches({ text: 'Late.', surface: 'message', at: '2026-03-02T10:00', workHours: WEEK })).toEqual([]);
  });
});
