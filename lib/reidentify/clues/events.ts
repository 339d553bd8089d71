import type { Fact, Found } from '../clue.ts';
import type { Reading } from '../../reading/reading.ts';
import { verbose } from '../../reading/verbose.ts';
import { foundBy, wording, type Wording } from './wordings.ts';

/** So many people were part of it: it was one event, and those who read of it know which. */
const oneOf = (low: number, high: number): readonly Fact[] => [{ says: 'one-of', persons: [low, high] }];
/** What is in the news where it happened. */
export const IN_THE_NEWS = /crash|collision|derail|pile-?up|explosion|\bfire\b|drown|shooting|gunshot|stabb|lightning|electrocut|attack|hit by|overturn|capsiz|rollover|trapped|ejected/i;
/** What happened is told of within days or weeks, also where no time is told. */
export const SOON: Fact = { says: 'window', days: [3, 60] };
/** It befalls so many, per person and year. */
const befell = (low: number, high: number): readonly Fact[] => [{ says: 'befell', yearly: [low, high] }, SOON];
const share = (low: number, high: number): readonly Fact[] => [{ says: 'trait', share: [low, high] }];

const THIS = String.raw`(?:yesterday's|today's|tonight's|last night's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|saturday night's)(?:\s[\w-]+){0,3}`;
const HEIGHT = String.raw`(?:tower|roof|ladder|tree|balcony|cliff|bridge|scaffold(?:ing)?|window|horse|bike|bicycle|loft|attic|wall|crane|silo|truck|lorry|boat|pier|swing|trampoline|bunk ?bed|stairs?|mountain|rock face|shaft|hay ?loft|coconut palm|durian tree|escalator|stage|chimney|pylon|telephone pole)`;

/**
 * What happened to the described person. Injury rates per person and year: falls from height treated in hospital 0.3-2 of 1,000
 * (HASS, NEISS), house fires with casualties 0.3-1 of 10,000 (Home Office fire statistics 2022-23; NFPA 2022), assaults with a knife 0.5-2 of
 * 10,000 (ONS hospital episodes; NHAMCS), drowning admissions 0.1-0.5 of 10,000 (WHO 2021).
 */
