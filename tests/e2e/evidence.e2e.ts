import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SURFACES } from '../../lib/composers/surfaces/find.ts';
import { signsOf } from '../tools/compare-page.ts';
import { LINKEDIN_MESSAGE } from './boxes/linkedin.ts';
import { X_POST } from './boxes/x.ts';
import { BOXES, OTHER_BOXES, openBox, type PostBox } from './boxes.ts';
import type { Session } from './browser.ts';
import { shareSession } from './shared.ts';

// That a site's test pages have all that its surfaces look for, on one or another of its boxes with a word in it.
// The pages are the same in every browser, so one is asked.
const asked = inject('browser') === 'chromium';

let session: Session;
beforeAll(async () => { if (asked) session = await shareSession(); });
afterAll(() => session?.close());

/** What is seen with a choice of the person's alone. */
const CHOSEN: readonly PostBox[] = [
  { ...X_POST, url: `${X_POST.url}?protected=1` },
  { ...LINKEDIN_MESSAGE, url: `${LINKEDIN_MESSAGE.url}?send=enter` },
];

const ALL = [...BOXES, ...OTHER_BOXES, ...CHOSEN];

/** The selectors that stand nowhere on a page, also not in its open shadow roots. */
function absent(selectors: readonly string[]): Promise<string[]> {
  return session.hands.tab.evaluate((sought) => {
    const stands = (root: Document | ShadowRoot, selector: string): boolean => root.querySelector(selector) !== null
      || [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && stands(shadowRoot, selector));
    return sought.filter((selector) => !stands(document, selector));
  }, selectors);
}

describe.runIf(asked).each(['x', 'facebook', 'linkedin'] as const)('%s', (site) => {
  it('has on its pages all that its surfaces look for', async () => {
    const own = SURFACES.filter((surface) => surface.site === site);
    let missing = own.flatMap((surface) => signsOf(surface).map(({ role, sign }) => ({ is: `${surface.id}: ${role}`, selector: sign.selector })));
    for (const box of ALL.filter(({ url }) => own.some(({ hosts }) => hosts.some((host) => new URL(url).host.endsWith(host))))) {
      if (missing.length === 0) break;
      await openBox(session.hands.tab, box);
      // Some buttons come once something is written; a person in the text once they were chosen.
      await session.hands.tab.type('Thanks @jon');
      if ((await absent(['[role="listbox"]'])).length === 0) await session.hands.tab.press('Enter');
      const still = await absent(missing.map(({ selector }) => selector));
      missing = missing.filter(({ selector }) => still.includes(selector));
    }
    expect(missing).toEqual([]);
  }, 180_000);
});
