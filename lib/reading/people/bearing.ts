import type { Span } from '../../draft/span.ts';
import { CONTACT, OFFICES, OPEN_HOUSES, OWN_PAGES, PUBLIC_LINES, PUBLIC_MATTERS } from '../lexicons/bearing-cues.ts';
import { BEDSIDE, PRONOUNS_OF_ONE } from '../lexicons/individual-cues.ts';
import { CARE_VERBS, FATES, PATIENT_NOUNS, RELATION_NOUNS } from '../lexicons/name-cues.ts';
import { isOffice } from '../lexicons/mail.ts';
import { EVENTS } from '../lexicons/place-cues.ts';
import { isASide } from '../detectors/places/score.ts';
import type { Reading } from '../reading.ts';
import { firstFrom } from '../in-order.ts';
import { isIn } from '../patterns/quick-match.ts';
import { sentenceAt } from '../sentences.ts';
import { tokens, type Token } from '../tokens.ts';
import { individualInView, type View } from './individual.ts';
import { mentions } from './mentions.ts';
import { isOffDuty } from './off-duty.ts';
import { tellsOfOwnKin } from './own-kin.ts';
import { isPosters, isTalkOfOneself, saysMine } from './ownership.ts';

/** Whose a place, date or number is: somebody in care, the poster's own, everybody's (papers, meetings, news), or untold. */
export type Bearing = 'patient' | 'poster' | 'public' | 'untold';

/** Tokens of the sentence looked at before and behind a span. */
const BEFORE = 24;
const AFTER = 10;
/** How near a word of public matters must stand when the text is plainly about somebody in care. */
const NEAR_BEFORE = 4;
const NEAR_AFTER = 2;

/** Sites and paths of fundraisers, memorials and profiles. */
const PAGES_OF_PEOPLE = /gofundme|fundrais|justgiving|caringbridge|obituar|\/obits?\/|(?:facebook|instagram|tiktok|linkedin)\.com\/(?!share|hashtag|groups|company)/i;
const AGE = /^\d{1,3}-?(?:yo|y|m|f|year-old|yr-old|yom|yof|mo|month-old|day-old|week-old)$/;

