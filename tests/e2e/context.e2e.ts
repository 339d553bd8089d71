import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../lib/composers/context/context.ts';
import { BOXES, openBox, OTHER_BOXES, type PostBox } from './boxes.ts';
import { pause, until } from './driver.ts';
import { ask, type Probe, startProbe } from './editors-probe/ask.ts';

// What a check is told of what stands around a text, read by the product's own code from the sites' pages.

let probe: Probe;
beforeAll(async () => { probe = await startProbe(); });
afterAll(() => probe?.close());

const box = (kind: string): PostBox => {
  const found = [...BOXES, ...OTHER_BOXES].find((one) => one.kind === kind && one.variant === undefined);
  if (found === undefined) throw new Error(`no box is called ${kind}`);
  return found;
};

const JOURNAL_CLUB = 'Slides from the journal club are up. Thank you to all who came and argued.';
const NIGHT_BUS = 'The night bus was on time for once. Small mercies.';

/** The box, what stands around it, and what is added to its page's address. */
const EXPECTED: readonly (readonly [string, Context, string?])[] = [
  ['x-modal', { surface: 'post', account: 'noor_halvorsen', audience: 'public', audienceSure: 'guessed' }],
  ['x-reply', { surface: 'reply', account: 'noor_halvorsen', replyTo: JOURNAL_CLUB, audience: 'public', audienceSure: 'guessed' }],
  ['x-reply-dialog', { surface: 'reply', account: 'noor_halvorsen', replyTo: NIGHT_BUS, audience: 'public', audienceSure: 'guessed' }],
  ['x-quote', { surface: 'quote', account: 'noor_halvorsen', replyTo: NIGHT_BUS, audience: 'public', audienceSure: 'guessed' }],
  ['x-modal', { surface: 'post', account: 'noor_halvorsen', audience: 'connections', audienceSure: 'stated' }, 'protected=1'],
  ['x-modal-choice-2', { surface: 'poll', account: 'noor_halvorsen', audience: 'public', audienceSure: 'guessed' }],
  ['x-article-title', { surface: 'article', account: 'noor_halvorsen', audience: 'public', audienceSure: 'guessed' }],
  ['x-chat', { surface: 'message' }],
  ['x-pro-post', { surface: 'post', account: 'noor_halvorsen' }],
  ['x-pro-reply-1', { surface: 'reply', replyTo: JOURNAL_CLUB }],
  ['facebook-post', { surface: 'post', account: 'Sam Okonjo', audience: 'public', audienceSure: 'stated' }],
  ['facebook-group-post', { surface: 'post', account: 'Sam Okonjo', audience: 'group', audienceSure: 'guessed' }],
  ['facebook-page-post', { surface: 'post', account: 'Harbour Clinic' }],
  ['facebook-comment', { surface: 'comment', account: 'Sam Okonjo', replyTo: NIGHT_BUS }],
  ['facebook-viewer-comment', { surface: 'comment', account: 'Sam Okonjo', replyTo: JOURNAL_CLUB }],
  ['facebook-reply', { surface: 'reply', account: 'Sam Okonjo', replyTo: 'Which line was it, the 14?' }],
  ['facebook-message', { surface: 'message', account: 'Sam Okonjo' }],
  ['messenger-message', { surface: 'message' }],
  ['business-post', { surface: 'post', account: 'Harbour Clinic', audience: 'public', audienceSure: 'guessed' }],
  ['linkedin-post', { surface: 'post', account: 'Rosa Okafor', audience: 'public', audienceSure: 'guessed' }],
  ['linkedin-repost', { surface: 'quote', account: 'Rosa Okafor', replyTo: NIGHT_BUS, audience: 'public', audienceSure: 'guessed' }],
  ['linkedin-comment', { surface: 'comment', replyTo: NIGHT_BUS }],
  ['linkedin-reply-0', { surface: 'reply', replyTo: 'Ours has not been on time since spring.' }],
  ['linkedin-share', { surface: 'post', account: 'Rosa Okafor', audience: 'public', audienceSure: 'guessed' }],
  ['linkedin-share-repost', { surface: 'quote', account: 'Rosa Okafor', replyTo: NIGHT_BUS, audience: 'public', audienceSure: 'guessed' }],
  ['linkedin-share-alt-text', { surface: 'alt-text' }],
  ['linkedin-poll', { surface: 'poll' }],
  ['linkedin-page-post', { surface: 'post', account: 'Harbour Clinic', audience: 'public', audienceSure: 'guessed' }],
  ['linkedin-old-comment', { surface: 'comment', replyTo: JOURNAL_CLUB }],
  ['linkedin-old-reply-1', { surface: 'reply', replyTo: 'Which stop do you board at?' }],
  ['linkedin-message', { surface: 'message' }],
  ['linkedin-article', { surface: 'article' }],
  ['linkedin-alt-text', { surface: 'alt-text' }],
];

describe('what stands around', () => {
  it.each(EXPECTED.map(([kind, context, query = '']) => [kind, query, context] as const))('%s %s', async (kind, query, context) => {
    const { tab } = probe.hands;
    await openBox(tab, box(kind), query);
    await tab.type('Well');
    await pause(100);
    expect(await ask(tab, { act: 'context' })).toEqual(context);
  });
});

describe('a profile page', () => {
  it.each([
    ['X', 'https://x.com/noor_halvorsen', { account: 'noor_halvorsen', line: 'Night registrar at Harbour General. Views my own.' }],
    ['Facebook', 'https://www.facebook.com/sam.okonjo', { account: 'Sam Okonjo', line: 'Pengenalan\nCharge nurse. Views my own.' }],
    ['Facebook, of another', 'https://www.facebook.com/ada.brooke', null],
    ['LinkedIn', 'https://www.linkedin.com/in/rosa-okafor/', { account: 'Rosa Okafor', line: 'Charge nurse at Harbour Clinic' }],
    ['LinkedIn, of another', 'https://www.linkedin.com/in/jonas-petit/', null],
  ])('on %s', async (_site, url, profile) => {
    const { tab } = probe.hands;
    await tab.goto(url);
    await until(async () => tab.evaluate(() => document.querySelector('h1, [data-testid="UserName"]') !== null), 'the profile');
    expect(await ask(tab, { act: 'profile' })).toEqual(profile);
  });
});
