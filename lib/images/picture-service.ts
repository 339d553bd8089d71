import type { Cleaned, Looked, Refused } from '../draft/looked.ts';
import type { Mark } from '../draft/mark.ts';
import type { Box } from '../draft/picture-facts.ts';
import { callsOver } from './calls.ts';
import type { ToEyes, ToPage } from './eyes.ts';
import type { ToReader } from './documents/reader.ts';
import { look } from './look.ts';
import { openRecogniser, type Recogniser } from './recognise.ts';

/** More engines than this cost memory and win nothing: measured on two cores, three are slower than two. */
const MOST_LANES = 2;

/** A document may take so long to be read, in milliseconds: what is left of the time for a file is for its pictures. */
const LONGEST_READING = 12_000;

/** A worker and the engines that read for it. */
interface Engines {
  readonly recogniser: Recogniser;
  readonly ask: ReturnType<typeof callsOver<ToEyes, ToPage>>;
  end(): void;
}

function startEngines(): Engines {
  const recogniser = openRecogniser(Math.min(MOST_LANES, navigator.hardwareConcurrency));
  const worker = new Worker(new URL('./eyes.ts', import.meta.url), { type: 'module' });
  const ask = callsOver<ToEyes, ToPage>(worker, { read: ({ grey, how }) => recogniser.read(grey, how) });
  return { recogniser, ask, end() { worker.terminate(); recogniser.end(); } };
}

/**
 * Reads a document in a worker of its own, which starts with it and ends with it: a broken file takes nothing else along. Rejects with a
 * `TimeoutError` when it takes too long.
 */
async function readPaper(request: ToReader['read']['request'], signal: AbortSignal): Promise<ToReader['read']['reply']> {
  const worker = new Worker(new URL('./documents/reader.ts', import.meta.url), { type: 'module' });
  try {
    const ask = callsOver<ToReader, Record<never, never>>(worker, {});
    const stopped = new Promise<never>((_, reject) => {
      const ended = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_READING)]);
      ended.addEventListener('abort', () => reject(ended.reason), { once: true });
      worker.addEventListener('error', () => reject(new Error('not read')), { once: true });
    });
    return await Promise.race([ask('read', request), stopped]);
  } finally {
    worker.terminate();
  }
}

/** What the pictures page does, one thing after the other. Worker and engines start with the first picture. */
export function openPictureService() {
  let engines: Engines | null = null;

  /** Runs work that the signal can end at any time: a thread that hangs is ended with all that is in it, and the next picture starts anew. */
  async function ending<T>(signal: AbortSignal, work: (engines: Engines) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    engines ??= startEngines();
    const own = engines;
    const stopped = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        own.end();
        if (engines === own) engines = null;
        reject(signal.reason);
      }, { once: true });
    });
    return Promise.race([work(own), stopped]);
  }

  function redact(file: Blob, boxes: readonly Box[], signal: AbortSignal): Promise<Cleaned | Refused> {
    return ending(signal, ({ ask }) => ask('redact', { file, boxes }));
  }

  return {
    look: ({ file, marks }: { file: Blob; marks: readonly Mark[] }, signal: AbortSignal): Promise<Looked> => ending(signal, ({ ask, recogniser: { lanes } }) => look(file, {
      see: (picture, header) => ask('see', { file: picture, header, marks, lanes }),
      moment: (bitmap) => ask('moment', { bitmap, marks, lanes }, [bitmap]),
      read: (paper, format) => readPaper({ file: paper, format }, signal),
    }, signal)),
    redact: ({ file, boxes }: { file: Blob; boxes: readonly Box[] }, signal: AbortSignal) => redact(file, boxes, signal),
    /** Frees all that is held; the next picture starts anew. */
    end() {
      engines?.end();
      engines = null;
    },
    strip: async ({ file }: { file: Blob }, signal: AbortSignal): Promise<File | null> => {
      const done = await redact(file, [], signal);
      return 'file' in done ? done.file : null;
    },
  };
}
