import { waysOf } from './contacts.ts';
import type { DemandedDisclaimer, DemandingInstitution } from './demands.ts';

/** What an institution told of itself by managed policy, besides its packs. Accounts without "@". */
export interface OwnInstitution {
  readonly name: string;
  readonly brandWords: readonly string[];
  readonly accounts: readonly string[];
  readonly domains: readonly string[];
  readonly contacts: readonly { readonly name: string; readonly phone?: string | undefined; readonly email?: string | undefined; readonly web?: string | undefined }[];
  readonly disclaimers: readonly { readonly language: string; readonly text: string }[];
}

const joined = (some: readonly string[], others: readonly string[]) => [...new Set([...some, ...others])];

/** True when the two go by one name, written in any case. */
function isSame({ names }: DemandingInstitution, own: readonly string[]): boolean {
  return names.some((name) => own.some((one) => one.toLowerCase() === name.toLowerCase()));
}

/** The institutions of the packs with what the institution told of itself: added to the pack's that is the same one, else beside them. */
export function withOwnInstitution(known: readonly DemandingInstitution[], own: OwnInstitution): DemandingInstitution[] {
  const names = [own.name, ...own.brandWords].filter((name) => name !== '');
  if (names.length === 0 && own.accounts.length === 0 && own.domains.length === 0) return [...known];
  const one = { names, handles: own.accounts, domains: own.domains };
  if (!known.some((each) => isSame(each, names))) return [...known, { pack: '', ...one }];
  return known.map((each) => (!isSame(each, names) ? each : {
    pack: each.pack, names: joined(each.names, one.names), handles: joined(each.handles, one.handles), domains: joined(each.domains, one.domains),
  }));
}

/** The wordings an institution accepts; those in the person's own languages (BCP 47, without region) come first. */
export function ownWordings({ disclaimers }: OwnInstitution, languages: readonly string[]): DemandedDisclaimer[] {
  const place = (language: string) => {
    const at = languages.indexOf(language.split('-')[0] ?? '');
    return at === -1 ? languages.length : at;
  };
  return [...disclaimers]
    .sort((a, b) => place(a.language) - place(b.language))
    .map(({ text, language }) => ({ text, language, prescribed: false, pack: '', due: 'affiliation' }));
}

/** Whom to ask in the institution, in one line; null when it named nobody. */
export function ownContactLine({ contacts }: OwnInstitution): string | null {
  return contacts.length > 0 ? contacts.map(waysOf).join('; ') : null;
}
