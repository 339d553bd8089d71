/** Words of bodily harm, of what is intended and wished, and of what a threat is made with. */
export const THREAT = {
  /** Harm done to a body, as a verb. */
  'violence': [
    'kill', 'murder', 'shoot', 'stab', 'knife', 'strangle', 'throttle', 'choke', 'hurt', 'harm', 'maim', 'beat', 'bash', 'batter',
    'punch', 'slap', 'kick', 'smash', 'slit', 'lynch', 'execute', 'behead', 'decapitate', 'drown', 'poison', 'rape', 'assault',
    'attack', 'cripple', 'thump', 'torture', 'castrate', 'exterminate', 'slaughter', 'massacre', 'nuke', 'impale', 'unalive',
    'wring', 'headbutt', 'kneecap', 'eliminate', 'bludgeon', 'bunuh', 'belasah', 'tumbuk', 'pukul', 'tikam', 'tembak', 'bakar',
    'tetak', 'sepak', 'terajang', 'hentam', 'tampar', 'lempang', 'cekik', 'pijak', 'matar', 'matarte', 'matarlo', 'matarla',
    'rajar', 'rajarte', 'partir', 'partirte', 'romper', 'romperte', 'pegar', 'pegarte', 'reventar', 'reventarte', 'quemar',
    'apuñalar', 'disparar', 'hundir', 'destrozar',
  ],
  /** The same done roughly: much else unless somebody follows at once. */
  'rough': [
    'hit', 'cut', 'break', 'run', 'knock', 'throw', 'end', 'finish', 'drag', 'lay', 'jump', 'floor', 'deck', 'hammer', 'rip',
    'tear', 'string', 'skin', 'wipe', 'crack', 'snap', 'hang', 'gas', 'gut', 'glass', 'whip', 'crush', 'destroy', 'bury', 'bomb',
    'torch', 'burn',
  ],
  'violated': [
    'killed', 'murdered', 'shot', 'stabbed', 'strangled', 'hanged', 'hung', 'strung', 'beaten', 'bashed', 'battered', 'lynched',
    'executed', 'beheaded', 'drowned', 'poisoned', 'raped', 'assaulted', 'burned', 'burnt', 'tortured', 'dragged', 'whipped',
    'flogged', 'castrated', 'slapped', 'punched', 'kicked', 'hurt', 'crushed', 'gassed', 'stoned', 'guillotined', 'impaled',
    'mutilated', 'horsewhipped', 'gutted', 'kneecapped', 'drawn', 'skinned', 'sterilised',
  ],
  /** "A good kicking", "the rope". */
  'punishment': [
    'kicking', 'beating', 'slap', 'slapping', 'punch', 'bullet', 'rope', 'noose', 'gallows', 'guillotine', 'lynching', 'hiding',
    'thrashing', 'smack', 'knife', 'whipping', 'knuckle', 'grave', 'coffin', 'gutter', 'firing', 'brick', 'battering',
  ],
  'body-part': [
    'throat', 'neck', 'legs', 'leg', 'arms', 'arm', 'fingers', 'finger', 'face', 'teeth', 'jaw', 'nose', 'skull', 'head',
    'kneecaps', 'knees', 'ribs', 'bones', 'hands', 'guts', 'brains', 'eyes', 'skin', 'balls', 'cara', 'piernas', 'cabeza',
    'cuello', 'boca', 'muka', 'kaki', 'kepala', 'leher', 'heads', 'necks', 'faces', 'throats', 'skulls', 'windpipe', 'spine',
  ],
  'weapon': [
    'gun', 'guns', 'rifle', 'shotgun', 'pistol', 'bullet', 'bullets', 'knife', 'knives', 'machete', 'scalpel', 'crowbar', 'bat',
    'bats', 'hammer', 'axe', 'bomb', 'grenade', 'petrol', 'gasoline', 'matches', 'acid', 'noose', 'rope', 'rounds', 'glock',
    'parang', 'pistola', 'cuchillo', 'navaja', 'screwdriver', 'ar-15', 'ar#', 'ak#', 'syringe', 'sharps',
  ],
  'intent': [
    "i'll", 'ill', "we'll", 'will', 'gonna', 'gunna', 'going', 'want', 'wanna', "i'd", 'would', 'shall', 'swear', 'promise',
    'might', 'ready', 'coming', 'plan', 'planning', 'nak', 'akan', 'voy', 'vamos', 'vas', 'va', 'love', 'about', 'itching',
    'tempted', 'mood', 'just', 'really',
  ],
  'deserving': [
    'deserve', 'deserves', 'deserved', 'should', 'ought', 'must', 'need', 'needs', 'merece', 'merecen', 'patut', 'needing',
    'wants',
  ],
  'hoping': [
    'hope', 'hopes', 'hoping', 'wish', 'pray', 'praying', 'ojalá', 'ojala', 'espero', 'harap', 'semoga', 'moga', 'may',
    'hopefully', 'doakan',
  ],
  /** What befalls somebody who is wished ill. */
  'befallen': [
    'die', 'dies', 'dead', 'death', 'cancer', 'tumour', 'tumor', 'stroke', 'ebola', 'measles', 'covid', 'polio', 'aids', 'sepsis',
    'dementia', 'suffer', 'suffers', 'rot', 'rots', 'choke', 'chokes', 'burn', 'burns', 'raped', 'stabbed', 'shot', 'killed',
    'run over', 'hit by a bus', 'crash', 'crashes', 'drown', 'drowns', 'bleed', 'bleeds', 'paralysed', 'paralyzed', 'drop dead',
    'coffin', 'grave', 'ventilator', 'hell', 'pain', 'agony', 'fall', 'falls', 'mueras', 'muera', 'mueran', 'cáncer', 'mati',
    'mampus', 'kanser', 'sakit', 'hurt', 'haunted', 'intubated', 'amputated', 'lose', 'loses', 'beaten', 'miscarry', 'miscarries',
  ],
  'dwelling': [
    'live', 'lives', 'living', 'park', 'parks', 'sleep', 'sleeps', 'house', 'home', 'address', 'school', 'gym', 'work', 'works',
    'car', 'plate', 'street', 'flat', 'door', 'kids', 'children', 'daughter', 'son', 'wife', 'husband', 'family', 'shifts',
    'shift', 'rota', 'route', 'bus', 'hours', 'garden', 'walk', 'walks', 'bedroom', 'rumah', 'kereta', 'anak', 'vives', 'vive',
    'trabajas', 'aparcas', 'casa', 'hijos', 'familia', 'mother', 'parents', 'mum', 'dog', 'running', 'nursery', 'jog', 'rounds',
    'name',
  ],
  /** Buildings that somebody is threatened with. */
  'premises': [
    'clinic', 'hospital', 'house', 'office', 'car', 'ward', 'surgery', 'practice', 'home', 'building', 'place', 'headquarters',
    'church', 'mosque', 'temple', 'meeting', 'department', 'rally', 'parliament', 'ministry',
  ],
  'misfortune': [
    'accident', 'accidents', 'happen', 'happened', 'happens', 'fall', 'fell', 'falls', 'slip', 'slipped', 'slips', 'disappear',
    'disappeared', 'missing', 'fire', 'brakes', 'ambulance', 'hearse', 'trolley', 'trolleys', 'stretcher', 'morgue', 'mortuary',
    'icu', 'hospital', 'ground', 'box', 'bag', 'bodybag', 'stitches', 'dental records', 'wheelchair', 'coma', 'canal', 'river',
    'ditch', 'cuneta', 'hospitalised', 'six feet', 'boot',
  ],
  /** Play, in which one beats and destroys. */
  'contest': [
    'game', 'match', 'football', 'rugby', 'cricket', 'padel', 'tennis', 'badminton', 'netball', 'hockey', 'chess', 'poker',
    'fifa', 'xbox', 'quiz', 'ping pong', 'table tennis', 'five a side', 'league', 'cup', 'tournament', 'marathon', 'race', 'bake',
    'karaoke', 'pub quiz', 'team', 'under #s', 'nil', 'scrabble', 'monopoly', 'mario', 'kart', 'fantasy', 'parkrun', 'strava',
    'fantasy league', 'golf', 'darts', 'pool', 'wordle', 'crown', 'bets', 'nerf', 'pillow', 'referee', 'playoffs', 'debate',
    'backlog', 'tug of war', 'egg and spoon', 'squash', 'bowling', 'snooker', 'pickleball', 'volleyball', 'dominoes', 'cribbage', 'uno', 'ludo', 'catan', 'futsal',
    'bake off', 'bingo', 'tiddlywinks', 'with kindness',
  ],
} as const;
