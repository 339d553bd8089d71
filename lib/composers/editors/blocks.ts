import { type MapBuilder, mapBuilder, type TextMap } from './text-map.ts';

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE']);

/** Zero-width no-break space: Quill puts it around the caret and beside embedded things; it is not in its model. */
const GUARD = '\ufeff';

function isBlock(node: Node): node is Element {
  return BLOCKS.has(node.nodeName);
}

function holdsBlocks(element: Element): boolean {
  return [...element.children].some(isBlock);
}

/** A break after which nothing stands in its block only keeps the block open: no editor counts it as a new line. */
function isFiller(br: Node, line: Node): boolean {
  for (let node: Node | null = br; node !== null && node !== line; node = node.parentNode) {
    if (node.nextSibling !== null) return false;
  }
  return true;
}

function addText(map: MapBuilder, node: Text, guards: boolean): void {
  if (!guards || !node.data.includes(GUARD)) return map.text(node, 0, node.data.length);
  let from = 0;
  for (const part of node.data.split(GUARD)) {
    map.text(node, from, from + part.length);
    from += part.length + GUARD.length;
  }
}

/** What differs between the editors that keep their text as blocks. */
export interface BlockRules {
  /** Parts of the editor's own that carry no text. */
  readonly skip: string;
  /** Guard characters stand in the page and not in the model. */
  readonly guards: boolean;
}

/** Reads an editable whose lines are block elements, with breaks inside them. */
export function readBlocks(editable: Element, { skip, guards }: BlockRules): TextMap {
  const map = mapBuilder();

  const readInline = (node: Node, line: Element): void => {
    if (node.nodeType === 3) return addText(map, node as Text, guards);
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (skip !== '' && element.matches(skip)) return;
    if (element.nodeName === 'BR') {
      if (!isFiller(element, line)) map.line({ node: element.parentNode ?? line, offset: [...(element.parentNode?.childNodes ?? [])].indexOf(element) + 1 });
      return;
    }
    if (element.nodeName === 'IMG') return map.picture(element, element.getAttribute('alt') ?? '');
    for (const child of element.childNodes) readInline(child, line);
  };

  const readBlock = (block: Element): void => {
    if (skip !== '' && block !== editable && block.matches(skip)) return;
    if (!holdsBlocks(block)) {
      map.line({ node: block, offset: 0 });
      for (const child of block.childNodes) readInline(child, block);
      return;
    }
    let loose = false;
    for (const child of block.childNodes) {
      if (isBlock(child)) {
        loose = false;
        readBlock(child);
      } else if (child.nodeType === 1 || (child as Text).data?.trim() !== '') {
        // Words beside blocks, as in a list entry that holds another list, are a line of their own.
        if (!loose) map.line({ node: block, offset: [...block.childNodes].indexOf(child) });
        loose = true;
        readInline(child, block);
      }
    }
  };

  readBlock(editable);
  return map.done();
}
