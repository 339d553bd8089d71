import { describe, expect, it, vi } from 'vitest';
import type { InterfaceCode } from './arrival.ts';
import { interfaceLoader } from './interface-loader.ts';

const CODE = { present: () => null, pictures: () => null } as unknown as InterfaceCode;

describe('the interface of a frame', () => {
  it('is asked for once, and there for all who wait', async () => {
    const load = vi.fn(async () => undefined);
    const loader = interfaceLoader(load);
    const both = Promise.all([loader.present(), loader.pictures()]);
    loader.arrive(CODE);
    expect(await both).toEqual([CODE.present, CODE.pictures]);
    expect(await loader.present()).toBe(CODE.present);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['it could not be brought', vi.fn(async () => undefined).mockRejectedValueOnce(new Error('gone')), 'gone'],
    ['its script was loaded and did not start, and is not waited for', vi.fn(async () => undefined), 'did not arrive'],
  ] as const)('is asked for again where %s', async (_why, load, reason) => {
    const loader = interfaceLoader(load);
    await expect(loader.present()).rejects.toThrow(reason);
    const again = Promise.all([loader.present(), loader.pictures()]);
    loader.arrive(CODE);
    expect(await again).toEqual([CODE.present, CODE.pictures]);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('that nobody asked for is of no use', () => {
    expect(() => interfaceLoader(async () => undefined).arrive(CODE)).not.toThrow();
  });
});
