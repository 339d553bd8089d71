import { FEED, feedPost } from './feed.ts';

declare global {
  interface Window {
    /** Runs the feed and resolves with the number of changes it made to the document. */
    __busy(perSecond: number, seconds: number): Promise<number>;
  }
}

/** One change, of the kinds a feed makes: a post comes, the oldest goes, a counter ticks, an attribute flips. */
function change(feed: Element, n: number): void {
  const kind = n % 4;
  if (kind === 0) feed.prepend(feedPost(FEED[n % FEED.length] ?? FEED[0]));
  else if (kind === 1 && feed.childElementCount > 60) feed.lastElementChild?.remove();
  else if (kind === 2) {
    const words = feed.firstElementChild?.querySelector('.who')?.firstChild;
    if (words) words.nodeValue = `${n} views`;
  } else feed.firstElementChild?.setAttribute('data-seen', String(n));
}

/** Makes an element a feed that never rests once it is told to run. */
export function startFeed(feed: Element): void {
  window.__busy = (perSecond, seconds) => new Promise((resolve) => {
    const began = performance.now();
    let made = 0;
    const tick = setInterval(() => {
      const due = Math.min((performance.now() - began) / 1000, seconds) * perSecond;
      while (made < due) change(feed, made++);
      if (made < perSecond * seconds) return;
      clearInterval(tick);
      resolve(made);
    }, 10);
  });
}
