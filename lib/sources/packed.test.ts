import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from './packed.ts';

it('gives back the numbers it was given', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 5_000 }), (numbers) => {
    expect(unpack(pack(numbers))).toEqual(numbers);
  }), { numRuns: 30 });
});
