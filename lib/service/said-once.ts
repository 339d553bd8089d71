import type { Storage } from 'webextension-polyfill';

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
export function openSaidOnce(session: Pick<Storage.StorageArea, 'get' | 'set'>): SaidOnce {
  return {
    async mayIn(rule, draft, day) {
      const { [SAID]: all = {} } = await session.get(SAID).catch(() => ({})) as { [SAID]?: Record<string, { draft: string; day: string }> };
      const said = all[rule];
      if (said?.day === day) return said.draft === draft;
      await session.set({ [SAID]: { ...all, [rule]: { draft, day } } }).catch(() => undefined);
      return true;
    },
  };
}
