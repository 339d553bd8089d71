import './shared/theme.ts';
import { FEED, feedPost, make } from './shared/feed.ts';

declare global {
  interface Window {
    /** Runs the feed and resolves with the number of changes it made to the document. */
    __busy(perSecond: number, seconds: number): Promise<number>;
  }
}

const main = make('main', { class: 'main' });
document.body.append(make('div', { class: 'columns' }, main));

/** One change, of the kinds a feed makes: a post comes, the oldest goes, a counter ticks, an attribute flips. */
function change(n: number): void {
  const kind = n % 4;
  if (kind === 0) main.prepend(feedPost(FEED[n % FEED.length] ?? FEED[0]));
  else if (kind === 1 && main.childElementCount > 60) main.lastElementChild?.remove();
  else if (kind === 2) {
    const words = main.firstElementChild?.querySelector('.who')?.firstChild;
    if (words) words.nodeValue = `${n} views`;
  } else main.firstElementChild?.setAttribute('data-seen', String(n));
}

window.__busy = (perSecond, seconds) => new Promise((resolve) => {
  const began = performance.now();
  let made = 0;
  const tick = setInterval(() => {
    const due = Math.min((performance.now() - began) / 1000, seconds) * perSecond;
    while (made < due) change(made++);
    if (made < perSecond * seconds) return;
    clearInterval(tick);
    resolve(made);
  }, 10);
});
