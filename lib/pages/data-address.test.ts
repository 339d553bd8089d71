import { describe, expect, it } from 'vitest';
import { dataIn } from './data-address.ts';

describe('what an address holds', () => {
  it.each([
    ['data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'image/gif', 23],
    ['data:image/svg+xml;charset=utf-8,%3Csvg%3E%C3%A9%3C/svg%3E', 'image/svg+xml', 13],
    ['data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA%3D', 'image/gif', 23],
    ['data:,', '', 0],
  ])('is taken out: %s', (address, type, size) => {
    expect(dataIn(address)).toMatchObject({ type, size });
  });

  it.each(['data:image/png;base64,***', 'data:image/png,%'])('is nothing where it is broken: %s', (address) => {
    expect(dataIn(address)).toBeNull();
  });
});
