import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What networks say of drafts that they were not taught: by the draft's id, then by topic, in logits. Of what it was taught a network is far
 * surer than of anybody's next post, so whatever is taught to weigh its word must learn from these.
 */
export type Unseen = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** `npm run train` makes it from the drafts and the code, so it is no part of the project. */
const FILE = new URL('../../../node_modules/.cache/chaperone/unseen.json', import.meta.url);

/** Keeps what was said. */
export function keepUnseen(unseen: Unseen): void {
  mkdirSync(new URL('.', FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(unseen));
}

/**
 * What was kept when the networks were last taught here.
 * @throws Error when they never were.
 */
export function readUnseen(): Unseen {
  if (!existsSync(FILE)) throw new Error('Nothing is kept of drafts left out of the teaching: run `npm run train` first.');
  return JSON.parse(readFileSync(FILE, 'utf8')) as Unseen;
}
