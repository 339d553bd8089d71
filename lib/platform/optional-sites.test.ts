import { describe, expect, it } from 'vitest';
import { keepOptionalSites, optionalSites, type SitePermissions, turnSite } from './optional-sites.ts';

/** A browser as far as permissions and scripts go; `asks` is what the person answers. */
function fakeBrowser({ granted = [] as string[], registered = [] as string[], asks = true } = {}) {
  const origins = new Set(granted);
  const scripts = new Set(registered);
  const heard: { added: (() => void)[]; removed: (() => void)[] } = { added: [], removed: [] };
  const injected: number[] = [];
  const browser = {
    permissions: {
      contains: async (sought: { origins: string[] }) => sought.origins.every((one) => origins.has(one)),
      request: async (sought: { origins: string[] }) => {
        if (asks) for (const one of sought.origins) origins.add(one);
        if (asks) for (const hear of heard.added) hear();
        return asks;
      },
      remove: async (sought: { origins: string[] }) => {
        for (const one of sought.origins) origins.delete(one);
        for (const hear of heard.removed) hear();
        return true;
      },
      onAdded: { addListener: (hear: () => void) => heard.added.push(hear) },
      onRemoved: { addListener: (hear: () => void) => heard.removed.push(hear) },
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
  return { browser: browser as unknown as SitePermissions, scripts, injected };
}

const settled = () => new Promise((resolve) => { setTimeout(resolve, 5); });

describe('optional sites', () => {
  it('are off until the browser lets us in', async () => {
    const { browser } = fakeBrowser();
    expect(await optionalSites(browser)).toEqual([{ id: 'bluesky', name: 'Bluesky', host: 'bsky.app', on: false }]);
  });

  it('are watched as soon as the person says yes, in tabs that are open too, and no longer once taken back', async () => {
    const { browser, scripts, injected } = fakeBrowser();
    keepOptionalSites(browser, '/watch.js');
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
    const { browser, scripts } = fakeBrowser({ asks: false });
    keepOptionalSites(browser, '/watch.js');
    expect(await turnSite(browser, 'bluesky', true)).toBe(false);
    expect(await turnSite(browser, 'nowhere', true)).toBe(false);
    await settled();
    expect([...scripts]).toEqual([]);
  });

  it('are registered again after an update forgot them, and left alone where they stand', async () => {
    const forgotten = fakeBrowser({ granted: ['https://bsky.app/*'] });
    keepOptionalSites(forgotten.browser, '/watch.js');
    await settled();
    expect([...forgotten.scripts]).toEqual(['bluesky']);

    const standing = fakeBrowser({ granted: ['https://bsky.app/*'], registered: ['bluesky'] });
    keepOptionalSites(standing.browser, '/watch.js');
    await settled();
    expect(standing.injected).toEqual([]);
  });
});
