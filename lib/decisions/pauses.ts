import { type Place, recordAt } from './places.ts';

/** Where pauses stand in `storage.session`, by host: milliseconds since 1970, or null until the browser closes. */
const PAUSES = 'pauses';

/** A pause that lasts; `until` is null where only the browser's end ends it. */
export interface Pause {
  readonly until: number | null;
}

/** Sites on which the person asked for quiet for a while. */
export interface Pauses {
  /** The pause that holds on this host now, or null. */
  on(host: string, now?: number): Promise<Pause | null>;
  /** @param milliseconds how long, or null until the browser closes. */
  begin(host: string, milliseconds: number | null, now?: number): Promise<void>;
  end(host: string): Promise<void>;
}

/** Opens the pauses, kept in the store that the browser empties when it closes. Where it fails, nothing is paused. */
export function openPauses(session: Place): Pauses {
  const read = () => recordAt<number | null>(session, PAUSES);
  return {
    async on(host, now = Date.now()) {
      const all = await read().catch((): Readonly<Record<string, number | null>> => ({}));
      const until = Object.hasOwn(all, host) ? all[host] : undefined;
      return until === undefined || (until !== null && until <= now) ? null : { until };
    },
    async begin(host, milliseconds, now = Date.now()) {
      await session.set({ [PAUSES]: { ...await read(), [host]: milliseconds === null ? null : now + milliseconds } });
    },
    async end(host) {
      await session.set({ [PAUSES]: Object.fromEntries(Object.entries(await read()).filter(([other]) => other !== host)) });
    },
  };
}
