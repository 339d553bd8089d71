import type { Fact, Found } from '../clue.ts';
import type { Reading } from '../../reading/reading.ts';
import { dates } from '../../reading/detectors/dates.ts';
import { verbose } from '../../reading/verbose.ts';
import { foundBy, LONGEST_STORY, wording, type Wording } from './wordings.ts';

const within = (low: number, high: number): readonly Fact[] => [{ says: 'window', days: [low, high] }];

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad';
const FEAST = verbose`christmas(?:\s(?:day|eve|night|morning))?|xmas(?:\s(?:day|eve))?|boxing\sday|new\syear(?:'?s)?(?:\s(?:day|eve))?|hogmanay|thanksgiving(?:\sday)?|halloween|july\s4th|(?:fourth|4th)\sof\sjuly
  |easter(?:\s(?:sunday|monday|weekend))?|good\sfriday|st\.?\spatrick'?s\s(?:day|night)|valentine'?s(?:\sday)?|mother'?s\sday|father'?s\sday|bonfire\snight|labor\sday|memorial\sday|bank\sholiday(?:\smonday)?|super\sbowl\s(?:sunday|night)
  |(?:hari\s)?raya|gawai|kaamatan|maulidur\srasul|remembrance\s(?:day|sunday)|mothering\ssunday|juneteenth|labou?r\sday|veterans\sday|st\.?\sandrew'?s\sday|vaisakhi|pongal|onam|holi|navratri|hanukkah|passover|ramadan|all\ssouls|eid|new\syear's\sday|marathon\s(?:day|sunday)|election\sday|derby\sday|game\sday|match\sday|market\sday(?:\s(?:aidilfitri|haji))?|aidilfitri|eid(?:\s(?:al-?\s?fitr|al-?\s?adha))?|deepavali|diwali|chinese\snew\syear|cny|vesak|thaipusam|merdeka(?:\sday)?|anzac\sday|australia\sday|canada\sday`;

