import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { check } from '../../lib/checking/check.ts';
import { BUNDLED_IDS, bundledPacks } from '../../lib/policies/bundled.ts';
import { demandsInForce } from '../../lib/policies/in-force.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { partsOf } from '../../lib/service/page-parts.ts';
import type { Launched } from '../e2e/chromium.ts';
import { draftOf } from './drafts.ts';
import { type Figure, median, ms } from './figures.ts';

const WORDS = 10_000;
const TURNS = 10;
/** Letters a word of the sample takes, with its space. */
const PER_WORD = 6;

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** An article of so many words in paragraphs, between a menu and a foot. */
function pageOf(words: number): { readonly html: string; readonly text: string } {
  const text = draftOf(words * PER_WORD, 0).split(/\s+/).slice(0, words).join(' ').replace(/((?:\S+ ){80})/g, '$1\n').trim();
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`).join('');
  return { text, html: `<title>A long article</title><nav><a href="/">Home</a></nav><main><article><h1>A long article</h1>${paragraphs}</article></main><footer>Notes</footer>` };
}

/** How long a page of 10,000 words takes to be read in its own tab, and what of the script heap that takes until it is let go of. */
export async function readingTime({ context }: Launched, extension: string): Promise<Figure[]> {
  const page = await context.newPage();
  await page.setContent(pageOf(WORDS).html);
  await page.addScriptTag({ content: readFileSync(join(extension, 'page.js'), 'utf8') });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const heap = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  const times: number[] = [];
  const kept: number[] = [];
  let read = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    await cdp.send('HeapProfiler.collectGarbage');
    const before = await heap();
    const [time, words] = await page.evaluate(() => {
      const reader = (window as unknown as Record<symbol, { read(): { text: string } }>)[Symbol.for('chaperone-page')];
      const began = performance.now();
      const article = reader?.read();
      return [performance.now() - began, article?.text.split(/\s+/).length ?? 0] as const;
    });
    times.push(time);
    kept.push(await heap() - before);
    read = words;
  }
  await page.close();
  const how = `${TURNS} turns, ${read.toLocaleString('en')} words read, Chromium headless`;
  return [
    { what: `article of ${WORDS.toLocaleString('en')} words, read in the page`, measured: `median ${ms(median(times))}, most ${ms(Math.max(...times))}`, aim: '', met: null, how },
    { what: 'the same, memory before it is let go of', measured: `median ${megabytes(median(kept))}`, aim: '', met: null, how: `${how}; the script heap alone` },
  ];
}

/** How long its check takes in the background, part by part. */
export function articleCheckTime(): Figure {
  const { packs, refused } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
  const demands = demandsInForce(packs, refused, RULE_BOOK, { strictness: 'standard', host: '' });
  const { text } = pageOf(WORDS);
  const times: number[] = [];
  let parts = 0;
  for (let turn = 0; turn < TURNS + 1; turn++) {
    const began = performance.now();
    const drafts = partsOf({ kind: 'article', title: '', host: 'example.org', text, beside: '', pictures: 0, taken: 0 });
    for (const { draft } of drafts) check(draft, demands);
    if (turn > 0) times.push(performance.now() - began);
    parts = drafts.length;
  }
  return {
    what: `check of an article of ${WORDS.toLocaleString('en')} words`, measured: `median ${ms(median(times))}, most ${ms(Math.max(...times))}`, aim: '', met: null,
    how: `${TURNS} turns, in ${parts} parts, ${RULE_BOOK.built.length} rules, ${packs.length} packs, Node ${process.versions.node}, warm`,
  };
}
