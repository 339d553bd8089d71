import { isIn } from '../patterns/quick-match.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { verbose } from '../patterns/verbose.ts';
import type { Reading } from '../reading.ts';
import { FAMILY_NEWS, KNOWN_TO_ALL } from './family-news.ts';
import { isEverydayTalk } from './individual.ts';

/** Whoever serves, lives beside or sits next to the writer, by what they are to the writer. */
const AROUND_ME = new RegExp(verbose`\b(?:
  (?:my|our|today's)\s(?:grab|uber|bolt|lyft|taxi|cab|bus|tram|delivery)\s(?:driver|uncle|man|fella|guy|lady|auntie|rider)
  |(?:our|my|the)\s(?:[a-z]+\s)?neighbou?rs?(?:['’]s?)?|(?<=^|[.!?]\s)neighbou?rs?
  |(?:m[ae]n|wom[ae]n|lady|fella|lad|guy|bloke|couple|family|kids?|chap|dog|budgie|one)\s(?:next\sdoor|across\sthe\s(?:road|street)|down\sthe\s(?:road|street|lane)|upstairs|(?:from|at)\snumber\s\d+)
  |(?:my|our)\s(?:plumber|electrician|mechanic|hairdresser|barber|barista|baker|land(?:lord|lady)|post(?:man|ie|woman)|mail\s?man|milkman|builder|roofer|estate\sagent|realtor
    |(?:piano|guitar|yoga|dance|swimming|old|primary\sschool|maths?|english|science|driving)\s(?:teacher|instructor)|childminder|babysitter|nanny|gardener|dog\s(?:walker|groomer)|butcher|tailor|accountant|solicitor|running\s(?:partner|buddy|club))
  |(?:looking\sfor|need|know|recommend|use|find|got)\s(?:an?|any|of\san?)\s(?:good\s|decent\s|reliable\s|honest\s|cheap\s){0,2}(?:plumber|electrician|mechanic|hairdresser|barber|builder|roofer|painter|handyman|gardener|cleaner|tutor|nanny|childminder|tailor|locksmith|photographer|caterer|solicitor|accountant)
  |who\s(?:makes|made|cuts|cut|delivers|fixes|fixed|sells|sold|serves|served|coaches|coached|parked|sat|sits|teaches|taught)\s(?:me|us|my|our|next\sto|behind|beside)
  |(?:sat|sitting|seated|stuck|squashed)\s(?:next\sto|beside|behind|between|opposite)\s(?:an?|the|this)\s[^.!?]{0,40}\s(?:train|bus|plane|flight|tube|ferry|tram|coach|cinema|theatre)
)(?![\p{L}])`, 'iu');

/** What one does, watches or goes to on a day off. */
const A_DAY_OUT = new RegExp(verbose`\b(?:
  (?:half[-\s])?marathon|park\s?run|fun\srun|10\s?k(?:m|s)?|5\s?k(?:m|s)?|triathlon|ultra\smarathon|bake-?off|bake\ssale|pub\squiz|table\squiz|karaoke|(?:parish|church|community|gospel|staff|hospital)\schoir|panto(?:mime)?
  |football\s(?:match|final|practice|club)|cup\sfinal|five-a-side|5-a-side|open\smic|(?:village|church|summer|school|county)\s(?:f[eê]te|fair|hall|show|play|concert|disco)
  |sports\sday|school\srun|(?:swimming|dance|school)\sgala|parents['’]\sevening|soft\splay|swim\smeet|recital|nativity|wedding\s(?:reception|dinner|speech|dress|season|day)|(?:cousin|sister|brother|friend|niece|nephew|bestie|batchmate|colleague)(?:['’]s)?\s(?:wedding|hen|stag|christening|engagement|graduation|baby\sshower|bridal\sshower|30th|40th|50th)
  |sandcastle|treasure\shunt|book\sclub|garden\scentre|farmers['’]?\smarket|car\sboot|jumble\ssale|4-h|auction|allotment|fishing\strip|road\strip|city\sbreak|camp\s?site|sea\sswim(?:mers|ming)?|prom\sthis\smorning
  |bus\stop|the\s\d\d[.:]\d\d\sfrom|first\sclass\scarriage|airport\slounge|departure\sgate|open\s(?:heritage\s)?day|(?:at|to|round)\sthe\s(?:[a-z]+\s)?museum|art\sgallery|orchestra|cellist|concert|gig\slast\snight
)(?![\p{L}])`, 'iu');

/** Heard of as everybody hears of it. */
const IN_THE_NEWS = new RegExp(verbose`\b(?:
  (?<!\b(?:you|ye|everyone|everybody|all)(?:\shave|['’]ve)?\s)(?:saw|seen|heard|read|watched|spotted)\s(?:it|this|that|about\s(?:it|him|her|them))\s(?:on|in)\s(?:the\s)?(?:abc|bbc|cnn|rt[eé]|sabc|news24|telly|tv|radio|news|(?:local\s|morning\s|sunday\s|evening\s)?paper|papers|gazette|herald|tribune|star|echo|times|guardian|facebook|reddit)
  |(?:the|local|(?<=^|[.!?]\s))\s?(?:news|paper|radio|telly|gazette|herald|tribune)\s(?:says|said|has|have|ran|reports?|carried|tonight|this\smorning|had\s(?:it|him|her(?!\s\p{L}+\s)|them|an?|the|this|that)\b)
  |(?:front|back)\spage\sof|according\sto\sthe\s(?:paper|news|radio|bbc|abc)
)(?![\p{L}])`, 'iu');