/** Fewer days where the time is told closely. Both ends stay at or above half a day: a shift. */
const WORDINGS: readonly Wording[] = [
  wording(verbose`(?:on|during|at\sthe\send\sof|end\sof|start\sof|mid|this|my|last)[\s-](?:my\s|our\s|a\s|the\s|an?\s)?(?:(?:night|day|late|early|long|first|last|evening|overnight|\d+[\s-]?h(?:ou)?r)\s)?shift(?:\stonight|\stoday|\slast\snight)?
    |on\s(?:my\s|our\s)?(?:night\s)?(?:call|take)(?:\stonight|\slast\snight|\stoday)?|post[\s-]call|handover`, within(0.7, 2)),
  wording(verbose`(?:(?:late|early|earlier)\s)?(?:tonight|tonite|2nite|today|tdy|this\s(?:morning|afternoon|evening|arvo|am|pm)|last\snight|yesterday(?:\s(?:morning|afternoon|evening|night))?|overnight|hari\s(?:ini|ni)|arini|malam\s(?:ini|ni|tadi)
    |semalam|smlm|pagi\s(?:ini|ni|tadi)|petang\s(?:ini|ni|tadi)|tadi|hoy|ayer|anoche|esta\s(?:ma[ñn]ana|noche|tarde)|first\sthing|by\s(?:lunchtime|teatime|breakfast)|before\s(?:dawn|breakfast|sunrise)|in\sthe\s(?:small|early)\shours)`, within(0.8, 1.5)),
  wording(verbose`(?:just\snow|right\snow|(?:an?|half\san|\d+|two|three|a\sfew|few|several)\s(?:hours?|hrs?|minutes?|mins?)\sago|as\si\s(?:type|write))`, within(0.8, 1.5)),
  // An hour without a day says nothing of the day.
  wording(String.raw`(?:(?:at|around|about|by|before|since|till|until) )?(?:\d{1,2}[:.]\d{2}\s?(?:am|pm)?|\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.)|0\d{3}(?:\s?h(?:rs)?)?|midnight|noon|dawn|(?:at )?(?:half )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:in the (?:morning|afternoon|evening)|o'clock)|(?:at )?\d{1,2} in the (?:morning|afternoon|evening))`, []),
  wording(String.raw`(?:(?:on|last|this|since|from|after) )?(?:${DAY}|(?<=(?:last|on|this|since) )(?:mon|tues?|weds?|thurs?|fri|sat|sun)|(?:sat|fri|sun)(?= night))(?:'s)?(?: (?:night|morning|afternoon|evening))?(?: (?:just gone|last week|this week))?`, within(0.9, 2.5)),
  wording(String.raw`(?:(?:on|at|over|during|this|last) )?(?:${FEAST})`, within(0.9, 2)),
  wording('(?:this|over the|last|at the|the) (?:bank holiday |long )?weekend', within(1.8, 3)),
  wording('this week|earlier this week|minggu ni|minggu ini', within(4, 8)),
  wording('last week|past week|a week ago|minggu lepas|(?:the )?other (?:day|night|week)|(?:a )?(?:couple of|few|two|three|four|five|\\d) days (?:ago|back)', within(3, 9)),
  wording('(?:two|three|a few|few|a couple of|\\d) weeks (?:ago|back)|(?:a )?fortnight ago|this month|last month|bulan lepas|recently|lately', within(14, 45)),
  wording('(?:(?:in|last|this|back in|early|late|mid|since|during) )+(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:this|last) year)?', within(28, 35)),
  wording('(?:two|three|a few) (?:sun|mon|tues|wednes|thurs|fri|satur)days ago|(?:during|over|in|since|through) (?:the )?(?:half[- ]term|heat ?wave|floods?|storm|blizzard|snow|cold snap|haze|power cut|strike|lockdown|school holidays|holidays|exams?|monsoon|lambing|harvest|ramadan)|the night of the [a-z]+', within(3, 30)),
  wording('(?:on|of) (?:nights|lates|earlies|days|call)|in week (?:\\d|one|two|three|four|five|six)|cuti sekolah', within(3, 14)),
  wording('(?:last|this|that|one|in) (?:summer|winter|spring|autumn|fall|monsoon|ramadan)', within(80, 120)),
  wording('this year|last year|earlier this year|tahun lepas|a year ago|a few months ago|(?:\\d+|two|three|four|five|six|several) months ago', within(120, 400)),
  wording('(?:back )?in (?:19[89]|20[0-3])\\d', within(300, 370)),
  wording('(?:many|some|\\d+|two|three|four|five|ten|twenty|a few|several|a couple of|few) years (?:ago|back)|years ago|when i was (?:an? )?(?:intern|resident|student|junior|house officer|f1|houseman|ho)|as (?:an? )?(?:intern|medical student|med student|houseman)', within(365, 3000)),
];

/** Days of exact dates, by how exact they are. */
const DATED: Readonly<Record<string, readonly Fact[]>> = {
  full: within(0.9, 1.2), 'day-month': within(0.9, 1.2), weekday: within(0.9, 1.2), day: within(0.9, 1.5), holiday: within(0.9, 1.5),
  'month-year': within(28, 31), month: within(28, 31),
};

/** A length of time, a birthday or a plan, not a moment. */
const NOT_A_MOMENT = /\b(?:born|dob|every|each|most|per|a|open|until|next|tomorrow|by)\s(?:on\s)?$/i;

/** When the person was seen, from the poster's words. */
export function times(reading: Reading): readonly Found[] {
  const { text } = reading;
  const exact = reading.get(dates).flatMap(({ start, end, sort = '' }): Found[] => {
    const facts = DATED[sort];
    return facts === undefined || start > LONGEST_STORY || NOT_A_MOMENT.test(text.slice(Math.max(0, start - 12), start)) ? [] : [{ kind: 'time', start, end, facts }];
  });
  const told = foundBy(text, 'time', WORDINGS)
    .filter(({ start, end }) => !exact.some((date) => date.start < end && start < date.end))
    .filter(({ start }) => !NOT_A_MOMENT.test(text.slice(Math.max(0, start - 12), start)));
  return [...exact, ...told];
}