const WORDINGS: readonly Wording[] = [
  wording(String.raw`${THIS} (?:pile-?up|derailment|crash|collision|shooting|stabbings?|attack|explosion|blast|fire|rescue|avalanche|landslide|flood|tornado|earthquake|stampede|protest|riot|accident|outbreak)(?: (?:on|in|at|near|off) (?:the )?[\w-]+(?: [A-Z][\w-]*)?)?`, oneOf(1, 60)),
  wording('pile-?up|derailment|mass shooting|mass casualty(?: incident)?|major incident|bus crash|train crash|plane crash|coach crash|helicopter crash|ferry (?:accident|sinking)|building collapse|gas explosion|bombing|terror(?:ist)? attack|avalanche|landslide|stampede|school shooting|drive-by', oneOf(1, 80)),
  wording(String.raw`(?:outside|during|after|before|at|from|in the middle of|since) (?:the|our|a|his|her|their|last|saturday's|sunday's|friday's) (?:[\w'-]+ ){0,3}(?:game|match|final|semi-?final|derby|marathon|half marathon|race|parade|carnival|festival|concert|gig|rodeo|fair|regatta|rally|wedding|funeral|graduation|prom|ceremony|procession|kirtan|sermon|mass|kenduri|pilgrimage|fun run|parkrun|triathlon|gala|show|performance|rehearsal|protest|vigil|assembly|sports day|county fair|homecoming(?: game)?|play|musical)`, share(2e-4, 0.02)),
  wording(String.raw`(?:(?:fell|falls|fallen|fall|plunged|jumped|slipped|thrown|came off|dropped) (?:\d+ ?(?:m|ft|feet|metres|meters|storeys|stories|floors) )?(?:down |from |off |out of |through |into |over )+(?:an?|the|his|her|their) (?:[\w'-]+ ){0,2}${HEIGHT}|down an? (?:[\w'-]+ )?(?:shaft|well|mine|ravine|gorge|crevasse|manhole))`, befell(3e-4, 4e-3)),
  wording(String.raw`house ?fire|pulled from (?:a|the) (?:fire|burning [a-z]+|river|sea|pool|canal|rubble|wreckage)|burning (?:house|building|car)|caught fire|set alight`, befell(3e-5, 3e-4)),
  wording(String.raw`(?:near[- ])?drown(?:ed|ing)|pulled out of the (?:river|sea|pool|canal|lake)|fell (?:in|into) (?:a|the) (?:river|pool|canal|lake|sea|harbour|pond)`, befell(1e-5, 1e-4)),
  wording('(?:was|got|been|were|being|is) shot|shot (?:in|by|him|her|himself|herself|through|twice|dead|while)|shooting|gunshots?|gsw|stabbed|stabbings?|knife attack|machete|mugged|assaulted|beaten up|glassed|kidnapped', befell(5e-5, 1e-3)),
  wording(String.raw`(?:winch|propeller|combine|harvester|thresher|grinder|press|conveyor|auger|baler|forklift|tractor|chain ?saw|table saw|digger|excavator|tail ?lift|lathe)\b(?: (?:took|crushed|caught|severed|amputated|mangled|trapped|ripped) [\w ]{3,30})|(?:industrial|farming|farm|workplace|construction site|mining|fishing|boating|climbing|skiing|diving|riding|logging|quad bike|jet ?ski) accident`, befell(5e-5, 1e-3)),
  wording(String.raw`(?:climber|hiker|skier|surfer|diver|walker|cyclist|jogger|swimmer|paraglider|motorcyclist|pedestrian|passenger|tourist) who (?:fell|crashed|was hit|drowned|collapsed|got lost|went missing)(?: (?:at|on|in|off) [\w' -]{3,30})?`, share(1e-4, 5e-3)),
  wording(String.raw`(?:hit|knocked (?:down|over|off)|run over|struck|kicked|gored|mauled|bitten|stung|attacked|trampled|charged) by (?:an?|the|his|her|their) (?:[\w'-]+ ){0,2}[\w-]+`, befell(2e-5, 2e-3)),
  wording(String.raw`(?:deliver(?:ed|y)|born|birth|gave birth|baby|caught)(?: [\w']+){0,3} (?:at|by|on|in) (?:the |a |an )?(?:roadside|car|taxi|cab|uber|grab|ambulance|lift|elevator|car ?park|lay-?by|side of the road|back of|bathroom|toilet|supermarket|plane|train|bus|boat|motorway|home|field|hallway|lobby|waiting room)|(?:roadside|car ?park|unplanned home|planned home|water|bba) (?:birth|delivery)|born before arrival`, share(2e-3, 0.03)),
  wording(String.raw`(?:collapsed|dropped|arrested|went down|had (?:a|an) (?:heart attack|arrest|stroke|seizure)|coded) (?:at|in|on|during|outside|mid-?) ?(?:the |his |her |a |an )?(?:station|church|mosque|temple|gym|pitch|stage|pulpit|podium|school|work|office|shop|supermarket|stadium|court|field|altar|theatre|concert|finish line|start line|polling station|restaurant|pub|golf course|dance floor|classroom|bus stop|airport|gurdwara|library|bank|kitchen|game|match|wedding|sermon|prayers?|meeting)|mid-?(?:reel|sermon|match|game|song|race|speech|lecture|lesson|concert|flight|wedding|service|prayer|performance|set|shift|haircut)`, share(1e-3, 0.03)),
  wording(verbose`(?:made|all\sover)\sthe\s(?:local\s)?(?:news|papers?|headlines) | front\spage\sof`, oneOf(1, 20)),
  wording(String.raw`(?:card|letter|telegram|visit) from (?:the )?(?:king|queen|president|governor|agong|sultan|prime minister)`, share(1e-4, 1e-3)),
];

/** The event the described person was part of. */
export function events({ text }: Reading): readonly Found[] {
  return foundBy(text, 'event', WORDINGS);
}
