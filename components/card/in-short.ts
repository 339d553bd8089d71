import type { Message } from '../../lib/checking/report.ts';

/** A phrase stands in a sentence as it is; of more only the beginning does, in UTF-16 units. */
const PHRASE = 32;
const BEGINNING = 20;

/** What is said of words that stand whole above it: of a long stretch it names the beginning, so that nobody reads the same sentence twice. */
export function inShort({ id, data }: Message): Message {
  const { quote } = data;
  if (typeof quote !== 'string' || quote.length <= PHRASE) return { id, data };
  const beginning = quote.slice(0, BEGINNING).replace(/\s+\S*$/u, '').replace(/[\s.,;:–—-]+$/u, '');
  return { id, data: { ...data, quote: `${beginning}…` } };
}
