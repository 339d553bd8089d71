import { overlaps } from '../../draft/span.ts';
import type { Fact, Found } from '../clue.ts';
import { COMMON_MALAY } from '../../reading/lexicons/common-words.ts';
import { isEverydayWord } from '../../reading/lexicons/everyday.ts';
import { nameFlags } from '../../reading/lexicons/names.ts';
import { isMedicalTerm } from '../../reading/lexicons/no-names.ts';
import type { Reading } from '../../reading/reading.ts';
import { WORD } from '../../reading/cues/marks.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { shape } from '../../reading/shape.ts';
import { spokenLanguage } from '../../reading/spoken-language.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { foundBy, LONGEST_STORY, whole, wording, type Wording } from './wordings.ts';

const share = (low: number, high: number): readonly Fact[] => [{ says: 'trait', share: [low, high] }];

const BODY =
  '(?:arm|leg|neck|hand|face|back|chest|forearm|finger|knuckles|ankle|shoulder|calf|thigh|foot|forehead|eyelid|scalp)s?';
const THING = verbose`(?:fork|knife|spoon|coin|battery|batteries|magnets?|bead|lego|toy|ring|key|keys|toothbrush|pen|pencil
  |phone|bulb|lobster|fish\s?hook|hook|nail|screw|needle|bottle|candle|carrot|cucumber|marble|peanut|bean|lightbulb|vape
  |airpod|earring|razor|crayon|chopstick|sword|arrow|fence\s?post|branch|fishbone|denture|dentures|tick|cockroach|moth|spider
  |snake|leech)s?`;

