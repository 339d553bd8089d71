import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBox } from './boxes.ts';
import { X_POST } from './boxes/x.ts';
import type { Session } from './browser.ts';
import { clickOn, clickOurs, type Ours, pause, readOurs, until, waitForOurs } from './driver.ts';
import { openDrawn, store } from './pages.ts';
import { shareSession } from './shared.ts';

// Quiet notes on where, when and to whom a text goes, as a person meets them: a number at the mark, and a list behind it.

/** Any picture with nothing to see in it. */
const PICTURE = join(import.meta.dirname, '../../public/icon/128.png');

let session: Session;
const tab = () => session.hands.tab;

beforeAll(async () => {
  session = await shareSession();
  // No box is open yet that would spend what is said once.
  await tab().goto('about:blank');
  const options = await openDrawn(session.hands, 'options.html');
  await store(options, 'local', { 'setting:packs': ['imu', 'mount-sinai'], 'setting:workHours': [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] });
  await options.close();
});
afterAll(() => session?.close());

/** The list behind the mark, once the text was checked. */
function list(): Promise<Ours> {
  return until(async () => {
    const [ours] = await readOurs(tab());
    if (ours !== undefined && ours.cards.length + ours.text.length > 3) return ours;
    if (ours?.actions.includes('open-mark')) await clickOurs(tab(), '[data-action="open-mark"]');
    await pause(300);
    return null;
  }, 'the list');
}

describe('quiet notes', () => {
  it('speak of the hours of work in the first draft of a day, and not in the next', async () => {
    await openBox(tab(), X_POST);
    await tab().type('Rain again over the harbour.');
    await until(async () => (await list()).cards.some(({ id, tier }) => id.startsWith('work-hours') && tier === 'note'), 'the note');
    await openBox(tab(), X_POST);
    await tab().type('Sun at last, and a boat.');
    expect((await list()).cards).toEqual([]);
  });

  it('speak of people who are tagged beside a picture, and not without one', async () => {
    await openBox(tab(), X_POST);
    await tab().type('Great night with @ada_brooke and @tomas_lind.');
    expect((await list()).cards).toEqual([]);
    await tab().choose([PICTURE], () => clickOn(tab(), '[role="dialog"] [aria-label="Add media"]'));
    await until(async () => (await list()).cards.some(({ id }) => id.startsWith('tagging')), 'the note', 30_000);
  });

  it('say that a protected account is no shelter for what is a patient’s', async () => {
    await openBox(tab(), X_POST, 'protected=1');
    await tab().type('My patient coded twice tonight and walked out of the unit a week later.');
    await waitForOurs(tab(), ({ presence }) => presence === 'banner', 'the banner');
    await clickOurs(tab(), '[data-action="more"]');
    await waitForOurs(tab(), ({ cards }) => cards.some(({ id, tier }) => id.startsWith('audience') && tier === 'note'), 'the note');
  });
});
