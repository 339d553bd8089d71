/** What of the library's engine under the networks is needed here; its types leave it out. */
export interface Kernels {
  getKernel(name: string, backend: string): Kernel | undefined;
  registerKernel(kernel: Kernel): void;
  unregisterKernel(name: string, backend: string): void;
}

interface Kernel {
  readonly kernelName: string;
  readonly backendName: string;
  readonly kernelFunc: (given: { readonly inputs: Readonly<Record<string, Value | undefined>> }) => unknown;
}

interface Value {
  readonly size: number;
  readonly rank: number;
  dispose(): void;
}

/** Steps of a layer, and their input: nothing else in the network for faces asks for it. */
const WITHIN: Readonly<Record<string, string>> = { FusedBatchNorm: 'x', ClipByValue: 'x' };
/** Where layers begin, and adding, which is used for other things too: only what is so large is asked for once there (its last layers are smaller). */
const BEGIN: Readonly<Record<string, string>> = { Conv2D: 'x', DepthwiseConv2dNative: 'x', Add: 'a' };
const LARGE = 600_000;

/**
 * Frees what stands between the steps of the network for faces as soon as the next step has read it. The library frees it when a look is
 * over: by then it is some 350 MB, which the engine never gives back.
 */
export function freeOnceRead({ getKernel, registerKernel, unregisterKernel }: Kernels, backend: string): void {
  for (const [name, input] of Object.entries({ ...WITHIN, ...BEGIN })) {
    const kernel = getKernel(name, backend);
    if (kernel === undefined) continue;
    unregisterKernel(name, backend);
    registerKernel({ ...kernel, kernelFunc: (given) => {
      const out = kernel.kernelFunc(given);
      const value = given.inputs[input];
      if (value !== undefined && value.rank === 4 && (name in WITHIN || value.size > LARGE)) value.dispose();
      return out;
    } });
  }
}
