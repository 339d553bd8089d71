import type { Span } from '../../draft/span.ts';
import type { Fact, Found } from '../clue.ts';
import type { Range } from '../range.ts';
import type { Reading } from '../../reading/reading.ts';
import { dates } from '../../reading/detectors/dates.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { foundBy, LONGEST_STORY, wording, type Wording } from './wordings.ts';

const within = (low: number, high: number): readonly Fact[] => [{ says: 'window', days: [low, high] }];

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad';
const FEAST = verbose`christmas(?:\s(?:day|eve|night|morning))?|xmas(?:\s(?:day|eve))?|boxing\sday
  |new\syear(?:'?s)?(?:\s(?:day|eve))?|hogmanay|thanksgiving(?:\sday)?|halloween|july\s4th|(?:fourth|4th)\sof\sjuly
  |easter(?:\s(?:sunday|monday|weekend))?|good\sfriday|st\.?\spatrick'?s\s(?:day|night)|valentine'?s(?:\sday)?|mother'?s\sday
  |father'?s\sday|bonfire\snight|labor\sday|memorial\sday|bank\sholiday(?:\smonday)?|super\sbowl\s(?:sunday|night)
  |(?:hari\s)?raya|gawai|kaamatan|maulidur\srasul|remembrance\s(?:day|sunday)|mothering\ssunday|juneteenth|labou?r\sday
  |veterans\sday|st\.?\sandrew'?s\sday|vaisakhi|pongal|onam|holi|navratri|hanukkah|passover|all\ssouls|eid
  |new\syear's\sday|marathon\s(?:day|sunday)|election\sday|derby\sday|game\sday|match\sday|market\sday
    |(?:the\s)?glorious\stwelfth|waitangi\sday|victoria\sday|heritage\sday|melbourne\scup(?:\sday)?|st\.?\sdavid's\sday
  |st\.?\sgeorge's\sday|burns\snight|up\shelly\saa|losar|songkran|republic\sday|independence\sday|royal\sascot
    |grand\sfinal(?:\sday)?|yule(?:\s(?:aidilfitri
  |haji))?|aidilfitri|eid(?:\s(?:al-?\s?fitr|al-?\s?adha))?|deepavali|diwali|chinese\snew\syear|cny|vesak|thaipusam
  |merdeka(?:\sday)?|anzac\sday|australia\sday|canada\sday`;

/** A shift that is told of is most often one of the last weeks; only some say which. */
const NAMES_THE_DAY = /tonight|today|last\snight|this\s|post[\s-]call/i;

