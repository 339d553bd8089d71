/**
 * Profane words as stems; `lib/reading/conduct/profanities.ts` makes the spellings. Stems are in the loose spelling of
 * `looseSpelling` (c, ck and q as k, ph as f, z as s, no double letters) unless a list says otherwise.
 * Mild words (damn, hell, crap, bloody, piss, ass) are left alone on purpose: flagged, they would drown the rest.
 */

/** Profane wherever they stand in a word: "fuk" in "unfukingbelievable". */
export const ANYWHERE = [
  'fuk', 'fxk', 'fkuk', 'kokbit', 'koksuk', 'kuksuk', 'kawkmun', 'asfuk', 'motherf', 'mothaf', 'muthaf', 'mutherf', 'bitch',
  'biatch', 'kunt', 'shithead', 'bulshit', 'horseshit', 'dipsh', 'fothermuk', 'knobler', 'pakingfudge', 'batshit', 'apeshit',
  'dogshit', 'chikenshit', 'pigshit', 'jakshit', 'dumbshit', 'aslik', 'ashole', 'arsehol', 'gangbang', 'kumshot', 'kumdump',
  'blowjob', 'wanker', 'pukimak', 'lanjiao', 'lankiao', 'lanjiau', 'kibai', 'chibai', 'hijueput', 'gilipol', 'konchetumadre',
  'konchatumadre', 'haramjadah',
] as const;

/** Stems that are right inside these words and names. */
export const INNOCENT = /fuku(?!p)|fuch|fukus|fukos|fukoid|fukid|fukith|fuket|afukosyl|skunthorpe|kuntse|kunta(?!s)|kuntang|shita[lk]|matsushit|shitij|kokatoo|^(?:per|re|con|kon)fuk/;

/**
 * Everyday words that the loose spelling makes like a stem, as they are typed: "battery" and "bater", "bucket" and "buke", "coke" and
 * "kok", Malay "cuma" (only), "dik" (younger sibling), Spanish "coca". Looked up before any stem.
 */
export const EVERYDAY: ReadonlySet<string> = new Set([
  'battery', 'batteries', 'batter', 'battered', 'batters', 'bucket', 'buckets', 'coke', "coke's", 'cokes', 'coca', 'cocoa',
  'coco', 'cumin', 'cuma', 'dik', 'dik2', 'adik', 'dic', 'dicky', 'dickie', 'puzzle', 'puzzles', "who're", 'whoare',
  'hoer', 'gasher', 'hoeing', 'coked', 'coking', 'cocks-comb', 'buc-ee', "buc-ee's", 'sialidosis', 'sialic', 'fvc', 'cock-up',
  'cockup', 'pecker', 'cocky', 'cockier', 'cockies', 'cockiness',
]);

/** Whole words, with what may be added: -s, -ed, -ing and so on. */
export const STRONG = [
  'fek', 'fark', 'fuk', 'fuks', 'fux', 'fvk', 'shit', 'shite', 'shat', 'shti', 'biotch', 'beotch', 'biach', 'twat', 'whore', 'hoar',
  'whor', 'whoar', 'slut', 'skank', 'wank', 'wanker', 'bolok', 'boluk', 'bolik', 'bastard', 'bastid', 'bastad', 'bastardo',
  'prik', 'dikhead', 'dikwad', 'dikface', 'dikweed', 'shitshow', 'clusterfuk', 'dushbag', 'douchebag', 'douchkanoe', 'douche',
  'belend', 'knobhead', 'knobend', 'nobhead', 'jis', 'jism', 'kum', 'kuming', 'milf', 'gilf', 'rimjob', 'handjob', 'jerkof',
  'jakof', 'jagof', 'felator', 'felatio', 'kunilingus', 'analingus', 'anilingus', 'kreampie', 'buke', 'bukake', 'deepthroat',
  'mindfuk', 'fukery', 'turdkuter', 'shitfaced', 'asface', 'ashat', 'aswipe', 'arsewipe', 'dumbas', 'fatas', 'jakas', 'kuntface',
  'punani', 'gobshite', 'shitebag', 'feck', 'fecking', 'poontang', 'kooter', 'koter', 'kootch', 'chocha', 'minge', 'gash',
  'klunge', 'choad', 'chode', 'schlong', 'dong', 'pedo', 'paedo', 'pedobear', 'nonse', 'thot', 'hoe', 'hoebag', 'bater',
  'masturbater', 'dildo', 'mofo', 'mofos', 'mofoes', 'mofuk', 'mfer', 'mfker', 'tosser', 'tosspot', 'arsehole', 'shitstain',
  'numbnuts', 'goddamn', 'godamn', 'godamnit', 'goddam', 'soab', 'fother', 'motherker', 'gashole', 'asmunch', 'markas', 'kokboy',
  'kokskin', 'kokface', 'kokhead', 'shithole', 'shitas', 'kumslut', 'cumslut', 'slutbag', 'jismsak', 'jisak', 'knobed',
  'fellater', 'pusles', 'twatface', 'fapping', 'fap', 'fuknut', 'skumbag', 'buttplug', 'butplug', 'analplug', 'spunkbubble',
  'kaksuker', 'faping', 'thundercunt', 'wankstain', 'shagger', 'ballsack', 'balsak', 'horndog', 'nutsak', 'butmunch', 'asbang',
  'pisflap', 'pisflaps', 'jisrag', 'poonani', 'queef', 'spooge', 'splooge', 'pekerhead', 'lameas', 'lardas', 'smartas', 'fapper',
  'titfuk', 'titties', 'felching', 'kamel toe', 'jerkas', 'skulfuk', 'whorebag', 'kokholster', 'kumguzzler', 'kukold',
] as const;

