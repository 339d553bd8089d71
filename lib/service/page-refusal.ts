import type { PageRefusal } from '../checking/page-view.ts';

/** Shops for extensions, which no extension may read. */
const SHOPS = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/**
 * Why the browser did not let a page be read, as far as its address tells; without the right to the page even that is not known.
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns#special
 */
export function refusalOf(address: string | undefined): PageRefusal['why'] {
  if (address === undefined || !URL.canParse(address)) return 'not-allowed';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'closed';
  if (SHOPS.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))) return 'closed';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'not-allowed';
}
