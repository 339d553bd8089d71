import { readFileSync } from 'node:fs';

/** What the browser notes of a request as it starts. */
interface RequestStart {
  readonly url?: string;
  /** The origin that asked; "not an origin" when the browser itself did. */
  readonly initiator?: string;
  readonly network_isolation_key?: string;
  readonly request_type?: string;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: RequestStart }[];
}

/** Chromium itself asks this service what a page's fields are for; the request is the page's in the record, and has no initiator. */
const AUTOFILL = 'https://content-autofill.googleapis.com/';

/**
 * The hosts that pages and extensions asked for, from Chromium's own record of its network
 * (https://www.chromium.org/for-testers/providing-network-details/). What the browser asks for itself, such as its
 * updates, is left out: it has no initiator, belongs to no page or extension, and is no navigation.
 */
export function hostsAsked(path: string, pages: readonly string[]): string[] {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const hosts = events.flatMap(({ type, params }) => {
    const { url, initiator, network_isolation_key: key = '', request_type: kind } = params ?? {};
    if (type !== start || !url || !/^(?:https?|wss?):/.test(url)) return [];
    const ofPage = key.includes('chrome-extension://') || pages.some((host) => key.includes(host));
    if (initiator === 'not an origin' && url.startsWith(AUTOFILL)) return [];
    return initiator !== 'not an origin' || ofPage || kind === 'main frame' ? [new URL(url).hostname] : [];
  });
  return [...new Set(hosts)];
}
