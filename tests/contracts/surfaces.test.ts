import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../lib/composers/surfaces/find.ts';
import { OPTIONAL_SITES, SITE_MATCHES } from '../../lib/platform/manifest.ts';
import { PAGES } from '../../lib/words/en/pages.ts';
import { signsOf } from '../tools/compare-page.ts';

const WATCHED = [...SITE_MATCHES, ...OPTIONAL_SITES.flatMap(({ matches }) => matches)].map((pattern) => new URL(pattern.slice(0, -1)).host);

describe('surfaces', () => {
  it('have ids of their own', () => {
    const ids = SURFACES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe.each(SURFACES.map((surface) => [surface.id, surface] as const))('%s', (id, surface) => {
    it('has a name for people', () => {
      expect(Object.keys(PAGES)).toContain(`surface.${id}`);
    });

    it('stands on hosts the extension asks to see', () => {
      for (const host of surface.hosts) expect(WATCHED.some((watched) => watched === host || watched.endsWith(`.${host}`)), host).toBe(true);
    });

    it('gives evidence for every selector: what it is, when it was last seen, and a test page that has it', () => {
      for (const { role, sign } of signsOf(surface)) {
        expect(sign.is, role).not.toBe('');
        expect(sign.seen, role).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
        expect(existsSync(join(import.meta.dirname, `../sites/pages/${sign.page}.html`)), `${role}: ${sign.page}`).toBe(true);
      }
    });
  });
});
