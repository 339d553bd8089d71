/**
 * Slurs as stems in the loose spelling of `looseSpelling` (c, ck and q as k, ph as f, z as s, no double consonants).
 * The choice is our own: words that the groups they name have asked others not to use.
 */

/** Slurs whatever stands beside them. */
export const ALWAYS = [
  'niger?(?:s|ah?s?|uh|eria)?', 'nig(?:[au]h?s?|[aeu]rs?h?|as?es|lets?|s|nogs?|nigs?)', 'hig(?:er|a)s?', 'nik(?:er|a|as)s?',
  'nuk(?:a|as|ah)', 'nigre', 'negroes', 'negroids?', 'kne+grow?s?', 'sandnig\\w*', 'groids?',
  'jig(?:a|er|s|as|abo+|abo+s|abu|ybo+|aboos|ro)s?', 'kooni?e?s?', 'porchmonkey', 'darkie?s?', 'darky', 'pikaniny',
  'sambos?', 'abeed', 'blakies?', 'blaky', 'fag(?:ot|ots|oty|y|got|gots|o|otry|s|g?ed|ing|it|its|ets?|ting)', 'fagot\\w*',
  'fag(?:as|queen|hag|boy|tard|gy)\\w*', 'dyke[sy]?', 'dykey', 'lesbos?', 'lesos?', 'tran(?:y|ies|ie)',
  'shemales?', 'ladyboys?', 'gaylords?', 'gaywads?', 'homos', 'homotard', 'poofs?', 'poofters?', 'pansyboy', 'batyboy',
  'bumbandits?', 'bumboy', 'karpetmunchers?', 'kueerases?', 'kueerhole', 'marik(?:on|ones|ón|ona|a)', 'marikones', 'marimachas?', 'pondans?',
  'bapok', 'bapoks', 'kikes?', 'kykes?', 'hymies?', 'yids?', 'ovendodgers?', 'christkiler', 'shylok', 'sh[ie]{2}sters?',
  'shyster', 'jewboy', 'heebs?', 'spiks?', 'beaners?', 'wetbaks?', 'takoheads?', 'borderhop\\w*',
  'gringos?', 'chinks?', 'chinkys?', 'chinkies?', 'gooks?', 'siperheads?', 'slan(?:ty|teyes?|teyed|tfreak|ties)', 'chingchongs?',
  'japs', 'ricemonkeys?', 'kungflu', 'chinavirus', 'gwailo', 'ragheads?', 'ragtards?', 'towelheads?', 'kameljokeys?',
  'kameljok\\w*', 'sandmonkeys?', 'dotheads?', 'pakis?', 'pakies', 'kurymunchers?', 'kafirs?', 'kelings?', 'pajeets?', 'musies?',
  'musrats?', 'jihadis?', 'rapefuge+s?', 'mudslimes?', 'goatfuk\\w*', 'wops?', 'wofeads?', 'dagos?', 'dagoes', 'polaks?',
  'krauts?', 'gypos?', 'gyps(?:ie)?', 'pikeys?', 'pikies', 'gipos?', 'honkys?', 'honkies', 'redskins?', 'injuns?', 'skuaws?',
  'boongs?', 'halfbre+ds?', 'mongrels?', 'mulatos?', 'kotonpikers?', 'spearchukers?', 'guidos?', 'honkeys?', 'gaytards?',
  'gaybobs?', 'gayfuk\\w*', 'ruskis?', 'porchmonkeys?', 'untermensch\\w*', 'wogs?',
  'retards?', 'retarded', 'tard', 'tards', 'libtards?', 'sudakas?', 'panchitos?', 'schisos?', 'retardo', 'mongoloids?', 'mongs?', 'kukluks\\w*', 'tarbaby', 'tarbabies',
] as const;

