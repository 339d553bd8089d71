import type { PictureFacts } from '../draft/picture-facts.ts';
import { toldApart } from './look-alikes.ts';
import type { Word } from './recognise.ts';

/** Below this a word is what the engine makes of edges and textures. */
const LEAST_SURE = 0.2;
const READABLE = /[\p{L}\p{N}]/u;

/** The words of a picture as one text, a line each, with the place of every word in both. */
export function textOf(words: readonly Word[]): Required<Pick<PictureFacts, 'text' | 'words'>> {
  const kept = toldApart(words.filter(({ text, sure }) => sure >= LEAST_SURE && READABLE.test(text)));
  let text = '';
  let line: number | null = null;
  const placed = kept.map((word) => {
    if (line !== null) text += word.line === line ? ' ' : '\n';
    line = word.line;
    const start = text.length;
    text += word.text;
    return { start, end: text.length, box: word.box, sure: word.sure };
  });
  return { text, words: placed };
}