/** The few that are told as severe; the others are strong. */
export const SEVERE = /kunt|motherf|mothaf|muthaf|mutherf|m[uo]fo|mofuk|pukimak|konch[ea]tumadre|kumdump|kidf/;

/** Obscene things and what is done with them, joined or apart: "cock" + "sucker", "fudge packer". */
export const THING = '(?:kok|dik|penis|peniss|prik|pric|knob|nob|dong|wang|wily|pole|bal|bals|nut|nuts|sak|skrotum|taint|as|ars|arse|but|bum|anal|anus|ring|pusy|klit|twat|snatch|muf|mufin|beaver|rug|karpet|fudge|salad|turd|shit|sperm|jis|kum|kunt|meat|sausage|tit|tity|bone|kid|kidy|fagot|vag|kooter|packing)';
export const DEED = '(?:suk|sukas|suka|lik|munch|eat|ride|rid|jok[ie]y|jok|joki|gobl|nibl|milk|smok|dive|diving|div|pak|tos|wrangl|whak|pirate|bandit|plug|hole|hore|whore|puf|burgl|dril|pound|slam|bang|monger|chew|face|fase|breath|head|wad|bag|wipe|weasel|waf?l|sila|nuget|stain|sniff|trafic|toucher|touch|didl|fukr?)(?:as|ers?|er|ing|in|ed|s|es|ies|y|a|edy|le|les)?';

/** The same said in two words, in plain spelling. */
export const APART_THINGS = [
  'cock', 'dick', 'penis', 'prick', 'knob', 'nob', 'cobb knob', 'dong', 'wang', 'willy', 'pole', 'ball', 'nut', 'scrotum',
  'taint', 'ass', 'arse', 'butt', 'bum', 'anal', 'anus', 'pussy', 'clit', 'twat', 'snatch', 'muff', 'beaver', 'carpet', 'rug',
  'fudge', 'salad', 'turd', 'shit', 'jizz', 'cum', 'cunt', 'choad', 'meat', 'bone',
];
export const APART_DEEDS = [
  'suck', 'lick', 'munch', 'gobbl', 'nibbl', 'smok', 'milk', 'jock(?:ey|ies|y)', 'pirate', 'bandit', 'burglar', 'pack', 'toss',
  'wrangl', 'whack', 'knobbl', 'puff', 'drill', 'pound', 'diver', 'diving', 'eater', 'rider', 'chew', 'face', 'breath', 'hole',
  'hore', 'whore', 'plug', 'fuck', 'fart', 'wad', 'waffle', 'droplet', 'nectar',
];

