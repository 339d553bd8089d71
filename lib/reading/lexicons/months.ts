/** Names of months in English, Malay and Spanish, long and short, as regular expression sources by number of the month. */
const MONTH_SOURCES: readonly string[] = [
  'jan(?:uary|uari)?|enero', 'feb(?:r?uary|ruari)?|febrero', 'mar(?:ch)?|mac|marzo', 'apr(?:il)?|abril', 'may|mei|mayo', 'june?|junio',
  'july?|julai|julio', 'aug(?:ust)?|ogos|agosto', 'sept?(?:ember)?|septiembre', 'oct(?:ober)?|okt(?:ober)?|octubre',
  'nov(?:ember)?|noviembre', 'dec(?:ember)?|dis(?:ember)?|diciembre',
];

/** Any month's name, as a regular expression source without groups that capture. */
export const MONTH = `(?:${MONTH_SOURCES.join('|')})`;

/** Days of the week in English and Malay, long and short. */
export const WEEKDAY = String.raw`(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad)`;

/** Days named after a feast that fall on one date, or can be looked up for a year. */
export const HOLIDAY = String.raw`(?:christmas(?:\s(?:day|eve))?|xmas(?:\s(?:day|eve))?|boxing\sday|new\syear'?s(?:\s(?:day|eve))?|nye|thanksgiving|halloween|easter(?:\s(?:sunday|monday))?|good\sfriday|valentine'?s(?:\sday)?|mother'?s\sday|father'?s\sday|independence\sday|labou?r\sday|memorial\sday|merdeka(?:\sday)?|hari\sraya|eid(?:\sal[- ](?:fitr|adha))?|deepavali|diwali|chinese\snew\syear|cny|thaipusam|wesak|vesak|hanukkah|yom\skippur|anzac\sday|australia\sday|canada\sday|st\.?\spatrick'?s\sday)`;

/** Ordinals of days as words, up to "thirty-first". */
export const ORDINAL_WORD = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)`;
