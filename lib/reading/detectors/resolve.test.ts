import { describe, expect, it } from 'vitest';
import type { Detection } from '../detection.ts';
import { resolve } from './resolve.ts';

const detection = (start: number, end: number, kind: Detection['kind'], certainty: Detection['certainty']): Detection => ({ start, end, kind, certainty });

describe('resolve', () => {
  it('keeps the most certain of two that overlap', () => {
    expect(resolve([detection(0, 11, 'ssn', 'likely'), detection(0, 11, 'mrn', 'certain')]).map(({ kind }) => kind)).toEqual(['mrn']);
  });

  it('keeps the longer of two that are equally certain', () => {
    expect(resolve([detection(0, 8, 'date', 'likely'), detection(0, 16, 'date', 'likely')]).map(({ end }) => end)).toEqual([16]);
  });

  it('keeps the narrower kind of two that are otherwise equal', () => {
    expect(resolve([detection(0, 12, 'phone', 'likely'), detection(0, 12, 'national-id', 'likely')]).map(({ kind }) => kind)).toEqual(['national-id']);
  });

  it('keeps what only touches, in reading order', () => {
    expect(resolve([detection(5, 9, 'date', 'certain'), detection(0, 5, 'phone', 'possible')]).map(({ start }) => start)).toEqual([0, 5]);
  });
});
