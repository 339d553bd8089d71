import { beforeEach, describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import { type OwnPosts, openOwnPosts } from './own-posts.ts';

const OPEN = { incognito: false };
const COURSE = parseDraft({ id: '1', site: 'x', text: 'Two places left on our airway course in June. Register by Friday, early bird ends then.' });

let held: Record<string, unknown>;
const open = (): OwnPosts => openOwnPosts({
  get: async () => ({ ...held }),
  set: async (items: Record<string, unknown>) => { Object.assign(held, items); },
  remove: async () => { held = {}; },
});
beforeEach(() => { held = {}; });

describe('posts that went out', () => {
  it('are kept as numbers where they promote something, and go with drafts of their site', async () => {
    await open().keep(COURSE, OPEN);
    expect(JSON.stringify(held)).not.toMatch(/[a-z]*(?:course|airway)/i);
    const [print] = await open().printsFor({ site: 'x' }, OPEN);
    expect(print?.length).toBeGreaterThan(8);
    expect(await open().printsFor({ site: 'linkedin' }, OPEN)).toEqual([]);
  });

  it('are not kept where they promote nothing', async () => {
    await open().keep(parseDraft({ id: '2', site: 'x', text: 'Sunrise over the harbour after nights. The tea was worth the wait.' }), OPEN);
    expect(held).toEqual({});
  });

  it('are neither kept from private windows nor used in them', async () => {
    const posts = open();
    await posts.keep(COURSE, { incognito: true });
    expect(held).toEqual({});
    await posts.keep(COURSE, OPEN);
    expect(await posts.printsFor({ site: 'x' }, { incognito: true })).toEqual([]);
  });

  it('push out the oldest', async () => {
    const posts = open();
    for (let number = 0; number < 70; number += 1) await posts.keep({ ...COURSE, text: `Course ${number}. ${COURSE.text}` }, OPEN);
    expect(await posts.printsFor({ site: 'x' }, OPEN)).toHaveLength(60);
  });
});
