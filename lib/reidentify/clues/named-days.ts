import type { Found } from '../clue.ts';
import { allOf } from '../../reading/patterns/quick-match.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { LONGEST_STORY, outside } from './wordings.ts';

/**
 * A day or a week that has a name where the story happened, by its form: "All-Ireland night", "Goose Fair", "Race Week", "Matchday". Who was
 * seen on it was seen on one of a few days, and often was part of it.
 */

const GATHERED = 'Fair|Festival|Fest|Races|Derby|Rally|Fiesta|Parade|Games|Marathon|Show|Riding|Regatta|Rodeo|Stampede|Carnival|Shears|Mela|Jathra|Eisteddfod|Fleadh|Feis|Fleet|Cup|Final|Finals';
const OF_NO_DAY = verbose`(?!(?:World|International|National|Global|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|My|Our|The|This|That|Every|Each|One|Two|Three|First|Last|Next|Happy|Good|Bad|Busy|Long|Quiet|Another|Movie|Date|Quiz|Talent|Health|Job|Trade|Horror|Freak|Slide|Reality|Talk|Chat|Rare|Awareness|Day|Night|Week|Some|Same|Other|Half|Lovely|Great|Tough|Hard|What|Nurses?|Midwives|Doctors?|Pride\sin|Coffee|World's|Sim|Simulation|Snow|Soft|Off|Moving|Family|Early|Second|Third|Formal|Trivia|Games?|Board|Study|Nights|Closed|Today|It['’]s|On|In|At|Before|After|Until|Till|During|Since|By|For|From|All(?=\s)|Legislative|Primary|Election|Work|Pay|Payday|Rest|Open|Training|Match\sDay|Theatre|Clinic|Ward|Bad|Big|Proud)\b)`;
const NAMED = new RegExp(verbose`(?<![\p{L}\p{N}-]|\b(?:World|International|National|Global)\s)${OF_NO_DAY}\p{Lu}[\p{L}’'-]{2,}(?:\s\p{Lu}[\p{L}’'-]{2,}){0,2}\s(?:(?:[Dd]ay|[Nn]ight|[Ww]eek|[Ff]ortnight|[Ww]eekend|[Mm]orning)|${GATHERED})(?![\p{L}\p{N}])`, 'gu');
/** Held in many places, by a common word. */
const COMMON = new RegExp(verbose`(?<![\p{L}\p{N}-])(?:match|race|show|game|fair|festival|rodeo|carnival|regatta|parade|fight|derby|cup|concert|kenduri|harvest\sfestival|pooja|puja)[-\s]?(?:days?|night|week|weekend|morning)(?![\p{L}\p{N}])`, 'giu');
/** Told of each of them, or as a plan. */
const NOT_ONE = /\b(?:every|each|any|most|until|till|before|next|by|for)\s(?:the\s)?$/i;
/** What goes on for longer than a day. */
const LONG = /(?:week|fortnight|Fair|Festival|Fest|Games|Rally|Carnival|Mela)$/i;
const A_DAY = [0.9, 4] as const;
const A_WEEK = [4, 16] as const;

/** Days and weeks that have a name. */
export function namedDays(text: string): readonly Found[] {
  const story = text.slice(0, LONGEST_STORY);
  const found = (pattern: RegExp) => allOf(story, pattern)
    .filter(({ index }) => !NOT_ONE.test(story.slice(Math.max(0, index - 16), index)))
    .map(({ 0: said, index }): Found => (
      { kind: 'event', start: index, end: index + said.length, facts: [{ says: 'window', days: LONG.test(said) ? A_WEEK : A_DAY }] }));
  const named = found(NAMED);
  return [...named, ...outside(found(COMMON), named)];
}
