import { describe, expect, it } from 'vitest';
import { refusalOf } from './page-refusal.ts';

describe('why a page could not be read', () => {
  it.each([
    [undefined, 'not-allowed'],
    ['https://ward-notes.example/night', 'not-allowed'],
    ['chrome://extensions/', 'closed'],
    ['about:addons', 'closed'],
    ['file:///home/me/page.html', 'closed'],
    ['https://chromewebstore.google.com/detail/x', 'closed'],
    ['https://chrome.google.com/webstore/detail/x', 'closed'],
    ['https://addons.mozilla.org/en-US/firefox/', 'closed'],
    ['https://ward-notes.example/rota.PDF?page=2', 'pdf'],
  ] as const)('%s: %s', (address, why) => {
    expect(refusalOf(address)).toBe(why);
  });
});