/** Fewer days where the time is told closely. Both ends stay at or above half a day: a shift. */
const WORDINGS: readonly Wording[] = [
  wording(verbose`(?:on|during|at\sthe\send\sof|end\sof|start\sof|mid|this|my|last)[\s-](?:my\s|our\s|a\s|the\s
    |an?\s)?(?:(?:night|day|late|early|long|first|last|evening|overnight|\d+[\s-]?h(?:ou)?r)\s)?shift(?:\stonight|\stoday
    |\slast\snight)?
    |on\s(?:my\s|our\s)?(?:night\s)?(?:call|take)(?:\stonight|\slast\snight|\stoday)?|post[\s-]call|handover`,
    ({ 0: words }) => within(0.7, NAMES_THE_DAY.test(words) ? 2 : 20)),
  wording(verbose`(?:(?:late|early|earlier)\s)?(?:tonight|tonite|2nite|today|tdy|this\s(?:morning|afternoon|evening|arvo|am
    |pm)|last\snight|yesterday(?:\s(?:morning|afternoon|evening|night))?|yday|yest(?=\s|[.,]|$)|moments\sago|overnight|hari\s(?:ini|ni)|arini|malam\s(?:ini|ni
    |tadi)
    |semalam|smlm|(?:pagi|petang|tengah\shari)\s(?:ini|ni|tadi)|tadi\s(?:malam|pagi|petang|tengah\shari)|tadi|hoy|ayer|anoche|esta\s(?:ma[ñn]ana|noche|tarde)
    |earlier(?=[.,!]|$)|arvo|this\savo|as\swe\sspeak
    |first\sthing(?=[,.!]|\s(?:this|today|in))|by\s(?:lunchtime|teatime|breakfast)|before\s(?:dawn|breakfast|sunrise)
    |in\sthe\s(?:small|early)\shours)`,
    within(0.8, 1.5),
  ),
  wording(
    verbose`(?:just\snow|right\snow|(?:an?|half\san|\d+|two|three|a\sfew|few|several)\s(?:hours?|hrs?|minutes?
    |mins?)\sago|as\si\s(?:type|write))`,
    within(0.8, 1.5),
  ),
  // An hour without a day says nothing of the day.
  wording(verbose`(?:(?:at|around|about|by|before|since|till|until)\s)?(?:\d{1,2}[:.]\d{2}\s?(?:am|pm)?|\d{1,2}\s?(?:am|pm
    |a\.m\.|p\.m\.)|0\d{3}(?:\s?h(?:rs)?)?|midnight|noon|dawn|(?:at\s)?(?:half\s)?(?:one|two|three|four|five|six|seven|eight
    |nine|ten|eleven|twelve)\s(?:in\sthe\s(?:morning|afternoon|evening)|o'clock)|(?:at\s)?\d{1,2}\sin\sthe\s(?:morning
    |afternoon|evening))`, []),
  wording(verbose`(?:(?:on|last|this|since|from|after)\s)?(?:${DAY}|(?<=(?:last|on|this|since)\s)(?:mon|tues?|weds?|thurs?|fri
    |sat|sun)|(?:sat|fri|sun)(?=\snight))(?:'s)?(?:\s(?:night|morning|afternoon|evening))?(?:\s(?:just\sgone|last\sweek
    |this\sweek))?`, within(0.9, 2.5)),
  wording(
    verbose`(?:on\s|at\s|end\sof\s)?(?:my|her|his|their|the)\s(?:very\s)?(?:first|last|second|final)\s(?:day|night
    |shift)(?:\s(?:of|on|in|at|as)\s[a-z]+)?|first\sday\sof\s[a-z]+|(?<=\b(?:emergency|case|patient|save|win|line|quote
    |x-?ray|ecg|referral|complaint|delivery|star|story|highlight)\s)of\sthe\sday`,
    within(0.9, 2),
  ),
  wording(verbose`before\sthe\s(?:[a-z]+\s){0,2}(?:final|game|match|derby|exam|wedding|parade|marathon|race|election)
    |at\s(?:half\stime|kick-?off)`, within(0.9, 4)),
  wording(verbose`(?:on\s|at\s|over\s|during\s|this\s|last\s)?kelmarin|(?:two|three|a\sfew|couple\sof|\d)\snights\s(?:ago
    |back)`, within(1, 5)),
  wording(
    verbose`(?<=\b(?:emergency|case|patient|save|win|line|quote|x-?ray|ecg|referral|complaint|delivery|star|story
    |highlight)\s)of\sthe\s(?:week|month)|(?:my|her|his|the)\s(?:first|last|final)\sweek(?:\s(?:of|on|in|at|as)\s[a-z]+)?
    |(?:once|twice|\d\stimes|three\stimes|four\stimes)\sthis\sweek`,
    within(4, 9),
  ),
  // One of several of a week: "third rattlesnake bite of the week".
  wording(String.raw`(?<=\b(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)) (?:[a-z-]+ ){1,3})(?:of the|this) (?:week|month)`, within(4, 9)),
  wording(verbose`(?:freshers'?|welcome|reading|exam|induction|orientation)\sweek|(?:spring|mid-?term)\sbreak|finals\sweek`, within(5, 14)),
  wording(verbose`(?<=\b(?:first|last|second|third|final|only)\s(?:call|patient|case|job|consult|visit|delivery|scan|appointment|clinic|list|operation|referral)\s)of\sthe\s(?:day|night|shift|morning|afternoon
    |list|evening)|(?<=\b(?:end|start|top|bottom)\s)of\s(?:the|my|our)\s(?:list|clinic|round|day|night)|on\sthe\sschool\srun|my\slast\s(?:clinic|patient|case|list|visit)\sbefore\s[a-z]+`, within(0.9, 20)),
  wording(verbose`(?:in|during|since|through)\sthe\spandemic|a\sdecade\sago|in\smy\s(?:first|second|final|third|foundation|intern)\syear|(?:all|most)\sof\s(?:january|february|march|april|may|june|july|august
    |september|october|november|december)|(?:six|two|three|four|nine|ten|\d+|a\sfew)\s(?:months|weeks)\son(?=[,.]|\s(?:and|he|she|from))|(?:one|a|two|three|four|five|six|seven|ten|\d+)\syears?\s(?:on(?=[,.]|\s(?:and|he|she|from))
    |to\sthe\sday)`, within(20, 2500)),
  // How far apart two things were, or how far off the next one is: no more.
  wording(verbose`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\sfew)\s(?:hours?|days?|nights?|weeks?
    |months?|years?)\slater|in\s(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\sfew)\s(?:hours|days|weeks)(?='|[.,!?]|$)
    |(?:the\s)?same\s(?:day|night|week|month|afternoon|morning|evening)|day\s\+\s?\d+`, []),
  // A day of a stay in hospital: how long, not when.
  wording(String.raw`day (?:\d{1,3}|one|two|three|zero)(?=[,.;:!?)]|$| (?:of|on|in|post|and)\b)`, []),
  wording(String.raw`(?:(?:on|at|over|during|this|last) )?(?:${FEAST})`, within(0.9, 2)),
  wording(
    '(?:(?:this|over the|last|at the|the|on the) )?(?:bank[- ]holiday|long)[- ]weekend|(?:this|over the|last|at the|half the|(?<=\\b(?:of|all|through|during|before|for) )the) weekend',
    within(1.8, 4),
  ),
  wording('ramadan|bulan puasa|lent', within(20, 45)),
  wording('this week|earlier this week|minggu ni|minggu ini', within(4, 8)),
  wording(verbose`last\sweek|past\sweek|a\sweek\sago|minggu\slepas|(?:the\s)?other\s(?:day|night|week)|(?:a\s)?(?:couple\sof
    |few|two|three|four|five|\d)\sdays\s(?:ago|back)`, within(3, 9)),
  wording(verbose`(?:two|three|four|five|six|seven|eight|a\sfew|few|a\scouple\sof|\d)\sweeks\s(?:ago|back)
    |(?:a\s)?fortnight\sago|this\smonth
    |last\smonth|bulan\slepas|recently|lately`, within(14, 45)),
  wording(verbose`(?:(?:in|last|this|back\sin|early|late|mid|since|during)\s)+(?:january|february|march|april|may|june|july
    |august|september|october|november|december)(?:\s(?:this|last)\syear)?`, within(28, 35)),
  wording(verbose`(?:two|three|a\sfew)\s(?:sun|mon|tues|wednes|thurs|fri|satur)days\sago|(?:during|over|in|since
    |through)\s(?:the\s)?(?:half[-\s]term|heat\s?wave|floods?|storm|blizzard|snow|cold\ssnap|haze|(?:planting|calving|shearing|cane|picking|fishing|hunting)(?:\sseason)?|power\scut|strike|lockdown
    |school\sholidays|holidays|exams?|monsoon|lambing|harvest|ramadan)|the\snight\sof\sthe\s[a-z]+`, within(3, 30)),
  wording('(?:on|of) (?:nights|lates|earlies|days|call)|in week (?:\\d|one|two|three|four|five|six)|cuti sekolah', within(3, 14)),
  wording(
    '(?:last|this|that|one|in|all) (?:summer|winter|spring|autumn|fall|monsoon|ramadan|wet season|dry season|season|term|semester|rotation|placement|block)',
    within(60, 130),
  ),
  wording(
    verbose`this\syear|last\syear|earlier\sthis\syear|tahun\slepas|a\syear\sago|a\sfew\smonths\sago|(?:(?:\d+|two|three
    |four|five|six|seven|eight|nine|ten|eleven|several|some|many)\s)?months\s(?:ago|back)`,
    within(120, 400),
  ),
  wording('(?:back )?in (?:19[89]|20[0-3])\\d', within(300, 370)),
  wording(verbose`(?:many|some|\d+|two|three|four|five|ten|twenty|a\sfew|several|a\scouple\sof|few)\syears\s(?:ago|back)
    |years\sago|when\si\swas\s(?:an?\s)?(?:intern|resident|student|junior|house\sofficer|f1|houseman|ho)
    |as\s(?:an?\s)?(?:intern|medical\sstudent|med\sstudent|houseman)`, within(365, 3000)),
  // How long, not when: "five weeks", "for nine years".
  wording(verbose`(?:(?:for|after|in|over)\s)?(?:(?:\d{1,2},)?\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty)\s(?:minutes|mins|hours|hrs|days|weeks|months|years)(?!\s(?:old|ago|of\sage|pregnant|gestation|off\b|leave\b|to\sgo\b|in\s(?:medicine|nursing|practice|this\sjob)))|\d{2,3}\s(?:minutes|mins|hours|hrs)(?!\s(?:old|ago))|(?:since|from)\s(?:19|20)\d\d(?!\d)|(?:night|day|shift)\s(?:\d|one|two|three|four|five|six)\sof\s(?:\d{1,2}|two|three|four|five|six|seven)(?![\d/])|at\s(?:the\s)?(?:shift\schange|change\sof\sshift)|esok|lusa|(?:minggu|bulan|tahun)\sdepan|next\s(?:week|month|year)|every\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:night|bulan|hari|minggu)\s(?:ke-?)?(?:\d{1,3}|one|two|three|four|five|six|seven)|jam\s\d{1,2}(?:\.\d\d)?(?:\s(?:pagi|petang|malam))?|(?:(?:half|quarter|twenty)\s(?:past|to)|(?:five|ten)\spast)\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon)|since\s(?:spring|summer|autumn|winter)|(?:in|by)\s(?:the\s)?(?:spring|summer|autumn|winter)
    |\d{1,3}\s(?:tahun|bulan|minggu|hari)(?=[,.]|\s(?:dialisis|tak|dah|dia|lepas))`, []),
];

