import type { Fact, Found } from '../clue.ts';
import { isEverydayWord } from '../../reading/lexicons/everyday.ts';
import { nameFlags } from '../../reading/lexicons/names.ts';
import { isMedicalTerm } from '../../reading/lexicons/no-names.ts';
import type { Reading } from '../../reading/reading.ts';
import { shape, WORD } from '../../reading/shape.ts';
import { spokenLanguage } from '../../reading/spoken-language.ts';
import { verbose } from '../../reading/verbose.ts';
import { foundBy, LONGEST_STORY, wording, type Wording } from './wordings.ts';

const share = (low: number, high: number): readonly Fact[] => [{ says: 'trait', share: [low, high] }];

const BODY = '(?:arm|leg|neck|hand|face|back|chest|forearm|finger|knuckles|ankle|shoulder|calf|thigh|foot|forehead|eyelid|scalp)s?';
const THING = String.raw`(?:fork|knife|spoon|coin|battery|batteries|magnets?|bead|lego|toy|ring|key|keys|toothbrush|pen|pencil|phone|bulb|lobster|fish ?hook|hook|nail|screw|needle|bottle|candle|carrot|cucumber|marble|peanut|bean|lightbulb|vape|airpod|earring|razor|crayon|chopstick|sword|arrow|fence ?post|branch|fishbone|denture|dentures|tick|cockroach|moth|spider|snake|leech)s?`;

