import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOXES, OTHER_BOXES, type PostBox } from '../e2e/boxes.ts';
import { BLUESKY_POST } from '../e2e/boxes/bluesky.ts';
import { BOARD_REPLY, MASTODON_POST } from '../e2e/boxes/web.ts';
import config from '../vitest.config.ts';

// The README's table of what is watched, held to the boxes that the end-to-end tests go through.

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** Which boxes each row of the table is about, by the beginning of their names; the longest that fits counts. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'X: post (home and dialog), reply, quote, edit, scheduled, each part of a thread, X Pro': ['x-modal', 'x-inline', 'x-reply', 'x-quote', 'x-edit', 'x-pro'],
  'X: article': ['x-article'],
  'X: poll choices, alt text': ['x-modal-choice', 'x-alt-text'],
  'X: chat, old and new': ['x-chat'],
  'Facebook: profile, page and group post, edit': ['facebook-post', 'facebook-page-post', 'facebook-group-post', 'facebook-edit'],
  'Facebook: comment, reply': ['facebook-comment', 'facebook-reply', 'facebook-viewer-comment'],
  'Facebook: alt text': ['facebook-alt-text'],
  'Facebook chat, Messenger': ['facebook-message', 'messenger-message'],
  'Business Suite: post': ['business'],
  'LinkedIn: post and repost (all three share boxes), edit, company page': [
    'linkedin-post', 'linkedin-share', 'linkedin-repost', 'linkedin-page-post', 'linkedin-edit',
  ],
  'LinkedIn: comment, reply (both interfaces)': ['linkedin-comment', 'linkedin-reply', 'linkedin-old'],
  'LinkedIn: article, newsletter': ['linkedin-article'],
  'LinkedIn: message': ['linkedin-message', 'linkedin-connection-message'],
  'LinkedIn: invitation note, poll, alt text': ['linkedin-invitation', 'linkedin-poll', 'linkedin-alt-text', 'linkedin-share-alt-text'],
  'Bluesky, when turned on: post, thread': ['bluesky'],
  'Mastodon, when your server is added: post': ['mastodon'],
  'Any other site you add: fields of several lines, known editors': ['board'],
};

const COLUMNS = ['box', 'read', 'mark', 'fix, undo', 'held', 'picture', 'browser'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const cellsOf = (line: string) => line.split('|').slice(1, -1).map((cell) => cell.replaceAll('**', '').trim());
const [head = [], , ...body] = (/## What is watched[\s\S]*?\n(\|[\s\S]*?)\n\n/.exec(README)?.[1] ?? '').split('\n').map(cellsOf);
const rows = body.map((cells) => Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at] ?? ''])) as Row);

const all = [...BOXES, ...OTHER_BOXES, BLUESKY_POST, MASTODON_POST, BOARD_REPLY];
const rowOf = ({ kind }: PostBox) => Object.entries(ROWS)
  .flatMap(([row, names]) => names.filter((name) => kind.startsWith(name)).map((name) => ({ row, length: name.length })))
  .sort((a, b) => b.length - a.length)[0]?.row;
const boxesOf = (row: string) => all.filter((box) => rowOf(box) === row);

describe('the table of what is watched', () => {
  it('has these columns, and a row for every box that is tested', () => {
    expect(head).toEqual(COLUMNS);
    expect(rows.map(({ box }) => box)).toEqual(Object.keys(ROWS));
    for (const box of all) expect(rowOf(box), box.kind).toBeDefined();
  });

  it.each(rows.map((row) => [row.box, row] as const))('says of "%s" what its tests hold it to', (name, row) => {
    const boxes = boxesOf(name);
    expect(boxes).not.toEqual([]);
    const said = { every: row.mark === 'yes', none: row.mark === 'quoted' };
    expect(said).toEqual({ every: boxes.every(({ marks }) => marks), none: !boxes.some(({ marks }) => marks) });
    const keys = row.held.split(', ');
    for (const key of ['Enter', 'Control+Enter'] as const) {
      if (boxes.some(({ sends }) => sends === key)) expect(keys).toContain(key.replace('Control', 'Ctrl'));
    }
  });

  it('claims both browsers where the same tests run in both', () => {
    const projects = (config.test?.projects ?? []) as readonly { test: { name: string; include: string[]; exclude?: string[] } }[];
    for (const browser of ['chromium', 'firefox']) {
      const own = projects.map(({ test }) => test).filter(({ name }) => name.startsWith(`${browser}-`));
      const [held, ...others] = own.sort((a, b) => (b.exclude?.length ?? 0) - (a.exclude?.length ?? 0));
      expect(held?.include).toEqual(['tests/e2e/**/*.e2e.ts']);
      expect(others.flatMap(({ include }) => include).sort()).toEqual(held?.exclude?.toSorted());
    }
    expect(rows.map(({ browser }) => browser)).toEqual(rows.map(() => 'both'));
  });
});
