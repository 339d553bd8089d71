import { OLDEST } from '../group.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { decadeInMalay, MALAY_TENS, MALAY_UNITS, yearsInMalay } from './malay-ages.ts';
import { about, aged, birthday, decade, DECADES, spelt, years, young } from './age-facts.ts';
import { TEENS, TENS, UNITS } from './spelt-numbers.ts';
import { whole, wording, type Wording } from './wordings.ts';

/** "forty-two", "eighty one": in words, nothing but an age is told so. */
const TENS_AND_UNITS = `(?:${TENS.join('|')})(?:[ -](?:${UNITS.join('|')}))?`;
const A_HUNDRED = `(?:a|one) hundred(?: and (?:${UNITS.join('|')}|ten|eleven))?`;
const SPELT = [A_HUNDRED, TENS_AND_UNITS, ...TEENS, ...UNITS].join('|');
const NUMBER = String.raw`(?<n>\d{1,3}|${SPELT})`;

const PERSON = verbose`(?:m[ae]n|lady|woman|girl|boy|lad|lass(?:ie)?|guy|gal|bloke|chap|fella|gent|gentleman|patient|pt
    |kid|child|baby|mum|mom
  |mother|dad|father|uncle|auntie?|bride|aunty|makcik|pakcik|lelaki|perempuan|budak|male|female|student|farmer|driver
    |teacher|granny|nan|gran|grandma|grandad|abuel[oa]|nonna|kokum|mam
  |widow|widower|someone|person)`;
/** "Mother of six": how many, not how old. */
const NOT_OF = String.raw`(?<!\b(?:grand)?(?:mother|mum|mom|mam|dad|father|ma|pa|granny|gran|nan|nonna|parent|widow|widower) of )`;
/** Behind a bare number these make it something else than an age. */
const NO_UNIT = verbose`(?!\s?(?:%|weeks?|wks?|days?|months?|mins?|minutes?|hours?|hrs?|kg|g|mg|ml|cm|mm|miles?|km|stone|lbs?
  |pounds|units?|beds?|patients|people|of\b|under\b|am\b|pm\b|times|out\b|or\b|to\b|-|th\b|st\b|nd\b|rd\b|[a-z]+s\b)|[.:/,]?\d)`;

