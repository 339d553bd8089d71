import { overlaps, type Span } from '../../draft/span.ts';
import { thatMayStand } from '../patterns/may-stand.ts';
import { find, has, pattern } from '../patterns/pattern.ts';
import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { gives, shape, type Unit } from '../shape.ts';
import { stanceAt } from '../stance.ts';
import { HATE_WORDINGS } from './hate-wordings.ts';

const THAT_MAY_STAND = thatMayStand(HATE_WORDINGS);

/** Hate of a group, or discrimination in polite words. */
export interface Hate extends Span {
  readonly kind: 'hate' | 'discrimination';
}

/** Cues of what is felt or wished against a group. */
export const AGAINST: readonly string[] = ['loathing', 'harm', 'debasing'];
const CARRYING = [...AGAINST, 'worth', 'identity'];
const THINKING = /^(?:think|believe|reckon)$/;
const GROUP = pattern('<identity>');
/** Names of groups in other languages, told from countries and colours only by what is said. */
const OTHER_GROUP = /\b(?:moros|negros|gitanos|inmigrantes|mujeres|sudacas|maricones|judíos|musulmanes|extranjeros|melayu|bangla|pendatang|rohingya|pondan|puto|fmgs?|imgs?|headscar\w+|hijab\w*|english|man's|pregnant|feminised|feminized|races|midwi\w+|old-fashioned|native|quota\w*|affirmative|offence|racist|deportation|immigration|send them(?: all)? (?:back|home)(?! (?:safe\w*|with|without|after|before|early|when|once|if|for|on|in|the|and|sick|rested|happy|well|tonight|today|tomorrow|alone|by|at|until|via)\b| to (?:bed|rest|sleep|triage|(?:the |their |your |our |a )(?:ward|gp|clinic|surgery|referrer|family|families|kids|nurse|nurses|home|care home|floor|team|desk|pharmacy|lab|waiting room|beds?|parents|mums?|wives|husbands|partners?))\b))\b/i;
/** Words of somebody who takes a group's side, and of public health about one. */
const ON_THEIR_SIDE = /\b(?:deserves?|should (?:all )?be offered|screening|stigma|racism|equity|solidarity|discriminat\w+|underserved|disparit\w+|inequalit\w+|health(?:care)? access|prevalence|incidence|risk factors?|vaccin(?:e|es|ation)|guidelines?|statistic\w*|study|survey|according to)\b/i;

/** Somebody is glad of them: "great to see so many women in orthopaedics". */
const GLAD = /\b(?:great|good|lovely|nice|wonderful|brilliant|amazing|fantastic|inspiring|love|happy|glad|proud|delighted|thrilled)(?: it)? (?:to (?:see|meet|hear|have|work with)|seeing|meeting|hearing)\b[^.!?]{0,30}$/i;

/** What follows "black" or "white" where it stands for people; before anything else it is the colour of a thing: "no black trousers left". */
const BEHIND_PEOPLE = /^(?:\W.*|or|and|in|on|at|here|there|is|are|was|were|be|being|has|have|had|who|should|shouldn't|can|can't|cannot|could|do|don't|does|did|will|won't|would|must|need|make|get|please|again|only|too|as|for|to|near|around|from|with|by|but|if|because|so|than|all|just)$/;

function isColour(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return /^(?:black|white)$/.test(units[at]!.lower) && next !== undefined && next.sentence === units[at]!.sentence
    && !BEHIND_PEOPLE.test(next.lower) && !['identity', 'person', 'staff', 'staffs', 'patient', 'harm', 'debasing'].some((cue) => gives(next, cue));
}

/** "We should ..." takes no name for oneself; "we immigrants" does. "I feel nothing but contempt" is felt, not suffered. */
function isMeant(reading: Reading, unit: Unit, denies: boolean, isThought: boolean): boolean {
  const stance = stanceAt(reading, unit);
  if (stance === 'asserted' || (denies && stance === 'negated') || (isThought && stance === 'refuted')) return true;
  return (stance === 'reclaimed' || stance === 'own') && !gives(unit, 'identity') && !gives(unit, 'debasing');
}

/** Every word that carries the hate must be meant: none quoted, reported, held against or, unless the wording denies, denied. */
function isMeantThroughout(reading: Reading, units: readonly Unit[], denies: boolean): boolean {
  // "I don't think they should" thinks that they should not.
  const isThought = denies && THINKING.test(units[1]?.lower ?? '');
  return units
    .filter((unit, index) => index === 0 || index === units.length - 1 || CARRYING.some((cue) => gives(unit, cue)))
    .every((unit) => isMeant(reading, unit, denies, isThought));
}

/** Hate said of a whole group, in sentences rather than in a slur, and discrimination; only what the writer means. */
export function hate(reading: Reading): readonly Hate[] {
  const found: Hate[] = [];
  if (!has(reading, GROUP) && !isIn(reading.text, OTHER_GROUP)) return found;
  const { units } = reading.get(shape);
  for (const { pattern: wording, denies, isPolite } of reading.get(THAT_MAY_STAND)) {
    for (const { start, end, from, to } of find(reading, wording)) {
      if (found.some((other) => overlaps(other, { start, end }))) continue;
      if (units[to - 1]!.lower.endsWith("'s")) continue;
      if (/^(?:his|her|their)$/.test(units[from - 1]?.lower ?? '')) continue;
      if (!denies && (units[from - 1]?.lower === 'your' || gives(units[from - 2], 'your'))) continue;
      if (units.slice(from, to).some((_, at) => isColour(units, from + at))) continue;
      const isFelt = units.slice(from, to).some((unit) => AGAINST.some((cue) => gives(unit, cue)));
      if (!isFelt && GLAD.test(reading.text.slice(Math.max(0, start - 80), start))) continue;
      if (isPolite && ON_THEIR_SIDE.test(reading.text.slice(Math.max(0, start - 80), end + 80))) continue;
      if (isMeantThroughout(reading, units.slice(from, to), denies)) found.push({ kind: isPolite ? 'discrimination' : 'hate', start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
