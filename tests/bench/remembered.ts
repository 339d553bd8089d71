import { performance } from 'node:perf_hooks';
import everyday from '../../lib/reading/lexicons/everyday-words.json' with { type: 'json' };
import { Reading } from '../../lib/reading/reading.ts';
import { copiedRuns } from '../../lib/reading/sources/copied.ts';
import { printOf } from '../../lib/reading/sources/shingles.ts';
import { termPrint } from '../../lib/reading/sources/terms.ts';
import { MOST_PAGES, openRemembered } from '../../lib/service/remembered.ts';
import { draftOf } from './drafts.ts';
import { type Figure, median, ms, p95 } from './figures.ts';

const WORDS = 10_000;
const EVERYDAY = everyday.words.split(' ');
const TURNS = 20;
const CHECKS = 300;

/** Words in a sentence of the articles, and in a paragraph. */
const SENTENCE = 18;
const PARAGRAPH = 90;

/**
 * An article of so many words, another one for each number: everyday words at random, some far more often than others, so that it has about
 * as many different ones as an article has.
 */
function articleOf(number: number): string {
  let state = number + 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const ends = (at: number) => (at % PARAGRAPH === 0 ? '.\n' : at % SENTENCE === 0 ? '. ' : ' ');
  return Array.from({ length: WORDS }, (_, at) => `${EVERYDAY[Math.floor(EVERYDAY.length * next() ** 3)]}${ends(at + 1)}`).join('');
}

function timed(turns: number, work: (turn: number) => unknown): number[] {
  return Array.from({ length: turns }, (_, turn) => {
    const began = performance.now();
    work(turn);
    return performance.now() - began;
  });
}

/** What remembering pages costs: once for each page, in the session's store, and in every check of a draft afterwards. */
export async function rememberedPages(): Promise<Figure[]> {
  const held: Record<string, unknown> = {};
  const pages = openRemembered({
    get: async () => held, set: async (items: Record<string, unknown>) => { Object.assign(held, items); }, remove: async () => undefined,
  });
  const articles = Array.from({ length: MOST_PAGES }, (_, number) => articleOf(number));
  const times = timed(TURNS, (turn) => { printOf(articles[turn] ?? ''); termPrint(articles[turn] ?? ''); });
  for (const [number, text] of articles.entries()) await pages.keep({ title: `Article ${number}`, url: `https://journal.example.org/${number}`, text });
  const stored = JSON.stringify(held).length;
  const recentlyRead = await pages.read();
  const checks = timed(CHECKS, (turn) => {
    new Reading({ id: 'd', revision: turn, site: 'x', surface: 'post', text: draftOf(280, turn), recentlyRead }).get(copiedRuns);
  });
  return [
    {
      what: 'fingerprint of an article of 10,000 words', measured: `median ${ms(median(times))}, p95 ${ms(p95(times))}`, aim: '', met: null,
      how: `${TURNS} invented articles, Node ${process.versions.node}; runs of words and words by themselves`,
    },
    {
      what: 'the same, kept for the session', measured: `${(stored / recentlyRead.length / 1000).toFixed(0)} kB a page, ${(stored / 1e6).toFixed(1)} MB in all`,
      aim: '5 MB', met: stored < 5e6, how: `${recentlyRead.length} of ${MOST_PAGES} such pages find room`,
    },
    {
      what: 'a draft of 280 characters against all of them', measured: `median ${ms(median(checks))}, p95 ${ms(p95(checks))}`, aim: 'median 1 ms',
      met: median(checks) <= 1, how: `${CHECKS} drafts, ${recentlyRead.length} pages, the first check included`,
    },
  ];
}
