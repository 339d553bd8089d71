import type { Edit, Span } from '../draft/span.ts';
import { inFront } from './in-front.ts';
import { fitted, removal, withTitle } from './tidy.ts';
import type { Wordings } from './wordings/wording.ts';

/** Titles of the ward, which make no sense without the name behind them. */
const WARD_TITLE = /\b(?:(?:staff|charge|senior) )?(?:nurse|sister|matron|doctor|doctora|doktor|mo|ho)[ \t]+$/i;
/** A word for the person stands before the name already: "our registrar Tomasz", "my co-resident Hassan". */
const ROLE = /\b(?:my|our|the|another|this|new) (?:[\w-]+ ){0,2}[a-z-]+[ \t]+$/i;

/** The same in front of a title: "my consultant Prof Hargrave". */
const STAFF_ROLE = /\b(?:my|our|the|another|this|that|new) (?:[\w-]+ ){0,2}(?:consultant|registrar|reg|boss|chief|supervisor|attending|resident|intern|student|trainee|nurse|manager|director|mentor|surgeon|partner|colleague|tutor|dean|lead|fellow)[ \t]+$/i;

/** The same with a comma: "my chief, Lena", "nuestra jefa de planta, Mercedes". */
const APART = /(?<!\p{L})(?:my|our|the|another|this|new|mi|nuestr[oa]|la|el|est[ea]) (?:[\p{L}-]+ ){0,3}[\p{Ll}-]+,[ \t]+$/iu;

/** A letter keeps its "Dear". */
const LETTER = /(?:^|[.!?\n]\s*)(?:dear|estimad[oa]|querid[oa])[ \t]+$/i;

/** How one calls somebody whom one likes, or not. */
const LIKE = /(?:\b(?:young|old|poor|dear|little|big|lovely|good|bloody|gorgeous|amazing|wonderful|brilliant|beautiful|that|this)[ \t]+){1,2}$/i;

/** Leaves somebody at work unnamed: says `said` for the name, or nothing behind a word for the person. `isName` is false of a description. */
export function unnamed(text: string, name: Span, how: Wordings, said: string, isName: boolean): Edit {
  const before = inFront(text, name.start);
  const titled = withTitle(text, name);
  const toTitle = inFront(text, titled.start);
  // "My chief, Lena Forsberg, is": the chief is said already.
  if (APART.test(toTitle)) return removal(text, { start: text.slice(0, titled.start).trimEnd().length - 1, end: name.end + Number(text.charAt(name.end) === ',') });
  if (LETTER.test(toTitle)) return { start: titled.start, end: name.end, text: said.replace(/^(?:an?|un[ao]?) /, '') };
  if (titled.start < name.start && STAFF_ROLE.test(toTitle)) return removal(text, { start: titled.start, end: name.end });
  const ward = WARD_TITLE.exec(before);
  if (how.colleagueRole.test(before) || (isName && (ward === null || /^\p{Ll}{3}/u.test(ward[0])) && titled.start === name.start && ROLE.test(before))) return removal(text, name);
  const whole = Math.min(titled.start, name.start - (ward?.[0].length ?? 0));
  // "Young Tilly Grose", "poor old Jim".
  const start = whole - (LIKE.exec(inFront(text, whole))?.[0].length ?? 0);
  const { words, taken } = how.person(said, inFront(text, start), text.slice(whole, name.end));
  return { start: start - taken, end: name.end, text: fitted(text, start - taken, words) };
}
