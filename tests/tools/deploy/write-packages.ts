import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extensionId, writeCrx } from './crx.ts';
import { ADDRESS, FIREFOX_ID, VERSION } from './packaged.ts';
import { checkSigned } from './signed.ts';
import { targetOf } from './target.ts';
import { chromeUpdateXml, firefoxUpdatesJson } from './updates.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OUTPUT = join(ROOT, '.output');

const USAGE = `npm run -s deploy:pack -- --key FILE --address URL [options]
  --key FILE         private key that signs the Chrome package; keep it outside the project and never lose it
  --address URL      the folder on your server that will hold the files
  --version X.Y.Z    of the packages; without it the one in package.json
  --firefox-id ID    the add-on's id, such as chaperone@your-domain: Mozilla signs each id for one account alone
  --signed-xpi FILE  the Firefox package as Mozilla gave it back; without it an unsigned one is written, to be signed
  --out FOLDER       where the files go; without it .output/packages
A new key:  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out ../chaperone.pem`;

/** Runs a tool of the project with what the manifests need to know. @throws Error when it fails. */
function run(args: readonly string[], wishes: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...wishes } });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed`);
}

function keyIn(file: string): string {
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`${path} is not there; a new key is made with openssl, see --help`);
  if (!relative(ROOT, path).startsWith('..')) throw new Error(`${path} lies in the project; keep the key outside of it`);
  return path;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: {
    key: { type: 'string' }, address: { type: 'string' }, version: { type: 'string' }, 'firefox-id': { type: 'string' }, 'signed-xpi': { type: 'string' }, out: { type: 'string' },
    help: { type: 'boolean' },
  } });
  if (values.help || values.key === undefined || values.address === undefined) {
    console.log(USAGE);
    if (!values.help) process.exitCode = 1;
    return;
  }
  const key = keyIn(values.key);
  const named = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
  const version = values.version ?? named;
  if (!/^\d+(?:\.\d+){1,3}$/.test(version)) throw new Error(`"${version}" is no version: numbers with dots`);
  const target = targetOf({ id: extensionId(readFileSync(key, 'utf8')), firefoxId: values['firefox-id'], address: values.address }, version);
  const signed = values['signed-xpi'] === undefined ? null : readFileSync(values['signed-xpi']);
  // Before anything is written, and before the build, which takes its time.
  if (signed !== null) checkSigned(signed, target);
  const out = resolve(values.out ?? join(OUTPUT, 'packages'));
  mkdirSync(out, { recursive: true });

  const wishes = { [ADDRESS]: target.address, [VERSION]: version, [FIREFOX_ID]: target.geckoId };
  run(['build'], wishes);
  await writeCrx(join(OUTPUT, 'chrome-mv3'), key, join(out, `chaperone-${version}.crx`));
  writeFileSync(join(out, 'update.xml'), chromeUpdateXml(target));

  if (signed === null) {
    run(['zip', '-b', 'firefox'], wishes);
    copyFileSync(join(OUTPUT, `chaperone-${named}-firefox.zip`), join(out, `chaperone-${version}-unsigned.xpi`));
  } else {
    writeFileSync(join(out, `chaperone-${version}.xpi`), signed);
    writeFileSync(join(out, 'updates.json'), firefoxUpdatesJson(target, createHash('sha256').update(signed).digest('hex')));
  }
  console.log(`id ${target.chromeId}, version ${version}, in ${out}`);
  if (signed === null) console.log('The Firefox package is not signed yet: policies/guides/deploy.md says how, then run again with --signed-xpi');
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
