import { createHash, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import crx3 from 'crx3';

/** The id Chrome gives to what this key signs: the first 32 hex digits of the SHA-256 of its public half, written in the letters a to p. */
export function extensionId(privateKey: string): string {
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const digits = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Packs and signs a built extension as a CRX of version 3.
 * @throws Error when the key can't be read or is no private key.
 */
export async function writeCrx(folder: string, keyFile: string, crxFile: string): Promise<void> {
  createPublicKey(readFileSync(keyFile, 'utf8'));
  await crx3([`${folder}/manifest.json`], { keyPath: keyFile, crxPath: crxFile });
}
