import type { Editor } from './editor.ts';
import { mapBuilder, type TextMap } from './text-map.ts';

/**
 * Draft.js 0.11 (X): blocks carry `data-block`, each leaf of a block `data-offset-key`, and its words
 * stand in `data-text`, a `br` when there are none. A block that is not written in, as a picture in an article, is held as
 * one space (AtomicBlockUtils).
 */
function read(editable: Element): TextMap {
  const map = mapBuilder();
  for (const block of editable.querySelectorAll('[data-block="true"]')) {
    map.line({ node: block.querySelector('[data-text]') ?? block, offset: 0 });
    if (block.getAttribute('contenteditable') === 'false') {
      map.picture(block, ' ');
      continue;
    }
    const leaves = [...block.querySelectorAll('[data-text="true"], img[alt]')];
    const texts = leaves.flatMap((leaf): readonly Node[] => {
      if (leaf.nodeName !== 'IMG') return [...leaf.childNodes].filter((node) => node.nodeType === 3);
      // A picture beside its own words, as an emoji's may stand, would be read twice.
      const doubled = leaf.closest('[data-text]') !== null || (leaf.closest('[data-offset-key]')?.querySelector('[data-text]') ?? null) !== null;
      return doubled ? [] : [leaf];
    });
    texts.forEach((node, index) => {
      if (node.nodeType !== 3) return map.picture(node as Element, (node as Element).getAttribute('alt') ?? '');
      const { data } = node as Text;
      // Draft shows one newline more than it holds when a block ends in one (DraftEditorLeaf), or the caret could not go there.
      const shown = index === texts.length - 1 && data.endsWith('\n') ? data.length - 1 : data.length;
      map.text(node as Text, 0, shown);
    });
  }
  return map.done();
}

/**
 * Written by a paste in the page's own world, in both browsers: `execCommand` over a range that crosses leaves
 * (a hashtag, a link) changes what Draft shows and not what it holds, and loses earlier lines; a paste is one
 * change that one undo takes back. Proved by tests/e2e/editors.e2e.ts.
 */
export const draftJs: Editor = { id: 'draft-js', read, oneLine: 'paste', manyLines: 'paste', mergesFor: 0 };
