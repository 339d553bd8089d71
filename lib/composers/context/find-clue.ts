import type { Box } from '../surfaces/find.ts';
import type { Clue } from './clue.ts';

/** A clue that was found. */
export interface Found {
  readonly element: Element;
  /** What it says; empty where it says nothing in words. */
  readonly words: string;
}

/** Words beyond this of what stands around a text are not read, in UTF-16 units. */
const LONGEST = 5_000;

/** The nearest ancestor that fits, also outside the shadow root the element stands in. */
function closestThrough(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from !== null;) {
    const found = from.closest(selector);
    if (found !== null) return found;
    const root = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** What is looked through for a clue. */
function placeOf({ around }: Clue, { surface, editable }: Box): ParentNode | null {
  if (around === 'page') return editable.ownerDocument;
  if (around !== undefined) return closestThrough(editable, around.selector);
  return editable.closest(surface.bounds.selector) ?? (editable.getRootNode() as Document | ShadowRoot);
}

/** The editable as it is seen from another element's root: itself, or the host of the shadow root it stands in. */
function seenFrom(element: Element, editable: Element): Element {
  const root = editable.getRootNode();
  return root instanceof ShadowRoot && element.getRootNode() !== root ? root.host : editable;
}

/** What an element says, as the clue reads it; null where the clue's words do not fit. */
export function wordsOf(element: Element, { attribute, says }: Pick<Clue, 'attribute' | 'says'>): string | null {
  const shown = attribute === undefined ? (element as HTMLElement).innerText ?? element.textContent : element.getAttribute(attribute);
  const words = (shown ?? '').trim();
  if (says === undefined) return words.slice(0, LONGEST);
  const match = says.exec(words);
  return match === null ? null : (match[1] ?? words).slice(0, LONGEST);
}

/** What a clue finds beside a box, in the page's order: one at most, unless it takes all. */
function findClue(clue: Clue, box: Box): Found[] {
  const { editable } = box;
  const place = placeOf(clue, box);
  if (place === null) return [];
  const fitting = [...place.querySelectorAll(clue.sign.selector)].flatMap((element): Found[] => {
    const seen = seenFrom(element, editable);
    if (element.contains(seen) || editable.contains(element) || element.checkVisibility?.() === false) return [];
    if (clue.take === 'before' && (seen.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) === 0) return [];
    const words = wordsOf(element, clue);
    return words === null ? [] : [{ element, words }];
  });
  if (clue.take === 'all') return fitting;
  return fitting.slice(...(clue.take === 'before' ? [-1] : [0, 1]));
}

/** True when it is found, whatever it says. */
export function isFound(clue: Clue, box: Box): boolean {
  return findClue(clue, box).length > 0;
}

/** What the first clue that says something says. */
export function firstWords(clues: readonly Clue[], box: Box): readonly string[] {
  for (const clue of clues) {
    const words = findClue(clue, box).map((found) => found.words).filter((said) => said !== '');
    if (words.length > 0) return words;
  }
  return [];
}
