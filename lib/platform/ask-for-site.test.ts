import { describe, expect, it, vi } from 'vitest';
import { siteAsking } from './ask-for-site.ts';
import type { SitePermissions } from './optional-sites.ts';

function asking(answer: () => Promise<boolean>) {
  const changed = vi.fn();
  const permissions = { request: vi.fn(answer), remove: vi.fn(async () => true) };
  return { permissions, changed, sites: siteAsking({ permissions } as unknown as Pick<SitePermissions, 'permissions'>, changed) };
}

const isInside = (address: string) => address.includes('mychart');

describe('asking the browser for a site', () => {
  it.each([
    ['said no', async (): Promise<boolean> => false, 'board.example.org'],
    ['refused by itself', async (): Promise<boolean> => { throw new Error('blocked by policy'); }, 'board.example.org'],
    ['said yes', async (): Promise<boolean> => true, null],
  ] as const)('tells for which it %s', async (_what, answer, refused) => {
    const { sites, changed, permissions } = asking(answer);
    expect(sites.add('board.example.org', false, isInside)).toBe('asked');
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://board.example.org/*'] });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(sites.refused).toBe(refused);
  });

  it('is done for an optional site by its host, and what was refused before is said no longer', async () => {
    const answers = [false, true];
    const { sites } = asking(async () => answers.shift() ?? false);
    await sites.turn('bluesky', true);
    expect(sites.refused).toBe('bsky.app');
    await sites.turn('bluesky', true);
    expect(sites.refused).toBeNull();
  });

  it('forgets an answer that comes after the next question', async () => {
    const open: ((given: boolean) => void)[] = [];
    const { sites } = asking(() => new Promise((resolve) => { open.push(resolve); }));
    const [first, second] = [sites.turn('bluesky', true), sites.add('board.example.org', false, isInside)];
    open[0]?.(false);
    await first;
    expect([sites.refused, second]).toEqual([null, 'asked']);
  });

  it('is not done where the words are no address, nor of a system inside unless the person is sure', () => {
    const { sites, permissions } = asking(async () => true);
    expect(sites.add('the board', false, isInside)).toBe('no-address');
    expect(sites.add('mychart.example.org', false, isInside)).toBe('inside');
    expect(permissions.request).not.toHaveBeenCalled();
    expect(sites.add('mychart.example.org', true, isInside)).toBe('asked');
  });
});
