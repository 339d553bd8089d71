import { describe, expect, it, vi } from 'vitest';
import { freeOnceRead, type Kernels } from './once.ts';

/** A step of the engine, which reads a value of so many numbers. */
function stepped(name: string, input: string, size: number, rank = 4): boolean {
  const kernels = new Map([[name, { kernelName: name, backendName: 'wasm', kernelFunc: (_: unknown): unknown => 'out' }]]);
  freeOnceRead({
    getKernel: (one) => kernels.get(one) as never,
    registerKernel: (kernel) => { kernels.set(kernel.kernelName, kernel as never); },
    unregisterKernel: (one) => { kernels.delete(one); },
  } satisfies Kernels, 'wasm');
  const dispose = vi.fn();
  const weights = { size: 9_000_000, rank: 4, dispose: () => { throw new Error('weights are needed again'); } };
  expect(kernels.get(name)!.kernelFunc({ inputs: { [input]: { size, rank, dispose }, filter: weights, b: weights } })).toBe('out');
  return dispose.mock.calls.length === 1;
}

describe('freeOnceRead', () => {
  it('frees what the steps within a layer hand on', () => {
    expect(stepped('FusedBatchNorm', 'x', 1000)).toBe(true);
    expect(stepped('ClipByValue', 'x', 1000)).toBe(true);
  });

  it('frees what layers hand on where it is large, and keeps what the last layers read twice', () => {
    expect(stepped('Conv2D', 'x', 256 * 256 * 32)).toBe(true);
    expect(stepped('DepthwiseConv2dNative', 'x', 32 * 32 * 512)).toBe(false);
    expect(stepped('Add', 'a', 1000)).toBe(false);
  });

  it('leaves other steps, and lists of boxes, alone', () => {
    expect(stepped('Softmax', 'x', 9_000_000)).toBe(false);
    expect(stepped('Add', 'a', 9_000_000, 2)).toBe(false);
  });
});