/** Details that few others share, with the share of people, or of such patients, who have them. */
const WORDINGS: readonly Wording[] = [
  // What nobody else is: a record, a first.
  wording(verbose`(?:the|our|my)\s(?:first|only|youngest|oldest|smallest|largest|biggest|heaviest|longest|rarest)\s(?:ever\s)?(?:known\s|recorded\s)?(?:[a-z-]+\s){0,4}(?:in|at|on)\s(?:the\s)?(?:world|country|state|region|county|history|hospital|record|uk|us|malaysia|city|town|island)
    | first\s(?:ever|in\s(?:the\s)?(?:world|country|history|state|uk|us))|world'?s\s(?:first|oldest|youngest)|one\sof\s(?:only\s)?(?:a\shandful|two|three|four|five|six|ten|a\sfew|\d{1,3})\s(?:in|known|cases|people|patients|worldwide|ever)
    |(?:only|fewer\sthan|less\sthan|about|under|around)?\s?\d{1,3}\s(?:known\s|reported\s|published\s)?(?:cases|people|patients|families)\s(?:in\sthe\s(?:world|country|uk|us|literature)|worldwide|ever|reported|described|known)`, share(1e-5, 1e-2)),
  // What was swallowed, pushed in, or pulled out.
  wording(String.raw`(?:swallowed|ate|inhaled|inserted|impaled (?:on|by)|pulled|removed|stuck|with|extracted|retrieved) (?:an?|\d+|the|two|three|four|five|six|several|his|her) (?:[a-z-]+ ){0,2}${THING}(?: (?:up|in|into|out of|from|through|on) (?:an?|his|her|the|their) [a-z]+)?`, share(1e-4, 1e-2)),
  wording(String.raw`${THING} (?:up|stuck (?:in|up|on)|in|through|on) (?:his|her|their|the) (?:[a-z]+ )?(?:nose|ear|throat|rectum|eye|finger|foot|hand|head|skull|airway|stomach|oesophagus|esophagus|bladder|vagina|urethra|lung|bronchus|neck|chest)`, share(1e-4, 1e-2)),
  // What stays on the body.
  wording(String.raw`(?:[a-z-]+ )?tattoo(?:s|ed)?(?: (?:of|on|across|saying|that says|reading) (?:an?|his|her|the|their) (?:[a-z]+ ?){1,3})?|glass eye|prosthetic (?:leg|arm|eye|hand)|(?:bright )?(?:purple|pink|blue|green|orange) hair|mohawk|red hair|ginger|redhead(?:ed)?|birthmark|six fingers|one[- ](?:legged|armed|eyed)|albino|dreadlocks|handlebar moustache|eye ?patch`, share(2e-3, 0.08)),
  wording(String.raw`(?:scar|birthmark|piercing) (?:on|across) (?:his|her|the) ${BODY}`, share(0.01, 0.1)),
  // How big, how many, how long.
  wording(String.raw`\d{2,3} stone|[2-5]\d\d ?(?:kg|kilos|kilograms)|[4-9]\d\d ?(?:lbs?|pounds)|bmi (?:of |was |is )?[4-9]\d|six foot (?:five|six|seven|eight|nine)|6'(?:[5-9]|1[01])"?|seven foot|four foot`, share(5e-4, 0.02)),
  wording(String.raw`\d+(?:\.\d+)? ?(?:kg|kilo|cm|lb|pound|litre|liter)s? (?:[a-z]+ ){0,2}(?:cyst|tumou?r|mass|fibroid|stone|spleen|aneurysm|baby|abscess|hernia|lipoma|ascites|aaa|bezoar|haematoma|hematoma)`, share(5e-3, 0.1)),
  wording(String.raw`(?:baby (?:girl|boy)|born|weigh(?:ed|ing|s)(?: in)?(?: at)?|birth ?weight)(?: at)?,? (?:\d{3,4} ?g(?:rams)?|\d+(?:\.\d+)? ?kg|\d+ ?lbs?(?: \d+ ?oz)?)|\d{3} ?g(?:rams)? (?:baby|at birth)`, share(0.01, 0.1)),
  wording(String.raw`(?:gcs|k|potassium|na|sodium|hb|inr|lactate|ph|glucose|hba1c|troponin|crp|alcohol|etoh|temp(?:erature)?|sats|ck|bilirubin|plt|platelets|urate|creatinine|sugar) (?:of |was |is |= ?|: ?|at )?\d+(?:\.\d+)?(?: ?(?:%|mmol|g))?`, share(0.02, 0.3)),
  wording(String.raw`(?:\d+|[a-z]+) (?:minutes?|mins?|hours?|hrs?) (?:of )?(?:of cpr|cpr|down ?time|resus(?:citation)?)|cpr for (?:\d+|[a-z]+) ?(?:minutes?|mins?|hours?)|(?:coded|arrested|shocked) (?:\d+|twice|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: times)?`, share(0.03, 0.3)),
  wording(String.raw`(?:\d+|[a-z]+)(?: (?:days|weeks|months)|-(?:day|week|month)) (?:in (?:the )?(?:icu|itu|picu|nicu|hospital)|on (?:the )?(?:vent(?:ilator)?|ecmo)|(?:hospital|icu) stay)`, share(0.02, 0.3)),
  // What people are known for among those who know them.
  wording(String.raw`(?:plays?|played|playing) (?:the |in a |for (?:the )?)(?:[a-z]+ ?){1,3}|sings? in|(?:retired |former |ex-?)?(?:olympian|olympic [a-z]+|world champion|champion [a-z]+|beauty queen|opera singer|circus performer|lottery winner|holocaust survivor|war hero|d-day veteran|ww2 veteran|wwii veteran|record holder|reality tv [a-z]+|tv presenter|radio host|influencer|youtuber|tiktoker)`, share(1e-4, 0.02)),
  wording(String.raw`(?:pet|guide|therapy|emotional support|support|assistance|beloved) (?:[a-z]+ )?(?:dog|parrot|snake|ferret|chicken|rabbit|cat|pig|horse|lizard|iguana|hamster)|(?:his|her|their) (?:pet |old |little )?(?:dog|cat|parrot|horse|snake|ferret|chickens?|goat|cows?|tortoise|rabbit|budgie)(?: [A-Z][a-z]+)?`, share(0.02, 0.3)),
  wording(String.raw`homeless|rough sleeper|sleeping rough|lives in (?:his|her|a) (?:car|van|tent|boat|caravan)|houseboat|no fixed abode`, share(1e-3, 6e-3)),
  wording(String.raw`prisoner|inmate|in handcuffs|handcuffed|from (?:the )?(?:prison|jail)|brought in by police|in custody|from custody|under guard`, share(1e-3, 6e-3)),
  wording('asylum seekers?|refugee|undocumented|migrant worker|stateless|trafficked', share(1e-3, 0.02)),
  wording('trans(?:gender)?(?: (?:man|woman|boy|girl|teen|patient))?|non-?binary|intersex', share(2e-3, 8e-3)),
  wording('deaf|blind|wheelchair(?:[- ](?:user|bound))?|sign language|bsl|asl|non-?verbal|mute|autistic|down\'?s? syndrome', share(1e-3, 0.02)),
  wording(String.raw`(?:in|wearing|dressed (?:in|as)|still in) (?:an?|his|her|full|their) (?:[a-z'-]+ ){0,3}(?:dress|costume|suit|uniform|gown|tutu|onesie|kit|jersey|pyjamas|pajamas|tiara|cape|hat|robes?|sari|kilt|wedding dress|tuxedo)|santa|elvis|batman|spider-?man|superman|unicorn costume|clown`, share(1e-4, 0.02)),
  wording(String.raw`on (?:her|his|their) (?:wedding day|birthday|honeymoon|stag|hen|anniversary|first day|last day|graduation|prom night|way to [a-z ]{3,20})|(?:wedding|prom|graduation|anniversary|birthday|honeymoon) (?:day|night|today|tomorrow)|\d{1,2}(?:th|st|nd|rd) (?:wedding )?anniversary|day (?:before|after) (?:her|his) (?:wedding|birthday|retirement)|hours before (?:her|his) wedding|due to (?:get married|retire)`, share(2e-3, 0.02)),
  wording(String.raw`in the (?:back of (?:an?|the) (?:[a-z]+ )?(?:ambulance|taxi|cab|uber|grab|toyota|car|van|truck|lorry|police car|tuk tuk)|car ?park|hospital car ?park|parking lot|lift|elevator|toilet|lobby|waiting room|entrance|driveway|supermarket|aisle|cinema|stadium)|on (?:the|a) (?:plane|flight|bus|train|ferry|boat|bridge|motorway|highway|roof|beach|mountain|ski slope|hiking trail)|mid-?flight`, share(5e-4, 0.03)),
  wording('struck by lightning|attacked by (?:an? )?[a-z]+|(?:bear|shark|crocodile|tiger|elephant|snake|dog|jellyfish|python|cobra|monkey|wild boar|kangaroo|alligator|moose|cow|bull|horse|swan) (?:attack|bite|kick|sting)|(?:bitten|stung|kicked|gored|trampled|mauled) by (?:an?|his|her|the) (?:[a-z]+ ?){1,2}', share(1e-5, 5e-3)),
  wording('(?:cruise ship|oil rig|combine harvester|trampoline|zip ?line|paraglid(?:er|ing)|sky ?div(?:er|ing)|hang glider|hot air balloon|jet ?ski|bungee|bouncy castle|quad bike|e-?scooter|hoverboard|lawnmower|lawn mower|wood ?chipper|nail gun|firecracker|meat grinder|pressure cooker)', share(1e-4, 0.02)),
  wording('vips?|celebrity|(?:a|the|our|very|quite) famous [a-z]+|you(?:\'d| would) (?:all )?(?:know|recogni[sz]e) (?:him|her|them|the name|the face)|household name|household face|local legend|everyone (?:in town|here) knows|local hero', share(1e-4, 1e-2)),
];

