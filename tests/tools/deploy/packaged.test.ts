import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { manifest } from '../../../lib/platform/manifest.ts';
import { extensionId, writeCrx } from './crx.ts';
import { ADDRESS, FIREFOX_ID, packaged, VERSION } from './packaged.ts';

describe('the manifest of a package', () => {
  const wishes = { [ADDRESS]: 'https://extensions.nordhaven.example/', [VERSION]: '0.1.9' };

  it('says where the next version is, and which this one is', () => {
    expect(packaged(manifest({ browser: 'chrome' }), 'chrome', wishes)).toMatchObject({ update_url: 'https://extensions.nordhaven.example/update.xml', version: '0.1.9' });
    expect(packaged(manifest({ browser: 'firefox' }), 'firefox', wishes)).toMatchObject({
      version: '0.1.9', browser_specific_settings: { gecko: { id: expect.any(String), update_url: 'https://extensions.nordhaven.example/updates.json' } },
    });
  });

  it('bears the institution\'s id in Firefox, and keeps all else it needs there', () => {
    const id = 'chaperone@nordhaven.example';
    const { browser_specific_settings: { gecko } = {} } = packaged(manifest({ browser: 'firefox' }), 'firefox', { ...wishes, [FIREFOX_ID]: id });
    expect(gecko).toEqual({ ...manifest({ browser: 'firefox' }).browser_specific_settings?.gecko, id, update_url: expect.any(String) });
  });

  it.each(['chrome', 'firefox'])('says nothing of that in every other build: %s', (browser) => {
    expect(packaged(manifest({ browser }), browser, {})).toEqual(manifest({ browser }));
  });
});

describe('a signed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-crx-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });

  it('is a CRX of version 3 with the key\'s own id in it', async () => {
    const [key, crx] = [join(folder, 'key.pem'), join(folder, 'one.crx')];
    writeFileSync(key, privateKey);
    writeFileSync(join(folder, 'manifest.json'), '{"manifest_version":3,"name":"One","version":"1.0"}');
    await writeCrx(folder, key, crx);
    const bytes = readFileSync(crx);
    expect(bytes.subarray(0, 4).toString()).toBe('Cr24');
    expect(bytes.readUInt32LE(4)).toBe(3);
    // The signed header carries the id's own sixteen bytes.
    const header = bytes.subarray(12, 12 + bytes.readUInt32LE(8));
    const id = Buffer.from([...extensionId(privateKey)].map((letter) => (letter.charCodeAt(0) - 97).toString(16)).join(''), 'hex');
    expect(header.includes(id)).toBe(true);
  });

  it('is not written with a key that is none', async () => {
    const key = join(folder, 'no-key.pem');
    writeFileSync(key, 'no key');
    await expect(writeCrx(folder, key, join(folder, 'two.crx'))).rejects.toThrow();
  });
});
