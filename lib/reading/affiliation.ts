import { normalise } from './normalise.ts';
import type { Reading } from './reading.ts';

/** An institution a person may belong to, and the ways it is named. */
export interface KnownInstitution {
  readonly pack: string;
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly domains: readonly string[];
}

/** Where a person's affiliation shows. `packs`: whose institution it is; empty for one that no pack in force speaks for. */
export interface Affiliation {
  readonly packs: readonly string[];
  readonly isOfficial: boolean;
}

const ROLE = String.raw`(?:resident|intern|fellow|registrar|attending|consultant|student|houseman|house officer|medical officer|physician|doctor|surgeon|nurse|pharmacist|professor|prof|lecturer|faculty|dean|director|chief|chair|head|pgy-? ?\d|ms-? ?\d|sho|f[y12]\d?|trainee|hospitalist|anaesthetist|anesthesiologist|radiologist|cardiologist|oncologist|neurologist|psychiatrist|paediatrician|pediatrician|pathologist|gp|midwife|physio(?:therapist)?|dentist|scientist|postdoc|phd|md|em|im|ho|mo|np|pa|rn|employee|staff|researcher|residency|fellowship)`;
const HEAD = String.raw`(?:Hospitals?|University|Universiti|Uni|Clinic|Medical (?:Cent(?:er|re)|School|College)|Med(?:ical)? School|Health(?:care)?(?: System| Trust| Network| Board)?|NHS(?: Foundation)?(?: Trust)?|Infirmary|College|School of (?:Medicine|Nursing|Dentistry|Pharmacy)|Institute|Children's|Presbyterian|General|Memorial|Mayo(?: Clinic)?|Kaiser|Cleveland Clinic)`;
const WORD = String.raw`(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'&.-]*)`;
/** "St Elsewhere's", "University of Somewhere", "Great Northern Hospital", "@NorthernHosp", "UCLA". */
const PLACE = String.raw`(?:@\w+|(?:the )?(?:University|College|Hospital) (?:of|for) (?:the )?${WORD}(?: ${WORD}){0,3}|(?:the )?${WORD}(?:(?: (?:of|the|and|&|for|at))? ${WORD}){0,5}? ${HEAD}|(?:St|Saint|Mt|Mount)\.? ${WORD}(?: ${WORD}){0,3}|(?:the )?${HEAD}|${WORD}(?: ${WORD})?-[A-Z]{2,6}|(?!(?:ED|ER|ICU|ITU|NICU|PICU|OR|OT|GP|A|AM|PM|UK|US|USA|EU|NYC|LA|DC|ASCO|AHA|ACC|ESC|BMA|AMA|GMC|RCP|RCS)\b)[A-Z]{3,6}(?:-[A-Z]{2,6})?)`;
const AT = String.raw`(?:\s*(?:at|@|with|for|in|of|from|,|\||-|•|·)\s*)`;

/** The person says of themselves where they work or study. The institution is the group `where`. */
function selfStatements(institution: string): RegExp[] {
  return [
    // "I work at", "I'm a resident at", "my residency at"
    new RegExp(String.raw`(?i:\b(?:I|I'm|Im|I am|we|we're|we are|proud to|proud to be|as) (?:also |now |currently |just |so |very |proud to |happy to |lucky to |still )*(?:work(?:ing)?|train(?:ing)?|study(?:ing)?|teach(?:ing)?|practi[sc](?:e|ing)|employed|based|part of|matched|(?:an?|the|your|chief|senior|junior|one of the)?\s*(?:[A-Za-zÀ-ɏ-]+ ){0,4}?${ROLE}s?)${AT})(?<where>${institution})`),
    new RegExp(String.raw`(?i:\b(?:my|our)(?: own)? (?:[A-Za-zÀ-ɏ'-]+ ){0,3}?(?:job|residency|fellowship|internship|placement|rotation|elective|attachment|posting|shift|ward|team|colleagues?|co-?residents?|department|dept|unit|residents?|students|trainees|programme?|hospital|clinic|lab|ed|er|icu|employer|classmates|med school|medical school|uni|faculty|patients|campus|research|service|centre|center|group)(?: (?:here|back))?${AT})(?<where>${institution})`),
    new RegExp(String.raw`(?i:\b(?:here|us|we|day one|day 1|first day|last day|starting|started|start|joined|joining|join the (?:team|faculty|staff)|matched|matching|white coat(?: ceremony)?|years?|month|week|on call|night shift|shift|orientation|graduation|graduating|convocation) (?:[A-Za-zÀ-ɏ'-]+ ){0,3}?(?:here )?(?:at|@|to|from|in)\s*)(?<where>${institution})`),
    // "@StX resident here", "as an IMU student", "Mount Sinai PGY2 here"
    new RegExp(String.raw`(?i:\b(?:as an?|i'm an?|i am an?|proud|fellow|your|this)\s+)(?<where>${institution})(?i: (?:[A-Za-zÀ-ɏ-]+ ){0,2}?${ROLE}\b)`),
    new RegExp(String.raw`(?<where>${institution})(?i: (?:[A-Za-zÀ-ɏ-]+ ){0,2}?${ROLE} here\b)`),
  ];
}