/** Words so seldom used that what they name is a detail of this story; how many such stories share one is anybody's guess. */
const OUT_OF_THE_COMMON = share(0.5, 1);
/** Shortest such word, in letters, and most of them that count: a rich vocabulary is not a rare person. */
const SHORTEST = 4;
const MOST_WORDS = 3;

/** Words that are neither everyday English nor known to any lexicon of medicine, people or work. */
function uncommonWords(reading: Reading, found: readonly Found[]): Found[] {
  if (reading.get(spokenLanguage) !== 'en') return [];
  return reading.get(shape).units
    .filter(({ cues, lower, start }) => start < LONGEST_STORY && cues === WORD && lower.length >= SHORTEST && /^[a-z]+$/.test(lower) && !/^\p{Lu}\p{Ll}/u.test(reading.text.slice(start, start + 2)))
    .filter(({ start, end }) => !found.some((other) => start < other.end && other.start < end))
    .filter(({ lower }) => !isEverydayWord(lower) && !isMedicalTerm(lower) && nameFlags(lower) === 0)
    .slice(0, MOST_WORDS)
    .map(({ start, end }) => ({ kind: 'detail', start, end, facts: OUT_OF_THE_COMMON }));
}

/** What few others have: a record, a thing swallowed, a tattoo, a day of their life, a strange spot, a word seldom used. */
export function details(reading: Reading): readonly Found[] {
  const told = foundBy(reading.text, 'detail', WORDINGS);
  return [...told, ...uncommonWords(reading, told)];
}