/** Said outright in several words, in plain spelling. */
export const PHRASES = [
  'shut the f', 'suck my', 'sucks my', 'sucking my', 'suck a dick', 'suck it bitch', 'suck off', 'sucked off', 'sucking off',
  'eat my ass', 'kiss my ass', 'kiss my arse', 'up your ass', 'up your arse', 'up yours', 'blow job', 'blow me', 'rim job',
  'jerk off', 'jerking off', 'jack off', 'jacking off', 'wank off', 'beat my meat', 'piss off', 'pissed off at you',
  'son of a bitch', 'sons of bitches', 'god damn it', 'god damn', 'dump a load', 'tap that ass', 'hit that ass', 'bend her over',
  'bend him over', 'bend you over', 'sit on my face', 'nice tits', 'nice rack', 'great ass', 'nice ass', 'her tits', 'those tits',
  'big tits', 'tits out', 'tits and ass', 'eat her out', 'eat you out', 'finger her', 'balls deep', 'hard on for', 'hard-on',
  'get laid', 'horny for', 'wet for', 'cum on', 'cum in', 'make me cum', 'ride my', 'spread your legs', 'show us your tits',
  'motorboat', 'would bang', 'i would bang', "i'd bang", 'id bang', "i'd tap", 'would smash', 'dtf', 'send nudes', 'dick pic',
  'dick pics', 'blue balls', 'kiddy touch', 'camel toe', 'dirty sanchez', 'donkey punch', 'golden shower', 'cleveland steamer',
  'strap-on sex', 'cum guzzler', 'son of a whore', 'what the fuck', 'tea bagging', 'pole sucker',
  'kiss my hole', 'kiss my entire ass', 'kiss my fat ass', 'kiss my whole ass', 'my hairy ass', 'my hairy arse', 'eat my entire ass', 'eat my whole ass',
  'my arse', 'my ass', 'ass out of', 'arse over tit', 'arse over tits', 'tits up', 'boiled tit', 'pissing down', 'piss up',
  'piss take', 'taking the piss', "rat's ass", "rat's arse", 'rats ass', "couldn't be arsed", "can't be arsed", 'cant be arsed',
  'bugger all', 'bugger that', 'bugger off', 'buggered', 'bugger this', 'the f is', 'the f are', 'actual f', 'the actual f',
  'f this', 'f off', 'f yourself', 'f you', 'eff off', 'effing hell', 'for f sake', "for f's sake", 'bigger balls',
  'grow some balls', 'grow a pair', 'kick in the fanny', 'kick in the balls', 'our asses', 'your ass', 'their asses', 'ass on',
  'hauled ass', 'work my ass off', 'ass off', 'arse off', 'asses off', 'babi betul', 'apa babi', 'babi la', 'babi punya',
  'macam babi', 'gila babi', 'babi sial', 'kepala botoh', 'kepala hotak', 'kepala otak kau', 'lahanat', 'palat', 'kote kau',
  'butoh kau', 'bodoh babi', 'no mames', 'no mamen', 'no manches wey verga', 'no chingues', 'a chingar', 'chinga la', 'qué pedo',
  'que pedo', 'ni madres', 'valió madre', 'vale madre', 'me vale madres', 'puta vida', 'la puta', 'en la leche',
  'concha de la lora', 'por el culo', 'hasta el culo', 'a la mierda', 'ni mierda', 'mala leche', 'hijueputa', 'hijo de perra',
  'vaya hostia', 'qué hostia', 'hostia puta', 'de la hostia', 'me la suda', 'me la pela', 'de cojones', 'tocar los huevos',
  'los huevos', 'hasta los huevos', 'kepala bapak', 'mak kau', 'puki mak', 'babi kau', 'lan jiao', 'chee bai', 'ci bai',
  'kan ni na', 'haram jadah', 'anak haram', 'hijo de puta', 'hija de puta', 'puta madre', 'me cago en', 'chinga tu',
  'chingas a tu', 'concha de tu', 'tu puta', 'vete a la mierda', 'de mierda', 'qué mierda', 'que mierda', 'a la verga',
  'ni verga', 'la verga', 'son of a b', 'ass hole', 'arse hole', 'mother fucker', 'fudge packer', 'packing fudge', 'salad tosser',
  'shit head', 'c u next tuesday', 'see you next tuesday', 'flying eff', 'single eff', 'who the eff', 'what the eff', 'why the eff',
  'tae f', 'a double s', 'like ass', 'name of arse', 'the arse', 'ya tit', 'you tit', 'utter tit', 'absolute tit', 'complete tit', 'what a knob',
  'such a knob', 'complete knob', 'absolute knob', 'prick of a', 'the shagging', 'me la soba', 'me la sudan', 'rompe las bolas',
  'rompan las bolas', 'las bolas llenas', 'de los huevos', 'get fkd',
] as const;

