import { addSite, hostOf, OPTIONAL_HOST, type SitePermissions, turnSite } from './optional-sites.ts';

/** Asks the browser for sites, each time straight from a press, and knows for which it said no last. */
export interface SiteAsking {
  /** The host for which the browser said no to the last question; null while it is open, and after a yes. */
  readonly refused: string | null;
  /** Turns an optional site on or off. */
  turn(id: string, on: boolean): Promise<void>;
  /** Adds a site that was typed. `isInside`: it looks like a system inside an organisation; it is not asked for unless the person is `sure`. */
  add(typed: string, sure: boolean, isInside: (address: string) => boolean): 'asked' | 'no-address' | 'inside';
  remove(host: string): Promise<void>;
}

/** `changed` is told whenever an answer has come. */
export function siteAsking(browser: Pick<SitePermissions, 'permissions'>, changed: () => void): SiteAsking {
  let refused: string | null = null;
  let asked = 0;

  /** An institution's policy may also have the browser refuse by itself. An answer that comes after the next question is about nothing that is shown. */
  async function ask(host: string, answer: Promise<boolean>): Promise<void> {
    const own = ++asked;
    refused = null;
    const given = await answer.catch(() => false);
    if (own !== asked) return;
    refused = given ? null : host;
    changed();
  }

  return {
    get refused() { return refused; },
    turn: (id, on) => (on ? ask(OPTIONAL_HOST[id] ?? id, turnSite(browser, id, true)) : turnSite(browser, id, false).then(changed)),
    add(typed, sure, isInside) {
      const host = hostOf(typed);
      if (host === null) return 'no-address';
      if (!sure && isInside(`https://${host}/`)) return 'inside';
      void ask(host, addSite(browser, host, true));
      return 'asked';
    },
    remove: (host) => addSite(browser, host, false).then(changed),
  };
}
