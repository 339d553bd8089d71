import { describe, expect, it } from 'vitest';
import { seeded } from './descent.ts';
import { evidenceOf, scoresOf, spoken, teach, together, type Example } from './net.ts';

const SETTINGS = { hidden: 8, epochs: 12, rate: 0.05, dropFeatures: 0, dropHidden: 0, seed: 1 };
const one = (...numbers: number[]) => Float32Array.from(numbers);

/** Of the first topic are drafts with the first sign; of the second those with exactly one of two signs, which no straight line tells. */
function examples(count: number): Example[] {
  const random = seeded(3);
  return Array.from({ length: count }, () => {
    const [a, b] = [random() > 0.5, random() > 0.5];
    const features = Uint32Array.from([...(a ? [0] : []), ...(b ? [1] : []), 2 + Math.floor(random() * 8)]);
    return { features, value: 1, windows: [], labels: one(Number(a), Number(a !== b)), counts: one(1, 1), found: one(0, 0) };
  });
}

const told = (net: ReturnType<typeof teach>, all: readonly Example[], topic: number) => (
  all.filter((example) => (scoresOf(net, example)[topic]! > 0) === (example.labels[topic] === 1)).length / all.length);

describe('the network', () => {
  it('learns what a sign alone decides, and what only two together do', () => {
    const all = examples(400);
    const net = teach(all.slice(0, 300), 10, SETTINGS);
    expect(told(net, all.slice(300), 0)).toBe(1);
    expect(told(net, all.slice(300), 1)).toBeGreaterThan(0.95);
  });

  it('comes out the same every time', () => {
    expect(teach(examples(60), 10, SETTINGS)).toEqual(teach(examples(60), 10, SETTINGS));
  });

  it('is another with another seed, and several together say the mean', () => {
    const nets = [teach(examples(60), 10, SETTINGS), teach(examples(60), 10, { ...SETTINGS, seed: 2 })] as const;
    const [example] = examples(1);
    const [ones, others, means] = [...nets, together([...nets])].map((net) => scoresOf(net, example!));
    expect(ones).not.toEqual(others);
    for (const [topic, mean] of means!.entries()) expect(mean).toBeCloseTo((ones![topic]! + others![topic]!) / 2, 5);
  });

  it('has no evidence of anything in an empty text, whatever is common', () => {
    const net = teach(examples(60), 10, SETTINGS);
    expect(evidenceOf(net, { features: new Uint32Array(), value: 1, windows: [] })).toEqual([0, 0]);
    const [example] = examples(1);
    const found = Float32Array.from([0, 0]);
    const empty = scoresOf(net, { features: new Uint32Array(), value: 1, found });
    const scores = scoresOf(net, { ...example!, found });
    expect(evidenceOf(net, example!)).toEqual(scores.map((score, topic) => score - empty[topic]!));
  });

  it('hears what a window says louder than the whole', () => {
    const net = teach(examples(60), 10, SETTINGS);
    const whole = { features: Uint32Array.from([2, 3]), value: 1 };
    const windows = [{ features: Uint32Array.from([0]), value: 1 }];
    const [plain, heard] = [[], windows].map((each) => evidenceOf(net, { ...whole, windows: each }));
    expect(heard![0]).toBeGreaterThan(plain![0]!);
  });

  it('says less, of the same, where it is told to', () => {
    const net = teach(examples(60), 10, SETTINGS);
    const [example] = examples(1);
    for (const [topic, evidence] of evidenceOf(spoken(net, 0.5), example!).entries()) expect(evidence).toBeCloseTo(evidenceOf(net, example!)[topic]! / 2, 5);
  });

  it('learns how far wordings can be trusted, topic by topic', () => {
    const random = seeded(5);
    const all = Array.from({ length: 300 }, (): Example => {
      const found = random() > 0.5;
      const labels = one(Number(found), Number(random() > 0.5));
      return { features: Uint32Array.from([Math.floor(random() * 10)]), value: 1, windows: [], labels, counts: one(1, 1), found: one(Number(found), Number(found)) };
    });
    const { found } = teach(all, 10, SETTINGS);
    expect(found[0]).toBeGreaterThan(found[1]! + 1);
  });

  it('is not moved by a label that does not count', () => {
    const silent = examples(100).map((example) => ({ ...example, counts: one(1, 0) }));
    const { bias, hidden, topics, rows } = teach(silent, 10, SETTINGS);
    expect(bias[1]).toBe(-2);
    expect([...rows].filter((_, index) => index % (hidden + topics) === hidden + 1).every((weight) => weight === 0)).toBe(true);
  });
});