/** Short forms, exactly so. "SOB", "BS", "ED", "PRN" are medicine's. */
export const SHORT = [
  'wtf', 'wtaf', 'wthf', 'ffs', 'stfu', 'gtfo', 'lmfao', 'lmfaoo', 'omfg', 'idgaf', 'dgaf', 'ffsake', 'fml', 'fkn', 'fking', 'fk',
  'mf', 'fug', 'fugged', 'fugger', 'fugging', 'fuggings', 'bj', 'kkk', 'effing', 'mfs', 'mfing', "mf'er", "mf'ers", "f'ing",
  "f'in", "f'ed", "f'd", "f'er", 'jfc', 'fubar', 'milfs', 'knn', 'ccb', 'nnb', 'hdp', 'ptm', 'gtfoh', 'fafo', 'rtfm', 'tf',
  'wtff', 'dafuq', 'wdf', 'ctm', 'csm', 'alv', 'mmgv', 'hijueputa', 'hpta', 'f-ing', "f**", 'effin', 'fecking', 'feckin',
  'bhenchod', 'mfkr', 'gfy', 'fkd', 'wtfing', 'wtfed', 'a-hole', 'a-holes', 'fuxake', 'fuxsake',
] as const;

/** Other languages of the clinicians the policies bind, in firm spelling (double letters kept). */
export const ELSEWHERE = [
  'chutiya', 'chutiyapa', 'chutiye', 'bhenchod', 'behenchod', 'benchod', 'madarchod', 'bhosdike', 'bhosdi', 'bsdk', 'gaandu',
  'gandu', 'lund', 'randi', 'harami', 'haramzada', 'saala kutta', 'putangina', 'tangina', 'gago', 'poes', 'gatvol', 'voetsek',
  'voertsek', 'kak', 'moer', 'fok', 'fokken', 'naai', 'doos', 'gobshite', 'gobshites', 'feck', 'fecking', 'feckin', 'shite',
  'bollox', 'bollix', 'arsehole', 'arseholes', 'shitballs', 'buggered', 'butoh', 'botoh', 'palat', 'lahanat', 'anjing kau',
  'bangang', 'haramjadah', 'pantek', 'sohai', 'puneta', 'puñeta', 'malparida', 'hijueputa', 'marica', 'boludo', 'pelotudo',
  'pelotuda', 'conchetumare', 'weon culiao', 'culiao', 'culiado', 'cagada', 'cagado', 'cagarla', 'mamada', 'mamadas',
  'chingadera', 'chingaderas', 'chinga', 'chingo', 'chingon', 'culo', 'culos', 'ojete', 'ojetes', 'pinches', 'encabronado',
  'encabronada', 'cabronada', 'gilipollas', 'jodan', 'puki', 'pukima', 'kimak', 'pantat', 'kote', 'konek', 'celaka', 'celake',
  'sial', 'sialan', 'lancau', 'lanciau', 'lanjiao', 'cibai', 'jubur', 'jubor', 'sundal', 'jalang', 'kanina', 'kanasai', 'bangsat',
  'kontol', 'memek', 'ngentot', 'jancok', 'keparat', 'mampus', 'diulei', 'tiuniama', 'puta', 'putas', 'putada', 'puto', 'putos',
  'mierda', 'mierdas', 'joder', 'jodido', 'jodida', 'jodiendo', 'coño', 'cabron', 'cabrones', 'cabrona', 'pendejo', 'pendeja',
  'pendejos', 'pendejas', 'pendejada', 'chingar', 'chingada', 'chingado', 'chingados', 'chingando', 'verga', 'vergas', 'carajo',
  'cojones', 'zorra', 'culero', 'culeros', 'malparido', 'huevon', 'putamadre', 'hijoputa', 'hostiaputa', 'capullo', 'mamon',
  'mamones', 'follar', 'follando', 'pinche', 'boludez', 'boludeces', 'pelotudez', 'hostias', 'baws', 'erse', 'pish', 'cachu', 'merde', 'putain', 'scheisse', 'scheiße',
] as const;

const SEXUAL_HEALTH = /\b(?:hpv|sti|stis|std|hiv|hsv|transmission|transmitted|risk|screening|history|counsel|sexual health|dental dam|removal|foreign body|rectal|retained)\b/i;

