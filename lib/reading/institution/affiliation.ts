import type { Draft } from '../../draft/draft.ts';
import { NAME_WORD, ROLE } from '../lexicons/institutions.ts';
import { normalise } from '../normalise.ts';
import type { Reading } from '../reading.ts';
import { isElsewhere, isSaidOfOneself } from './belonging.ts';
import { isBodyAccount } from './body-accounts.ts';
import { institutionCalled, institutionsIn, institutionsNamed, knownNamings, type KnownInstitution } from './institutions.ts';

export type { KnownInstitution } from './institutions.ts';

/** Where a person's affiliation shows. `packs`: whose institution it is; empty for one that no pack in force speaks for. */
export interface Affiliation {
  readonly packs: readonly string[];
  readonly isOfficial: boolean;
}

const OFFICIAL = /(?<!\b(?:un|not |not an |not the |non-?|never |isn't |no ))\bofficial(?:ly)?\b|\b(?:(?:cuenta|p[aá]gina|perfil) oficial|(?:akaun|laman|page) rasmi)\b/i;
/** A profile line that describes a body, not a person: "Department of Medicine at", "Residency program", "Caring for the valley since 1921". */
const A_BODY = /^(?:the )?(?:official|department|division|school|faculty|office|college|news|updates|communications?|press office) (?:of|from|at|and|about|page|account|team)\b|^[^.|•·,]{0,60}\b(?:residency|fellowship|training) program(?:me)?\s*(?:$|[.|•·])|\b(?:follow us|contact us|join us|we (?:are|provide|serve|care for|train|teach|offer)|our (?:patients|hospital|mission|students|community|clinics|communications team)|(?:serving|caring for|proudly) [^.]{2,60} since \d{4}|\d{2,4}[- ]bed (?:hospital|teaching)|(?:(?:account|page|tweets?|posts?|feed) (?:is )?|^)(?:run|managed|monitored|maintained) by (?:the )?(?:comm|press|hospital|department|trust|marketing|social media team)|(?:teaching|community|county|general|district|acute|university|children's) hospital (?:in|for|serving|of))\b/i;
/** A part of a house with the house behind it: "Maternity unit, Royal Kelder", "Oncology Institute at". Who works there says as what. */
const A_PART = /^[^.|•·]{0,40}\b(?:chief residents|housestaff|alumni|auxiliary)$|^(?:the )?(?:[\w&'’/-]+ ){0,4}?(?:department|dept|unit|institute|division|centre|center|service|clinic)s?(?: (?:of|for) (?:[\w&'’-]+ ?){1,4}?)?\s*(?:,|@|\bat\b|\bof\b)\s*(?:the )?[A-Z]/i;
/** The whole line is a name: "Mount Ararat Global Health Institute". */
const A_BODYS_NAME = /^(?:[Tt]he )?(?:(?:[A-Z][\w&'’.-]*|of|for|and|the|at|&) ){1,7}(?:Hospitals?|Clinics?|Institute|Cent(?:er|re)|Department|University|College|Trust|School|Practice|Hospice|Infirmary|Network|Society|Association)$/;
/** What a person says of an account they post from, as their role: "institution account", "practice account of the health board". */
const ACCOUNT_ROLE = /\b(?:institution|institutional|hospital|practice|clinic|trust|department|university|school|page|official)(?:'s)? (?:account|page)\b|\bpage admin\b/i;
const A_PERSON = /\b(?:I|I'm|my|mine|mum|mom|dad|she\/her|he\/him|they\/them|views|opinions|tweets)\b/i;
/** What a department adds to the handle of its institution. */
const DEPARTMENT = /^_?(?:official|news|nyc|ny|la|uk|my|malaysia|hosp|hospital|hospitals|health|med|medicine|medctr|em|emed|im|ed|er|peds|surgery|heart|cancer|neuro|ortho|urology|radiology|gme|residency|imres|research|careers|nursing|pharmacy|trust|nhs|nhstrust|univ|university|uni|library|alumni|_official)*$/;
/** "StMarysHospital": a handle made of the words of institutions alone; "nurse_kim" and "drlee_hospital" are people. */
const BODY_HANDLE = /hospital|hosp$|medcent(?:er|re)|medicalcent|medctr|university|clinic$|nhstrust|nhsft|(?:^|_)nhs$|infirmary|medschool|healthsystem|schoolofmed|collegeofmed|residency$|imres$|emres$|dept|department|healthcare$|medicalschool|surgicalres/;
const PERSON_HANDLE = /^(?:dr|doc|nurse|rn|prof|md|mr|ms|the_?real)[_.a-z]|(?:_|\.)(?:rn|md|do|np|pa|nurse|doc|dr|bsn|msn)\d*$|^[a-z]+[._][a-z]+[._]/;

/** "RN @ Mercy", "nurse at Brackenford": after a role and "at" any capitalised name is a place of work. */
const ROLE_AT = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ\d])(?:${ROLE}|[A-Z]{2,4})s?(?: [A-Za-zÀ-ɏ/&+-]+){0,4}?\s*(?:,\s*|\b(?:at|with|for)\s+|@\s?)(?:the )?(?<where>@\w+|\b(?!(?:ED|ER|ICU|ITU|NICU|PICU|OR|OT|GP|UK|US|USA|EU|NYC|LA|DC|KL|Home|Heart|Large)\b)${NAME_WORD}(?: ${NAME_WORD}){0,3})`, 'i');
/** "Ortho SHO, Royal Northvale", "Cardiologist | Gumtree District": behind a mark only what is plainly a place, for a pastime may stand there too. */
const ROLE_THEN_PLACE = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ\d])${ROLE}s?\s*[,|·•–/-]\s*(?<where>(?:(?:Royal|St\.?|Saint|Mater|Our Lady's|Queen|King|Prince|Princess) ${NAME_WORD}(?: ${NAME_WORD})?|${NAME_WORD}(?: ${NAME_WORD})?(?: (?:Regional|District|Base|Region|Dental|Ortho|Medical Group|Family Practice|Health|Rehab|Therapy|Hospitals|Group)))|[A-Z]\w+ Health)(?=$|[.,|·•;])`, 'i');
const AT_HANDLE = /(?:^|[^A-Za-zÀ-ɏ\d.])@\w{3,}/;
const IS_SOMEBODY = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])${ROLE}(?![A-Za-zÀ-ɏ])|\bparody\b`, 'i');
const HAS_ROLE = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])${ROLE}s?(?![A-Za-zÀ-ɏ])`, 'i');
/** "Resident, UCSF": letters behind a role in full are its place of work, unless they are a degree, a body or a region. */
const LETTERS = /\b(?:resident|fellow|student|professor|lecturer|faculty|nurse|physician|surgeon|registrar|consultant|doctor|pharmacist|researcher|scientist|pgy-?\d|ms\d)s?(?:,| at| @|\s?\|) ?(?!(?:MD|DO|MBBS|MBBCH|MPH|MSN?|MSC|MBA|MED|BSN?|BSC|PHD|DNP|FACP|FACS|FACEP|FRC\w*|MRC\w*|CCFP|RN|NP|PA|CRNA|FNP|APRN|NHS|UK|US|USA|EU|NYC|DC|KL|ICU|NICU|PICU|CCU|ED|ER|EM|IM|OR|PEM|DAD|MOM|MUM|BLM|LGBT\w*|DEI|AI|QI|USMLE|ASCO|AHA|ACC|ESC|BMA|AMA|GMC)\b)[A-Z]{3,6}\b/;

/** The institutions a person named as theirs on the options page; one that no pack speaks for is known by that name alone. */
export function ownInstitutions(affiliation: string | undefined, known: readonly KnownInstitution[]): KnownInstitution[] {
  const name = affiliation?.trim();
  if (!name) return [];
  const belonging = known.filter((institution) => knownNamings(name, [institution]).length > 0 || institution.pack === name.toLowerCase());
  return belonging.length > 0 ? belonging : [institutionCalled(name)];
}

/** A profile says who one is: naming an institution there is belonging to it, unless it is past. */
function inProfile(profile: string, known: readonly KnownInstitution[]): KnownInstitution[] | null {
  if (profile === '') return null;
  const named = institutionsNamed(profile, known).filter((one) => !isElsewhere(profile, one));
  const sure = named.flatMap(({ institution }) => institution ?? []);
  if (sure.length > 0) return sure;
  const [formed] = named;
  if (formed !== undefined) return [institutionCalled(profile.slice(formed.start, formed.end))];
  const at = ROLE_AT.exec(profile);
  const where = at?.groups?.['where'];
  const asPlace = ROLE_THEN_PLACE.exec(profile)?.groups?.['where'];
  if (asPlace !== undefined && !isElsewhere(profile, { start: profile.indexOf(asPlace), end: profile.length })) return [institutionCalled(asPlace)];
  const isPlace = where !== undefined && !isElsewhere(profile, { start: at!.index, end: at!.index }) && !/,\s*\S*$/.test(at![0].slice(0, -where.length));
  if (isPlace && /^[@A-Z]/.test(where)) return [institutionCalled(where)];
  return LETTERS.test(profile) || (AT_HANDLE.test(profile) && HAS_ROLE.test(profile)) ? [] : null;
}

const compact = (name: string) => name.toLowerCase().replace(/[^a-zà-ɏ\d]/g, '');

/** "MountSinaiNYC", "WexcombeGeneralHosp": a handle of the institution or of one of its departments. */
function isItsHandle(handle: string, { names, handles }: KnownInstitution): boolean {
  if (handles.some((own) => own.toLowerCase() === handle)) return true;
  return names.map(compact).some((name) => (name.length > 4 ? handle.startsWith(name) && DEPARTMENT.test(handle.slice(name.length)) : handle === name));
}

/** "MountSinaiQueens", "IMU_Johor", "WeAreMountSinai", a page's "Mount Sinai Heart": the name first, then whatever part of it speaks. */
function opensWithIts(account: string, { names, handles }: KnownInstitution): boolean {
  const handle = account.replace(/^@/, '').replaceAll(' ', '').replace(/^(?:we_?are|team|the|inside|visit)_?(?=[A-Z])/i, '');
  const lower = handle.toLowerCase();
  return [...names, ...handles].map(compact).some((name) => (
    name.length > 4 ? lower.replaceAll('_', '').startsWith(name) : lower.startsWith(name) && /^(?:$|_|[A-Z][a-z])/.test(handle.slice(name.length))));
}

/** "drlee_mountsinai": a person's handle that holds a name of the institution. */
function isNamedInHandle(handle: string, { names, handles }: KnownInstitution): boolean {
  return [...handles, ...names].map(compact).some((name) => (
    name.length > 4 ? handle.replaceAll('_', '').includes(name) : handle.split(/[_.\d]+/).includes(name)));
}

/** "Wexcombe General Hospital": a page's own line, with no word about a person. */
function isPageOf(profile: string, known: readonly KnownInstitution[]): boolean {
  return institutionsNamed(profile, known).some(({ start, end }) => start === 0 && profile.slice(end).trim().split(' ').length <= 2 && !/[.,|•@]/.test(profile));
}

/** Who speaks: the institution from an account of its own, or a person. */
export function isOfficialVoice({ account, profile, affiliation, surface, role }: Draft, known: readonly KnownInstitution[]): boolean {
  const bio = profile === undefined ? '' : normalise(profile).text;
  if (OFFICIAL.test(bio) || ACCOUNT_ROLE.test(role ?? '')) return true;
  const isPart = (A_PART.test(bio) || A_BODYS_NAME.test(bio)) && (!IS_SOMEBODY.test(bio) || /\bchief residents$/i.test(bio));
  const isPerson = A_PERSON.test(bio) || (ROLE_AT.test(bio) && !isPart);
  if (!isPerson && (A_BODY.test(bio) || (surface === 'page' && isPageOf(bio, known)))) return true;
  const handle = account?.replace(/^@/, '').toLowerCase();
  if (account === undefined || handle === undefined) return false;
  if (!isPerson && !PERSON_HANDLE.test(handle) && (isPart || isPageOf(bio, known))) return true;
  if (!isPerson && [...known, ...ownInstitutions(affiliation, known)].some((institution) => opensWithIts(account, institution))) return true;
  if ([...known, ...ownInstitutions(affiliation, known)].some((institution) => isItsHandle(handle, institution))) return true;
  if (isPerson) return false;
  return (BODY_HANDLE.test(handle) && !PERSON_HANDLE.test(handle)) || (isBodyAccount(account) && !IS_SOMEBODY.test(bio));
}

/** The institutions the poster is known to belong to, from what was set, the profile line and the handle; not from the post. */
export function institutionsOf({ account, profile, affiliation }: Draft, known: readonly KnownInstitution[]): readonly KnownInstitution[] {
  const own = ownInstitutions(affiliation, known);
  const bio = inProfile(profile === undefined ? '' : normalise(profile).text, [...known, ...own]) ?? [];
  const handle = account?.replace(/^@/, '').toLowerCase() ?? '';
  const byHandle = handle === '' ? [] : known.filter((institution) => isNamedInHandle(handle, institution));
  return [...new Set([...own, ...bio, ...byHandle])];
}

/** "Great day at Great Northern", by one who is known to work there. */
const PRESENT = /\b(?:day|night|week|morning|evening|shift|rounds|party|ceremony|lunch|back|here|on call|oncall|busy|quiet|clinic|handover)\b(?: [a-z]+)? (?:at|in|@) (?:the )?$/i;

function inText(reading: Reading, known: readonly KnownInstitution[], own: readonly KnownInstitution[]): KnownInstitution[] | null {
  const { text } = reading;
  const shown = institutionsIn(reading, [...known, ...own]).filter((one) => (
    isSaidOfOneself(text, one)
    || (one.institution !== null && own.includes(one.institution) && !isElsewhere(text, one) && PRESENT.test(text.slice(Math.max(0, one.start - 40), one.start)))));
  return shown.length === 0 ? null : shown.flatMap(({ institution }) => institution ?? []);
}

/**
 * Where the poster's affiliation shows: in the account's name, the profile line, or the post; null when it does not.
 * `known` are the institutions the packs in force speak for.
 */
export function affiliationShown(reading: Reading, known: readonly KnownInstitution[]): Affiliation | null {
  const { account, profile, affiliation, surface } = reading.draft;
  if (isOfficialVoice(reading.draft, known)) return { packs: [], isOfficial: true };
  const own = ownInstitutions(affiliation, known);
  const all = [...known, ...own];
  const handle = account?.replace(/^@/, '').toLowerCase() ?? '';
  const byHandle = handle === '' ? [] : known.filter((institution) => isNamedInHandle(handle, institution));
  const shown = [
    byHandle.length > 0 ? byHandle : null,
    inProfile(profile === undefined ? '' : normalise(profile).text, all),
    inText(reading, known, own),
    surface === 'profile' ? inProfile(reading.text, all) : null,
  ].filter((found) => found !== null);
  return shown.length > 0 ? { packs: [...new Set(shown.flat().map(({ pack }) => pack))].filter((pack) => pack !== ''), isOfficial: false } : null;
}
