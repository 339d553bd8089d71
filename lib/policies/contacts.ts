import type { Pack, PackClause } from './pack.ts';

/** A contact and the ways to reach it: "Press Office, (212) 555-0100 or press@example.org". */
export function waysOf({ name, phone, email, web }: Omit<Pack['contacts'][number], 'id'>): string {
  const ways = [phone, email, web].filter((way) => way !== undefined).join(' or ');
  return ways ? `${name}, ${ways}` : name;
}

/** Whom a clause names, in one line: "Press Office, (212) 555-0100 or press@example.org". Null when nobody. */
export function contactLine(pack: Pack, clause: PackClause): string | null {
  const lines = clause.contacts
    .map((id) => pack.contacts.find((contact) => contact.id === id))
    .filter((contact) => contact !== undefined)
    .map(waysOf);
  return lines.length > 0 ? lines.join('; ') : null;
}