/** What somebody came to at work, at school or at play: chosen, elected, retired, graduated. */
const CAREER = new RegExp(verbose`\b(?:
  (?:got|been|was|were)\s(?:called\sup|taken\son|picked\sfor|selected\sfor|signed\sby|elected|promoted|crowned|appointed|drafted|shortlisted|inducted|named\s(?:as\s)?(?:captain|player|teacher|nurse|head|dean|chair))
  |retire[sd]?\s(?:today|this|on|after|next|last|at)|(?:hung|hangs|hanging)\sup\s(?:his|her|their)\s(?:stethoscope|boots|badge|apron|whistle|keys|uniform|scrubs|hat)
  |(?:picked\sup|got|earned|finished|defended)\s(?:his|her|their)\s(?:master['’]?s|degree|phd|diploma|doctorate|licen[cs]e|belt)
)(?![\p{L}])`, 'iu');
/** Told of somebody to their credit. */
const CREDIT = new RegExp(verbose`\b(?:
  congrat(?:s|ulations)\s(?:to|on)|well\sdone\s(?:to\s)?(?:my|our|the|\p{Lu})|(?:so|very|incredibly|beyond|super|really)\sproud\sof\s(?:our|my|the|this|these|\p{Lu})
  |(?<!\b(?:sang|sing|sings|singing|sung)(?:\s[a-z]+)?\s)happy\s(?:birthday|retirement|anniversary|graduation)|hats\soff\sto
)(?![\p{L}])`, 'iu');
/** A race that the writer ran. */
const RACED = new RegExp(verbose`(?:^|[.!?]\s|\b(?:i|i've|i'm|we|we've)\s(?:just\s|finally\s|also\s|actually\s)?)(?:did|ran|run|finished|completed|survived|walked|signed\sup\sfor|training\sfor)\s(?:the|my|a)\s(?:[\p{L}-]+\s){0,3}(?:(?:half[-\s])?marathon
  |half(?=\s(?:in|on|with|for|today|yesterday|this|last)\s|[.,!?]|$)|10\s?k|5\s?k|triathlon|parkrun|fun\srun|camino)(?![\p{L}])`, 'iu');

