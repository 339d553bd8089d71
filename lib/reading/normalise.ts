import type { Span } from '../draft/span.ts';
import { HOMOGLYPHS } from './lexicons/homoglyphs.ts';

/**
 * A text made fit for reading: compatibility forms, look-alike letters, invisible characters and
 * typographic quotes reduced to their plain form, with the way back to what was typed.
 */
export interface Normalised {
  readonly text: string;
  /** The span of the typed text that a span of `text` came from. */
  typed(span: Span): Span;
}

const INVISIBLE = /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]$/u;
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", 'ʼ': "'", '`': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
};
/** A character with the marks that combine with it; emoji sequences are taken apart on purpose. */
const CLUSTER = /\r\n|\P{M}\p{M}*|\p{M}/suy;
/** Characters that are their own plain form, as most are, unless a mark combines with the last of them. */
const PLAIN_RUN = /[\x20-\x5f\x61-\x7e\n]+(?!\p{M})/uy;
const SPACE = /^[\p{Zs}\t]$/u;
const WORD = /[\p{L}\p{M}\d]+/gu;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

function plain(cluster: string): string {
  const bare = [...cluster].filter((character) => !INVISIBLE.test(character)).join('');
  if (bare === '') return '';
  if (bare === '\r\n' || bare === '\u2028' || bare === '\u2029') return '\n';
  if (SPACE.test(bare)) return ' ';
  return PLAIN[bare] ?? bare.normalize('NFKC');
}

/** Letters of another script hidden in a Latin word are read as the Latin letters they look like. */
function unmask(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(WORD, (word) => (FOREIGN.test(word) && /[a-z]/i.test(word) ? [...word].map((letter) => HOMOGLYPHS[letter] ?? letter).join('') : word));
}

/** Reads a typed text into its plain form. Case and line breaks stay. */
export function normalise(typed: string): Normalised {
  if (/^[\x20-\x7e\n]*$/.test(typed)) return { text: typed, typed: (span) => span };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let at = 0; at < typed.length;) {
    PLAIN_RUN.lastIndex = at;
    const run = PLAIN_RUN.exec(typed)?.[0] ?? '';
    for (const end = at + run.length; at < end; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    text += run;
    if (at === typed.length) break;
    CLUSTER.lastIndex = at;
    const [cluster] = CLUSTER.exec(typed)!;
    const piece = plain(cluster);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at);
      ends.push(at + cluster.length);
    }
    text += piece;
    at += cluster.length;
  }
  return {
    text: unmask(text),
    typed: ({ start, end }) =>
      end > start
        ? { start: starts[start] ?? typed.length, end: ends[end - 1] ?? typed.length }
        : { start: starts[start] ?? typed.length, end: starts[start] ?? typed.length },
  };
}
