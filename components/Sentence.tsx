import { parts, type WordData, type WordId } from '../lib/words/words.ts';

/** A sentence of lib/words with the draft's own words set apart. */
export function Sentence({ id, data = {} }: { readonly id: WordId; readonly data?: WordData }) {
  return <Told message={{ id, data }} />;
}

/** The same for a message whose id comes from elsewhere. */
export function Told({ message }: { readonly message: { readonly id: string; readonly data: WordData } }) {
  return parts(message).map(({ text, quoted, at }) => (quoted ? <q key={at} dir="auto">{text}</q> : text));
}
