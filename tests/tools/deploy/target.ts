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

/** @throws Error with a plain sentence when an id or the address can't be one. */
export function targetOf(given: { readonly id?: string | undefined; readonly edgeId?: string | undefined; readonly address?: string | undefined }, version: string): Target {
  const chromeId = given.id ?? PLACEHOLDER.chromeId;
  const edgeId = given.edgeId ?? chromeId;
  for (const id of [chromeId, edgeId]) if (!/^[a-p]{32}$/.test(id)) throw new Error(`"${id}" is no extension id: 32 letters from a to p`);
  const address = new URL(given.address ?? PLACEHOLDER.address);
  const isLocal = ['127.0.0.1', 'localhost'].includes(address.hostname);
  if (address.protocol !== 'https:' && !isLocal) throw new Error(`"${address.href}" must be https`);
  return { chromeId, edgeId, geckoId: GECKO_ID, address: address.href.replace(/\/?$/, '/'), version };
}

export const crxAddress = ({ address, version }: Target) => `${address}chaperone-${version}.crx`;
export const xpiAddress = ({ address, version }: Target) => `${address}chaperone-${version}.xpi`;
export const chromeUpdates = ({ address }: Pick<Target, 'address'>) => `${address}update.xml`;
export const firefoxUpdates = ({ address }: Pick<Target, 'address'>) => `${address}updates.json`;
