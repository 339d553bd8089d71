import { useContext } from 'react';
import { parts, type WordData, type WordId } from '../lib/words/words.ts';
import { NearPage, Text } from './Text.tsx';

/** Words of the draft, set apart. */
export function Quote({ children }: { readonly children: string }) {
  return useContext(NearPage) ? <q data-text={children} /> : <q>{children}</q>;
}

/** A sentence of lib/words with the draft's own words set apart. */
export function Sentence({ id, data = {} }: { readonly id: WordId; readonly data?: WordData }) {
  return <Told message={{ id, data }} />;
}

/** The same for a message whose id comes from elsewhere. */
export function Told({ message }: { readonly message: { readonly id: string; readonly data: WordData } }) {
  return parts(message).map(({ text, quoted, at }) => (quoted ? <Quote key={at}>{text}</Quote> : <Text key={at}>{text}</Text>));
}
