import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId, writeCrx } from '../tools/deploy/crx.ts';
import { ADDRESS, packaged, VERSION } from '../tools/deploy/packaged.ts';
import { type Target, targetOf } from '../tools/deploy/target.ts';
import { chromeUpdateXml, firefoxUpdatesJson } from '../tools/deploy/updates.ts';

/** A folder on a server, as an institution has it: the packages, and what browsers ask for new versions. */
export interface PackageServer {
  /** Of the package that was there first. */
  readonly target: Target;
  /** Puts another package there, of the same code under a version, with some of its files in other words; from now on it is the newest. */
  publish(version: string, files?: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
}

/** A CRX is a header of twelve bytes and as many as its third number says, then the archive that an XPI is. */
const archiveIn = (crx: Buffer) => crx.subarray(12 + crx.readUInt32LE(8));

/** Packs a built extension as `npm run deploy:pack` does, with a key of its own, and serves it to this machine alone. */
export async function servePackages(browser: 'chromium' | 'firefox', built: string): Promise<PackageServer> {
  const served = new Map<string, Buffer | string>();
  const server = createServer((request, response) => {
    const file = served.get((request.url ?? '/').slice(1).replace(/\?.*$/, ''));
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as { version: string };

  const publish = async (version: string, files: Readonly<Record<string, string>>): Promise<Target> => {
    const folder = mkdtempSync(join(tmpdir(), 'chaperone-package-'));
    try {
      const [key, crx, extension] = [join(folder, 'key.pem'), join(folder, 'one.crx'), join(folder, 'extension')];
      writeFileSync(key, privateKey);
      cpSync(built, extension, { recursive: true });
      const written = { ...files, 'manifest.json': JSON.stringify(packaged(manifest, browser, { [ADDRESS]: address, [VERSION]: version })) };
      for (const [name, text] of Object.entries(written)) writeFileSync(join(extension, name), text);
      await writeCrx(extension, key, crx);
      const target = targetOf({ id: extensionId(privateKey), address }, version);
      const bytes = readFileSync(crx);
      const xpi = archiveIn(bytes);
      served.set(`chaperone-${version}.crx`, bytes);
      served.set(`chaperone-${version}.xpi`, xpi);
      served.set('update.xml', chromeUpdateXml(target));
      served.set('updates.json', firefoxUpdatesJson(target, createHash('sha256').update(xpi).digest('hex')));
      return target;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return {
    target: await publish(manifest.version, {}),
    publish: async (version, files = {}) => { await publish(version, files); },
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}
