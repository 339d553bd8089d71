import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import type { Language } from './languages.ts';
import { wordsOf } from './learnt.ts';
import type { Words } from './word.ts';

/** Every id there is; English has them all, other languages may lag behind it. */
export type WordId = keyof typeof en;

export type WordData = Readonly<Record<string, string | number>>;

/** A stretch of a sentence; `quoted` when it is words of the draft. */
export interface Part {
  readonly text: string;
  readonly quoted: boolean;
  /** Where it begins in the sentence, in UTF-16 units. */
  readonly at: number;
}

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur'];

let language: Language = 'en';
const formats = new Map<string, IntlMessageFormat>();
const listeners = new Set<() => void>();

/** The language in use, as a BCP 47 tag. */
export function spoken(): Language {
  return language;
}

/** Speaks another language from now on, if its words were brought (`learn`), else English; at run time, without a reload. */
export function speak(wanted: Language): void {
  language = wordsOf(wanted) === null ? 'en' : wanted;
  formats.clear();
  for (const listener of listeners) listener();
}

/** Calls back after each change of language, until the signal ends. */
export function onSpoken(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

/** Writing direction of the language in use. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** Names one after another, as the language in use lists them: "X, Facebook and LinkedIn". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(names);
}

const own = <Value>(all: Readonly<Record<string, Value>> | null, id: string) => (all !== null && Object.hasOwn(all, id) ? all[id] : undefined);

function formatOf(id: string): IntlMessageFormat | null {
  const known = formats.get(id);
  if (known) return known;
  const translated = own(wordsOf(language), id);
  const text = translated ?? own<Words[string]>(en, id)?.text;
  if (text === undefined) return null;
  const format = new IntlMessageFormat(text, translated === undefined ? 'en' : language);
  formats.set(id, format);
  return format;
}

/** The id itself, then each shorter one: `finding.insult.group`, `finding.insult`, `finding`. */
function* fallbacks(id: string): Generator<string> {
  for (let rest = id; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) yield rest;
}

/** Rules, policies and languages are spoken of by their names, not their ids and tags. */
function named(data: WordData): WordData {
  const names = (['rule', 'pack'] as const).flatMap((what) => {
    const id = `${what}.${data[what]}`;
    return isWordId(id) ? [[what, say(id)]] : [];
  });
  const tag = data['language'];
  if (typeof tag === 'string' && /^[a-z]{2,3}$/.test(tag) && tag !== 'und') names.push(['language', new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag]);
  return names.length === 0 ? data : { ...data, ...Object.fromEntries(names) };
}

/**
 * A sentence in parts, so that quoted words can be set apart. An id without words of its own, or one whose
 * values are missing, falls back to the shorter id: a strange message must not take the interface down.
 */
export function parts(message: { readonly id: string; readonly data: WordData }): readonly Part[] {
  for (const id of fallbacks(message.id)) {
    try {
      const said = formatOf(id)?.format<Omit<Part, 'at'>>({
        ...named(message.data),
        q: (chunks) => ({ text: chunks.join(''), quoted: true }),
      });
      if (said === undefined) continue;
      let at = 0;
      return [said].flat().map((piece) => {
        const part = { ...(typeof piece === 'string' ? { text: piece, quoted: false } : piece), at };
        at += part.text.length;
        return part;
      });
    } catch {
      // A value is missing: the shorter id asks for fewer.
    }
  }
  return [{ text: message.id, quoted: false, at: 0 }];
}

/** A message as one line, with quotation marks around words of the draft. For ids that come from elsewhere. */
export function tell(message: { readonly id: string; readonly data: WordData }): string {
  return parts(message).map(({ text, quoted }) => (quoted ? `“${text}”` : text)).join('');
}

/** One of our own strings. */
export function say(id: WordId, data: WordData = {}): string {
  return tell({ id, data });
}

/** True when there are words for this very id. */
export function isWordId(id: string): id is WordId {
  return Object.hasOwn(en, id);
}
