import { overlaps, type Span } from '../../draft/span.ts';
import { emails } from '../detectors/emails.ts';
import { hostSort, isOffice } from '../lexicons/mail.ts';
import { spansOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { institutionsOf } from './affiliation.ts';
import type { KnownInstitution } from './institutions.ts';

/** Spoken forms that the detector of addresses leaves alone: "dunne AT lakeview DOT org", "a dot benhamou at x dot org". */
const SPOKEN = /(?<![A-Za-zÀ-ɏ\d._%+@-])[A-Za-zÀ-ɏ\d][\w.%+-]*(?:\s(?:dot|DOT)\s[\w-]+)*\s?(?:\(at\)|\[at\]|\bAT\b|\bat\b)\s?[A-Za-zÀ-ɏ\d-]+(?:(?:\s(?:dot|DOT)\s|\s?\(dot\)\s?|\s?\[dot\]\s?)[A-Za-zÀ-ɏ\d-]+)+/g;
const AT = /\s?(?:@|[[({<]\s?(?:at|@)\s?[\])}>]|\sat\s)\s?/i;
const DOT = /\s?(?:[[({<]\s?(?:dot|\.)\s?[\])}>]|\sdot\s)\s?/gi;
const CALLED_WORK = /\b(?:work|hospital|university|uni|nhs|trust|school|office|clinic|staff|institutional|dhs|emel (?:saya di|kerja)|del hospital)\b[^.!?]{0,24}$/i;
const NO_REAL_ONE = /\b(?:phish\w*|scam\w*|spoof\w*|fake|placeholder|(?:our|the|a) template|regex|do not click|don't click|replace before)\b/i;

/** "c.ferrante@olivevw.org": a name on the host of some organisation. */
const NAME_AT_ORGANISATION = /^[a-z]+[._][a-z]+\d*@[^@]+\.org(?:\.[a-z]{2})?$/;

/** A person's mailbox on the host of a house of care or learning: "k.tham@damaispecialist.com.my", "janice.whitaker@…regional.ie". */
const PERSONS_MAILBOX = /^(?:[a-zà-ɏ]+(?:[._-][a-zà-ɏ]+)+\d*|[a-z]{1,2}[._-]?[a-zà-ɏ]{4,}\d*)$/;
const HOUSE = /hosp|health|clinic|care|nhs|hse|regional|trust|medic|specialist|sanidad|salud|imss|gob|gov|edu|ac\.|ems|\bmoh\b|chiro|dental|surgery|practice|infirmary|general|base|osasun|univ|college|school|lab|pharm|physio|vet|hsan|board|county|cme/;
const PRIVATE_HOST = /mailbox|mail\.|webmail|personal|home/;

/** Fewest letters of an institution's name that a host may be cut down to, and of its initials. */
const FEWEST_LETTERS = 6;
const FEWEST_INITIALS = 3;

/** True of a part of a host that stands for a name: it holds it whole, begins as it does ("bayviewpoly"), or is its initials ("vhh"). */
function standsFor(label: string, name: string): boolean {
  const words = name.toLowerCase().match(/[a-z\d]+/g) ?? [];
  const compact = words.join('');
  const isInitials = words.length >= FEWEST_INITIALS && label === words.map((word) => word[0]).join('');
  return isInitials || (compact.length >= FEWEST_LETTERS && label.includes(compact)) || (label.length >= FEWEST_LETTERS && compact.startsWith(label));
}

function hasOwnDomain(host: string, institutions: readonly KnownInstitution[]): boolean {
  const labels = [host.replace(/[^a-z\d]/g, ''), ...host.split('.')];
  return institutions.some(({ domains, names }) => (
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) || names.some((name) => labels.some((label) => standsFor(label, name)))));
}

/** Personal addresses at a place of work or study that the text gives out; those of offices and of mail providers are none. */
export function workAddresses(reading: Reading, packs: readonly KnownInstitution[]): readonly Span[] {
  if (!/@|\bat\b|\bAT\b/.test(reading.text)) return [];
  const institutions = [...packs, ...institutionsOf(reading.draft, packs)];
  const spoken = /dot|DOT/.test(reading.text) ? spansOf([...reading.text.matchAll(SPOKEN)]) : [];
  const found = [...reading.get(emails), ...spoken.filter((one) => !reading.get(emails).some((email) => overlaps(email, one)))];
  return found.filter((span) => {
    const [mailbox = '', host = ''] = reading.quote(span).toLowerCase().split(AT).map((part) => part.replace(DOT, '.').trim());
    if (isOffice(mailbox) || NO_REAL_ONE.test(reading.quote(sentenceAt(reading, span.start)))) return false;
    const told = hasOwnDomain(host, institutions) ? 'institution' : hostSort(host);
    const sort = told === 'placeholder' && HOUSE.test(host.replace(/\.?example.*$/, '')) ? 'other' : told;
    if (sort === 'institution' || (sort === 'other' && NAME_AT_ORGANISATION.test(`${mailbox}@${host}`))) return true;
    if (sort === 'other' && HOUSE.test(host) && !PRIVATE_HOST.test(host) && PERSONS_MAILBOX.test(mailbox)) return true;
    return sort === 'other' && !PRIVATE_HOST.test(host) && CALLED_WORK.test(reading.text.slice(Math.max(0, span.start - 60), span.start));
  }).map(({ start, end }) => ({ start, end }));
}
