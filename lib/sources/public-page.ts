import { parse } from 'tldts';
import { INSIDE_DOMAINS, INSIDE_HOSTS, INSIDE_NAMES } from './inside.ts';

/**
 * Why an address is not one of the open web: `not-public` it is no plain https address under a public suffix · `inside` its name is
 * one that systems for staff, patients or mail have · `institution` it is the person's own institution's.
 */
export type NotPublic = 'not-public' | 'inside' | 'institution';

/** True when a host is one of the domains, or below one. */
function isBelow(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/**
 * What speaks against an address being a page that anybody can read, or null. The name is all there is to go by: an extension can't
 * see to which machine it leads. `own` are the hosts of the person's institution.
 */
export function notPublic(address: string, own: readonly string[]): NotPublic | null {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:' || url.port !== '' || url.username !== '') return 'not-public';
  const { isIp, isIcann, domain, subdomain, publicSuffix, hostname } = parse(address);
  // Public suffixes are the registries' own (https://publicsuffix.org); `.local`, `.internal` and names without a dot are none, `home.arpa` is a house's.
  if (isIp || !isIcann || domain === null || hostname === null || publicSuffix?.endsWith('arpa')) return 'not-public';
  if (isBelow(hostname, own)) return 'institution';
  const named = (subdomain ?? '').split('.').some((part) => INSIDE_NAMES.has(part));
  return named || INSIDE_HOSTS.has(hostname) || INSIDE_DOMAINS.has(domain) ? 'inside' : null;
}

/** Parts of an address that say how somebody came there and not where it is. */
const CAME_BY = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid)$/i;

/** The address that is given as a source: without the place in the page, and without what counts visitors. */
export function sourceAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (CAME_BY.test(name)) url.searchParams.delete(name);
  return url.href;
}
