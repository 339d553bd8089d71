import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeOf, type PictureAnswer, type PictureBefore } from '../../lib/checking/picture-view.ts';
import type { Box } from '../../lib/draft/picture-facts.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { covered, FOUND } from '../pictures/covered.ts';
import { bringFonts } from '../pictures/fonts.ts';
import { sheet } from '../pictures/pen.ts';
import { carriers, type Sample, samples } from '../pictures/samples.ts';
import { serveSites } from '../sites/server.ts';
import { getBrowser, howToGet } from '../tools/browsers.ts';
import { oneEngine } from './engine-time.ts';
import { columns, median, ms, p95 } from './figures.ts';
import { markFigures } from './marks.ts';

/**
 * What is found in drawn pictures of invented people, by kind; false alarms on pictures of nobody; time from the message to the answer; memory;
 * whether a copy with a place left open is noticed; an institution's own marks; and how long reading alone takes beside the `tesseract` program on the
 * same pictures, where it is installed. In Chromium,
 * on the built extension. `npm run bench:pictures`; `--quick`: only as drawn; `--rounds n`; `--only posted`: groups of that name, and nothing else.
 */
const ROOT = join(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const QUICK = process.argv.includes('--quick');
const ROUNDS = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 1;
const ONLY = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

bringFonts();
const built = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const chromium = await getBrowser('chromium');
if (built.status !== 0 || !chromium) {
  console.log(chromium ? 'The extension could not be built; the reason stands above.' : howToGet('chromium'));
  process.exit(1);
}

const sites = await serveSites();
const { context, id, close } = await launchChromium(chromium, EXTENSION, sites);
const page = await context.newPage();
await page.goto(`chrome-extension://${id}/popup.html`);

interface Told {
  readonly answer: PictureAnswer;
  readonly ms: number;
}

/** Sends a message about a picture from a page of the extension and takes the time; `copy`: of a copy, compared with what was found before. */
async function ask(file: Sample['file'], copy: { readonly boxes: readonly Box[]; readonly before: PictureBefore } | null = null): Promise<Told> {
  const { ok, answer, took } = await page.evaluate(async ([base64, name, type, copied]) => {
    // A byte at a time: this page shares a process with what is measured, and a list of all letters would count as its memory.
    const letters = atob(base64);
    const data = new Uint8Array(letters.length);
    for (let at = 0; at < data.length; at++) data[at] = letters.charCodeAt(at);
    const own = { id: crypto.randomUUID(), file: new File([data], name, { type }), draft: { id: 'bench', site: 'x', text: '' } };
    const request = copied === null ? { ...own, name } : { ...own, ...copied };
    const began = performance.now();
    const told = await chrome.runtime.sendMessage({ chaperone: copied === null ? 'picture-look' : 'picture-redact', request });
    return { ok: told.ok, answer: copied === null ? told.reply : told.reply?.remains, took: performance.now() - began };
  }, [file.bytes.toString('base64'), file.name, file.type, copy] as const);
  if (!ok) throw new Error('no answer');
  return { answer, ms: took };
}

/** Resident memory of the extension's own processes at its highest, in megabytes; null where the system does not tell. */
function peakMemory(): number | null {
  try {
    const own = readdirSync('/proc').filter((pid) => {
      try { return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('--extension-process'); } catch { return false; }
    });
    const peaks = own.map((pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024);
    return peaks.length === 0 ? null : Math.max(...peaks);
  } catch {
    return null;
  }
}

/** The `tesseract` program with the very model the extension carries, on one thread; null where it is not installed. */
function native() {
  if (spawnSync('tesseract', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-model-'));
  writeFileSync(join(folder, 'eng.traineddata'), gunzipSync(readFileSync(join(ROOT, 'node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'))));
  return {
    read({ bytes }: Pick<Sample['file'], 'bytes'>): { ms: number; text: string } {
      const began = performance.now();
      const { stdout } = spawnSync('tesseract', ['-', '-', '--tessdata-dir', folder], { input: bytes, env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
      return { ms: performance.now() - began, text: stdout.toString() };
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Row {
  details: [found: number, all: number];
  codes: [found: number, all: number];
  faces: [found: number, all: number];
  alarms: number;
  pictures: number;
  times: number[];
  /** What the engine takes for what it is given to read. */
  engineTimes: number[];
  nativeTimes: number[];
  nativeDetails: number;
}

const rows = new Map<string, Row>();
const missed: string[] = [];
const rowOf = (key: string): Row => {
  const row = rows.get(key) ?? { details: [0, 0], codes: [0, 0], faces: [0, 0], alarms: 0, pictures: 0, times: [], engineTimes: [], nativeTimes: [], nativeDetails: 0 };
  rows.set(key, row);
  return row;
};

const program = native();
const nothing = () => sheet(200, 60, '#fff').canvas.toBuffer('image/png');
const squeezed = (text: string) => text.replace(/\s/g, '').toLowerCase();

function count(row: Row, { drawn, kind, wear }: Sample, { answer, ms: took }: Told): void {
  row.pictures++;
  row.times.push(took);
  const boxesOf = (what: string) => answer.covers.filter((cover) => cover.what === what).map(({ box }) => box);
  for (const [from, what, tally] of [[drawn.identifiers, 'words', row.details], [drawn.codes, 'code', row.codes]] as const) {
    for (const { text, corners } of from) {
      tally[1]++;
      if (covered(corners, boxesOf(what)) >= FOUND) tally[0]++;
      else missed.push(`${kind}, ${wear}: ${text}`);
    }
  }
  for (const corners of drawn.faces) {
    row.faces[1]++;
    if (covered(corners, boxesOf('face')) >= FOUND) row.faces[0]++;
  }
  if (answer.report.findings.some(({ tier }) => tier !== 'note') || answer.notChecked.length > 0) row.alarms++;
}

const keysOf = ({ group, kind, wear }: Sample) => [`${group}: ${kind}`, ...(group === 'record' ? [`wear: ${wear}`] : []), `all: ${group}`];

/** Looked at once more, by one engine and by the program. */
const compared: Sample[] = [];

const idle = peakMemory();
// What is loaded once is not counted: the first picture of a browser's day.
let caught = { clean: 0, noticed: 0, all: 0 };
let warm = false;
for await (const sample of samples(ROUNDS, QUICK ? ['as drawn'] : undefined, ONLY)) {
  if (!warm) { await ask(sample.file); warm = true; }
  const told = await ask(sample.file);
  for (const key of keysOf(sample)) count(rowOf(key), sample, told);
  if (sample.group === 'record') compared.push(sample);
  const words = told.answer.covers.filter(({ what }) => what === 'words');
  if ((ONLY === undefined ? sample.group === 'record' : sample.group.endsWith('record')) && sample.wear === 'as drawn' && words.length > 0) {
    const boxes = told.answer.covers.map(({ box }) => box);
    const named = ({ answer }: Told) => answer.report.findings.some(({ rule, tier }) => rule === 'image-text-identifier' && tier !== 'note');
    const before = beforeOf(told.answer);
    const [whole, open] = [await ask(sample.file, { boxes, before }), await ask(sample.file, { boxes: boxes.filter((box) => box !== words[0]?.box), before })];
    caught = { all: caught.all + 1, clean: caught.clean + (named(whole) ? 0 : 1), noticed: caught.noticed + (named(open) ? 1 : 0) };
  }
}

const unseen = ONLY === undefined ? await carriers() : [];
const seen: string[] = [];
for (const { file, kind } of unseen) {
  const { answer } = await ask(file);
  const carried = (answer.attachment.facts?.['metadata'] ?? []) as readonly { kind: string }[];
  if (carried.some((one) => one.kind === kind)) seen.push(kind);
}

const memory = peakMemory();
// Last, as it changes how the extension works.
const busy = program && compared.length > 0 ? await oneEngine(context) : null;
if (program && busy) {
  await busy(() => ask(compared[0]!.file));
  for (const sample of compared) {
    const took = await busy(() => ask(sample.file));
    const read = program.read(sample.file);
    for (const row of keysOf(sample).map(rowOf)) {
      row.engineTimes.push(took);
      row.nativeTimes.push(read.ms);
      row.nativeDetails += sample.drawn.identifiers.filter(({ text: own }) => squeezed(read.text).includes(squeezed(own))).length;
    }
  }
}

const share = ([found, all]: readonly [number, number]) => (all === 0 ? '' : `${found} of ${all} (${((found * 100) / all).toFixed(1)} %)`);
const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
const times = ({ engineTimes, nativeTimes }: Row) => `${(sum(engineTimes) / sum(nativeTimes)).toFixed(2)} times the program`;
const line = ([key, row]: readonly [string, Row]) => [
  key, String(row.pictures), share(row.details), share(row.codes), share(row.faces), key.includes('negative') ? share([row.alarms, row.pictures]) : '',
  `${ms(median(row.times))} / ${ms(p95(row.times))}`,
  row.nativeTimes.length === 0 ? '' : `${ms(median(row.engineTimes))}, ${times(row)}`,
  row.nativeTimes.length === 0 ? '' : `${ms(median(row.nativeTimes))}, ${share([row.nativeDetails, row.details[1]])}`,
];
console.log(columns([
  ['kind', 'pictures', 'details found', 'codes', 'faces', 'false alarms', 'median / p95', program ? 'reading alone, one thread' : '', program ? 'tesseract program, one thread: median, read' : ''],
  ...[...rows].sort(([a], [b]) => a.localeCompare(b)).map(line),
]));
console.log(`\nA detail, code or face counts as found when ${FOUND * 100} % of it lies under what is covered. Faces are drawn or rendered, no photographs of people.`);
if (busy) console.log(`The time beside it is that from the message to the answer: opening, words, codes, faces, metadata, rules. Reading alone is what one engine on one thread, with the same model, takes for all rows it is given of a picture, when nothing else is under way; how many times the program’s by the sums of both. It holds no search for rows. The program’s times hold its start (${ms(program!.read({ bytes: nothing() }).ms)} for an empty picture).`);
if (ONLY === undefined) console.log(`Metadata: ${seen.length} of ${unseen.length} kinds read${seen.length < unseen.length ? `; missed: ${unseen.map(({ kind }) => kind).filter((kind) => !seen.includes(kind)).join(', ')}` : ''}.`);
console.log(`Cleaned copies looked at again: ${caught.clean} of ${caught.all} name nobody; with one place left open on purpose ${caught.noticed} of ${caught.all} are noticed.`);
if (ONLY === undefined) console.log(`\n${await markFigures(ROUNDS)}`);
console.log(memory === null ? 'Peak memory: not told by this system.' : `Peak memory of the extension’s process: ${memory.toFixed(0)} MB, ${idle?.toFixed(0)} MB of it before the first picture.`);
if (!program) console.log('The program tesseract is not installed (Debian: apt install tesseract-ocr), so there is nothing to compare with.');
if (missed.length > 0) console.log(`\nMissed:\n${[...new Set(missed)].slice(0, 60).join('\n')}`);

program?.end();
await close();
await sites.close();
