import type { Fact, Found } from '../clue.ts';
import type { Reading } from '../../reading/reading.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { namedDays } from './named-days.ts';
import { foundBy, outside, wording, type Wording } from './wordings.ts';

/** So many people were part of it: it was one event, and those who read of it know which. */
const oneOf = (low: number, high: number): readonly Fact[] => [{ says: 'one-of', persons: [low, high] }];
/** What is in the news where it happened. */
export const IN_THE_NEWS = new RegExp(verbose`crash|collision|derail|pile-?up|explosion|\bfire\b|drown|shooting|gunshot|stabb
  |lightning|electrocut|attack|hit\sby|overturn|capsiz|rollover|trapped|ejected`, 'i');
/** What happened is told of within days or weeks, also where no time is told. */
export const SOON: Fact = { says: 'window', days: [3, 60] };
/** It befalls so many, per person and year. */
const befell = (low: number, high: number): readonly Fact[] => [{ says: 'befell', yearly: [low, high] }, SOON];
const share = (low: number, high: number): readonly Fact[] => [{ says: 'trait', share: [low, high] }];

const THIS = verbose`(?:yesterday's|today's|tonight's|last\snight's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's
  |saturday\snight's)(?:\s[\w-]+){0,3}`;
const HEIGHT = verbose`(?:tower|roof|ladder|tree|balcony|cliff|bridge|scaffold(?:ing)?|window|horse|bike|bicycle|loft|attic
  |wall|crane|silo|truck|lorry|boat|pier|swing|trampoline|bunk\s?bed|stairs?|mountain|rock\sface|shaft|hay\s?loft
  |coconut\spalm|durian\stree|escalator|stage|chimney|pylon|telephone\spole)`;

/** What goes on water, snow and wheels. */
const CRAFT = verbose`(?:currach|kayak|canoe|dinghy|raft|boat|yacht|sampan|punt|catamaran|trawler|ferry|jet\s?ski|sled|sledge|toboggan|snowmobile|ski-?doo|quad|tractor|ute|van|lorry|truck|bus|coach|car|minibus|bike|buggy|cart|carriage
  |wagon|trike|moped|scooter|forklift|digger|dumper|combine|ride-on|mower|horse|pony|camel|caravan|trailer|taxi|tuk-?tuk|rickshaw|jeep|glider|microlight|balloon|drone)`;
/** What holds, burns or hangs above. */
const THING = verbose`(?:ice|rope|winch|cable|chain|harness|crane|scaffold(?:ing)?|ladder|roof|ceiling|wall|balcony|decking|jetty|shed|tent|marquee|stage|stand|branch|tree|parachute|barbecue|bbq|grill|stove|boiler|kettle|(?:pressure|rice)\scooker
  |microwave|oven|gas\s(?:bottle|canister|cylinder)|propane\stank|aerosol|battery|vape|firework|bonfire|trench|bridge|platform|lift|escalator|wardrobe|gate)`;

/**
 * What happened to the described person. Injury rates per person and year: falls from height treated in hospital 0.3-2
 * of 1,000 (HASS, NEISS), house fires with casualties 0.3-1 of 10,000 (Home Office fire statistics 2022-23; NFPA 2022),
 * assaults with a knife 0.5-2 of 10,000 (ONS hospital episodes; NHAMCS), drowning admissions 0.1-0.5 of 10,000 (WHO
 * 2021).
 */
