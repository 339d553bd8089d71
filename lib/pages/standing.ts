import type { PageReader } from './page.ts';

/** A symbol, because a page can make any plain name appear on `window` by naming an element so. */
const READER = Symbol.for('chaperone-page');

type World = typeof globalThis & { [READER]?: PageReader };

/** Says that the reader stands in this world now. */
export function standReader(reader: PageReader): void {
  (globalThis as World)[READER] = reader;
}

/**
 * Runs alone in the page's isolated world, after the reader's script: refers to nothing outside itself. Undefined where no reader stands
 * there, or not any more.
 */
export function askReader(what: keyof PageReader, args: readonly unknown[]): unknown {
  const reader = (globalThis as unknown as Record<symbol, Record<string, (...given: unknown[]) => unknown> | undefined>)[Symbol.for('chaperone-page')];
  return reader?.[what]?.(...args);
}
