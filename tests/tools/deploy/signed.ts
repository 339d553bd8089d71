import { strFromU8, unzipSync } from 'fflate';
import type { Target } from './target.ts';

interface Manifest {
  readonly version?: string;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/**
 * Sees that the package Mozilla signed is the one that browsers will be told of: same add-on, same version.
 * @throws Error with a plain sentence when it is another, or no package at all.
 */
export function checkSigned(bytes: Uint8Array, { geckoId, version }: Pick<Target, 'geckoId' | 'version'>): void {
  let found: Record<string, Uint8Array> = {};
  try {
    found = unzipSync(bytes, { filter: ({ name }) => name === 'manifest.json' || /^META-INF\/.*\.(?:rsa|sig)$/i.test(name) });
  } catch (error) {
    throw new Error('the signed package is no add-on: it can\'t be unpacked', { cause: error });
  }
  const { 'manifest.json': file, ...signatures } = found;
  if (file === undefined) throw new Error('the signed package is no add-on: it has no manifest');
  const manifest = JSON.parse(strFromU8(file)) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id !== geckoId) throw new Error(`the signed package is of the add-on "${id}", not of "${geckoId}"; say --firefox-id`);
  if (manifest.version !== version) throw new Error(`the signed package has version ${manifest.version}, not ${version}; say --version`);
  if (Object.keys(signatures).length === 0) throw new Error('the package bears no signature; Firefox will not install it');
}
