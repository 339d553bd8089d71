import type { Decision } from '../checking/view.ts';
import { type Place, recordAt } from './places.ts';

/** Where the list stands in `storage.session`. */
const DEALT = 'decisions:dealt';

/** Something the person dealt with in this session. No word of a draft: hashes, the rule and what was decided. */
export interface Dealt {
  /** The finding's hash. */
  readonly id: string;
  /** The hash under which the draft's decisions stand. */
  readonly draft: string;
  readonly rule: string;
  readonly decision: Decision;
  /** Milliseconds since 1970. */
  readonly at: number;
}

type Entry = Omit<Dealt, 'id'>;

/** The latest first. */
export async function dealtAt(session: Place): Promise<Dealt[]> {
  return Object.entries(await recordAt<Entry>(session, DEALT)).map(([id, entry]) => ({ id, ...entry })).sort((a, b) => b.at - a.at);
}

/** Adds one, or takes some off that were taken back. */
export async function changeDealt(session: Place, { add = [], drop = [] }: { readonly add?: readonly Dealt[]; readonly drop?: readonly string[] }): Promise<void> {
  const kept = Object.entries(await recordAt<Entry>(session, DEALT)).filter(([id]) => !drop.includes(id));
  await session.set({ [DEALT]: Object.fromEntries([...kept, ...add.map(({ id, ...entry }): [string, Entry] => [id, entry])]) });
}
