import { isTraversal, parse, type Selector } from 'css-what';

/** Pseudo-classes that every browser this runs in knows and that an element can have without a person's hand on it. */
const CLASSES = new Set([
  'is', 'where', 'not', 'has', 'host', 'root', 'scope', 'empty', 'lang', 'dir', 'any-link', 'link', 'enabled', 'disabled', 'checked',
  'required', 'optional', 'read-only', 'read-write', 'placeholder-shown', 'first-child', 'last-child', 'only-child', 'nth-child',
  'nth-last-child', 'first-of-type', 'last-of-type', 'only-of-type', 'nth-of-type', 'nth-last-of-type',
]);

/** What the parser knows and no browser does. */
const STRANGERS: readonly string[] = ['parent', 'column-combinator'];

function faultOf(part: Selector): string | null {
  if (STRANGERS.includes(part.type)) return 'uses a sign between its parts that browsers do not know';
  if (part.type === 'pseudo-element') return `names no element: ::${part.name}`;
  if (part.type === 'attribute' && part.action === 'not') return 'uses !=, which browsers do not know';
  if (part.type !== 'pseudo') return null;
  if (!CLASSES.has(part.name)) return `uses :${part.name}, which is not among those allowed`;
  return Array.isArray(part.data) ? part.data.flat().map(faultOf).find((fault) => fault !== null) ?? null : null;
}

/**
 * Why a CSS selector can't be used, as the end of a sentence that begins with it; null when it can. Works without a page, for
 * an institution's values are read where there is none.
 */
export function selectorFault(selector: string): string | null {
  try {
    const alternatives = parse(selector);
    // The parser takes a half-written one.
    const half = (part: Selector | undefined) => part === undefined || isTraversal(part);
    if (alternatives.length === 0 || alternatives.some((parts) => half(parts[0]) || half(parts.at(-1)))) return 'is no selector';
    if (alternatives.some((parts) => parts.every(({ type }) => type === 'universal'))) return 'fits everything';
    return alternatives.flat().map(faultOf).find((fault) => fault !== null) ?? null;
  } catch {
    return 'is no selector';
  }
}
