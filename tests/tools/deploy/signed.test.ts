import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { checkSigned } from './signed.ts';

const target = { geckoId: 'chaperone@nordhaven.example', version: '1.2.0' };
const SIGNATURE = { 'META-INF/mozilla.rsa': new Uint8Array([1]) };
const packed = (id: string, version: string, more: Record<string, Uint8Array> = SIGNATURE) => (
  zipSync({ 'manifest.json': strToU8(JSON.stringify({ version, browser_specific_settings: { gecko: { id } } })), ...more }));

it('takes the package that browsers will be told of', () => {
  expect(() => checkSigned(packed(target.geckoId, '1.2.0'), target)).not.toThrow();
});

it.each([
  ['another add-on', packed('other@nordhaven.example', '1.2.0'), 'of the add-on "other@nordhaven.example"'],
  ['another version', packed(target.geckoId, '1.1.0'), 'has version 1.1.0, not 1.2.0'],
  ['no signature', packed(target.geckoId, '1.2.0', {}), 'bears no signature'],
  ['no manifest', zipSync(SIGNATURE), 'has no manifest'],
  ['no archive', strToU8('not a package'), 'can\'t be unpacked'],
])('refuses one with %s, in a sentence', (_, bytes, reason) => {
  expect(() => checkSigned(bytes, target)).toThrow(reason);
});
