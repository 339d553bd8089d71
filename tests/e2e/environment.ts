import { type Environment, builtinEnvironments } from 'vitest/runtime';

declare global {
  /** Ends what the files of a worker share. */
  var endOfWorker: (() => Promise<void>) | undefined;
}

/** Node as it is; what the files of a worker share ends with it. */
export default {
  ...builtinEnvironments.node,
  name: 'shared',
  async setup(global, options) {
    const node = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown() {
        await globalThis.endOfWorker?.();
        await node.teardown(global);
      },
    };
  },
} satisfies Environment;