/** Days of exact dates, by how exact they are. */
const DATED: Readonly<Record<string, readonly Fact[]>> = {
  full: within(0.9, 1.2),
  'day-month': within(0.9, 1.2),
  weekday: within(0.9, 1.2),
  day: within(0.9, 1.5),
  holiday: within(0.9, 1.5),
  'month-year': within(28, 31),
  month: within(28, 31),
};

/** Days beside days are a round, not a moment: "dialysis Mon Wed Fri". */
const DAYS_BEFORE = /(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?[\s,/&+-]+(?:and\s)?$/i;
const DAYS_BEHIND = /^s?[\s,/&+-]+(?:and\s)?(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?\b/i;
/** "Since August": not when the person was seen, but from when on. */
const SINCE = /\b(?:since|sejak|dari)\s(?:last\s)?$/i;
/** How many times as long such a time lasts when it is told of, at least and at most. */
const SINCE_THEN: Range = [3, 12];
/** A feast comes once a year. */
const SINCE_A_FEAST = within(15, 300);
const A_FEAST = new RegExp(`(?:${FEAST})$`, 'i');
const sinceThen = (fact: Fact): Fact => (
  fact.says === 'window' ? { ...fact, days: [fact.days[0] * SINCE_THEN[0], fact.days[1] * SINCE_THEN[1]] } : fact);
/** A length of time, a birthday or a plan, not a moment; nor what a story comes to "by the end of the shift". */
const NOT_A_MOMENT = /\b(?:said|says|saying|always|it's|born|dob|every|each|most|per|a|open|until|next|tomorrow|by|by\sthe|wait(?:ing)?\sfor|till|hingga|sampai|syiling|duit|baju|kuih|lagu|rendang)\s(?:on\s)?$/i;
/** "Friday clinic" is one of many. */
const A_ROUTINE = /^\s(?:clinics?|lists?|rounds?|meetings?|teaching|afternoons|mornings|nights(?!\s(?:ago|back)))\b/i;
/** When the reader is to do something, not when the person was seen: "if you need to hear it tonight". */
const OF_THE_READER = /(?:^|[.!?:\n]\s?)(?:if|when|please|go|check|ask|hug|call|remember|know)\s(?:[^.!?\n]{0,60}\s)?$/i;
/** How far in front of a time it is looked whose it is, in UTF-16 units. */
const BEFORE = 80;

function isARound(text: string, { start, end }: Span): boolean {
  return DAYS_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || DAYS_BEHIND.test(text.slice(end, end + 16));
}

/** When the person was seen, from the poster's words. */
export function times(reading: Reading): readonly Found[] {
  const { text } = reading;
  const exact = reading.get(dates).flatMap(({ start, end, sort = '' }): Found[] => {
    const facts = DATED[sort];
    return facts === undefined || start > LONGEST_STORY || NOT_A_MOMENT.test(text.slice(Math.max(0, start - 12), start))
      ? []
      : [{ kind: 'time', start, end, facts }];
  });
  const told = foundBy(text, 'time', WORDINGS)
    .filter(({ start, end }) => !exact.some((date) => date.start < end && start < date.end))
    .filter(({ start }) => !NOT_A_MOMENT.test(text.slice(Math.max(0, start - 12), start)))
    .filter(({ start }) => !OF_THE_READER.test(text.slice(Math.max(0, start - BEFORE), start)));
  return [...exact, ...told].map((found) => {
    if (isARound(text, found) || A_ROUTINE.test(text.slice(found.end, found.end + 12))) return { ...found, facts: [] };
    const before = text.slice(Math.max(0, found.start - 12), found.start);
    const isSince = SINCE.test(before) || /^since\b/i.test(text.slice(found.start, found.end));
    if (!isSince) return found;
    return { ...found, facts: A_FEAST.test(text.slice(found.start, found.end)) ? SINCE_A_FEAST : found.facts.map(sinceThen) };
  });
}