/** How ages are told, the plainest first. */
export const AGE_WORDINGS: readonly Wording[] = [
  wording(verbose`${NUMBER}[\s-]?(?:(?<unit>m)onths?|(?<unit>w)(?:ee)?ks?|(?<unit>d)ays?)[\s-]?old(?!s) 
    | ${NUMBER}\s?(?<unit>[mw])o\b | ${NUMBER}[\s-]?(?<unit>w)(?:ee)?ker`, young),
  wording(verbose`${NUMBER}(?:[\s-](?:and[\s-]a[\s-]half))?[\s-]?(?:years?|yrs?|yr)[\s-]?(?:old|young|of\sage)(?!s) 
    | ${NUMBER}[\s-]?(?:yo|y\/o|y\.o\.?|yof|yom|yr|y\so|y(?=\s(?:girl|boy|kid|child|female|male|lady|man|woman)))(?:\s?[MFmf])?
    | ${NUMBER}\s?(?:tahun(?!\slalu)|thn) | (?:age|aged|umur|berumur|turned|turning|turns)\s${NUMBER}`,
    years,
  ),
  {
    pattern: /(?<![A-Za-zÀ-ɏ\d.:/-])(?:(?<n>\d{1,2})\s?[yY]?\/?[MFmf]|[MF]\s?\/?(?<n>\d{2}))(?![A-Za-zÀ-ɏ\d/-])(?=\s|[,.;:!?)]|$)/g,
    facts: years,
  },
  {
    pattern: whole(verbose`(?<=(?:s?he|patient|pt|one|lad|lady|man|woman|s?he'd|they)(?:'s|\swas|\sis|\swere|s)\s(?:only\s|just\s|barely\s|already\s
    |nearly\s|almost\s)?)${NUMBER}(?!\s?(?:%|weeks?|days?|months?|hours?|hrs?|kg|mins?|minutes?|of|th|am|pm|times|patients|out
    |[a-z]+s\b))`), facts: years },
  { pattern: whole(verbose`(?<=(?:^|[.!?:]["”’']?\s|\n)(?:only\s|just\s)?)${NUMBER}(?=,\s[a-z]|\sand\s(?:his|her|he|she|already
    |still)\b|\stoday\b)`), facts: years },
  { pattern: whole(verbose`(?<=(?:^|[.!?]\s|(?<!s):\s|\n)(?:only\s|just\s)?)(?<n>[1-9]\d|1[01]\d
    |(?:${TENS.join('|')})(?:[\s-](?:${UNITS.join('|')}))?)(?=[.!])`), facts: years },
  // "Sixteen. Her parents": at the very beginning, for "Seventeen." elsewhere is a count.
  { pattern: new RegExp(`^(?<n>${TEENS.slice(3).join('|')})(?=[.!])`, 'gi'), facts: years },
  { pattern: whole(verbose`(?<=(?:youngest|oldest|eldest|patient|pt|one|mine|ours|driver|mother|mum|mom|kid)\s(?:is|was)\s(?:only\s
    |just\s)?)${NUMBER}(?=[.,!;]|\sand\b|\swho\b)`), facts: years },
  wording(String.raw`(?<=${PERSON} (?:of |aged |is |was |who is |who was |\()?)${NOT_OF}${NUMBER}(?=\b)${NO_UNIT}`, years),
  // "My patient with acromegaly is 44."
  wording(String.raw`(?<=${PERSON} (?:with|on|from) [a-z' -]{2,30} (?:is|was) )(?<n>[1-9]\d)(?=[,;!]|\.(?:\s|$)|\sand\s)`, years),
  wording(String.raw`(?<=(?:patient|pt|${PERSON}), )${NUMBER}(?=[,.)]| and\b)`, years),
  // Behind a quotation or an illness in letters: "… got the radio." 91, Leichhardt", "COPD, 66, potter's wheel".
  { pattern: whole(verbose`(?<=(?:[.!?]["”’']\s|\b[A-Z]{2,5},\s))(?<n>[1-9]\d|1[01]\d)(?=,\s[A-Za-z])`, 'g'), facts: years },
  // Somebody told by anything, then a number between commas: "mountain guide, 36,", "old digger, 97,", "my flu patient
  // today, 34,".
  { pattern: whole(verbose`(?<=(?:\p{L}\p{Ll}{2}|\b\p{Ll}{2}|[Tt]ype\s[12]),\s)(?<n>[1-9]\d|1[01]\d|${TENS_AND_UNITS})(?=,\s(?:[A-Za-z]|\d+\s?%)|\.\s|\)|\.?$)`, 'gu'), facts: years },
  // "Miss R, 21, student", "twenty years on HD, 72.": behind letters that measure nothing.
  { pattern: whole(verbose`(?<=(?:^|[^A-Z])[A-Z]{1,4},\s)(?<!\b(?:BP|HR|RR|PR|GCS|CRP|WCC|WBC|PLT|HB|BMI|INR|BM|ESR|MAP|EF|PEF|FEV|SPO|ETA|AST|ALT|NA|K|UK|US|OH|ID|PHQ|GAD|MMSE|IQ|ED|ER|ICU|GP),\s)(?<n>[1-9]\d|1[01]\d)(?=,\s[A-Za-z]|\.(?:\s|$))`, 'g'), facts: years },
  // "A bleed on the brain at 44", "dead at 31": not an hour.
  wording(
    verbose`(?<=(?:[a-z]{3}|\d|^)\sat\s)(?<n>[1-9]\d|${TENS_AND_UNITS}|${TEENS.slice(3).join('|')})(?=[,;!?]|\.(?:\s|$)|$
    |\s(?:years|with|for|after|from|in\s(?:the|her|his|a|last|first)\b|and\s(?:a
    |never|still|fit)))(?!\s?(?:%|km|kg))`,
    years,
  ),
  wording(
    verbose`(?<=(?:^|[.!?:]\s|\n|,\s)(?:only\s|just\s|at\s)?)(?<n>[1-9]\d|1[01]\d
    |(?:${TENS.join('|')})[\s-](?:${UNITS.join('|')}))(?=\s(?:and\s(?:sharp|pregnant|still|counting|never|fit|terrified|alone
    |dying|scared|brave)|pregnant|he|she|today)\b)`, years),
  wording(String.raw`(?<=\()${NUMBER}(?=[),;]|[mfMF]\b)`, years),
  // Of one told by kin or by the seat: "son 12 survived", "herself 86".
  wording(String.raw`(?<=\b(?:himself|herself|son|daughter|brother|sister|wife|husband|driver|rider|passenger|pillion),? )(?<n>[1-9]\d?)(?=[,;]|\s(?:dead|died|survived|unhurt|alive|intubated|walked|and (?:he|she)))`, years),
  // Of two: "Sisters. 61 and 64.", "twins, 14 and 16".
  { pattern: whole(verbose`(?<=\b(?:sisters?|brothers?|siblings|twins|couple|both|girls|boys|lads|kids|children|cousins)[.,:]?\s(?:aged\s|are\s
    |were\s)?)${NUMBER}(?=\s(?:and|&)\s\d)`), facts: years },
  // Behind what somebody has, at the beginning: "Diphtheria, seven, unvaccinated".
  { pattern: new RegExp(verbose`(?<=^[A-Z][A-Za-z'’-]{2,20}(?:\s[A-Za-z'’-]{2,20}){0,2},\s)(?<n>[3-9]|three|four|five|six|seven|eight|nine
    |${TEENS.join('|')})(?=,\s[a-z]|\.\s)`, 'g'), facts: years },
  wording(verbose`(?<=(?:not\seven|not\syet|only\sjust|under|over|weeks\sfrom|days\sfrom|short\sof|both|all)\s)(?<n>[2-9]\d|1[3-9])(?=[.,!?;]|$|\s(?:with|and)\s)
    |(?<n>[4-9]\d|1[01]\d)(?=\snext\s(?:birthday|week|month|year)|\sgoing\son\s\d)|(?<=\bat\sthe\s(?:ripe\sold\s)?age\sof\s)${NUMBER}(?!\s?(?:months|weeks|days))
    |(?<=\b(?:approx|approximately|about|circa)\.?\s)(?<n>\d{2})\syears(?=[,.;]|$)
    |(?<=\b(?:retired|former|local|old)\s[a-z]{3,14},\s)(?<n>[3-9]\d)(?=,|\s)`, years),
  wording(verbose`(?<=(?:will\sbe|would\sbe|would\shave\sbeen|turns|hit|reached|nearly|almost
    |just\sturned)\s)${NUMBER}(?=\s(?:in|on|this|next|tomorrow|today|soon)\b|[.,!])`, years),
  wording(`(?:(?:${TENS.join('|')})-(?:${UNITS.join('|')})|hundred and (?:${UNITS.join('|')}))${NO_UNIT}`, spelt),
  wording(verbose`bayi\s(?:baru\slahir|\d+\s(?:bulan|minggu|hari))|\d+\sbulan(?=[,.;]|$|\sdengan)`, aged(0, 2)),
  wording(`(?:umur )?(?:(?<tens>${MALAY_TENS}) puluhan|(?<digits>[2-9]0)-an)`, decadeInMalay),
  // Between stops, or called an age: "Dua puluh tujuh.", "umur lima puluh".
  { pattern: whole(verbose`(?:(?<=(?:^|[.!?]\s))|umur\s|berumur\s)(?<tens>${MALAY_TENS})\spuluh(?:\s(?<unit>${MALAY_UNITS}))?(?=[.,!]|\stahun|$)`), facts: yearsInMalay },
  wording('day \\d{1,2} of life|a day-old|(?:[a-z]+[- ])?(?:hours?|minutes?)[- ]old|days? old|a day old', aged(0, 0.2)),
  wording(verbose`sixth[-\s]former|a-level\sstudent|high[-\s]schooler|secondary\sschool(?:er|\sstudent|\spupil)|year\s(?:7|8|9
    |10|11|12|13)\s(?:pupil|student|girl|boy|kid)|[89]th\sgrader|(?:sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[-\s]grader|freshman|sophomore|form\s(?:four|five|4|5)`, aged(11, 19)),
  wording(verbose`(?:primary|elementary)\sschool(?:er|\sstudent|\spupil)|year\s[1-6]\s(?:pupil|student|girl|boy|kid)|(?:first
    |second|third|fourth|fifth|[1-5](?:st|nd|rd|th))[-\s]grader|kindergartener`, aged(4, 12)),
  wording(verbose`(?:in\s(?:her|his|their)\s)?(?:(?<part>early|mid|late)[\s-](?:to\slate\s)?)?(?<decade>[2-9]0(?=s|'s|ies)
    |${DECADES.join('|')})(?:'?s)?`, decade),
  wording(verbose`${NUMBER}[\s-]?(?:something|ish|odd)`, about),
  wording(verbose`${NUMBER}(?:st|nd|rd|th)\s(?:birthday|b-?day) | first\s(?:birthday|b-?day)`, birthday),
  { pattern: whole(verbose`(?:(?<=(?:[a-z)]|^),\s|^)(?:maybe|about|around|roughly|nearly|almost|barely|just)\s|(?:pushing
    |just\sshy\sof|not\syet)\s)(?<n>\d{1,2}|${TENS_AND_UNITS})(?=[,.;!?)]|$)`), facts: about },
  wording('a? ?hundred years old', aged(100, 101)),
  wording('(?:darjah|standard) (?:[1-6]|one|two|three|four|five|six)', aged(6, 13)),
  wording('newborns?|neonate|new-born|preemie|prem|premature baby|ex-prem', aged(0, 0.3)),
  wording('infant|baby(?! (?:teeth|tooth|steps?|gate|pink|blue|shower))|bayi|bebé|bub', aged(0, 1.5)),
  wording('toddler', aged(1, 4)),
  wording('preschooler|pre-schooler|kindergart(?:e)?ner', aged(3, 6)),
  wording('teen|teenager|teenage(?:d)?|adolescent|remaja|adolescente', aged(13, 20)),
  wording('school ?(?:boy|girl|kid|child)|(?:primary|elementary|high|secondary|middle)[- ]schooler|kid in year \\d', aged(5, 19)),
  wording('(?:in (?:her|his|their) )?(?:(?:early|mid|late)[ -])?teens|tween', aged(10, 20)),
  wording(verbose`\d+/(?:12|52)\sold|(?:at|only|just|aged)\s(?!(?:2[2-9]|3\d|4[0-2])\sweeks)(?:\d{1,2}|two|three|four|five
    |six|seven|eight|nine|ten
    |eleven)\s(?:months|weeks|days)(?!\s(?:ago|later|on|in|of|into|after|before|pregnant|post))`, aged(0, 2)),
  wording('child|kid|kiddo|boy|girl|budak|niñ[oa]|youngster', aged(0, 17)),
  wording('little (?:one|man|lad|lass)', aged(0, 9)),
  wording(verbose`(?:young|youngish)\s(?:man|woman|lady|guy|lad|bloke|chap|fella|mum|mom|mother|dad|father|adult|person|couple
    |patient|pt)`, aged(16, 40)),
  wording('(?:my |the |our )?(?:youngest|oldest) (?:patient|pt)', aged(0, OLDEST)),
  wording(
    verbose`adults?(?=\s(?:with|who|patient|male|female|man|woman))|grown\s(?:man|woman)|adult\s(?:son|daughter|child)`,
    aged(18, OLDEST),
  ),
  wording('middle[- ]aged', aged(38, 65)),
  wording(verbose`elderly|pensioner|retiree|retired|warga\semas|senior\scitizen|oap|geriatric|old\s(?:man|lady|woman|gentleman
    |boy|dear|chap|guy|fella)|little\sold|nenek|atuk|opah|abuelit[oa]|frail`, aged(62, OLDEST)),
  wording('(?:uni|university|college) (?:fresher|first-year)|first-year (?:student|undergraduate|undergrad)|fresher(?!s)', aged(17, 24)),
  wording('grand(?:mother|father|ma|pa|dad|mum) of (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)', aged(38, OLDEST)),
  wording('sexagenarian', aged(60, 70)),
  wording('septuagenarian', aged(70, 80)),
  wording('octogenarian', aged(80, 90)),
  wording('nonagenarian', aged(90, 100)),
  wording('centenarian', aged(100, OLDEST)),
  wording('great[- ]grand(?:mother|father|ma|pa)', aged(65, OLDEST)),
];
