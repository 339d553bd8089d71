import { GECKO_ID } from '../../../lib/platform/manifest.ts';

/** Which extension the kit is for, and where its files are served. */
export interface Target {
  /** Id in Chrome and Chromium: 32 letters from a to p, made from the key that signs the package. */
  readonly chromeId: string;
  /** Id in Edge; the same one for a package of one's own, another for one from Edge's store. */
  readonly edgeId: string;
  readonly geckoId: string;
  /** Folder on a server of one's own that holds packages and update manifests; https, ends with a slash. */
  readonly address: string;
  /** Of the packages in that folder. */
  readonly version: string;
}

/** Stands in the kit's files until they are written for an institution's own id and address. */
export const PLACEHOLDER = {
  chromeId: 'abcdefghijklmnopabcdefghijklmnop', address: 'https://extensions.nordhaven.example/chaperone/',
} as const;

/** What somebody says of their packages; where they say nothing, the placeholders and the product's own id stand. */
interface Given {
  readonly id?: string | undefined;
  readonly edgeId?: string | undefined;
  readonly firefoxId?: string | undefined;
  readonly address?: string | undefined;
}

/** What Firefox takes for an id. https://extensionworkshop.com/documentation/develop/extensions-and-the-add-on-id/ */
const FIREFOX_ID = /^(?:\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[a-z0-9._-]*@[a-z0-9._-]+)$/i;

/** @throws Error with a plain sentence when an id or the address can't be one. */
export function targetOf(given: Given, version: string): Target {
  const { id: chromeId = PLACEHOLDER.chromeId, edgeId = chromeId, firefoxId: geckoId = GECKO_ID } = given;
  for (const id of [chromeId, edgeId]) if (!/^[a-p]{32}$/.test(id)) throw new Error(`"${id}" is no extension id: 32 letters from a to p`);
  if (!FIREFOX_ID.test(geckoId)) throw new Error(`"${geckoId}" is no id for Firefox: name@domain, or a UUID in braces`);
  const address = new URL(given.address ?? PLACEHOLDER.address);
  const isLocal = ['127.0.0.1', 'localhost'].includes(address.hostname);
  if (address.protocol !== 'https:' && !isLocal) throw new Error(`"${address.href}" must be https`);
  return { chromeId, edgeId, geckoId, address: address.href.replace(/\/?$/, '/'), version };
}

export const crxAddress = ({ address, version }: Target) => `${address}chaperone-${version}.crx`;
export const xpiAddress = ({ address, version }: Target) => `${address}chaperone-${version}.xpi`;
export const chromeUpdates = ({ address }: Pick<Target, 'address'>) => `${address}update.xml`;
export const firefoxUpdates = ({ address }: Pick<Target, 'address'>) => `${address}updates.json`;
