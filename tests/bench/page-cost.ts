import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession } from 'playwright';
import { BOXES, openBox, type PostBox } from '../e2e/boxes.ts';
import { type Launched, siteTab } from '../e2e/chromium.ts';
import { waitForOurs } from '../e2e/driver.ts';
import { type Figure, median, ms } from './figures.ts';

const LOADS = 20;
const PER_SECOND = 2_000;
const SECONDS = 10;

/** Kilobytes of built files, as they are and gzipped. */
function sizeOf(extension: string, files: readonly string[]): { packed: number; plain: number } {
  const all = files.map((file) => readFileSync(join(extension, file)));
  return {
    packed: all.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / 1024,
    plain: all.reduce((sum, bytes) => sum + bytes.length, 0) / 1024,
  };
}

const sizes = ({ packed, plain }: { packed: number; plain: number }) => `${packed.toFixed(1)} KB gzipped (${plain.toFixed(1)} KB)`;

/** What every watched page pays for, the content scripts that load by themselves; and what the first press or key loads. */
export function scriptSizes(extension: string): Figure[] {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { content_scripts: { js: string[]; css?: string[] }[] };
  const files = manifest.content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]);
  const always = sizeOf(extension, files);
  return [
    { what: 'content scripts on every page', measured: sizes(always), aim: '5 KB gzipped', met: always.packed <= 5, how: files.join(', ') },
    { what: 'loaded with the first use', measured: sizes(sizeOf(extension, ['watching.js'])), aim: '', met: null, how: 'watching.js' },
  ];
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** How long the browser takes to compile and run our content script when a page without a composer loads. */
export async function evaluationTime({ context, id, first }: Launched): Promise<Figure> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone');
  const times: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    await first.goto('about:blank');
    await browser.startTracing(first, { categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
    await first.goto('https://x.com/plain');
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    // EvaluateScript spans compiling too; in microseconds.
    const ours = traceEvents.filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith(`chrome-extension://${id}/`));
    times.push(ours.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000);
  }
  return {
    what: 'evaluation on a page without composer',
    measured: `median ${ms(median(times))}, worst ${ms(Math.max(...times))}`,
    aim: '5 ms',
    met: median(times) > 0 && median(times) <= 5,
    how: `${LOADS} loads, compile and run, from the browser's trace`,
  };
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Calls that are ours, with what the browser does inside itself for them: those frames have no address of their own. */
function ourCalls(nodes: readonly ProfileNode[], id: string): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const walk = (node: ProfileNode | undefined, within: boolean): void => {
    if (!node) return;
    const { url } = node.callFrame;
    const mine = url === '' ? within : url.startsWith(`chrome-extension://${id}/`);
    if (mine) ours.add(node.id);
    for (const child of node.children ?? []) walk(byId.get(child), mine);
  };
  walk(nodes[0], false);
  return ours;
}

/** Milliseconds the processor spent in our own calls, by the profiler's samples. */
function selfTime({ nodes, samples = [], timeDeltas = [] }: Profile, id: string): number {
  const ours = ourCalls(nodes, id);
  return samples.reduce((sum, sample, at) => sum + (ours.has(sample) ? timeDeltas[at] ?? 0 : 0), 0) / 1000;
}

async function profiled(cdp: CDPSession, work: () => Promise<number>, id: string): Promise<{ made: number; spent: number }> {
  await cdp.send('Profiler.enable');
  // Microseconds between samples.
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await cdp.send('Profiler.start');
  const made = await work();
  const { profile } = await cdp.send('Profiler.stop');
  return { made, spent: selfTime(profile, id) };
}

/** Processor time in our scripts while a feed changes the page all the time: with nobody writing, and with a banner open. */
export async function busyFeed({ context, id, first }: Launched): Promise<Figure[]> {
  const tab = await siteTab(context, first);
  const cdp = await context.newCDPSession(first);
  const run = () => tab.evaluate((perSecond, seconds) => window.__busy(perSecond, seconds), PER_SECOND, SECONDS);
  const figure = (what: string, { made, spent }: { made: number; spent: number }, aim: number | null): Figure => {
    const part = (spent / (SECONDS * 1000)) * 100;
    return {
      what: `busy feed, ${what}`,
      measured: `${part.toFixed(2)} % of a core (${ms(spent)} in ${SECONDS} s)`,
      aim: aim === null ? '' : `${aim} %`,
      met: aim === null ? null : part <= aim,
      how: `${made.toLocaleString('en')} changes, self time of our scripts, sampled every 0.1 ms`,
    };
  };

  await tab.goto('https://x.com/busy');
  const idle = figure('nobody writes', await profiled(cdp, run, id), 1);
  const [box] = BOXES as readonly [PostBox];
  await openBox(tab, box, 'busy=1');
  await tab.type('My patient Marcus Whitfield came in.');
  await waitForOurs(tab, ({ presence }) => presence === 'banner', 'the banner');
  const open = figure('a banner open', await profiled(cdp, run, id), 1);
  return [idle, open];
}