interface Around {
  /** Nearest first. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

function tokensAround(reading: Reading, span: Span): Around {
  const sentence = sentenceAt(reading, span.start);
  const all = reading.get(tokens);
  const at = firstFrom(all, span.start);
  const before = all.slice(Math.max(0, at - BEFORE), at).filter(({ start, end }) => start >= sentence.start && end <= span.start);
  const behind = firstFrom(all, span.end);
  return { before: before.reverse(), after: all.slice(behind, behind + AFTER).filter(({ end }) => end <= sentence.end) };
}

function isOfPatient({ lower }: Token): boolean {
  const word = lower.replace(/'s$/, '');
  return PRONOUNS_OF_ONE.has(lower) || (PATIENT_NOUNS.has(word) && word.length > 1) || RELATION_NOUNS.has(word) || AGE.test(lower);
}

/** "His whole story is on …": a page that is somebody's own, by its address or by what the sentence calls it. */
export function isOwnPage(reading: Reading, span: Span): boolean {
  const { before, after } = tokensAround(reading, span);
  if (PAGES_OF_PEOPLE.test(reading.quote(span))) return true;
  return [...before, ...after].some(({ lower }) => OWN_PAGES.has(lower)) && before.some((token) => isOfPatient(token));
}

/** What templates call the box of nobody: "name.surname". */
const OF_NOBODY = /^(?:(?:first)?name[._-](?:sur|last)name|first[._-]last|(?:your|my)[._-]?name)$/;

/** An address of an office, printed for everybody, or of nobody. */
export function isOfficeMailbox(reading: Reading, span: Span): boolean {
  const mailbox = reading.quote(span).toLowerCase().replace(/@.*/s, '');
  return isOffice(mailbox) || OF_NOBODY.test(mailbox);
}

/** A fundraiser or a memorial that is somebody's, in a text that speaks of "her" or "him", or right behind somebody who is not one's own. */
export function isPageOfSomebody(reading: Reading, span: Span): boolean {
  if (!PAGES_OF_PEOPLE.test(reading.quote(span))) return false;
  const { before, after } = tokensAround(reading, span);
  return reading.get(tokens).some(({ lower }) => PRONOUNS_OF_ONE.has(lower))
    || before.some((token, at) => isOfPatient(token) && !/^(?:my|our)$/.test(before[at + 1]?.lower ?? ''))
    || after.some((token, at) => isOfPatient(token) && !/^(?:my|our)$/.test(after[at - 1]?.lower ?? ''));
}

/** Numbers free to the caller or at one price from anywhere (North America, UK, Australia, Malaysia, Spain) are printed for everybody: nobody at home has one. */
const FREE_CALL = /^\D{0,2}(?:(?:1\D?)?8(?:00|33|44|55|66|77|88)\D|1800\D|1300\D|080[08]\D|03(?:00|30|33|45|70)\D|08(?:44|45|70)\D|900\D\d{3}\D\d{3}$)/;

/** True for a number, as written, that only services have: free to the caller, or at one price from anywhere. */
export function isFreeToCall(written: string): boolean {
  return FREE_CALL.test(written);
}

/** What a number that is rung is called. */
const OF_LINES = /^(?:numbers?|line|lines|switchboard|reception|tel|phone|telefon|tel[ée]fono|talian|hotline|helpline)$/;

/** Whose number it is where these stand nearer to it than an office does: "call the surgery, or me at home". */
const OF_ONE = /^(?:me|my|mine|home|residence|his|her|their|private|personal)$/;

/** "If you need the ward, the number is …", "call the practice on …": a place of work stands before the number, and nobody nearer. */
function isNumberOfOffice(before: readonly Token[]): boolean {
  const at = before.findIndex(({ lower }) => OFFICES.has(lower.replace(/'s$/, '')));
  return at >= 0 && !before.slice(0, at).some(({ lower }) => OF_ONE.test(lower)) && before.some(({ lower }) => CONTACT.has(lower) || OF_LINES.test(lower));
}

/** "Our new fax is …": what a house gives out of itself. */
function isOurNewLine(before: readonly Token[]): boolean {
  const words = before.slice(0, NEAR_BEFORE + 1).map(({ lower }) => lower);
  const at = words.indexOf('our');
  return at > 0 && words.slice(0, at).some((word) => OF_LINES.test(word) || word === 'fax') && words.slice(0, at).every((word) => /^(?:new|fax|is|the|number|no|now|direct|main|ward|clinic|line|phone|tel|switchboard|:|\.)$/.test(word));
}

/** "Ring the poisons line on …": a number that is printed for everybody, in a text about no one person in care. */
export function isPublicLine(reading: Reading, span: Span): boolean {
  const { before, after } = tokensAround(reading, span);
  if (before.slice(0, NEAR_BEFORE).some(isOfPatient)) return false;
  if (isFreeToCall(reading.quote(span))) return true;
  if (isOurNewLine(before)) return true;
  const view = reading.get(subjectInView);
  if (view === 0 && isNumberOfOffice(before)) return true;
  return view < 2 && [...before, ...after].some(({ lower }) => PUBLIC_LINES.has(lower));
}

/** "Flu shots at 12 Mill Lane, our new clinic": an address that is printed for everybody. */
export function isOpenToAll(reading: Reading, span: Span): boolean {
  const { before, after } = tokensAround(reading, span);
  return [...before, ...after].some((token) => isPublicMatter(token) || OFFICES.has(token.lower) || OPEN_HOUSES.has(token.lower) || token.lower === 'our');
}

function isPublicMatter({ lower }: Token): boolean {
  return PUBLIC_MATTERS.has(lower) || EVENTS.has(lower);
}

/** "his wedding", "her flight": somebody's own. The nearest token comes first before a span, last behind the one it follows. */
function isSomebodysEvent(near: readonly Token[], at: number, step: 1 | -1): boolean {
  return EVENTS.has(near[at]!.lower) && PRONOUNS_OF_ONE.has(near[at + step]?.lower ?? '');
}

function hasPublicMatter({ before, after }: Around): boolean {
  return before.some((token, at) => isPublicMatter(token) && !isSomebodysEvent(before, at, 1))
    || after.some((token, at) => isPublicMatter(token) && !isSomebodysEvent(after, at, -1));
}

/** True when somebody is named, one knows not whom, in a text that speaks of illness or care but of no one person in care. */
export function isSomebodyNamed(reading: Reading): boolean {
  return reading.get(tokens).some(({ lower }) => BEDSIDE.has(lower) || FATES.has(lower))
    && reading.get(mentions).some(({ role, certainty }) => role === 'unknown' && certainty !== 'possible');
}

/** How plainly the text is about one person in care, names counted: a patient or relative called by name makes it plain. */
export function subjectInView(reading: Reading): View {
  const view = reading.get(individualInView);
  if (view === 2) return 2;
  const all = reading.get(mentions);
  if (all.some(({ role }) => role === 'patient' || role === 'relative')) return 2;
  return view;
}

/** In a text about somebody in care, only what stands right beside a span makes it public: "published on", "at the congress in". */
function isPublicBeside({ before, after }: Around): boolean {
  const near = before.slice(0, NEAR_BEFORE);
  const cut = near.findIndex((token) => isOfPatient(token) || FATES.has(token.lower) || CARE_VERBS.has(token.lower));
  return [...(cut < 0 ? near : near.slice(0, cut)), ...after.slice(0, NEAR_AFTER)].some(isPublicMatter);
}

/** "The funeral is on the 9th at St Luke's": told to all who want to come. */
const FUNERAL = /(?<!\b(?:his|her|their) )\b(?:funeral|requiem|memorial service|cremation)\b[^.!?\n]{0,20}\b(?:is|will be|takes place|on|at)\b/i;

/** Whose the words of a span are, told from the sentence they stand in and from what the text is about. */
export function bearingOf(reading: Reading, span: Span): Bearing {
  const around = tokensAround(reading, span);
  if (reading.get(isOffDuty) || isASide(reading.text, span.start, span.end)) return 'public';
  if (reading.get(tellsOfOwnKin) || isPosters(around.before, isOfPatient) || saysMine(around.after)) return 'poster';
  if (isIn(reading.quote(sentenceAt(reading, span.start)), FUNERAL)) return 'public';
  const view = reading.get(subjectInView);
  if (view === 0 && isTalkOfOneself(reading, span)) return 'poster';
  if (view === 2) return isPublicBeside(around) ? 'public' : 'patient';
  const near = [...around.before, ...around.after];
  if (hasPublicMatter(around) && !reading.get(isSomebodyNamed)) return 'public';
  const isTold = near.some((token) => isOfPatient(token) || FATES.has(token.lower) || BEDSIDE.has(token.lower));
  return view === 1 && isTold ? 'patient' : 'untold';
}
