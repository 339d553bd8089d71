import { NOT_SHOWN } from './blocks.ts';
import type { Place } from './page.ts';

const UNSEEN = NOT_SHOWN.join(',').toLowerCase();

const bare = (text: string) => text.replace(/\s+/gu, '');

interface Piece {
  readonly node: Text;
  /** Where its words begin in the words of the whole page, white space left out. */
  readonly start: number;
}

/** The words of a page without any white space, so that how a layout breaks them makes no difference, and where each stands. */
function piecesOf(root: Element): { readonly pieces: readonly Piece[]; readonly words: string } {
  const isSeen = (element: Element | null) => element?.closest(UNSEEN) == null && element?.checkVisibility?.() !== false;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) => (
    isSeen(parentElement) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
  const pieces: Piece[] = [];
  let words = '';
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    pieces.push({ node, start: words.length });
    words += bare(node.data);
  }
  return { pieces, words };
}

/** Where so many characters that are no white space lie before a place in a text; UTF-16 units. */
function offsetOf(text: string, count: number): number {
  let left = count;
  for (let at = 0; at < text.length; at++) {
    if (/\s/u.test(text.charAt(at))) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}

/** With all that stands around it if that is found, with less if the page changed a little, and at last the words alone. */
function indexOf(page: string, { before, words, after }: Place): number {
  const [lead, sought, trail] = [bare(before), bare(words), bare(after)] as const;
  if (sought === '') return -1;
  for (const [left, right] of [[lead, trail], [lead, ''], ['', trail], ['', '']] as const) {
    const at = page.indexOf(left + sought + right);
    if (at >= 0) return at + left.length;
  }
  return -1;
}

/** Where words stand in the page now; null where they do not any more. */
export function findPlace(root: Element, place: Place): Range | null {
  const { pieces, words } = piecesOf(root);
  const start = indexOf(words, place);
  if (start < 0) return null;
  const last = start + bare(place.words).length - 1;
  const from = pieces.findLast((piece) => piece.start <= start);
  const to = pieces.findLast((piece) => piece.start <= last);
  if (from === undefined || to === undefined) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(from.node, offsetOf(from.node.data, start - from.start));
  range.setEnd(to.node, offsetOf(to.node.data, last - to.start) + 1);
  return range;
}