/** A farewell of the whole town to one of its own. */
const MOURNED_BY_ALL = new RegExp(verbose`\b(?:
  (?:whole|entire)\s(?:road|street|village|town|parish|island|school|kampung|county|club)|(?:church|mosque|chapel|temple|road|hall|crematorium)\swas\s(?:packed|full|overflowing)|janazah|jenazah|tahlil|funeral|services?\s(?:on\s|are\s|is\s)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)
  |(?:rosary|visitation|wake|viewing|shiva|reposing|celebration\sof\s(?:his|her|their)?\s?life|kenduri)\s(?:is|on|at|for|tonight|today|tomorrow|this|from)\b|buried\s(?:today|yesterday|on)|requiem|memorial\s(?:service|mass|match)|obituar(?:y|ies)|(?:taught|coached|trained|served|fed)\s(?:half|most\sof|generations|all|the\swhole)|the\sbest\s(?:[a-z]+\s){1,2}(?:ever|we|this|that)
  |(?:put|left|laid)\s(?:flowers|candles|scarves|a\swreath)|condolence\sbook|for\s(?:over\s)?\d\d\syears,?\sand
)(?![\p{L}])`, 'iu');
const A_FAREWELL = /\b(?:r\.?i\.?p\.?|vale|passed(?: away| on)?|died|lost (?:a|our|my) (?:colleague|friend|neighbour|teacher|coach)|sad to hear|hamba kahle|al-?fatihah|takziah|farewell|in his sleep|in her sleep|funeral(?:['’]s| is| will be|:)? (?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}])/iu;

/** "RIP Ozzy. First gig I ever went to": of the famous one says a line. */
const FAREWELL_LINE = /^(?:RIP|R\.I\.P\.?|Rip|[Rr]est in [Pp]eace|Vale|Farewell|Goodbye),? (?:to )?(?:the (?:great|legend(?:ary)?|one and only) )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?=[.!,;]|$| zaman| dulu)/u;
/** Whoever nursed somebody speaks to them, or of what was done and where. */
const NURSED = /\b(?:you(?:['’]\w+)?|your|we|us|ours?|i['’]?ll|miss(?:ed)?|fought|fight\w*|brave\w*|bay|room|unit|shift|tried|called it|admission|weeks?|night|today|tonight|this morning|comfortable|pain|family|\d{2}|mr|mrs|ms|nurses?|chair|ward|wad)\b/i;

/** Care given, by any word that only those who give it use, or that makes it theirs. */
const IN_CARE = cueTest('patient', 'bed', 'operated', 'jotted', 'measured', 'summoned');
const IN_A_PLACE_OF_CARE = cueTest('setting', 'procedure', 'clinical', 'care-work', 'case');
/** "Fixed", "lost", "delivered": also of a boiler, a match and the post. */
const TREATED = cueTest('treated');
/** "He was ours", "I can tell you", "can't say more": somebody of the news or the town who came into the writer's care. */
const OURS = new RegExp(verbose`\b(?:
  (?:is|was|were|came|one\sof|became)\sours|came\s(?:to|through|in)\s(?:us|here|to\sus|at\s\d|with|by)|(?:brought|wheeled|rushed|sent|carried)\s(?:in|into|to\sus|him\sin|her\sin|them\sin)|(?:in\s)with\sus|with\sus\s(?:now|for|since|in|on)|our\s(?:table|care|hands|doors|department|unit|list|resus|trolley|bench)
  |under\s(?:us|me|my\scare|our\scare)|i\scan\stell\s(?:you|ye)|can['’]?t\s(?:say|tell)|all\s(?:i['’]?m|i\sam)\sallowed|between\s(?:us|ourselves)|no\snames|my\s(?:list|clinic|chair|table|shift|call|rounds?|pager)|i\s(?:looked\safter|treated|saw\s(?:him|her)|nursed|stitched|delivered|told\s(?:him|her)|examined)
  |(?:took|taking|take)\scare\sof|we\s(?:looked\safter|treated|got\s(?:him|her)|worked\son|saved|fixed|had\s(?:him|her|them)|told\s(?:him|her|them))|last\s(?:call|shift|night\sshift)|on\s(?:shift|duty|call)|the\scall\b|i\swas\sthe\sone\s(?:on|who|holding)|(?:to|and)\slook\safter|on\sthe\ssystem|looked\s(?:up|him\sup|her\sup)|(?:swab|culture|sample|biopsy)\s(?:grew|came)
  |guess\swho|you['’]?d\sbe\ssurprised
)(?![\p{L}])`, 'iu');

/** A birth is its family's: whoever congratulates on one may have been at it. */
const A_BIRTH = /\b(?:baby|babies|newborn|safe arrival|born|delivered|gas and air|kilos|lbs|labou?r|epidural|mam|a (?:girl|boy)\b[.!])/iu;
/** A text of this length tells of more than one: what stands in one sentence says little of the others. In UTF-16 units. */
const LONGEST = 320;

/** Organs, injuries and treatments that nobody speaks of but where somebody is ill. */
const OF_THE_ILL = /\b(?:kidneys?|livers?|lungs?|pelvis|femurs?|metatarsals?|collarbones?|tendons?|grams|oxygen|concuss\p{L}*|wounds?|bandag\p{L}*|h(?:a)?emo\p{L}+|memory unit|(?:di)?rawat\p{L}*|bisul|ri[ñn][óo]n|h[íi]gado)(?![\p{L}])/iu;

const isToldAsOurs = ({ text }: Reading): boolean => isIn(text, OURS) || isIn(text, OF_THE_ILL);

/** True when no word of a text speaks of illness, of treatment or of where it is given. */
export function saysNothingOfCare(reading: Reading): boolean {
  if (reading.text.length > LONGEST) return false;
  return reading.get(isEverydayTalk) && !isToldAsOurs(reading) && !IN_CARE.text(reading) && !IN_A_PLACE_OF_CARE.text(reading) && !TREATED.text(reading);
}

/**
 * True when whoever a text tells of stands in the writer's life off duty: a neighbour, a driver, somebody of the news, a runner in the same
 * race, a teacher whom the whole town mourns. Nobody of them is in the writer's care, so long as no word of the text is of care.
 */
export function isOffDuty(reading: Reading): boolean {
  const { text } = reading;
  if (text.length > LONGEST || IN_CARE.text(reading) || isToldAsOurs(reading)) return false;
  if ([CAREER, IN_THE_NEWS, RACED].some((wording) => isIn(text, wording))) return true;
  if (isIn(text, A_FAREWELL) && (isIn(text, MOURNED_BY_ALL) || isIn(text, KNOWN_TO_ALL))) return !IN_A_PLACE_OF_CARE.text(reading);
  if (isIn(text, AROUND_ME) || isIn(text, CREDIT)) return !isIn(text, A_BIRTH) && !IN_A_PLACE_OF_CARE.text(reading) && reading.get(isEverydayTalk);
  if (FAREWELL_LINE.test(text) && !NURSED.test(text)) return !IN_A_PLACE_OF_CARE.text(reading);
  if (isIn(text, FAMILY_NEWS)) return !IN_A_PLACE_OF_CARE.text(reading) && reading.get(isEverydayTalk);
  return isIn(text, A_DAY_OUT) && reading.get(saysNothingOfCare);
}
