import { expect, it } from 'vitest';
import { teach } from './net.ts';
import { teachAll } from './side-by-side.ts';

const example = (feature: number, label: number) => ({
  features: Uint32Array.of(feature), value: 1, windows: [], labels: Float32Array.of(label), counts: Float32Array.of(1), found: Float32Array.of(0),
});
const job = (seed: number) => ({
  examples: [example(0, 1), example(1, 0)], size: 2, settings: { hidden: 2, epochs: 3, rate: 0.1, dropFeatures: 0, dropHidden: 0, seed },
});

it('teaches in threads what is taught in one, in the order asked', async () => {
  const jobs = [1, 2, 3].map(job);
  const ready: number[] = [];
  expect(await teachAll(jobs, (count) => ready.push(count))).toEqual(jobs.map(({ examples, size, settings }) => teach(examples, size, settings)));
  expect(ready).toEqual([1, 2, 3]);
});

it('says so when a thread fails', async () => {
  await expect(teachAll([{ ...job(1), examples: [{ ...example(0, 1), labels: undefined as never }] }], () => {})).rejects.toThrow();
});
