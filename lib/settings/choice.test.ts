import { expect, it } from 'vitest';
import { withChoice } from './choice.ts';
import { resolve } from './resolve.ts';

it('shows what a person chose as theirs', () => {
  expect(withChoice(resolve({}, {}), 'packs', ['imu']).values.packs).toEqual({ value: ['imu'], source: 'person' });
});

it('leaves the parts of other rules as the institution set them', () => {
  const { values } = withChoice(resolve({}, { tiers: { profanity: 'note' } }), 'tiers', { spam: 'hold' });
  expect(values.tiers.value).toMatchObject({ profanity: 'note', spam: 'hold' });
});

it('changes nothing that is locked', () => {
  const locked = resolve({}, { packs: ['mount-sinai'], locked: ['packs'] });
  expect(withChoice(locked, 'packs', ['imu'])).toEqual(locked);
});
