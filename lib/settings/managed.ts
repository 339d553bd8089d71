import type { Storage } from 'webextension-polyfill';
import type { Stored } from './resolve.ts';

/** Where the last known policy is kept for the next start. */
const LAST_KNOWN = 'managed:last-known';

/** How long a first read may hang before the answer is what was known before, in milliseconds. */
const READ_LIMIT = 300;

/**
 * When an empty answer is asked about again, in milliseconds after the one before. Chrome answers "empty" until its policy
 * is loaded; one that is still empty at the end was withdrawn.
 */
const ASK_AGAIN = [500, 1_500, 4_000] as const;

/** How long to wait at most until it is sure, in milliseconds: longer than all questions together, since a read may hang. */
const SURE_LIMIT = 10_000;

/** A machine with much to do loads a policy later still: how often that is asked for where it matters, and how long between, in milliseconds. */
const LATE_TIMES = 4;
const LATE_STEP = 3_000;

/** Firefox rejects with these words when an institution set nothing. */
const NONE_IN_FIREFOX = /storage manifest not found/i;

const NONE: Stored = {};

/** Not sure: the answer is empty, and the policy may not be loaded yet. Silent: the answer came too late, or the read failed. */
type Answer = { readonly policy: Stored; readonly sure: boolean } | 'silent';

/** Waits between two questions; tests give in one of their own. */
export type Wait = (milliseconds: number) => Promise<void>;

const wait: Wait = (milliseconds) => new Promise((resolve) => {
  setTimeout(resolve, milliseconds);
});

/**
 * What the institution says, which never throws and never waits long. Managed storage is treacherous: Chrome can say
 * "empty" before its policy is loaded, Firefox rejects when there is none, and a read may hang for seconds. So the
 * answer is the last known policy; a fresh one is read behind it and told to whoever listens when it differs.
 */
export class ManagedPolicy {
  readonly #managed: Storage.StorageArea;
  readonly #local: Storage.StorageArea;
  readonly #changed: () => void;
  readonly #wait: Wait;
  #known: Promise<Stored> | null = null;
  #behind: Promise<void> = Promise.resolve();

  constructor(storage: Pick<Storage.Static, 'local' | 'managed'>, changed: () => void, pause: Wait = wait) {
    this.#managed = storage.managed;
    this.#local = storage.local;
    this.#changed = changed;
    this.#wait = pause;
  }

  read(): Promise<Stored> {
    this.#known ??= this.#start();
    return this.#known;
  }

  /** Waits until it is sure what the institution says: at once where it says something, some seconds where it says nothing. */
  async sure(): Promise<Stored> {
    await this.read();
    await Promise.race([this.#behind, this.#wait(SURE_LIMIT)]);
    for (let asked = 0; asked < LATE_TIMES && Object.keys(await this.read()).length === 0; asked += 1) {
      await this.#wait(LATE_STEP);
      const answer = await this.#asked(this.#ask());
      if (answer === 'silent' || !answer.sure) continue;
      await this.#take(answer.policy);
      break;
    }
    return this.read();
  }

  /** The browser says that the policy changed; what it answers now is the policy, empty or not. */
  async refresh(): Promise<void> {
    const answer = await this.#ask();
    // A background that this very change has woken reads the new policy first: to it nothing differs, to open pages it does.
    if (answer !== 'silent' && !(await this.#take(answer.policy))) this.#changed();
  }

  async #start(): Promise<Stored> {
    const before = await this.#lastKnown();
    const asked = this.#ask();
    const first = await this.#asked(asked);
    if (first !== 'silent' && first.sure) {
      await this.#keep(before, first.policy);
      return first.policy;
    }
    this.#behind = this.#askBehind(asked);
    return before;
  }

  /** Asks until there is a policy. One that is empty to the end was withdrawn; silence changes nothing. */
  async #askBehind(first: Promise<Answer>): Promise<void> {
    let answer = await first;
    for (const later of ASK_AGAIN) {
      if (answer !== 'silent' && answer.sure) break;
      await this.#wait(later);
      answer = await this.#ask();
    }
    if (answer !== 'silent') await this.#take(answer.policy);
  }

  /** What was asked, or nothing where the read hangs. */
  #asked(answer: Promise<Answer>): Promise<Answer> {
    return Promise.race([answer, this.#wait(READ_LIMIT).then((): Answer => 'silent')]);
  }

  async #ask(): Promise<Answer> {
    try {
      const policy = await this.#managed.get(null);
      return { policy, sure: Object.keys(policy).length > 0 };
    } catch (error) {
      return error instanceof Error && NONE_IN_FIREFOX.test(error.message) ? { policy: NONE, sure: true } : 'silent';
    }
  }

  /** True when the policy differs from the one before, which is told then. */
  async #take(policy: Stored): Promise<boolean> {
    const before = await this.read();
    this.#known = Promise.resolve(policy);
    const differs = await this.#keep(before, policy);
    if (differs) this.#changed();
    return differs;
  }

  /** Keeps the policy for the next start; true when it differs from the one before. */
  async #keep(before: Stored, policy: Stored): Promise<boolean> {
    if (JSON.stringify(before) === JSON.stringify(policy)) return false;
    await this.#local.set({ [LAST_KNOWN]: policy }).catch(() => undefined);
    return true;
  }

  async #lastKnown(): Promise<Stored> {
    try {
      const { [LAST_KNOWN]: kept } = await this.#local.get(LAST_KNOWN);
      return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept as Stored : NONE;
    } catch {
      return NONE;
    }
  }
}
