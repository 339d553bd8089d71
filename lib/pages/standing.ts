import type { PageReader } from './page.ts';

/** A symbol, because a page can make any plain name appear on `window` by naming an element so. */
const READER = Symbol.for('chaperone-page');

type World = typeof globalThis & { [READER]?: PageReader };

/** Says that the reader stands in this world now. */
export function standReader(reader: PageReader): void {
  (globalThis as World)[READER] = reader;
}

/** Runs alone in the page's isolated world, after the reader's script: refers to nothing outside itself. */
export function askReader(what: 'read' | 'show', place: unknown): unknown {
  const reader = (globalThis as unknown as Record<symbol, { read(): unknown; show(place: unknown): boolean } | undefined>)[Symbol.for('chaperone-page')];
  return what === 'read' ? reader?.read() : reader?.show(place) ?? false;
}