/** Details that few others share, with the share of people, or of such patients, who have them. */
const WORDINGS: readonly Wording[] = [
  // What nobody else is: a record, a first.
  wording(verbose`(?:the|our|my)\s(?:first|only|youngest|oldest|smallest|largest|biggest|heaviest|longest
    |rarest)\s(?:ever\s)?(?:known\s|recorded\s)?(?:[a-z-]+\s){0,4}(?:in|at|on)\s(?:the\s)?(?:world|country|state|region|county
    |history|hospital|record|uk|us|malaysia|city|town|island)
    | (?<!\bmy\s)first\s(?:ever|in\s(?:the\s)?(?:world|country|history|state|uk|us))|world'?s\s(?:first|oldest|youngest)
    |one\sof\s(?:only\s)?(?:a\shandful|two|three|four|five|six|ten|a\sfew|\d{1,3})\s(?:in|known|cases|people|patients
    |worldwide|ever)
    |(?:only|fewer\sthan|less\sthan|about|under|around)?\s?\d{1,3}\s(?:known\s|reported\s|published\s)?(?:cases|people
    |patients|families)\s(?:in\sthe\s(?:world|country|uk|us|literature)|worldwide|ever|reported|described|known)`,
    share(1e-5, 1e-2),
  ),
  // Where somebody was when history was made, and who has come through what all have heard of.
  { pattern: whole(verbose`(?:Normandy|D-Day|Dunkirk|Arnhem|Iwo\sJima|Okinawa|Guadalcanal|Bletchley(?:\sPark)?|Windrush|Kindertransport|Falklands|Burma\s[Rr]ailway|Auschwitz|Belsen|Dachau|Buchenwald|Hillsborough|Aberfan|Long\sTan|Khe\sSanh|Chosin|Battle\sof\sthe\sBulge|[Tt]he\sBulge
    |Pearl\sHarbor|Monte\sCassino|El\sAlamein|Kokoda|Changi|Grenfell|Windscale|Chernobyl|Bhopal|Hurricane\sKatrina|Katrina|[Tt]he\s\p{Lu}\p{Ll}+\sFire|Black\sSaturday|Ash\sWednesday|[Tt]he\sEmergency(?=[,.])|Highland\sTowers|Pan\sAm)`, 'gu'), facts: share(1e-4, 0.01) },
  // The one of a district, five families of a country.
  { pattern: whole(verbose`(?:the\s)?only\s(?:one|patient|case|person|child|man|woman|boy|girl)\s(?:with\sit\s)?(?:in|on)\s(?:the|this|our|my)\s(?:whole\s|entire\s)?(?:district|state
    |country|province|county|region|island|town|practice|list|valley)|seorang\s(?:je|saja|sahaja)\s(?:dalam|kat|di)\s(?:negeri|daerah|negara)(?:\s(?:ni|ini))?`), facts: [{ says: 'one-of', persons: [1, 4] }] },
  { pattern: whole(verbose`(?:only\s)?(?:two|three|four|five|six|seven|eight|nine|ten|a\shandful\sof)\s(?:families|people|patients|cases)\s(?:in|on)\s(?:the|this|our)\s(?:whole\s)?(?:country|state
    |county|region|island|province|world)`), facts: [{ says: 'one-of', persons: [2, 40] }] },
  wording(verbose`(?:oldest|youngest|smallest|biggest|heaviest|tallest|longest|rarest|tiniest)\s(?:ever|yet|so\sfar)|(?:the|our|my)\s(?:oldest|youngest|smallest
    |biggest|heaviest|tallest)\s(?:baby|hip|survivor|prem|preemie|case|mum|mom|mother|transplant|dialysis\spatient)
    |(?:love\sisland|big\sbrother|x\sfactor|bake\soff|masterchef|bachelorette?|american\sidol|got\stalent|reality\s(?:tv|show))\s(?:contestant|star|finalist|winner|judge)`, share(1e-4, 0.02)),
  // One of one house in one year: "our first ECMO discharge of this flu season", "baby number one of the year", "our longest stay". What is between may be an illness, which counts for itself.
  wording(verbose`(?:first|last|biggest|smallest|longest|oldest|youngest)(?=\s(?:[\w-]+\s){0,3}(?:discharge|baby|birth|delivery|transplant|patient|admission|case|save|survivor|graduate|arrest|code|death|amputation|fracture|twins|stay)\sof\s(?:the|this|our)\s(?:[a-z]+\s)?(?:year|season|winter|summer|decade)(?!\s(?:course|exams?)))
    |(?:baby|birth|delivery|transplant)\s(?:number\s|no\.?\s|#)?(?:1|one)\sof\s(?:the\syear|20\d\d)|new\syear'?s?\sbaby|(?:our|the\s(?:unit|ward)'s)\slongest[-\s](?:stay(?:er|ing)?|patient)`, [{ says: 'one-of', persons: [1, 60] }]),
  // What was swallowed, pushed in, or pulled out.
  wording(verbose`(?:swallowed|ate|inhaled|inserted|impaled\s(?:on|by)|pulled|removed|stuck|extracted|retrieved)\s(?:an?
    |\d+|the|two|three|four|five|six|several|his|her)\s(?:[a-z-]+\s){0,2}${THING}(?:\s(?:up|in|into|out\sof|from|through
    |on)\s(?:an?|his|her|the|their)\s[a-z]+)?(?!\s(?:reaction|allergy|butter))`, share(1e-4, 1e-2)),
  wording(verbose`${THING}[.,]?\s(?:up|stuck\s(?:in|up|on)|in|through|on)\s(?:his|her|their|the|an?)\s(?:[a-z]+\s)?(?:nose
    |ear|throat
    |rectum|eye|finger|foot|hand|head|skull|airway|stomach|oesophagus|esophagus|bladder|vagina|urethra|lung|bronchus|neck
    |chest)`, share(1e-4, 1e-2)),
  wording(verbose`swallow(?:ed|s|ing)\s(?:an?|his|her|their|two|three|\d+)\s(?!(?:pills?|tablets?|dose|sip|bite|pride
    |mouthful|lot|bit|handful|drink|meal|spit|tongue|fear)\b)
    (?:[a-z-]+\s){0,1}[a-z]+`, share(1e-4, 1e-2)),
  // What stays on the body.
  wording(verbose`(?:[a-z-]+\s)?tattoo(?:s|ed)?(?:\s(?:of|on|across|saying|that\ssays|reading)\s(?:an?|his|her|the
    |their)\s(?:[a-z]+\s?){1,3})?|glass\seye|prosthetic\s(?:leg|arm|eye|hand)|(?:bright\s)?(?:purple|pink|blue|green
    |orange)\shair|mohawk|red\shair|ginger|redhead(?:ed)?|birthmark|six\sfingers|one[-\s](?:legged|armed|eyed)|albino
    |dreadlocks|handlebar\smoustache|eye\s?patch`, share(2e-3, 0.08)),
  wording(String.raw`(?:scar|birthmark|piercing) (?:on|across) (?:his|her|the) ${BODY}`, share(0.01, 0.1)),
  // How big, how many, how long.
  wording(verbose`\d{2,3}\sstone|[2-5]\d\d\s?(?:kg|kilos|kilograms)|[4-9]\d\d\s?(?:lbs?|pounds)|bmi\s(?:of\s|was\s
    |is\s)?(?:[4-9]\d|(?:8|9|1[0-4])(?:\.\d)?)|six\sfoot\s(?:five|six|seven|eight|nine)|6'(?:[5-9]|1[01])"?|seven\sfoot|four\sfoot`, share(5e-4, 0.02)),
  wording(verbose`\d+(?:\.\d+)?\s?(?:kg|kilo|cm|lb|pound|litre|liter)s?\s(?:[a-z]+\s){0,2}(?:cyst|tumou?r|mass|fibroid|stone
    |spleen|aneurysm|baby|abscess|hernia|lipoma|ascites|aaa|bezoar|haematoma|hematoma)`, share(5e-3, 0.1)),
  wording(verbose`(?:baby\s(?:girl|boy)|born|weigh(?:ed|ing|s)(?:\sin)?(?:\sat)?
    |birth\s?weight)(?:\sat)?,?\s(?:\d{3,4}\s?g(?:rams)?|\d+(?:\.\d+)?\s?kg|\d+\s?lbs?(?:\s\d+\s?oz)?)
    |\d{3}\s?g(?:rams)?\s(?:baby|at\sbirth)`,
    share(0.01, 0.1),
  ),
  wording(
    verbose`(?:gcs|bili|ldl|ferritin|tsh|amylase|lipase|d-?dimer|trop|bnp|egfr|anc|wcc|wbc|esr|calcium|magnesium|phosphate|ammonia|cd4|psa|k|potassium|na|sodium|hb|inr|lactate|ph|glucose|hba1c|troponin|crp|alcohol|etoh|temp(?:erature)?|sats
    |ck|bilirubin|plt|platelets|urate|creatinine|sugar)\s(?:of\s|was\s|is\s|=\s?|:\s?|at\s)?\d+(?:\.\d+)?(?:\s?(?:%|mmol|g))?`,
    share(0.02, 0.3),
  ),
  wording(
    verbose`(?:\d+|[a-z]+)\s(?:minutes?|mins?|hours?|hrs?)\s(?:of\s)?(?:of\scpr|cpr|down\s?time|resus(?:citation)?)
    |cpr\sfor\s(?:\d+|[a-z]+)\s?(?:minutes?|mins?|hours?)|(?:coded|arrested|shocked)\s(?:\d+|twice|three|four|five|six|seven
    |eight|nine|ten|eleven|twelve)(?:\stimes)?`, share(0.03, 0.3)),
  wording(String.raw`\d+(?:\.\d+)? ?(?:litres?|liters?|units)(?! of (?:alcohol|insulin))`, share(0.02, 0.3)),
  wording(verbose`(?:\d+|[a-z]+)(?:\s(?:days|weeks|months)|-(?:day|week|month))\s(?:in\s(?:the\s)?(?:icu|itu|picu|nicu
    |hospital)|on\s(?:the\s)?(?:vent(?:ilator)?|ecmo)|(?:hospital|icu)\sstay)`, share(0.02, 0.3)),
  wording(verbose`(?:born\s(?:at|weighing)\s)?[3-9]\d\d\s?(?:g|grams|grammes)(?=[.,!;]|$|\s(?:and|at|when)\b)`, share(0.003, 0.05)),
  wording(verbose`(?:bp\s(?:of\s|was\s)?)?[12]\d\d\/\d{2,3}(?!\/)|3[0-5](?:\.\d)?\s?°?C|[34]\d\.\d\s?°C`, share(0.1, 0.6)),
  // How many times: "number six", "the third one", "second liver", "Tommy John #2".
  wording(verbose`(?:(?:the|her|his|their|my)\s)?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s(?:one
    |time|admission|attack|episode|section|stroke|bleed|transplant|relapse|overdose|fracture|operation|surgery|round|go|cycle|liver|kidney
    |heart|hip|knee|valve|cancer|pregnancy|baby|caesarean|section|miscarriage|seizure|clot|biopsy|attempt|amputation|thumb|eye|breast
    |dislocation|stent|fishhook|marriage|husband|wife)(?!\s(?:of\sall|world|floor|year|opinion))
    |(?<=[a-z]\s)(?:number|no\.)\s(?:two|three|four|five|six|seven|eight|nine|ten|[2-9])(?=[.,!?]|\s(?:in|since|this|for)\b|$)
    |(?<=[a-z]\s)\#[2-9](?!\d)|times\s(?:three|four|five|six)|for\sthe\s(?:third|fourth|fifth|sixth|seventh|umpteenth)\stime`, share(0.1, 0.6)),
  // For how long, told of an illness or a life: no moment.
  wording(verbose`(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|fifty-one
    |[a-z]+teen|[a-z]+ty-[a-z]+)\s(?:years|months|weeks|days)\s(?:of\s(?:it|this|that|them|pain|symptoms|waiting|cough|chemo|dialysis|treatment)
    |on\s(?:dialysis|the\slist|chemo|oxygen)|sober|clean|dry|smoke-?free|in\sremission|cancer\sfree)`, share(0.1, 0.6)),
  // So much lost or gained, so many stitches, vials and visits.
  wording(verbose`(?:lost|dropped|shed|gained|put\son)\s(?:over\s|nearly\s|almost\s|about\s)?(?:\d{1,3}(?:\.\d)?|[a-z]+)\s?(?:stone|st|kg|kilos?|lbs?|pounds|oz|ounces)
    |\d{1,2}\s?lbs?,?\s\d{1,2}(?:\s?oz|\s?ounces)?(?!\d)|(?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)\s(?:sutures|stitches|staples|vials|stents|screws|pins|operations|surgeries
    |transfusions|amputations|(?:a\s?&\s?e|ed|er|gp|hospital|clinic)\svisits|specialists|tablets\sa\sday|pills\sa\sday|abortions|miscarriages|stillbirths|opinions)`, share(0.02, 0.3)),
  // How they came, or what they set out to do.
  wording(verbose`(?:drove|drives|walked|cycled|rode|rowed|paddled|swam|crawled|hitch-?hiked|limped)(?:(?=\s(?:him|her)self\b)
    |\s(?:\d+|two|three|four|five|six|seven|eight|ten|twelve|forty|fifty)\s?(?:km|k|kilometres|kilometers|miles|hours))`, share(0.01, 0.15)),
  wording('(?:ter)?telan\\s(?!ubat|air|liur|makanan)[a-z]+', share(1e-4, 1e-2)),
  // How they live.
  wording(verbose`vegans?|vegetarian|teetotal|(?:ex-|chain\s|heavy\s|still\s)?smok(?:er|es|ing)|(?:gave|given|giving)\sup\s(?:smoking|cigarettes
    |drink(?:ing)?|alcohol|the\sfags)|unvaccinated|fully\svaccinated|lives?\salone|alone\son\sthe\s[a-z]+\sfloor|left-handed`, share(0.08, 0.6)),
  wording(verbose`(?:the\s)?(?:bowls|darts|golf|cricket|rugby|football|hurling|camogie|lions|rotary|bridge|chess|gun|rowing|sailing|tennis|boxing
    |running|cycling|swimming|netball|book|bingo|men's|women's|amateur)\sclub|steel\sband|brass\sband|pipe\sband|(?:church|gospel|male\svoice
    |male|community)\schoir|golf\shandicap|bell-?ringing|allotment|pigeon\s(?:racing|fancier)|morris\sdanc(?:er|ing)|am[-\s]dram`, share(0.005, 0.1)),
  wording(verbose`(?:the|an?|pt's|patient's|whose|with\san?)\s(?:pet\s)?(?:parrot|budgie|cockatoo|ferret|donkey|alpaca|llama|tortoise|iguana|pony
    |greyhound|whippet|labrador|alsatian|collie|kelpie|poodle|terrier|spaniel|cockatiel|macaw|gecko|hedgehog|peacock|goose|rooster)`, share(0.005, 0.1)),
  wording(verbose`size\s(?:1[3-9]|2\d)\s(?:boots|shoes|feet)|(?:three|four|nine|eleven|twelve)\s(?:good\s)?(?:fingers|toes)|no\s(?:shoes|teeth|legs|arms)
    |one\s(?:good\s)?(?:eye|leg|arm|lung|kidney)`, share(0.003, 0.08)),
  wording(verbose`(?:seven|eight|nine|ten|twelve|fifteen|twenty|thirty|[7-9]|[1-9]\d)\s(?:energy\sdrinks|cans|pints|espressos|coffees|cigarettes|units|bottles
    |packets|teas|cups)\s(?:a|per|every|each)\s(?:day|night|week)`, share(0.02, 0.3)),
  // What people are known for among those who know them.
  wording(verbose`(?:plays?|played|playing)\s(?:the\s|in\sa\s|for\s(?:the\s)?)(?:[a-z]+\s?){1,3}|sings?\sin|(?:retired\s
    |former\s|ex-?)?(?:olympian|olympic\s[a-z]+|world\schampion|champion\s[a-z]+|beauty\squeen|opera\ssinger|circus\sperformer
    |lottery\swinner|holocaust\ssurvivor|war\shero|d-day\sveteran|ww2\sveteran|wwii\sveteran|record\sholder
    |reality\stv\s[a-z]+|tv\spresenter|radio\shost|influencer|youtuber|tiktoker)`, share(1e-4, 0.02)),
  wording(verbose`(?:pet|guide|therapy|emotional\ssupport|support|assistance|beloved)\s(?:[a-z]+\s)?(?:dog|parrot|snake|ferret
    |chicken|rabbit|cat|pig|horse|lizard|iguana|hamster)|(?:his|her|their)\s(?:pet\s|old\s|little\s)?(?:dog|cat|parrot|horse
    |snake|ferret|chickens?|goat|cows?|tortoise|rabbit|budgie)(?:\s[A-Z][a-z]+)?`, share(0.02, 0.3)),
  wording(verbose`homeless|rough\ssleeper|sleeping\srough|lives\sin\s(?:his|her|a)\s(?:car|van|tent|boat|caravan)|houseboat
    |no\sfixed\sabode`, share(1e-3, 6e-3)),
  wording(verbose`prisoner|inmate|in\shandcuffs|handcuffed|from\s(?:the\s)?(?:prison|jail)|brought\sin\sby\spolice|in\scustody
    |from\scustody|under\sguard`, share(1e-3, 6e-3)),
  wording('asylum seekers?|refugee|undocumented|migrant worker|stateless|trafficked', share(1e-3, 0.02)),
  wording('trans(?:gender)?(?: (?:man|woman|boy|girl|teen|patient))?|non-?binary|intersex', share(2e-3, 8e-3)),
  wording(verbose`deaf|blind|wheelchair(?:[-\s](?:user|bound))?|sign\slanguage|bsl|asl|non-?verbal|mute|autistic
    |down'?s?\ssyndrome`, share(1e-3, 0.02)),
  wording(verbose`(?:in|wearing|dressed\s(?:in|as)|still\sin)\s(?:an?|his|her|full|their)\s(?:[a-z'-]+\s){0,3}(?:costume
    |tutu|onesie|jersey|tiara|cape|robes?|sari|kilt|wedding\sdress|tuxedo)|santa
    |elvis|batman|spider-?man|superman|unicorn\scostume|clown`, share(1e-4, 0.02)),
  wording(verbose`(?:in|wearing|dressed\sin|still\sin)\s(?:an?|his|her|full|their)\s(?:[a-z'-]+\s){0,3}(?:dress|suit
    |uniform|kit|hat)`, share(2e-3, 0.2)),
  wording(String.raw`(?:women's )?refuge|food bank|night shelter|homeless shelter|soup kitchen|shelter bed`, share(1e-3, 0.03)),
  wording(verbose`on\s(?:her|his|their)\s(?:wedding\sday|birthday|honeymoon|stag|hen|anniversary|first\sday|last\sday
    |graduation|prom\snight|way\sto\s[a-z\s]{3,20})|(?:wedding|prom|graduation|anniversary|birthday|honeymoon)\s(?:day|night
    |today|tomorrow)|\d{1,2}(?:th|st|nd|rd)\s(?:wedding\s)?anniversary|day\s(?:before|after)\s(?:her|his)\s(?:wedding|birthday
    |retirement)|hours\sbefore\s(?:her|his)\swedding|due\sto\s(?:get\smarried|retire)`, share(2e-3, 0.02)),
  wording(verbose`in\sthe\s(?:back\sof\s(?:an?|the)\s(?:[a-z]+\s)?(?:ambulance|taxi|cab|uber|grab|toyota|car|van|truck|lorry
    |police\scar|tuk\stuk)|lift|elevator|driveway|supermarket|aisle|cinema|stadium)|on\s(?:the|a)\s(?:plane|flight|bus|train|ferry|boat|bridge|motorway|highway
    |roof|beach|mountain|ski\sslope|hiking\strail)|mid-?flight`, share(5e-4, 0.03)),
  // In or before a shop that all know by name.
  { pattern: whole(verbose`(?:[Ii]n|[Oo]utside|[Bb]ehind|[Aa]t|[Oo]f)\s(?:the|an?|our)\s(?:Walmart|Target|Costco|Kroger|Publix|Wegmans|Safeway|Home\sDepot|IKEA|Ikea|Dollar\sGeneral|Waffle\sHouse|Denny's|Starbucks|Dunkin'?|McDonald's|KFC|Taco\sBell|Chick-fil-A|Buc-ee's|Tesco|Asda|Aldi|Lidl|Sainsbury's
    |Morrisons|Waitrose|Greggs|Nando's|Wetherspoons?|Spoons|Primark|Argos|Costa|Boots|Bunnings|Coles|Woolies|Woolworths|Kmart|Dunnes|Centra|Supermac's|Tim\sHortons|Canadian\sTire|Mydin|Giant|AEON|Aeon|Lotus's|Speedmart|Petronas|Shell|7-Eleven)
    (?:\s(?:parking\slot|car\s?park|bathrooms?|restroom|toilets?|loos?|drive-?thr(?:u|ough)|forecourt|checkout|queue|aisle|entrance))?`, 'g'), facts: share(1e-3, 0.05) },
  wording(String.raw`(?:AB|O|A|B)[ -]?neg(?:ative)?(?= (?:blood|and|patient|mum|mother|donor)|[.,!?])|rare blood (?:group|type)|bombay blood`, share(0.004, 0.09)),
  // Where anybody sits and waits.
  wording(String.raw`in the (?:hospital )?(?:car ?park|parking lot|toilet|lobby|waiting room|entrance)`, share(0.05, 0.8)),
  wording(verbose`struck\sby\slightning|attacked\sby\s(?:an?\s)?[a-z]+|(?:bear|shark|crocodile|tiger|elephant|snake|dog
    |jellyfish|python|cobra|monkey|wild\sboar|kangaroo|alligator|moose|cow|bull|horse|swan)\s(?:attack|bite|kick|sting)
    |(?:bitten|stung|kicked|gored|trampled|mauled)\sby\s(?:an?|his|her|the)\s(?:[a-z]+\s?){1,2}`, share(1e-5, 5e-3)),
  wording(verbose`(?:cruise\sship|oil\srig|combine\sharvester|trampoline|zip\s?line|paraglid(?:er|ing)|sky\s?div(?:er|ing)
    |hang\sglider|hot\sair\sballoon|jet\s?ski|bungee|bouncy\scastle|quad\sbike|e-?scooter|hoverboard|lawnmower|lawn\smower
    |wood\s?chipper|nail\sgun|firecracker|meat\sgrinder|pressure\scooker)`, share(1e-4, 0.02)),
  wording(verbose`vips?|celebrity|(?:a|the|our|very|quite)\sfamous\s[a-z]+|you(?:'d|\swould)\s(?:all\s)?(?:know
    |recogni[sz]e)\s(?:him|her|them|the\sname|the\sface)|household\sname|household\sface|local\slegend|everyone\s(?:in\stown
    |here)\sknows|local\shero`, share(1e-4, 1e-2)),
];

