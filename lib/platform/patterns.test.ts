import { expect, it } from 'vitest';
import { isWithin } from './patterns.ts';

it.each([
  ['https://x.com/home', 'https://x.com/*', true], ['https://pro.x.com/', 'https://x.com/*', false], ['https://pro.x.com/', 'https://*.x.com/*', true],
  ['https://x.com/', '*://*.x.com/*', true], ['https://notx.com/', 'https://*.x.com/*', false], ['https://board.example.org/', 'https://*/*', true],
  ['https://board.example.org/', '<all_urls>', true], ['http://x.com/', 'https://x.com/*', false], ['about:blank', '<all_urls>', false],
])('%s within %s: %s', (address, pattern, expected) => expect(isWithin(address, pattern)).toBe(expected));
