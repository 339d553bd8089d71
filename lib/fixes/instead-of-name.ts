import type { Span } from '../draft/span.ts';
import { inFront, NEAR } from './in-front.ts';
import { namingPart } from './naming-part.ts';
import { setApart } from './set-apart.ts';
import { opensAddress, spokenTo } from './spoken-to.ts';
import { withTitle } from './tidy.ts';
import type { Wordings } from './wordings/wording.ts';

/** What is said for a name: the words it stands for, with those in front that go with it. Empty words leave the name out. */
export interface InsteadOfName {
  readonly cover: Span;
  readonly words: string;
}

/** "The Hendricks family" needs no name. */
export const OF_FAMILY = /^[ \t]+(?:family|household|parents|brothers|sisters|siblings|boys|girls|twins|clan|couple)\b/i;
const DETERMINED = /\b(?:the|our|this|that)[ \t]+$/i;
/** A word for the person stands in front already: "our frequent flyer Dwayne", "that new HCA Shannon". */
const SAID = /\b(?:an?|the|our|my|his|her|their|this|that|another|one)[ \t]+(?:[\p{L}\d'’-]+[ \t]+){0,3}(?:flyer|legend|trooper|warrior|hero|superhero|rockstar|queen|sweetheart|fighter|champion|champ|star|superstar|princess|angel|prem|preemie|newborn|twins?|octogenarian|nonagenarian|centenarian|regular|inpatient|outpatient|survivor|soul|bloke|chap|fella|lad|lass|dude|veteran|teen|newbie|hca|cna|sw|tech|student|trainee|intern|registrar|resident|consultant|porter|cleaner|receptionist|carer|volunteer|mate|friend),?[ \t]+$/iu;
/** The rest of a name of which a part was found: "Winifred Staples". */
const REST = /^[ \t]+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|I|Dr|Mr|Mrs|Ms)\b)\p{Lu}\p{Ll}[\p{L}'’-]*(?![\p{L}])(?![ \t]+\p{Lu})/u;
/** The same with a comma, where the name is set apart: "the uncle at bed 7, Mr Tan,". */
const SAID_APART = /(?<!\p{L})(?:an?|the|our|my|this|that|one)[ \t]+(?:[\p{L}\d-]+[ \t]+){0,3}(?:patient|pt|uncle|aunt(?:y|ie)|lady|gentleman|man|woman|guy|boy|girl|kid|child|resident|client|bloke|chap|lad|lass)(?!\p{L})(?![ \t]+(?:is|was|says?|told|ha[sd])\b)[^.!?,;:\n]{0,40},[ \t]+$/iu;
const APART_BEHIND = /^(?:,|[ \t]*(?:$|[.!?…\n]))/;
/** An age that stands for an adjective: "93yo Agnes". */
const AGED = /(?<![\p{L}\d])(?:\d{1,3}|90\+)[ -]?(?:(?:year|yr|month|week|day)s?[ -]?old|yo|y\/o|yr|[mf])[ \t]+$/iu;
/** The same with any noun: "our tiny boss Soraya". A verb may stand between as well: "the team met Ann". */
const A_NOUN = /(?<!\p{L})(?:our|my|his|her|their|this|that)[ \t]+(?:[\p{Ll}-]+[ \t]+){0,2}(?!\p{Ll}+(?:ed|ing|s|ful|ous|ic|est|ible|able|y|al|ive|less)[ \t]|(?:met|saw|told|gave|lost|sent|took|held|knew|got|let|had|made|left|kept|heard|found|brought|taught|hit|bit|and|or|of|to|for|with|by|from|in|on|at|as|than|about|that|who|like|but|if|so|not|then)[ \t])[\p{Ll}-]{3,}[ \t]+$/u;
/** "Father Ignatius": no father of the patient's. */
const PRIEST = /(?<!\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Tt]he)[ \t]+)\bFather[ \t]+$/;
/** "Our Marlene". */
const OWNED = /\b(?:our|my)[ \t]+$/i;
/** Possessive or plural endings that stay with what is left: nothing is left for them to stand on. */
const POSSESSED = /^['’]s\b/;

/** "her son", where an earlier mention of the same person was introduced so; null when none was. */
function introducedAs(text: string, span: Span, { relative }: Wordings): string | null {
  const [called] = text.slice(span.start, span.end).split(/\s/);
  const before = text.slice(0, span.start);
  for (let at = before.indexOf(called ?? ''); at >= 0 && called; at = before.indexOf(called, at + 1)) {
    const introduction = relative.exec(inFront(before, at));
    if (introduction) return introduction[0].replace(/[,\s]+$/, '').toLowerCase();
  }
  return null;
}

/** Who it is follows the name, as far as the comma that ends it: "Merv Tully, my patient for 22 years, died". */
function saidBehind(text: string, span: Span, how: Wordings): { end: number; words: string } | null {
  const again = how.saidAgain.exec(text.slice(span.end, span.end + NEAR));
  if (again === null) return null;
  const from = span.end + again[0].length;
  const told = /^([^.,;:!?\n]{1,60}),(?=[ \t]+\p{Ll})/u.exec(text.slice(from, from + NEAR));
  return told === null ? { end: from, words: '' } : { end: from + told[0].length, words: told[1]! };
}

const THE = /\bthe[ \t]+$/i;

/** "The Hendersons lost": all who have one name, of whom something is told. */
export function isFamily(text: string, { start, end }: Span): boolean {
  return THE.test(inFront(text, start)) && /^\p{Lu}\p{Ll}+s$/u.test(text.slice(start, end)) && /^(?:[.,!?]|[ \t]+(?:who|and|lost|have|had|are|were|came|brought|sent|got|went|said|told|asked|gave|left|made|want|wanted|will|would|can|could|did|do|today|again|on|in|at|for|from)(?![\p{L}'’]))/u.test(text.slice(end, end + 16));
}

/** More names behind one: "Ruth and Miriam". */
const MORE_NAMES = /^(?:(?:,[ \t]+|[ \t]+(?:and|&|y)[ \t]+)\p{Lu}\p{Ll}[\p{L}'’-]*)*/u;
/** Said by name with a word that does nothing else: the name goes with it. */
const ONLY_NAMES = /\b(?:named|bernama|nama(?:nya|[ \t]+dia)|llamad[oa])[ \t]+$/i;

/** All who are named behind "her daughters", where the name is one of them. */
function ofKinList(text: string, { start, end }: Span, { kinList }: Wordings): Span | null {
  const list = kinList.exec(inFront(text, start));
  if (list === null) return null;
  return { start: start - (list.groups?.['names']?.length ?? 0), end: end + MORE_NAMES.exec(text.slice(end))![0].length };
}

/** A name with what stands around it. */
interface Named {
  readonly text: string;
  /** The name, whole, and with its title. */
  readonly span: Span;
  readonly titled: Span;
  /** The words in front of each, `NEAR` of them. */
  readonly near: string;
  readonly before: string;
  readonly how: Wordings;
  /** Of somebody who treats. */
  readonly isClinician: boolean;
}

/** One way in which what stands around a name tells what can be said for it; null where it does not. */
type Way = (named: Named) => InsteadOfName | null;

const leftOut = (cover: Span | null): InsteadOfName | null => (cover === null ? null : { cover, words: '' });

/** Ways that hold for all who are named, the first that fits. */
const FOR_ANYBODY: readonly Way[] = [
  ({ text, span, titled, how }) => {
    const behind = saidBehind(text, span, how);
    return behind && { cover: { start: titled.start, end: behind.end }, words: behind.words };
  },
  ({ text, span, titled }) => leftOut(POSSESSED.test(text.slice(span.end)) ? null : spokenTo(text, titled)),
  ({ text, span, before, how }) => {
    const the = isFamily(text, span) ? THE.exec(before)?.[0] : undefined;
    return the === undefined ? null : { cover: { start: span.start - the.length, end: span.end }, words: how.aFamily };
  },
  ({ text, titled }) => leftOut(namingPart(text, titled)),
  ({ text, span, how }) => leftOut(ofKinList(text, span, how)),
  ({ span, titled, before, how }) => leftOut(titled.start < span.start && (how.patientWord.test(before) || SAID.test(before)) ? titled : null),
  ({ span, near, how }) => {
    const baby = how.newborn.exec(near);
    return baby && { cover: { start: span.start - baby[0].length, end: span.end }, words: how.baby };
  },
  ({ span, titled, near, how }) => {
    const isSaid = (titled.start === span.start && A_NOUN.test(near) && !how.fond.test(near)) || how.relative.test(near) || how.patientWord.test(near) || SAID.test(near) || ONLY_NAMES.test(near);
    return leftOut(isSaid ? { start: span.start - (how.named.exec(near)?.[0].length ?? 0), end: span.end } : null);
  },
  ({ text, span, titled, before }) => leftOut(SAID_APART.test(before) && APART_BEHIND.test(text.slice(span.end, span.end + 4)) ? titled : null),
  ({ text, titled }) => leftOut(setApart(text, titled)),
  ({ text, span, titled, before }) => leftOut(DETERMINED.test(before) && OF_FAMILY.test(text.slice(span.end)) ? titled : null),
  ({ span, titled, before, how }) => {
    const pair = how.pair.exec(before);
    return pair && { cover: { start: titled.start - pair[0].length, end: span.end }, words: how.family };
  },
];

/** Ways that hold for those in care. */
const FOR_PATIENTS: readonly Way[] = [
  ({ text, span, titled, before, how }) => {
    const fond = how.fond.exec(before);
    if (fond === null) return null;
    const words = fond.groups?.['how']?.trim().toLowerCase() ?? '';
    // A letter keeps its "Dear".
    if (words === 'dear' && opensAddress(text, titled.start - fond[0].length)) return { cover: { start: titled.start, end: span.end }, words: how.patient };
    const led = /^\s/.test(fond[0]) ? 1 : 0;
    return { cover: { start: titled.start - fond[0].length + led, end: span.end }, words: how.fondly(fond.groups?.['owner'] ?? '', words) };
  },
  ({ span, near, how }) => leftOut(how.parent.test(near) && !PRIEST.test(near) ? span : null),
  ({ titled, before, how }) => (how.article.test(before) || AGED.test(before) || OWNED.test(before) ? { cover: titled, words: how.patient } : null),
];

/** What is said of somebody of whom nothing around the name tells. */
function byRole({ text, span, titled, near, before, how, isClinician }: Named): InsteadOfName {
  const start = Math.min(titled.start, span.start - (how.clinicianTitle.exec(near)?.[0].length ?? 0));
  const said = isClinician ? how.colleague : introducedAs(text, span, how) ?? how.myPatient;
  const { words, taken } = how.person(said, inFront(text, start), text.slice(start, span.end));
  const isThanked = how.thanked.test(before) || how.thanked.test(inFront(text, start));
  return { cover: { start: start - taken, end: span.end }, words: isThanked ? `${how.to}${words}` : words };
}

/** What can be said instead of a name, after the words in front of it and the role of who is named. */
export function insteadOfName(text: string, found: Span, how: Wordings, role: unknown): InsteadOfName {
  const isGivenAlone = !/\s/.test(text.slice(found.start, found.end));
  const span = { start: found.start, end: found.end + (isGivenAlone ? REST.exec(text.slice(found.end, found.end + NEAR))?.[0].length ?? 0 : 0) };
  const titled = withTitle(text, span);
  const near = inFront(text, span.start);
  const named: Named = { text, span, titled, near, before: inFront(text, titled.start), how, isClinician: role === 'clinician' || how.clinicianTitle.test(near) };
  for (const way of [...FOR_ANYBODY, ...(named.isClinician ? [] : FOR_PATIENTS)]) {
    const said = way(named);
    if (said !== null) return said;
  }
  return how.colleagueRole.test(near) ? { cover: span, words: '' } : byRole(named);
}
