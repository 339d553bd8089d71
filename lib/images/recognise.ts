import { createWorker, OEM, PSM, type Worker as Engine } from 'tesseract.js';
import type { Box } from '../draft/picture-facts.ts';
import type { Grey } from './grey.ts';
import { PARTS_FOLDER } from './parts.ts';

/** A word as it was read. */
export interface Word {
  readonly text: string;
  /** In the pixels of what was given to be read. */
  readonly box: Box;
  /** 0 to 1. */
  readonly sure: number;
  /** Words of one line have one number. */
  readonly line: number;
}

/** Reads words, several pictures at a time. */
export interface Recogniser {
  /** How many can be read at once. */
  readonly lanes: number;
  read(grey: Grey, how: PSM): Promise<readonly Word[]>;
  /** Ends what is under way and frees the memory. */
  end(): void;
}

/** Binary greymap (https://netpbm.sourceforge.net/doc/pgm.html): nothing is encoded and nothing has to be decoded. */
function pgm({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + data.length);
  bytes.set(head);
  bytes.set(data, head.length);
  return bytes;
}

function start(): Promise<Engine> {
  return createWorker('eng', OEM.LSTM_ONLY, {
    workerPath: `${PARTS_FOLDER}/worker.min.js`, corePath: new URL(`${PARTS_FOLDER}/tesseract-core-relaxedsimd-lstm.js`, location.href).href,
    langPath: new URL(PARTS_FOLDER, location.href).href, workerBlobURL: false, cacheMethod: 'none', gzip: true,
    // What the engine says to the log could hold words; failures come as rejections.
    errorHandler: () => {},
  }, // Lines are set dark on light: trying them the other way round as well costs a quarter of the time.
  { debug_file: '/dev/null', invert_threshold: '0' } as object);
}

/** Engines are started when the first words are to be read, and kept. */
export function openRecogniser(lanes: number): Recogniser {
  const engines: (Promise<Engine> | undefined)[] = Array.from({ length: lanes });
  const busy: Promise<unknown>[] = Array.from({ length: lanes }, () => Promise.resolve());
  const waiting: number[] = Array.from({ length: lanes }, () => 0);

  /** A lane's engine; one that could not be started is tried again with the next words. */
  const engineOf = (lane: number): Promise<Engine> => {
    engines[lane] ??= start().catch((error: unknown) => {
      engines[lane] = undefined;
      throw error;
    });
    return engines[lane];
  };

  return {
    lanes,
    async read(grey, how) {
      const lane = waiting.indexOf(Math.min(...waiting));
      waiting[lane]!++;
      const before = busy[lane]!;
      const read = async () => {
        await before.catch(() => {});
        const engine = await engineOf(lane);
        const { data } = await engine.recognize(pgm(grey) as unknown as Blob, { tessedit_pageseg_mode: how } as object, { text: false, blocks: true });
        return wordsOf(data.blocks ?? []);
      };
      const done = read().finally(() => { waiting[lane]!--; });
      busy[lane] = done;
      return done;
    },
    end() {
      for (const [lane, engine] of engines.entries()) {
        engines[lane] = undefined;
        void engine?.then((one) => one.terminate()).catch(() => {});
      }
    },
  };
}

interface Block {
  readonly paragraphs: readonly { readonly lines: readonly { readonly words: readonly {
    readonly text: string; readonly confidence: number; readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  }[] }[] }[];
}

function wordsOf(blocks: readonly Block[]): readonly Word[] {
  return blocks.flatMap(({ paragraphs }) => paragraphs).flatMap(({ lines }) => lines).flatMap(({ words }, line) => (
    words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => (
      { text, sure: confidence / 100, line, box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } }))));
}

export { PSM };
