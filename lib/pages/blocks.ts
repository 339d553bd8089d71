/** Elements that begin and end a line when a page is read aloud. */
const BLOCKS = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2',
  'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH',
  'THEAD', 'TR', 'UL',
]);

/** Elements whose text is not shown as text. */
export const NOT_SHOWN: readonly string[] = ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT'];

/** Elements whose text is not read with what stands around them. */
const UNREAD = new Set([...NOT_SHOWN, 'SVG', 'BUTTON', 'IFRAME', 'OBJECT']);

/**
 * The words under an element as they read, a line for each block. For copies that stand in no page, where `innerText` knows no layout.
 */
export function wordsUnder(element: Element): string {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const words = line.replace(/\s+/gu, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock || name === 'BR') end();
    for (const child of node.childNodes) walk(child);
    if (isBlock) end();
  };
  walk(element);
  end();
  return lines.join('\n');
}
