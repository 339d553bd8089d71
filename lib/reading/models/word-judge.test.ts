import { describe, expect, it, vi } from 'vitest';
import { Reading } from '../reading.ts';
import { code, joined, placeOf, WEIGHTS } from './word-codes.ts';
import { evidenceAt, tellingRuns, weighedBy } from './word-judge.ts';

// Only one feature speaks: whether a word is written with a capital letter inside a sentence and on no list.
vi.mock('./word-weights.json', async () => {
  const codes = await vi.importActual<typeof import('./word-codes.ts')>('./word-codes.ts');
  const bytes = new Uint8Array(codes.WEIGHTS);
  bytes[codes.placeOf(codes.joined(codes.code('type'), codes.code('capital.unknown')))] = 100;
  return { default: { start: -1, step: 1, weights: btoa([...bytes].map((byte) => String.fromCharCode(byte)).join('')) } };
});

const read = (text: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
const runs = (text: string, taken: readonly { start: number; end: number }[] = []) => {
  const reading = read(text);
  return reading.get((it) => tellingRuns(it, 0, taken)).map((run) => reading.quote(run));
};

describe('the weight of a word', () => {
  it('is what its features add up to, shared among them', () => {
    expect(weighedBy(-1, 0.5, [0, 4, 8], [1, 2, 0, 0])).toBe(2);
    expect(weighedBy(-1, 0.5, [], [])).toBe(-1);
  });

  it('stands at a place of its own', () => {
    expect(placeOf(code('son'))).not.toBe(placeOf(code('daughter')));
    expect(joined(code('son'), code('her'))).not.toBe(joined(code('her'), code('son')));
    expect(placeOf(code('anything at all'))).toBeLessThan(WEIGHTS);
  });

  it('is the most of any word in a span, and none where no word was weighed', () => {
    const reading = read('we saw Ssemuli there');
    expect(evidenceAt(reading, { start: 0, end: 20 })).toBeGreaterThan(0);
    expect(evidenceAt(reading, { start: 0, end: 6 })).toBeNull();
  });
});

describe('runs of telling words', () => {
  it('are one where nothing but a small word of names stands between', () => {
    expect(runs('we saw Ssemuli Nakkazi and then Oyirwoth binti Achieng-Obua')).toEqual(['Ssemuli Nakkazi', 'Oyirwoth binti Achieng-Obua']);
  });

  it('end with a sentence, and at a comma', () => {
    expect(runs('we saw Ssemuli, Nakkazi')).toEqual(['Ssemuli', 'Nakkazi']);
  });

  it('leave out what is taken', () => {
    expect(runs('we saw Ssemuli Nakkazi', [{ start: 7, end: 14 }])).toEqual(['Nakkazi']);
  });
});
