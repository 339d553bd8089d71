import { overlaps, type Edit, type Span } from '../draft/span.ts';
import { fitted, removal } from './tidy.ts';
import type { Softer } from './wordings/softer.ts';

/** Stands right in front of what is said for a word, and may have to change with it. */
const ARTICLE = /(?<![A-Za-zÀ-ɏ'’])(an?)[ \t]+$/i;
/** Begin with a vowel that is not heard as one, or with one that no letter tells: those are left as they are. */
const UNHEARD = /^(?:un[ií]|us[eau]|eu|on(?:e|ce)(?![a-z])|hou|hono|heir|[A-Z0-9])/;

/** "a awful" is no English: the article that fits the next word, where another stands before it; null where none has to change. */
function article(text: string, start: number, next: string): { start: number; words: string } | null {
  const [lead, said] = ARTICLE.exec(text.slice(Math.max(0, start - 6), start)) ?? [];
  if (lead === undefined || said === undefined || next === '' || UNHEARD.test(next)) return null;
  const needed = /^[aeiou]/.test(next) ? 'an' : 'a';
  if (needed === said.toLowerCase()) return null;
  return { start: start - lead.length, words: said.charAt(0) === 'A' ? needed.charAt(0).toUpperCase() + needed.slice(1) : needed };
}

/** The edit that says `words` in place of a span, or nothing, with an article that fits. */
function put(text: string, span: Span, words: string): Edit {
  const changed = article(text, span.start, (words + text.slice(span.end)).trimStart());
  if (changed !== null) return { start: changed.start, end: span.end, text: `${changed.words} ${words}` };
  // The words in a text of capitals, or without any, keep to its style.
  return words.trim() === '' ? removal(text, span) : { ...span, text: fitted(text, span.start, words) };
}

/** A rude wording that gives way. */
export interface Softened {
  readonly edit: Edit;
  /** The words as typed, and what is said for them: nothing where they go. */
  readonly quote: string;
  readonly words: string;
}

/** "The Muppets" inside a sentence is a name. */
const NAMED = /^[a-z]+[ \t]+(?:\S+[ \t]+)*\p{Lu}\p{Ll}/u;

/** What softens all wordings of a list that meet one of the spans, in reading order; of two that meet, the one that stands first in the list. */
export function softened(text: string, spans: readonly Span[], list: readonly Softer[]): Softened[] {
  const done: { span: Span; as: Softened }[] = [];
  for (const { words: pattern, say } of list) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (NAMED.test(match[0]) || !spans.some((one) => overlaps(one, span)) || done.some((one) => overlaps(one.span, span))) continue;
      const words = say.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
      done.push({ span, as: { edit: put(text, span, words), quote: match[0].trim(), words: words.trim() } });
    }
  }
  return done.map(({ as }) => as).sort((a, b) => a.edit.start - b.edit.start);
}
