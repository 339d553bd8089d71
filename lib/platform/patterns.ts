/** A match pattern (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns) for https pages. */
const PATTERN = /^(?:https|\*):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

/** True when an https address is one of those that a pattern of hosts stands for. */
export function isWithin(address: string, pattern: string): boolean {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return false;
  if (pattern === '<all_urls>') return true;
  const host = PATTERN.exec(pattern)?.[1];
  if (host === undefined) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? `.${url.hostname}`.endsWith(host.slice(1)) : url.hostname === host;
}

/** The pages of one host. */
export const patternOf = (host: string) => `https://${host}/*`;

/** The host that such a pattern stands for, with its port. */
export const hostIn = (pattern: string) => new URL(pattern.slice(0, -1)).host;
