import { describe, expect, it } from 'vitest';
import { namedDays } from './named-days.ts';

const told = (text: string) => namedDays(text).map(({ start, end, facts }) => {
  const [fact] = facts;
  return [text.slice(start, end), fact?.says === 'window' ? fact.days[1] : null];
});

describe('days and weeks that have a name', () => {
  it.each([
    ['All-Ireland night. One man, one lamp post.', 'All-Ireland night', 4],
    ['Goose Fair nougat one, upper left six nil.', 'Goose Fair', 16],
    ['Race Week again in the department.', 'Race Week', 16],
    ['Matchday. Retention, nine pints.', 'Matchday', 4],
    ['She came in on Liberation Day with her hip.', 'Liberation Day', 4],
  ])('%s', (text, words, days) => {
    expect(told(text)).toEqual([[words, days]]);
  });

  it.each([
    'World Kidney Day. One in ten has it.', 'Saturday night in resus.', 'Sim day. A 62-year-old.', 'Every race day somebody falls.', 'Snow day. No buses.',
    'Before Race Week we stock up on slings.', 'Good morning all.', 'My Night was long.',
  ])('nothing in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