/** Everyday words that are profane by what stands beside them. */
export const TWO_FACED: Readonly<Record<string, RegExp>> = {
  // The bird and the splint; a name is written with a capital inside a sentence.
  cock: /\b(?:crow(?:ed|s|ing)?|rooster|hen|farm|leghorn|bird|on the roof|poultry|neighbour's|vane|feather)\b|\bcock(?:s|ed)?[- ]?(?:up\b|up splint|tail|and bull|erel|a ?doodle|roach)|\b(?:pea|wood|stop|han|alf|hit?ch)[- ]?cock/i,
  dick: /\bdick (?:test|van|cheney|clark|whittington|tracy|turpin|harris|francis)|moby[- ]dick|spotted dick|tom,? dick (?:and|&|or|n) harry|\b(?:dr|mr|prof|uncle|philip k\.?|andy|cousin)\.? dick\b/i,
  pussy: /\bpussy (?:willow|cat|foot|riot|galore)|pussycat|octopussy|\b(?:wounds?|discharge|abscess|drainage|sputum|tonsils?|exudate)\b/i,
  tit: /\btits? for tat|\b(?:blue|great|coal|marsh|willow|long[- ]tailed) tits?\b/i,
  cum: /\bcum laude|magna cum|summa cum|[a-z]-cum-[a-z]|\b(?:office|study|bedroom|clinic|kitchen|physician|clinician|doctor|lecture) cum\b|\bcum\.? (?:hx|sine)/i,
  prick: /\b(?:skin|finger|heel|needle|pin|heal|finger-?|thumb|allergen)[- ]?pricks?\b|\bprick(?:s|ed|ing)? (?:tests?|testing|sensation|the|your|his|her|my|of|up|a|fingers?|toes?|ears?|thumbs?)\b|prick-to-puncture/i,
  hoe: /\b(?:garden|rake|weeds?|soil|tool|vegetable|back)\b/i,
  sial: /\bsialidosis|\bsial-|\bsial(?:o|ic|aden|orrh)|\bsial (?:protein|acid)/i,
  mf: /\bmf ratio|m\/f|\bM ?F\b/,
  tf: /\b(?:tissue factor|transferrin|transcription|ng|tube feeds?|transfer)\b|\bTFs?\b/,
  fug: /\b(?:nation|fugue|fugl)\b/i,
  dong: /\b(?:vietnam|vnd|ding)\b|Dong\b/,
  gash: /\b(?:wound|head|leg|arm|face|forehead|deep|suture|cut|cm|inch|scalp|knee|chin)\b/i,
  felatio: SEXUAL_HEALTH, kunilingus: SEXUAL_HEALTH, analingus: SEXUAL_HEALTH, anilingus: SEXUAL_HEALTH, dildo: SEXUAL_HEALTH, fk: /FK|506|binding/,
  bastard: /\b(?:file|wing|toadflax|line-tailed)\b/i,
  fek: /\b(?:drink|father jack)\b/i,
  ptm: /[A-Z]/, ccb: /[A-Z]|calcium|blocker|amlodipine/, nnb: /[A-Z]/, hdp: /[A-Z]|hypertens/, knn: /[A-Z]|nearest|classifier|algorithm/, fml: /[A-Z]{3} |fluorometholone|eye drops?/,
  bj: /\b(?:BJ|Bj)\b/,
  culo: /culo de (?:botella|saco)|fondo/i, pantat: /istilah|maksud|sejarah|periuk|bahasa/i, diu: /[A-Z]|diuret/, lund: /Lund\b|univers/, palat: /palate|palatal/, chingo: /Chingo\b/, kak: /\bkak (?:[A-Z]|long|ngah|yang|su|[a-z]+ah)|\bKak\b|nurse|misi|terima/i, randi: /Randi\b/, moer: /Moer\b/, doos: /Doos\b/, marica: /Marica\b/, harami: /Harami\b/, culos: /cul(?:o|ture)s? de/i,
  kote: /cote/i, erse: /Erse\b/, verga: /Verga\b/, mamon: /Mamon\b/, puki: /Puki\b/, capullo: /flor/i, sundal: /chickpea/i, douche: /\b(?:vaginal|vaginally|nasal|saline|nose|sinus|patients?|bv|ph|douche with|don't|do not)\b/i, pedo: /\b(?:pediatra|dental|dentist|dentistry|clinic|rotation|ward|peds?|surg|de)\b/i,
};
