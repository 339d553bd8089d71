import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../lib/reading/models/model.ts';
import { evidenceOf, type Net } from './net.ts';
import { written } from './write-model.ts';

const net: Net = {
  hidden: 2, topics: 1,
  rows: Float32Array.from([0.5, -0.25, 1, -0.1, 0.2, -2]), hiddenBias: Float32Array.from([0.1, 0.3]),
  second: Float32Array.from([0.7, -0.4]), bias: Float32Array.from([-1]), found: Float32Array.from([2]),
};
const use = { addsFrom: 2.5, dropsBelow: null };

describe('the model as it is kept', () => {
  const model = modelOf(written(net, ['wet', 'dry'], ['rain'], [use], 1));

  it('reads back as it was taught, up to rounding', () => {
    const evidenceIn = (name: string) => {
      const row = model.numbers.get(name)! * 3;
      const total = model.steps.map((step, column) => step * model.rows[row + column]!);
      const topic = model.topics[0]!;
      const beyondIdle = (bias: number, unit: number) => Math.max(0, bias + total[unit]!) - Math.max(0, bias);
      return total[2]! + model.hidden.reduce((sum, bias, unit) => sum + beyondIdle(bias, unit) * topic.second[unit]!, 0);
    };
    for (const [number, name] of ['wet', 'dry'].entries()) {
      const [evidence = 0] = evidenceOf(net, { features: Uint32Array.from([number]), value: 1, windows: [] });
      expect(evidenceIn(name)).toBeCloseTo(evidence, 1);
    }
  });

  it('names features in the order of the alphabet, and what it may do', () => {
    expect([...model.numbers.keys()]).toEqual(['dry', 'wet']);
    expect(model.topics[0]).toMatchObject({ id: 'rain', found: 2, addsFrom: 2.5, dropsBelow: null });
  });
});
