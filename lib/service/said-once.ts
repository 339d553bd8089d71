import { openSessionRecord, type RecordStore } from './session-record.ts';

/** Where it stands for the browser's session: rule → the draft and the day it was said for. */
const SAID = 'said-once';

/** Rules whose note would be the same in every draft of a day: it is said with the first, and then no more. */
export const ONCE: ReadonlySet<string> = new Set(['work-hours']);

/** What was said once today. */
export interface SaidOnce {
  /** True when the rule may speak in this draft: it has not spoken in another today. From then on it speaks in this one alone. */
  mayIn(rule: string, draft: string, day: string): Promise<boolean>;
}

/** Opens the record kept in `browser.storage.session`, which is given in. Where it fails, the rule speaks. */
export function openSaidOnce(session: RecordStore): SaidOnce {
  const said = openSessionRecord<{ readonly draft: string; readonly day: string }>(session, SAID);
  return {
    async mayIn(rule, draft, day) {
      const before = (await said.read())[rule];
      if (before?.day === day) return before.draft === draft;
      await said.set(rule, { draft, day });
      return true;
    },
  };
}