/** Words so seldom used that what they name is a detail of this story; how many such stories share one is anybody's guess. */
const OUT_OF_THE_COMMON = share(0.5, 1);
/** Shortest such word, in letters, and most of them that count: a rich vocabulary is not a rare person. */
const SHORTEST = 4;
const MOST_WORDS = 3;

/** "Seventeen", "eighteenth", "forty". */
const A_NUMBER = /^(?:(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|eleventh|twelfth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** Words that are neither everyday English nor known to any lexicon of medicine, people or work. */
function uncommonWords(reading: Reading, found: readonly Found[]): Found[] {
  if (reading.get(spokenLanguage) !== 'en') return [];
  return reading
    .get(shape)
    .units.filter(
      ({ cues, lower, start }) =>
        start < LONGEST_STORY &&
        cues === WORD &&
        lower.length >= SHORTEST &&
        /^[a-z]+$/.test(lower) &&
        !/^\p{Lu}\p{Ll}/u.test(reading.text.slice(start, start + 2)),
    )
    .filter((unit) => !found.some((other) => overlaps(other, unit)))
    .filter(({ lower }) => !A_NUMBER.test(lower) && !COMMON_MALAY.has(lower) && !isEverydayWord(lower) && !isMedicalTerm(lower) && nameFlags(lower) === 0)
    .slice(0, MOST_WORDS)
    .map(({ start, end }) => ({ kind: 'detail', start, end, facts: OUT_OF_THE_COMMON }));
}

/** "If you are on the bridge": said to those who read, and of nobody. */
const TO_READERS = /\b(?:if|when|whenever|next time|before|after|unless) (?:you|u|ye|anyone|anybody)\b/i;

function isToReaders(reading: Reading, { start }: Found): boolean {
  return TO_READERS.test(reading.text.slice(sentenceAt(reading, start).start, start));
}

/** What few others have: a record, a thing swallowed, a tattoo, a day of their life, a strange spot, a word seldom used. */
export function details(reading: Reading): readonly Found[] {
  const told = foundBy(reading.text, 'detail', WORDINGS).filter((found) => !isToReaders(reading, found));
  return [...told, ...uncommonWords(reading, told)];
}
