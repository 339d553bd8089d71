import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Span } from '../../../lib/draft/span.ts';

/** Something that finds words in a text; offsets are UTF-16 units, end exclusive. */
export interface Peer {
  readonly name: string;
  find(text: string): Span[] | Promise<Span[]>;
}

const FOLDER = import.meta.dirname;

/** Installs the packages beside this file. Their install scripts are not run. @throws Error when the registry does not give them. */
function install(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['install', '--prefix', FOLDER, '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'],
    { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the packages to compare with could not be installed');
}

interface Located {
  readonly offset: { readonly start: number; readonly length: number };
}

interface Terms {
  json(options: { offset: true }): Located[];
}

type Compromise = (text: string) => Record<'people' | 'places' | 'phoneNumbers' | 'emails' | 'urls', () => Terms>;

function compromise(nlp: Compromise): Peer {
  return {
    name: 'compromise',
    find(text) {
      const read = nlp(text);
      return [read.people(), read.places(), read.phoneNumbers(), read.emails(), read.urls()]
        .flatMap((terms) => terms.json({ offset: true }))
        .map(({ offset: { start, length } }) => ({ start, end: start + length }));
    },
  };
}

/** redact-pii gives the text with stand-ins in capitals ("PERSON_NAME"); what they took the place of is found by walking along both. */
export function replacedSpans(text: string, redacted: string): Span[] {
  const kept = redacted.split(/(?:PERSON_NAME|PHONE_NUMBER|EMAIL_ADDRESS|US_SOCIAL_SECURITY_NUMBER|STREET_ADDRESS|ZIPCODE|URL|IP_ADDRESS|CREDIT_CARD_NUMBER|USERNAME|PASSWORD|CREDENTIALS|DIGITS)/);
  const found: Span[] = [];
  let at = kept[0]?.length ?? 0;
  for (const piece of kept.slice(1)) {
    const end = piece === '' ? text.length : text.indexOf(piece, at);
    if (end < 0) break;
    if (end > at) found.push({ start: at, end });
    at = end + piece.length;
  }
  return found;
}

function redactPii(Redactor: new () => { redact(text: string): string }): Peer {
  const redactor = new Redactor();
  return { name: 'redact-pii', find: (text) => replacedSpans(text, redactor.redact(text)) };
}

interface Detection {
  readonly position: readonly [number, number];
}

function openRedaction(OpenRedaction: new () => { detect(text: string): Promise<{ detections: Detection[] }> }): Peer {
  const detector = new OpenRedaction();
  return {
    name: 'openredaction',
    find: async (text) => (await detector.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end })),
  };
}

interface Obscenity {
  readonly RegExpMatcher: new (options: object) => { getAllMatches(text: string): { startIndex: number; endIndex: number }[] };
  readonly englishDataset: { build(): object };
  readonly englishRecommendedTransformers: object;
}

function obscenity({ RegExpMatcher, englishDataset, englishRecommendedTransformers }: Obscenity): Peer {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return {
    name: 'obscenity',
    find: (text) => matcher.getAllMatches(text).map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex + 1 })),
  };
}

/** Two packages taken together. */
function both(first: Peer, second: Peer): Peer {
  return { name: `${first.name} + ${second.name}`, find: async (text) => [...await first.find(text), ...await second.find(text)] };
}

/** The packages, as their own first examples set them up. */
export function peers(): { readonly identifiers: readonly Peer[]; readonly abuse: readonly Peer[] } {
  install();
  const load = createRequire(join(FOLDER, 'package.json'));
  const names = compromise(load('compromise') as Compromise);
  const numbers = redactPii((load('redact-pii') as { SyncRedactor: new () => { redact(text: string): string } }).SyncRedactor);
  const open = openRedaction((load('openredaction') as { OpenRedaction: new () => { detect(text: string): Promise<{ detections: Detection[] }> } }).OpenRedaction);
  return { identifiers: [names, numbers, both(names, numbers), open], abuse: [obscenity(load('obscenity') as Obscenity)] };
}
