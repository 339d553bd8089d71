import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId, writeCrx } from '../tools/deploy/crx.ts';
import { ADDRESS, packaged } from '../tools/deploy/packaged.ts';
import { type Target, targetOf } from '../tools/deploy/target.ts';
import { chromeUpdateXml } from '../tools/deploy/updates.ts';

/** A folder on a server, as an institution has it: the packages, and what browsers ask for new versions. */
export interface PackageServer {
  readonly target: Target;
  close(): Promise<void>;
}

/** A CRX is a header of twelve bytes and as many as its third number says, then the archive that an XPI is. */
const archiveIn = (crx: Buffer) => crx.subarray(12 + crx.readUInt32LE(8));

/** Packs a built extension as `npm run deploy:pack` does, with a key of its own, and serves it to this machine alone. */
export async function servePackages(browser: 'chromium' | 'firefox', built: string): Promise<PackageServer> {
  const files = new Map<string, Buffer | string>();
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '/').slice(1).replace(/\?.*$/, ''));
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const folder = mkdtempSync(join(tmpdir(), 'chaperone-package-'));
  try {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const [key, crx, extension] = [join(folder, 'key.pem'), join(folder, 'one.crx'), join(folder, 'extension')];
    writeFileSync(key, privateKey);
    cpSync(built, extension, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as { version: string };
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify(packaged(manifest, browser, { [ADDRESS]: address })));
    await writeCrx(extension, key, crx);
    const target = targetOf({ id: extensionId(privateKey), address }, manifest.version);
    const bytes = readFileSync(crx);
    files.set(`chaperone-${target.version}.crx`, bytes);
    files.set(`chaperone-${target.version}.xpi`, archiveIn(bytes));
    files.set('update.xml', chromeUpdateXml(target));
    return {
      target,
      close: () => new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
