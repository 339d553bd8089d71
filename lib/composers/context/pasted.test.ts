import { describe, expect, it } from 'vitest';
import { Pasted, pastedWithSource } from './pasted.ts';

const WORDS = 'The safest wards kept one shared list, read it aloud at seven each morning, and let the most junior speak first.';
const URL = 'https://journal.example.org/one-list?a=1&b=2';
const LINK = `<a href="${URL.replace('&', '&amp;')}">One list</a>`;
const clipboard = (html: string, text = WORDS) => ({ getData: (type: string) => ({ 'text/html': html, 'text/plain': text })[type] ?? '' });

describe('words pasted with their source', () => {
  it.each([
    ['the header of Windows', `Version:0.9\r\nSourceURL:${URL}\r\n<html><body><p>${WORDS}</p></body></html>`],
    ['a quotation that is cited', `<blockquote cite="${URL}"><p>${WORDS}</p></blockquote>`],
    ['a link behind them', `<p>${WORDS}</p><p>${LINK}</p><!--EndFragment-->`],
  ])('are known by %s', (_name, html) => expect(pastedWithSource(clipboard(html))).toEqual({ text: WORDS, url: URL }));

  it('are known by an address that the site put behind them', () => {
    const text = `${WORDS}\nRead more at ${URL}`;
    expect(pastedWithSource(clipboard(`<p>${WORDS}</p><p>Read more at ${URL}</p>`, text))).toEqual({ text, url: URL });
  });

  it('are somebody\'s, of no page in particular, where links stand in their midst', () => {
    expect(pastedWithSource(clipboard(`<p>The ${LINK} wards ${WORDS}</p>`))).toEqual({ text: WORDS });
    expect(pastedWithSource(clipboard(`<p>${WORDS} ${LINK} ${LINK}</p>`))).toEqual({ text: WORDS });
  });

  it('are not taken along without a source, or where they are few', () => {
    expect(pastedWithSource(clipboard(`<p><b>${WORDS}</b></p>`))).toBeNull();
    expect(pastedWithSource(clipboard('', `${WORDS} ${URL}`))).toBeNull();
    expect(pastedWithSource(clipboard(LINK, 'One list'))).toBeNull();
    expect(pastedWithSource(null)).toBeNull();
  });

  /** Half a million UTF-16 units: what grows with the square would take minutes. */
  const HOSTILE = 500_000;
  /** Milliseconds of processor time, on a busy machine. */
  const QUICK = 1_000;
  it.each([
    ['tags without an end', '<a ', ''],
    ['quotations without an end', '<q ', ''],
    ['addresses without an end', '<a href="https://x.example" ', ''],
    ['addresses in one tag', 'href="https://x.example" ', '<a '],
    ['comments without an end', '<!--', `${LINK}</a>`],
  ])('are read once, though the markup is nothing but %s', (_name, unit, opening) => {
    const html = opening + unit.repeat(HOSTILE / unit.length);
    const began = process.cpuUsage();
    pastedWithSource(clipboard(html));
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(QUICK);
  });

  it('are read once, though the words end in nothing but addresses', () => {
    const text = `${WORDS} ${'https://'.repeat(HOSTILE / 8)} ${WORDS}`;
    const began = process.cpuUsage();
    pastedWithSource(clipboard('<p>', text));
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(QUICK);
  });
});

it('keeps the newest pastes of a draft, each once, until it ends', () => {
  const pasted = new Pasted();
  for (let number = 0; number < 12; number += 1) pasted.add({ text: `Text ${number}` });
  pasted.add({ text: 'Text 11', url: URL });
  expect(pasted.read).toHaveLength(8);
  expect(pasted.read.at(-1)).toEqual({ text: 'Text 11', url: URL });
  pasted.clear();
  expect(pasted.read).toEqual([]);
});