/** Whole words that mean something else as well: they count when aimed at somebody. The value is how innocent use looks. */
export const AIMED_ONLY: Readonly<Record<string, RegExp>> = {
  queer: /\bqueer (?:feelings?|look|fish|turn|sort|street|community|people|folks?|health|youth|joy|theory|patients?|rights|history|studies|friendly|affirming|identity|liberation|couples?|parents?|spaces?)\b|\blgbtq?|\b(?:genderqueer|identif\w+ as|came out as|i'm|i am|we're|proud(?:ly)?|as a)\b/i,
  queers: /\b(?:proud|community|rights|fellow|us|we)\b/i,
  homo: /\bhomo[- ](?:sapiens|erectus|habilis|neanderthalensis|luzonensis|floresiensis|economicus|ludens|lumo)|\bhomo-/i,
  tramp: /\b(?:lady and the|stamp|steamer|tramp(?:ed|ing|oline))\b/i,
  coon: /\b(?:maine|hound|cat|skin|rac)\b/i,
  coons: /\b(?:maine|hound|cat|rac)\b/i,
  spook: /\b(?:halloween|ghost|spooky|spooked|spook(?:s|ed)? me)\b/i,
  chink: /\b(?:armou?r|light|wall|of light)\b/i,
  chinks: /\barmou?r\b/i,
  faggot: /\b(?:peas|gravy|mash|meatballs?|bundle|sticks?|fried|bassoon|dinner|butcher|oven|onions?)\b/i, faggots: /\b(?:peas|gravy|mash|meatballs?|bundle|sticks?|fried|bassoon|dinner|butcher|oven|onions?)\b/i,
  fag: /\b(?:smok\w*|cigarettes?|packet|pack of|break|ash|butt|ends?|lighter|lungs?|puff|a day)\b/i,
  fags: /\b(?:smok\w*|cigarettes?|packet|packs?|break|ash|butt|ends?|lighter|lungs?|a day|copd|quit)\b/i,
  dyke: /\b(?:walls?|embankments?|flood\w*|sea|river|basaltic|igneous|van|dick|hadrian|ditch|dolerite|magma|greta)\b|Dyke\b/,
  dykes: /\b(?:walls?|embankments?|flood\w*|sea|river|igneous|on bikes)\b|Dykes\b/,
  tranny: /\b(?:gearbox|transmission|van|fluid|clutch|truck|car)\b/i,
  nips: /\b(?:and tucks?|nips (?:in|to|out|off|round|over|at))\b/i,
  nip: /\b(?:nip (?:in|to|it|out|off|round|and|over|down|the|back)|in the air|tuck|slip|bud|supplies|immuni[sz]ation|programme|nips? and)\b|\bN[iI]P\b|\b(?:a|quick|just) nip\b(?= of)/,
  gyp: /\b(?:gyp rock|giving me gyp|gyp board)\b/i,
  jap: /\bJ\.? ?A\.? ?P\b|physiol/,
  paki: /\b(?:pakistan cricket)\b/i,
  wop: /\bdoo[- ]?wop\b|\bWOP\b/,
  negro: /\b(?:rio|monte|united|spirituals?|leagues?|pelo|gato|caf[eé]|color|vino|pimienta|humor|lado|mar|agujero|el|un|los|de|dolor)\b|\bNegro (?:League|College|Fund)/i,
  blacky: /\b(?:cat|dog|pet)\b/i, gringo: /\b(?:soy|like me)\b/i, gringos: /\b(?:somos|like me|like us)\b/i,
  shylock: /\b(?:merchant|venice|shakespeare|pacino|play)\b/i, mongrel: /\b(?:dogs?|pup\w*|breed|rescue|pet|street)\b/i, kraut: /\bsauer|recipe|cabbage/i,
  spaz: /\bspaz(?:z?ed|z?ing)? out\b/i, spazzes: /\bspazzes out\b/i,
  cripple: /\bcripple (?:the|our|a|economy|nhs|hospital)\b/i, retard: /\b(?:\d+ ?mg|tablets?|capsules?|sr|voltaren|voltarol|nifedipine|diclofenac|adalat|release|growth|flame|retard (?:the|growth|progress|healing|its|their))\b/i, retards: /\bretards (?:the|growth|progress|healing|its|bacterial)\b/i,
  retarded: /\b(?:growth|mentally|was termed|iugr|psychomotor|development|intrauterine|fetal|foetal|retarded (?:growth|development|bone|ejaculation|by|healing))\b/i,
  mongoloid: /\b(?:slant|facies|features|fissures?|palpebral|feature|spot|historical|term|anti)\b/i, darkie: /\btoothpaste\b/i, mong: /Mong\b|[Hh]mong/, sambo: /\b(?:judo|wrestling|martial|samba|championship)\b/i, jigger: /\b(?:gin|whisky|rum|bar|measure|flea|tungiasis|sand)\b/i, polak: /Polak\b|\bpollack\b/i, beaners: /\bcoffee\b/i, poof: /\bpoof[,!. ]|and poof/i, flamer: /\b(?:burner|grill|torch|gas)\b/i, coot: /\b(?:bald|bird|duck|old coot|pond|hoot)\b/i, krip: /Krip/, spik: /spick? and span|spik (?:english|inglis)/i, spic: /and span/i, spick: /and span/i, niger: /\bNiger\b|\bniger (?:seed|delta|republic)|aspergillus|a\. ?niger/i, nikas: /Nik/, nika: /Nika/,
};

/** Of those, the ones that need no aim: what is not the innocent use is the slur. */
export const UNLESS_INNOCENT: readonly string[] = [
  'faggot', 'faggots', 'retard', 'retards', 'retarded', 'mongoloid', 'tranny', 'spaz', 'spazzes', 'paki', 'coons', 'darkie',
  'shylock', 'negro',
];

/** Said outright in several words. */
export const SLUR_PHRASES = [
  'camel jockey', 'camel jockeys', 'cotton picker', 'cotton pickers', 'cotton picking', 'sand nigger', 'rice monkey',
  'porch monkey', 'tar baby', 'wet back', 'wet backs', 'towel head', 'towel heads', 'rag head', 'slant eye', 'slant eyes',
  'slant eyed', 'oven dodger', 'oven dodgers', 'china virus', 'kung flu', 'wuhan flu', 'curry muncher', 'jungle bunny',
  'yellow peril', 'ching chong', 'zip in the wire', 'gay wad', 'half breed', 'window licker', 'window lickers', 'short bus',
  'fag hag', 'mega fag', 'she male', 'he-she', 'chick with a dick', 'chicks with dicks', 'bum bandit', 'muff muncher',
  'carpet muncher', 'rug muncher', 'white trash', 'trailer trash', 'anchor baby', 'anchor babies', 'border jumper', 'illegals',
  'go back to your country', 'go back to africa', 'go back to china', 'go back to where you came from', 'camel fucker',
  'dot head', 'cina babi', 'cina bukit', 'keling pariah', 'melayu bodoh', 'melayu malas', 'india mabuk', 'mata sepet',
  'hijab ninja', 'dirty jew', 'kid diddler',
] as const;