const WORDINGS: readonly Wording[] = [
  wording(verbose`${THIS}\s(?:pile-?up|derailment|crash|collision|shooting|stabbings?|attack|explosion|blast|fire|rescue
    |avalanche|landslide|flood|tornado|earthquake|stampede|protest|riot|accident|outbreak)(?:\s(?:on|in|at|near
    |off)\s(?:the\s)?[\w-]+(?:\s[A-Z][\w-]*)?)?`, oneOf(1, 60)),
  wording(verbose`pile-?up|derailment|mass\sshooting|mass\scasualty(?:\sincident)?|major\sincident|bus\scrash|train\scrash
    |plane\scrash|coach\scrash|helicopter\scrash|ferry\s(?:accident|sinking)|building\scollapse|gas\sexplosion|bombing
    |terror(?:ist)?\sattack|avalanche|landslide|stampede|school\sshooting|drive-by`, oneOf(1, 80)),
  wording(verbose`(?:outside|during|after|before|at|from|in\sthe\smiddle\sof|since|till|until|watching|missed|missing|through)\s(?:the|our|a|his|her|their|last
    |saturday's|sunday's|friday's)\s(?:[\w'-]+\s){0,3}(?:game|match|final|semi-?final|derby|marathon|half\smarathon|race
    |parade|carnival|festival|concert|gig|rodeo|fair|regatta|rally|prom|ceremony|procession|kirtan
    |sermon|mass|kenduri|pilgrimage|fun\srun|parkrun|triathlon|gala|show|performance|rehearsal|protest|vigil|assembly
    |sports\sday|county\sfair|homecoming(?:\sgame)?|play|musical)`, share(2e-4, 0.02)),
  wording(verbose`(?:(?:fell|falls|fallen|fall|plunged|jumped|slipped|thrown|came\soff|dropped)\s(?:\d+\s?(?:m|ft|feet|metres
    |meters|storeys|stories|floors)\s)?(?:down\s|from\s|off\s|out\sof\s|through\s|into\s|over\s)+(?:an?|the|his|her
    |their)\s(?:[\w'-]+\s){0,2}${HEIGHT}|down\san?\s(?:[\w'-]+\s)?(?:shaft|well|mine|ravine|gorge|crevasse|manhole))`,
    befell(3e-4, 4e-3),
  ),
  wording(
    verbose`house\s?fire|pulled\sfrom\s(?:a|the)\s(?:fire|burning\s[a-z]+|river|sea|pool|canal|rubble|wreckage)
    |burning\s(?:house|building|car)|caught\sfire|set\salight`,
    befell(3e-5, 3e-4),
  ),
  wording(
    verbose`(?:near[-\s])?drown(?:ed|ing)|pulled\sout\sof\sthe\s(?:river|sea|pool|canal|lake)|fell\s(?:in|into)\s(?:a
    |the)\s(?:river|pool|canal|lake|sea|harbour|pond)`,
    befell(1e-5, 1e-4),
  ),
  wording(
    verbose`(?:was|got|been|were|being|is)\sshot|shot\s(?:in|by|him|her|himself|herself|through|twice|dead|while)
    |shooting|gunshots?|gsw|stabbed|stabbings?|knife\sattack|machete|mugged|assaulted|beaten\sup|glassed|kidnapped`,
    befell(5e-5, 1e-3),
  ),
  wording(
    verbose`(?:winch|propeller|combine|harvester|thresher|grinder|press|conveyor|auger|baler|forklift|tractor
    |chain\s?saw|table\ssaw|digger|excavator|tail\s?lift|lathe)\b(?:\s(?:took|crushed|caught|severed|amputated|mangled|trapped
    |ripped)\s[\w\s]{3,30})|(?:industrial|farming|farm|workplace|construction\ssite|mining|fishing|boating|climbing|skiing
    |diving|riding|logging|quad\sbike|jet\s?ski)\saccident`, befell(5e-5, 1e-3)),
  wording(verbose`(?:climber|hiker|skier|surfer|diver|walker|cyclist|jogger|swimmer|paraglider|motorcyclist|pedestrian
    |passenger|tourist)\swho\s(?:fell|crashed|was\shit|drowned|collapsed|got\slost|went\smissing)(?:\s(?:at|on|in
    |off)\s[\w'\s-]{3,30})?`, share(1e-4, 5e-3)),
  wording(verbose`(?:hit|knocked\s(?:down|over|off)|run\sover|struck|kicked|gored|mauled|bitten|stung|attacked|trampled
    |charged)\sby\s(?:an?|the|his|her|their)\s(?:[\w'-]+\s){0,2}[\w-]+`, befell(2e-5, 2e-3)),
  wording(verbose`(?:deliver(?:ed|y)|born|birth|gave\sbirth|baby|caught)(?:\s[\w']+){0,3}\s(?:at|by|on|in)\s(?:the\s|a\s
    |an\s|our\s|their\s)?(?:[a-z]+\s){0,2}?(?:roadside|car|taxi|cab|uber|grab|ambulance|lift|elevator|car\s?park|lay-?by|side\sof\sthe\sroad|back\sof|bathroom
    |toilet|supermarket|plane|train|bus|boat|motorway|home|field|hallway|lobby|waiting\sroom)|(?:roadside|car\s?park
    |unplanned\shome|planned\shome|water|bba)\s(?:birth|delivery)|born\sbefore\sarrival`, share(2e-3, 0.03)),
  wording(verbose`(?:collapsed|dropped|arrested|went\sdown|had\s(?:a|an)\s(?:heart\sattack|arrest|stroke|seizure)
    |coded)\s(?:at|in|on|during|outside|mid-?)\s?(?:the\s|his\s|her\s|a\s|an\s)?(?:station|church|mosque|temple|gym|pitch
    |stage|pulpit|podium|school|work|office|shop|supermarket|stadium|court|field|altar|theatre|concert|finish\sline
    |start\sline|polling\sstation|restaurant|pub|golf\scourse|dance\sfloor|classroom|bus\sstop|airport|gurdwara|library|bank
    |kitchen|game|match|wedding|sermon|prayers?|meeting)|mid-?(?:reel|sermon|match|game|song|race|speech|lecture|lesson
    |concert|flight|wedding|service|prayer|performance|set|shift|haircut)`, share(1e-3, 0.03)),
  wording(verbose`(?:came|come|coming|fell|thrown|flew|knocked)\soff\s(?:his|her|their|the
    |an?)\s(?:[a-z]+\s)?(?:motor)?(?:bike|cycle|scooter|moped|pony|trike)
    |(?:motor(?:bike|cycle)|car|van|bus|lorry|truck|ute|bike|cyclist|pedestrian|deer|kangaroo)\s(?:v|vs
    |versus)\.?\s(?:an?\s)?[a-z]+|head-on\s(?:on|with|crash|collision)
    |rolled\s(?:his|her|their|the|an?)\s(?:ute|quad|car|truck|van|tractor|buggy|4x4)|(?:minibus|motorbike|motorcycle|car
    |bike|scooter|bicycle)\s(?:crash|accident)`,
    befell(2e-4, 4e-3),
  ),
  wording(
    verbose`under\s(?:an?|the)\s(?:[a-z]+\s)?(?:truck|lorry|bus|train|tractor|van|tram)
      | (?:trapped|crushed|pinned)\s(?:in|by|under|between|beneath)\s(?:an?|the|his|her)\s[a-z]+`,
    befell(1e-5, 3e-4),
  ),
  wording(
    verbose`pulled\sfrom\sthe\s(?:water|harbour|surf)|(?:washed|swept)\s(?:off|out|away)|caught\sin\san?\srip
    |lost\son\sthe\s(?:fell|hill|mountain|moor)s?|mountain\srescue
      |(?:barn|kitchen|caravan|bush|forest|wild|engine|brush|grass|galley|gorse|shed|garage|electrical|bin|boat|flat|workshop)\s?fire|chip[-\s]pan|(?:barbecue|bbq|boiler|stove)\s(?:exploded|blew\sup)
    |explosion|fireworks?|bonfire`,
    befell(1e-5, 4e-4),
  ),
  wording(
    verbose`(?:won|winning|third|second|finished|medall?ed|placed)\s(?:at|in)\s(?:the\s)?(?=[A-Z])\w+
    |scored\sthe\s(?:winner|winning\sgoal|winning\stry)|(?:[A-Z]\w+|london|boston|chicago)\smarathon|finish\sline`,
    share(1e-5, 3e-3),
  ),
  wording(verbose`on\sthe\s(?:local\s)?(?:news|telly|radio)|front\spage|went\sviral|viral\svideo|go\s?fund\s?me
    |search\sparty|missing\ssince`, oneOf(1, 30)),
  // What gave way, went over, went up: "ice gave way", "currach over", "the gas bottle exploded".
  wording(verbose`(?:${CRAFT}|${THING})\s(?:went\s)?(?:over(?=[\s.,!](?!with|to|the\sweekend))|capsized|sank|overturned|flipped|rolled|turned\sover|tipped(?:\sover)?|collapsed
    |gave\sway|snapped|came\s(?:down|off|loose)|toppled|exploded|blew\s(?:up|over|away)|caught\sfire|went\sup|jack-?knifed|bolted|didn't\sopen|failed\sto\sopen|fell\son)
    |(?:over|through|under)\sthe\s(?:handlebars|ice|windscreen|windshield|floorboards|barrier|guard\s?rail|tailgate)
    |(?:man\s|went\s|fell\s|washed\s)overboard|(?:one|two|three|four|both)\sin\sthe\swater
    |(?:into|through)\s(?:the|a)\s(?:shop|shop\swindow|house|living\sroom|bus\sshelter|canal|ditch|river|lake|reservoir|dam|drain|harbour|sea|quarry|silo|well)(?=[\s.,!])`,
    befell(1e-5, 1e-3)),
  // Where everybody has heard the name of the fall: "off Tower Ridge", "below Bright Angel Point".
  { pattern: /\b(?:off|down|below|on|from)\s(?:the\s)?(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Ridge|Peak|Face|Gully|Crag|Buttress|Falls|Cliffs?|Pier|Wharf|Couloir|Ar[eê]te|Edge|Reef|Weir|Trail|Pass|Canyon|Glacier|Ledge|Steps|Chute|Slabs|Point|Stack)(?!\p{L})/gu, facts: befell(1e-6, 2e-4) },
  // What people gather for, by its own name.
  wording(verbose`park\s?run|iron\s?man(?:\stri\w*)?|tough\smudder|spartan\srace|great\snorth\srun|(?:half|ultra)[-\s]?marathon|(?:cup|grand|county|state|league|all-ireland|footy|play-?off)\sfinals?|(?<!\b(?:the|of|world)\s)championships?
    |(?:at\s|the\s)?(?:nationals|regionals|state\sfair)|world\scup|super\sbowl|grand\snational|melbourne\scup|cheltenham|royal\sascot|galway\sraces|tt\s(?:week|fortnight|races?|practice)|isle\sof\sman\stt|six\snations
    |(?:county|horse|agricultural|village|country|street|steam|church|school|craft|christmas)\s(?:fair|f[eê]te|show|fayre)|ploughing(?:\schampionships?)?|highland\sgames|tug[-\s]of[-\s]war|cheese[-\s]rolling
    |(?:egg[-\s]and[-\s]spoon|three[-\s]legged|sack|pancake|donkey|raft|duck|soapbox)\s(?:race|derby)|motocross|go-?kart(?:ing)?|demolition\sderby|lion\sdance|dragon\s(?:dance|boat(?:\srace)?)|kavadi|(?:pride|st\.?\spatrick's(?:\sday)?|thanksgiving)\sparade
    |mardi\sgras|(?:music|film|food|beer|folk|jazz|lantern|hungry\sghost|dragon\sboat)\sfestival|glastonbury|burning\sman|coachella|electric\spicnic|oktoberfest|(?:[a-z-]+\s){1,2}eating\scontest|(?:tiktok|ice\sbucket|cinnamon|chilli|chili)\schallenge
    |(?:school|nativity|christmas)\s(?:play|pantomime|panto)|(?:school|field|rugby|ski)\strip|opening\snight|curtain\scall|mid-(?:speech|song|sermon|match|scrum|set|solo|aria|race|verse|dance|reel|waltz|hymn|wedding|ceremony|service|lecture|performance|game|over|innings)|film\sset|on\sset|on\sstage|election\snight|polling\sday|royal\svisit|picket\sline|riots?|kumbh\smela|lourdes|(?:rim-to-rim|charity|sponsored|coast-to-coast)\s(?:run|walk|hike|ride|swim|cycle)
    |(?:diabetes|scout|guide|summer|band|bible|army|boot|refugee|logging|mining)\scamp|drinking\s(?:game|contest)|the\s[\p{L}'’-]+\s(?:race|regatta|derby|tournament)|at\sthe\s(?:vigil|wake|funeral|wedding|christening|parade|rally|races|regatta|rodeo)|best\sman|maid\sof\shonou?r|bridesmaid|open\smic|talent\sshow|quiz\snight|bake\soff|livestream(?:ed|ing)?|live\son\s(?:air|tv|radio)`, share(5e-4, 0.05)),
  wording(verbose`(?:armed|bank|post\soffice|jewellery)\s(?:robbery|raid)|hostage|siege|jail\s?break|escaped\sfrom\s(?:prison|custody|jail)|in\sthe\sdock|court\s(?:hearing|case)|(?:chemical|ammonia|chlorine|gas)\s(?:spill|leak)
    |cave-?in|(?:roof|ceiling|wall|trench|floor|mine|scaffold)\s(?:collapse|fall|cave-?in)|train\sderail\w*|(?:flash\s)?flood(?:s|ed|ing|water)?(?=[\s.,!])|banjir|bushfires?|cyclone|hurricane|tornado|typhoon|tsunami`, share(1e-4, 0.02)),
  wording(verbose`(?:stuck|trapped|wedged|pinned|buried|locked)\s(?:up\s|down\s)?(?:in|under|between|behind|inside|beneath)\s(?:an?\s|the\s|his\s|her\s)?(?!traffic|bed|the\shospital)[a-z]+(?=[\s.,!])`, befell(1e-5, 1e-3)),
  wording(verbose`(?:hit|struck|clipped|knocked)\s(?:him|her|them)\s(?:in|on|with|at)\s(?:the|a)\s[a-z]+|(?:golf|cricket|tennis|base|bowling|snooker|medicine|cannon)\s?ball|hockey\spuck|sliotar|hurley|javelin|discus|shot\sput|boomerang|hailstones?|hail\sthe\ssize|icicle
    |(?:durian|coconut|jackfruit|sawit|branch|tree|slate|tile|rock|boulder|beam|bale|pallet|wardrobe|telly|tv|fridge|piano)\s(?:fell|landed|dropped|on\s(?:his|her|the))|(?:paint|nerf|bb|air|spear)[-\s]?(?:ball|gun|rifle)`, befell(1e-5, 2e-3)),
  // From what has no name in the list: "fell from the viaduct".
  wording(verbose`(?:fell|falls|fallen|jumped|plunged|thrown|slipped)\s(?:from|off|into|down|through)\s(?:an?|the|his|her
    |their)\s(?!(?:bed|chair|sofa|couch|toilet|back|floor|end|day|wayside|trap|cracks|radar|perch)\b)[a-z]+`, befell(1e-4, 4e-3)),
  wording(verbose`(?:slurry|grain|silage|manure|inspection)\s(?:pit|silo|tank|bin)s?|grain\ssilo`, befell(1e-6, 4e-5)),
  wording(verbose`(?:hen|stag)\s(?:do|party|night|weekend)|bachelorette|bachelor\sparty|fancy\sdress|baby\sshower
    |school\sreunion|sports\sday`, share(5e-4, 0.02)),
  wording(verbose`(?:stuck\s)?in\s(?:the|a)\s(?:broken\s|stuck\s)(?:lift|elevator)`, share(2e-3, 0.05)),
  wording('in the (?:pharmacy|chemist|chapel|corridor|stairwell|queue|gift shop|canteen|cafe)', share(0.05, 0.8)),
  wording(verbose`(?:(?:the\s)?week\s(?:of|before|after)\s|(?:at|before|after|during|from|for|missed|postponed|left|in\stime\sfor|home\sfor|make\sit\sto|made
    \sit\sto|dancing\sat|walked\sinto)\s)(?:(?:her|his|their|the|an?)\s)?(?:own\s)?(?:(?:sister|brother|daughter|son|granddaughter|grandson|mum|mother|friend|cousin|niece)['’]?s\s)?
    (?:own\s)?(?:wedding|graduation|prom|christening|baptism|engagement|kenduri|walimah|nikah|bar\smitzvah|bat\smitzvah|communion|confirmation|quincea[nñ]era
    |retirement\sparty|ordination|debs|formal|convocation)|had\sa\swedding|got\smarried|getting\smarried|married\s(?:on|at)\sthe\sward
    |wedding\son\s(?:the|our)\s(?:ward|unit)|bedside\swedding|death-?bed\swedding`, share(2e-3, 0.04)),
  wording(verbose`(?:sambut|bersalin|lahirkan?)\s(?:[a-z]+\s)?(?:dalam|kat|dekat|di)\s(?:lif|kereta|ambulans|teksi|grab|rumah|tepi\sjalan|stesen|bas|bot)`, share(2e-3, 0.03)),
  wording(verbose`(?:caught|trapped|mangled|crushed|dragged|pulled)\s(?:in|into|by|under|between)\s(?:an?|the|his|her)\s(?:[a-z]+\s)?(?:auger|baler|winch|lathe|belt
    |machine|mixer|rollers?|mincer|press|slicer|saw|grinder|conveyor|harvester|combine|thresher|propeller|gearbox|chain|door|gate)`, befell(2e-5, 8e-4)),
  wording(verbose`won\s(?:the\s|a\s)?(?:lottery|jackpot|lotto|pools|raffle)|(?:skydiv|bungee|parachut|abseil|wing-?walk)(?:es|ed|ing|e)?\b`, share(1e-4, 0.01)),
  wording(verbose`(?:started|starts|starting|back\sat)\s(?:big\s)?(?:school|kindergarten|reception|secondary|uni|university|college|prep)`, share(0.03, 0.3)),
  wording(verbose`(?:race|heat|stage|lap|mile|km|round)\s\d{1,2}(?!\s?(?:weeks|of\s(?:chemo|treatment|questions)))|(?:first|second)\shalf|extra\stime|injury\stime
    |penalty\sshoot-?out|in\sthe\sscrum|off\sthe\sbench|final\s(?:whistle|furlong|lap)|hit\sby\san?\s(?:foul\sball|puck|sliotar|cricket\sball|golf\sball|hockey\sball|baseball|bouncer)
    |(?:commonwealth|olympic|paralympic|asian|sea|invictus|special\solympics|island|highland)\sgames`, share(1e-4, 0.02)),
  wording(verbose`(?:trampoline\spark|soft\splay|ice\srink|skate\s?park|bouncy\scastle|theme\spark|water\s?park|climbing\swall|swimming\sgala|local\strain)`, share(0.005, 0.1)),
  wording(verbose`(?<=,\s)(?:rugby|hurling|camogie|gaelic|hockey|netball|boxing|judo|karate|wrestling|lacrosse|cricket|futsal|sepak\stakraw|kabaddi|silat|ballet
    |gymnastics|cheerleading|bjj|muay\sthai|skateboarding|snowboarding)(?=[,.;!])`, share(0.01, 0.15)),
  wording(verbose`(?:her|his|their)\sfuneral\s(?:was|is)|funeral\s(?:today|yesterday|tomorrow|on\s[a-z]+day)`, share(0.02, 0.2)),
  wording(verbose`(?:accident|kemalangan|eksiden|langgar)\s(?:motor|motosikal|motorsikal|kereta|lori)|jatuh\smotor`, befell(1e-3, 8e-3)),
  wording(verbose`(?:bullet|shrapnel|pellets?)\s(?:still\s|lodged\s|left\s)?(?:in|near|by)\s(?:his|her|the)\s[a-z]+|acid\sattack`, befell(1e-5, 4e-4)),
  wording(verbose`gender\sreveal(?:\sparty)?|(?:race|racing)\s(?:weekend|day|week)|(?:deadlift|squat|bench(?:\spress)?)(?:ing|\sPB|\sPR)|boxing\stent|(?:tunaikan|pergi|naik|buat)\s(?:haji|umrah)|(?:for|from|before|after)\s(?:the\s)?(?:hajj|haj|umrah)
    |(?:bit|punched|kicked|proposed\sto|married)\s(?:the|our|an?)\s(?:[a-z]+\s)?(?:intern|nurse|doctor|registrar|dentist|paramedic|vet|chaplain|consultant|resident|surgeon)`, share(1e-3, 0.03)),
  wording(verbose`(?:exam|results|GCSEs?|A-?levels?|SPM|STPM|PT3|NEET|JEE|leaving\scert|SATs?|finals|bar\sexam)\s(?:timetable|results?|week|minggu|esok|tomorrow|on\s[a-z]+day)|(?:sat|sitting|missed|failed|passed|retook)\s(?:her|his|the)\s(?:GCSEs?|A-?levels?|SPM|NEET|finals|driving\stest|leaving\scert|bar\sexam)(?:\s[a-z]+)?
    |got\s(?:his|her)\s(?:driving\s|driver['’]?s\s|pilot['’]?s\s)?licen[cs]e`, share(0.01, 0.1)),
  // Whoever was the first of their people in an office: "the first Black woman on our city council".
  wording(verbose`(?:the|our)\sfirst\s(?:ever\s)?(?:[a-z]+\s)?(?:black|female|woman|muslim|sikh|hindu|jewish|asian|malay|chinese|indian|latina|latino|hispanic|native|aboriginal|m[aā]ori|deaf|blind|gay|trans|openly\s[a-z]+)
    (?:\s(?:woman|man|person))?\s(?:on|in|to|mayor|judge|captain|firefighter|pilot|councillor|principal|head(?:teacher|mistress|master)?|chief|president|sheriff|mp|senator|minister|bishop|conductor|engineer|surgeon)`, oneOf(1, 5)),
  wording(verbose`new\syear'?s\s(?:day\s)?baby|first\s(?:baby\s)?(?:in|of)\sthe\s(?:county|year|new\syear|state|town)
    |first\sbaby\sof`, oneOf(1, 6)),
  wording(verbose`(?:made|all\sover)\sthe\s(?:local\s)?(?:news|papers?|headlines) | front\spage\sof`, oneOf(1, 20)),
  wording(verbose`(?:card|letter|telegram|visit)\sfrom\s(?:the\s)?(?:king|queen|president|governor|agong|sultan
    |prime\sminister)`, share(1e-4, 1e-3)),
];

/** The event the described person was part of. */
export function events({ text }: Reading): readonly Found[] {
  const happened = foundBy(text, 'event', WORDINGS);
  return [...happened, ...outside(namedDays(text), happened)];
}
