import { parentPort, workerData } from 'node:worker_threads';
import { teach, type Example, type Settings } from './net.ts';

/** What one thread is asked to teach. `size`: the number of features. */
export interface Job {
  readonly examples: readonly Example[];
  readonly size: number;
  readonly settings: Settings;
}

const { examples, size, settings } = workerData as Job;
parentPort!.postMessage(teach(examples, size, settings));
