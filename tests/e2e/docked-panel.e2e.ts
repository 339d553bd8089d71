import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOG } from './beside-panel.ts';
import { type Session, startSession } from './browser.ts';
import type { Docked } from './docked.ts';
import { clickOn, until } from './driver.ts';
import { openBeside } from './pages.ts';

// The panel where it stands in use: beside the tab, opened by a press in the popup. All else of it is tested in a tab of its own.

const NAMING = 'Long night. Marcus Whitfield, MRN 4471902, was brought in.';

let session: Session;
beforeAll(async () => { session = await startSession(); });
afterAll(() => session?.close());

const says = (panel: Docked, selector: string) => panel.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.innerText ?? '', selector);

describe('the panel beside a tab', () => {
  it('opens at a press in the popup, fits, checks what is written in it and reads the page in front', async ({ skip }) => {
    const { hands } = session;
    // Firefox shows its sidebar to no test.
    if (hands.docked === null) return skip();
    await hands.tab.goto(BLOG);
    await hands.pressButton(hands.tab);
    const popup = await openBeside(hands, 'popup.html', BLOG);
    await clickOn(popup, '[data-action="open-panel"]');
    const panel = await hands.docked();

    await panel.click('textarea[name="draft"]');
    await panel.type(NAMING);
    await until(async () => (await says(panel, '#draft .cards')).includes('Marcus Whitfield'), 'the finding');
    await panel.click('#draft [data-card] [data-action="more"]');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await panel.click('#draft [data-action="fix"]');
    await until(() => panel.evaluate(() => !document.querySelector<HTMLTextAreaElement>('textarea[name="draft"]')?.value.includes('Marcus')), 'the fix');

    await panel.click('[data-action="check-page"]');
    await until(async () => (await says(panel, '#page [role="status"]')).includes('words read on ward-notes.test'), 'the page to be read');
    expect(await says(panel, '#page')).toContain('Marcus Whitfield');
    expect(await hands.tab.evaluate(() => document.visibilityState)).toBe('visible');
  });
});
