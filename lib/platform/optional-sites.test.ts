import { describe, expect, it } from 'vitest';
import { addedSites, addSite, hostOf, keepOptionalSites, optionalSites, type SitePermissions, turnSite } from './optional-sites.ts';

/** A browser as far as permissions and scripts go; `asks` is what the person answers. */
function fakeBrowser({ granted = [] as string[], registered = [] as string[], asks = true } = {}) {
  const origins = new Set(granted);
  const scripts = new Set(registered);
  const heard: { added: (() => void)[]; removed: ((gone: { origins: string[] }) => void)[] } = { added: [], removed: [] };
  const injected: number[] = [];
  const browser = {
    permissions: {
      getAll: async () => ({ origins: [...origins, 'https://x.com/*', 'https://*/*'] }),
      contains: async (sought: { origins: string[] }) => sought.origins.every((one) => origins.has(one)),
      request: async (sought: { origins: string[] }) => {
        if (asks) for (const one of sought.origins) origins.add(one);
        if (asks) for (const hear of heard.added) hear();
        return asks;
      },
      remove: async (sought: { origins: string[] }) => {
        for (const one of sought.origins) origins.delete(one);
        for (const hear of heard.removed) hear(sought);
        return true;
      },
      onAdded: { addListener: (hear: () => void) => heard.added.push(hear) },
      onRemoved: { addListener: (hear: (gone: { origins: string[] }) => void) => heard.removed.push(hear) },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts].map((id) => ({ id })),
      registerContentScripts: async (fresh: { id: string }[]) => {
        for (const { id } of fresh) {
          if (scripts.has(id)) throw new Error(`Duplicate script ID '${id}'`);
          scripts.add(id);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => { for (const id of ids) scripts.delete(id); },
      executeScript: async ({ target }: { target: { tabId: number } }) => { injected.push(target.tabId); },
    },
    tabs: { query: async () => [{ id: 7 }, { id: 8, discarded: true }] },
  };
  const taken: string[] = [];
  const keep = (script: string) => keepOptionalSites(browser as unknown as SitePermissions, script, (gone) => taken.push(...gone));
  return { browser: browser as unknown as SitePermissions, scripts, injected, taken, keep };
}

const settled = () => new Promise((resolve) => { setTimeout(resolve, 5); });

describe('optional sites', () => {
  it('are off until the browser lets us in', async () => {
    const { browser } = fakeBrowser();
    expect(await optionalSites(browser)).toEqual([{ id: 'bluesky', name: 'Bluesky', host: 'bsky.app', on: false }]);
  });

  it('are watched as soon as the person says yes, in tabs that are open too, and no longer once taken back', async () => {
    const { browser, scripts, injected, keep } = fakeBrowser();
    keep('/watch.js');
    expect(await turnSite(browser, 'bluesky', true)).toBe(true);
    await settled();
    expect([...scripts]).toEqual(['bluesky']);
    expect(injected).toEqual([7]);
    expect((await optionalSites(browser))[0]?.on).toBe(true);

    await turnSite(browser, 'bluesky', false);
    await settled();
    expect([...scripts]).toEqual([]);
  });

  it('stay off when the person says no, and when there is no such site', async () => {
    const { browser, scripts, keep } = fakeBrowser({ asks: false });
    keep('/watch.js');
    expect(await turnSite(browser, 'bluesky', true)).toBe(false);
    expect(await turnSite(browser, 'nowhere', true)).toBe(false);
    await settled();
    expect([...scripts]).toEqual([]);
  });

  it('are registered again after an update forgot them, and left alone where they stand', async () => {
    const forgotten = fakeBrowser({ granted: ['https://bsky.app/*'] });
    forgotten.keep('/watch.js');
    await settled();
    expect([...forgotten.scripts]).toEqual(['bluesky']);

    const standing = fakeBrowser({ granted: ['https://bsky.app/*'], registered: ['bluesky'] });
    standing.keep('/watch.js');
    await settled();
    expect(standing.injected).toEqual([]);
  });
});

describe('sites that somebody added', () => {
  it('are watched once the person says yes, each for itself, and let go of when that is taken back', async () => {
    const { browser, scripts, injected, taken, keep } = fakeBrowser();
    keep('/watch.js');
    expect(await addSite(browser, 'board.example.org', true)).toBe(true);
    await settled();
    expect(await addedSites(browser)).toEqual(['board.example.org']);
    expect([...scripts]).toEqual(['added:board.example.org']);
    expect(injected).toEqual([7]);

    await addSite(browser, 'board.example.org', false);
    await settled();
    expect(taken).toEqual(['https://board.example.org/*']);
    expect([[...scripts], await addedSites(browser)]).toEqual([[], []]);
  });

  it('are not, when the person says no', async () => {
    const { browser, scripts, keep } = fakeBrowser({ asks: false });
    keep('/watch.js');
    expect(await addSite(browser, 'board.example.org', true)).toBe(false);
    await settled();
    expect([[...scripts], await addedSites(browser)]).toEqual([[], []]);
  });

  it('are typed as a name or an address, by https alone', () => {
    for (const typed of ['board.example.org', ' https://Board.example.org/new?x=1 ']) expect(hostOf(typed)).toBe('board.example.org');
    for (const typed of ['', 'intranet', 'http://board.example.org', 'https://board.example.org:8443', 'a board', 'file:///x']) expect(hostOf(typed), typed).toBeNull();
  });
});