const SELF = selfStatements(PLACE);
const IN_PROFILE = new RegExp(String.raw`(?:(?i:\b${ROLE}s?\b[^.\n|•]{0,40}?${AT})|^|[|•·,.]\s*)(?<where>${PLACE})`);
const IS_INSTITUTION = new RegExp(String.raw`^@|\b${HEAD}\b|^(?:St|Saint|Mt|Mount)\b`);
const HAS_ROLE = new RegExp(String.raw`\b${ROLE}s?\b`, 'i');
/** Said of the past, of others, or denied. */
const NOT_NOW = /\b(?:former(?:ly)?|ex-?|alum(?:na|nus|ni)?|graduate of|used to|was|were|trained at|studied at|applied|interviewed?|rejected|rejection|not affiliated|never worked|don't work|no longer|left|retired from|patient at|patient of|treated at|transferred|transfer|referred|admitted|born at|fan of|visiting|guest|talk by|lecture by|congratulations|congrats)\b[^.!?\n|•]{0,30}$/i;

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Names in capitals ("IMU") count only as written so; others in any case. */
function naming({ names, handles, domains }: KnownInstitution): RegExp[] {
  const isShort = (name: string) => /^[A-ZÀ-ÖØ-Þ\d&]+$/.test(name);
  const pattern = (words: readonly string[], before: string, flags: string) => (
    words.length === 0 ? [] : [new RegExp(`${before}(?:${words.map(literal).join('|')})(?![A-Za-zÀ-ɏ\\d])`, flags)]);
  return [
    ...pattern(names.filter((name) => !isShort(name)), '(?<![A-Za-zÀ-ɏ\\d])', 'i'),
    ...pattern(names.filter(isShort), '(?<![A-Za-zÀ-ɏ\\d])', ''),
    ...pattern(handles, '@', 'i'),
    ...pattern(domains, '(?<![A-Za-zÀ-ɏ\\d])', 'i'),
  ];
}

function mention(text: string, institution: KnownInstitution): number | null {
  for (const pattern of naming(institution)) {
    const found = pattern.exec(text);
    if (found !== null) return found.index;
  }
  return null;
}

function isNow(text: string, index: number): boolean {
  return !NOT_NOW.test(text.slice(Math.max(0, index - 60), index));
}

/** A profile says who one is: naming the institution there is belonging to it, unless it is past. */
function inProfile(profile: string, known: readonly KnownInstitution[]): string[] | null {
  const packs = known.filter((institution) => {
    const at = mention(profile, institution);
    return at !== null && isNow(profile, at);
  }).map(({ pack }) => pack);
  if (packs.length > 0) return packs;
  const named = IN_PROFILE.exec(profile);
  if (named === null || !isNow(profile, named.index + named[0].length - (named.groups?.['where']?.length ?? 0))) return null;
  const where = named.groups?.['where'] ?? '';
  const isPlain = IS_INSTITUTION.test(where) && !where.startsWith('@');
  return isPlain || HAS_ROLE.test(profile) ? [] : null;
}

function inText(text: string, known: readonly KnownInstitution[], own: readonly KnownInstitution[]): string[] | null {
  const packs = own.filter((institution) => mention(text, institution) !== null).map(({ pack }) => pack);
  if (packs.length > 0) return packs;
  for (const institution of known) {
    const names = [...institution.names, ...institution.handles.map((handle) => `@${handle}`)].map(literal).join('|');
    if (mention(text, institution) !== null && selfStatements(`(?:${names})`).some((pattern) => isOwn(pattern.exec(text), text))) return [institution.pack];
  }
  return SELF.some((pattern) => isOwn(pattern.exec(text), text)) ? [] : null;
}

function isOwn(found: RegExpExecArray | null, text: string): boolean {
  return found !== null && isNow(text, found.index) && !/\b(?:used to|was|were|formerly|never|don't|not)\b/i.test(found[0]);
}

/** "drlee_mountsinai": the handle holds a name of the institution; the institution's own handle speaks officially. */
function inAccount(account: string, known: readonly KnownInstitution[]): Affiliation | null {
  const handle = account.replace(/^@/, '').toLowerCase();
  if (known.some(({ handles }) => handles.some((own) => own.toLowerCase() === handle))) return { packs: [], isOfficial: true };
  const packs = known.filter(({ names, handles }) => (
    [...handles, ...names].some((name) => {
      const compact = name.toLowerCase().replace(/[^A-Za-zÀ-ɏ\d]/g, '');
      if (compact.length > 4) return handle.replaceAll('_', '').includes(compact);
      return handle.split(/[_.\d]+/).includes(compact);
    }))).map(({ pack }) => pack);
  return packs.length > 0 ? { packs, isOfficial: false } : null;
}

/**
 * Where the poster's affiliation shows: in the account's name, the profile line, or the post; null when it does not.
 * `known` are the institutions the packs in force speak for.
 */
export function affiliationShown(reading: Reading, known: readonly KnownInstitution[]): Affiliation | null {
  const { account, profile, affiliation, surface } = reading.draft;
  const byAccount = account === undefined ? null : inAccount(account, known);
  if (byAccount?.isOfficial) return byAccount;
  const own = ownInstitutions(affiliation, known);
  const bio = profile === undefined ? '' : normalise(profile).text;
  if (/\bofficial (?:account|page|feed|x|twitter)\b/i.test(bio)) return { packs: [], isOfficial: true };
  const shown = [byAccount?.packs, inProfile(bio, [...known, ...own]), inText(reading.text, known, own), surface === 'profile' ? inProfile(reading.text, [...known, ...own]) : null]
    .filter((packs) => packs !== null && packs !== undefined);
  return shown.length > 0 ? { packs: [...new Set(shown.flat())].filter((pack) => pack !== ''), isOfficial: false } : null;
}

/** The institutions a person named as theirs on the options page; one that no pack speaks for is known by that name alone. */
export function ownInstitutions(affiliation: string | undefined, known: readonly KnownInstitution[]): KnownInstitution[] {
  const name = affiliation?.trim();
  if (!name) return [];
  const belonging = known.filter((institution) => mention(name, institution) !== null || institution.pack === name.toLowerCase());
  return belonging.length > 0 ? belonging : [{ pack: '', names: [name], handles: name.startsWith('@') ? [name.slice(1)] : [], domains: [] }];
}
