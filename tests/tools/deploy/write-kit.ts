import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { kit, SCHEMA_FILE, schemaFile } from './kit.ts';
import { faultsOf, type Policy, withPacks } from './policy.ts';
import { readJson } from './read-json.ts';
import { targetOf } from './target.ts';

const ROOT = join(import.meta.dirname, '../../..');

const USAGE = `npm run -s deploy:kit -- [options]
  --policy FILE      what your institution sets; without it the sample policies/deploy/policy.json
  --pack FILE        a pack of your own, put in force; may be given several times
  --id ID            the extension's id in Chrome (deploy:pack prints it), --edge-id ID where Edge's is another
  --firefox-id ID    the add-on's id, where it is signed under one of your own
  --address URL      the folder on your server that holds the packages
  --version X.Y.Z    of the packages; without it the one in package.json
  --out FOLDER       where the files go; without it policies/deploy, and the managed schema is written, too`;

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Writes the kit; an unfit policy is told line by line and nothing is written. Returns the exit status. */
function main(): number {
  const { values } = parseArgs({ options: {
    policy: { type: 'string' }, pack: { type: 'string', multiple: true }, id: { type: 'string' }, 'edge-id': { type: 'string' },
    'firefox-id': { type: 'string' },
    address: { type: 'string' }, version: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' },
  } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const version = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
  const file = values.policy ?? join(ROOT, 'policies/deploy/policy.json');
  const policy = withPacks(readJson(file) as Policy, (values.pack ?? []).map((path) => JSON.stringify(readJson(path))));
  const faults = faultsOf(policy);
  if (faults.length > 0) {
    for (const fault of faults) console.error(fault);
    console.error(`${faults.length} thing${faults.length === 1 ? '' : 's'} to mend in ${file}; nothing was written`);
    return 1;
  }
  const out = values.out ?? join(ROOT, 'policies/deploy');
  const files = kit(policy, targetOf({ id: values.id, edgeId: values['edge-id'], firefoxId: values['firefox-id'], address: values.address }, values.version ?? version));
  for (const [place, content] of Object.entries(files)) write(join(out, place), content);
  if (values.out === undefined) write(join(ROOT, SCHEMA_FILE), schemaFile());
  console.log(`${Object.keys(files).length} files in ${out}`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
