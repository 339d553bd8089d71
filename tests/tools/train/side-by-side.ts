import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Net } from './net.ts';
import type { Job } from './teach-aside.ts';

/**
 * Teaches several networks, as many at once as the machine has cores; the answers stand in the order of the jobs.
 * @param done is told how many are ready.
 * @throws Error when a thread fails.
 */
export async function teachAll(jobs: readonly Job[], done: (ready: number) => void): Promise<Net[]> {
  const nets: Net[] = [];
  const waiting = [...jobs.entries()];
  let ready = 0;
  const lane = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const [index, workerData] = job;
      const [net] = await once(new Worker(new URL('teach-aside.ts', import.meta.url), { workerData }), 'message') as [Net];
      nets[index] = net;
      ready += 1;
      done(ready);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return nets;
}
