/**
 * The extension API with promises, for the background and the extension's own pages. Content scripts do not load
 * this: Chrome 148+ and Firefox 153+ give them promises themselves, and every page would pay 10 kB.
 */
export { default as browser } from 'webextension-polyfill';
