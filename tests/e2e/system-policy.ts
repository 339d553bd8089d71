import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Set to 1 where tests may write the machine's own browser policies: in CI, as root. Nowhere else is that done. */
const VARIABLE = 'CHAPERONE_SYSTEM_POLICY';

/** The signals that end a run before its time. */
const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Why checks under real policy are left out here; null where they may run. */
export function whyNoSystemPolicy(): string | null {
  if (process.env[VARIABLE] !== '1') return `${VARIABLE}=1 is not set; it lets the test write the machine's own browser policies`;
  if (process.platform !== 'linux') return 'the policy folders are those of Linux';
  return process.getuid?.() === 0 ? null : 'only root may write browser policies';
}

/** A policy file of the machine, for as long as a test needs it. */
export interface PlacedPolicy {
  write(text: string): void;
  /** Takes the file away, and the folders that were made for it. */
  remove(): void;
}

/** A policy of these tests' own, left behind by a run that was cut off: it has their name, or takes packages from this machine. */
const isOurs = (path: string) => basename(path).startsWith('chaperone-test') || readFileSync(path, 'utf8').includes('http://127.0.0.1:');

/**
 * Puts a policy file where the browser looks for it; it is gone again when the run ends, also by a signal.
 * @throws Error when a file is there already that is not of a test.
 */
export function placePolicy(path: string, text: string): PlacedPolicy {
  if (existsSync(path) && !isOurs(path)) throw new Error(`${path} holds somebody's policy; it is left as it is`);
  const made: string[] = [];
  for (let folder = dirname(path); !existsSync(folder); folder = dirname(folder)) made.push(folder);
  const take = () => {
    rmSync(path, { force: true });
    for (const folder of made) if (existsSync(folder)) rmdirSync(folder);
  };
  const end = (signal: NodeJS.Signals) => {
    take();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('exit', take);
  for (const signal of ENDS) process.once(signal, end);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return {
    write: (next) => writeFileSync(path, next),
    remove() {
      process.off('exit', take);
      for (const signal of ENDS) process.off(signal, end);
      take();
    },
  };
}
