// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sending } from '../session/sending.ts';
import { surfacesOf } from '../surfaces/find.ts';
import type { WindowEvents } from '../window-events.ts';
import { holdPosts } from './hold-posts.ts';

// jsdom lays nothing out, so everything that stands in the page is shown.
HTMLElement.prototype.checkVisibility = () => true;

const listeners = new Map<string, (event: Event) => void>();
const events = { on: (type: string, listener: (event: Event) => void) => listeners.set(type, listener) } as unknown as WindowEvents;
const settled = () => new Promise((resolve) => { setTimeout(resolve, 20); });

const stopped = vi.fn();
let posted: number;

/** A press of Post that is a person's. */
function press(): void {
  const post = document.getElementById('post') as HTMLElement;
  const path = [post, document.body, document];
  const event = { type: 'click', isTrusted: true, timeStamp: 0, composedPath: () => path, preventDefault: () => {}, stopImmediatePropagation: stopped };
  listeners.get('click')?.(event as unknown as Event);
}

function watchWith(sending: Readonly<Record<string, unknown>>): void {
  const one = { text: 'Marcus', passes: false, waiting: false, allowed: false, ...sending } as unknown as Sending;
  holdPosts({ events, surfaces: () => surfacesOf('x.com'), sendingOf: () => one }, new AbortController().signal);
}

beforeEach(() => {
  document.body.innerHTML = `<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>
    <button data-testid="tweetButton" id="post">Post</button></div>`;
  posted = 0;
  stopped.mockClear();
  document.getElementById('post')?.addEventListener('click', () => { posted += 1; });
});

describe('a post that is held', () => {
  const no = () => { throw new Error('no'); };
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['the check fails', { settle: async () => no() }],
    ['the draft can’t be read when it goes', { settle: async () => 'passes', sent: no }],
    ['the draft can’t be read when the person lets it go', {
      settle: async () => 'holds', wait: (release: () => void) => release(), sent: no,
    }],
  ])('goes out once, and is said to be unchecked, where %s', async (_why, sending) => {
    const said: string[] = [];
    watchWith({ ...sending, say: ({ id }: { id: string }) => said.push(id) });
    press();
    expect(stopped).toHaveBeenCalledTimes(1);
    await settled();
    expect([posted, said]).toEqual([1, ['notice.unchecked']]);
  });
});
