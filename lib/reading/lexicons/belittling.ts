/** Words with which somebody is made small without a name being called, and what tells that it is meant well. */
export const BELITTLING = {
  'praise': [
    'legend', 'legends', 'star', 'stars', 'hero', 'heroes', 'angel', 'angels', 'gem', 'gems', 'babe', 'beauty', 'beauties',
    'champion', 'champions', 'genius', 'geniuses', 'machine', 'machines', 'icon', 'icons', 'queen', 'queens', 'king', 'kings',
    'saint', 'saints', 'treasure', 'darling', 'darlings', 'sweetheart', 'sweethearts', 'rockstar', 'rockstars', 'superstar',
    'superstars', 'unit', 'units', 'diamond', 'joy', 'delight', 'inspiration', 'pleasure', 'trooper', 'troopers', 'proud', 'love',
    'best', 'brilliant', 'wonderful', 'beautiful', 'smashed', 'nailed', 'goat', 'wizard', 'wizards', 'godsend', 'blessing',
    'lifesaver', 'lifesavers', 'thank', 'thanks', 'congrats', 'congratulations', 'marvellous', 'amazing', 'lovely', 'kind',
    'friend', 'friends', 'goddess', 'royalty', 'warrior', 'warriors',
  ],
  /** What somebody is said to have no more of than a houseplant. */
  'faculty': [
    'personality', 'charm', 'brain', 'brains', 'iq', 'intellect', 'empathy', 'manner', 'manners', 'charisma', 'spine', 'backbone',
    'skills', 'wit', 'warmth', 'intelligence', 'morals', 'ethics', 'maturity', 'compassion', 'integrity', 'decency', 'judgement',
    'judgment', 'insight', 'leadership', 'competence', 'emotional', 'self-awareness', 'vocabulary', 'memory', 'bedside',
  ],
  /** Said of somebody outright, it is contempt; besides it means many things. */
  'outright': [
    'brain dead', 'brain-dead', 'braindead', 'thick', 'dense', 'dim', 'lazy', 'ignorant', 'evil', 'smelly', 'creepy', 'unhinged',
    'delusional', 'deranged', 'inferior', 'vile', 'toxic', 'dumb', 'arrogant', 'smug', 'pompous', 'slimy', 'sleazy', 'spiteful',
    'poisonous', 'bitter', 'cowardly', 'corrupt', 'greedy', 'vindictive', 'senile', 'illiterate', 'obnoxious', 'insufferable',
    'unbearable', 'clueless', 'worthless', 'talentless', 'mediocre', 'soulless', 'heartless', 'gormless', 'witless', 'mindless',
    'shameless', 'immature', 'childish', 'bitchy', 'psychotic', 'unprofessional and', 'crooked', 'two-faced', 'entitled',
    'narcissistic', 'lecherous', 'retarded', 'mental', 'cray',
  ],
  /** Beasts, plants, wares and parts in a play that somebody is likened to. */
  'likened': [
    'butcher', 'butchers', 'vulture', 'vultures', 'hyena', 'hyenas', 'jackal', 'jackals', 'lemmings', 'cavemen', 'caveman',
    'neanderthal', 'neanderthals', 'dictator', 'dictators', 'tyrant', 'tyrants', 'despot', 'gorgon', 'harpy', 'shrew',
    'battleaxe', 'vampire', 'vampires', 'bloodsucker', 'bloodsuckers', 'weasels', 'wet wipe', 'clowns', 'clown', 'muppets',
    'muppet', 'brat', 'brats', 'prima donna', 'manchild', 'man-child', 'man child', 'oaf', 'lout', 'louts', 'yob', 'yobs',
    'thugs', 'thug', 'crooks', 'grifter', 'grifters', 'shill', 'shills', 'con artist', 'con artists', 'conman', 'con man',
    'frauds', 'fraudster', 'quack', 'quacks', 'menace', 'laughing stock', 'sadist', 'sadists', 'megalomaniac', 'egomaniac',
    'control freak', 'backstabber', 'backstabbers', 'freeloader', 'freeloaders', 'scrounger', 'scroungers', 'sponger', 'spongers',
    'timewaster', 'timewasters', 'time waster', 'time wasters', 'malingerer', 'malingerers', 'jobsworth', 'jobsworths',
    'pen pusher', 'pen pushers', 'pen-pusher', 'pen-pushers', 'paper pusher', 'paper pushers', 'paper-pushers', 'button pusher',
    'button pushers', 'bean counter', 'bean counters', 'box ticker', 'knuckle dragger', 'knuckle draggers', 'knuckle-draggers',
    'mouth breather', 'mouth breathers', 'bottom feeder', 'bottom feeders', 'sycophant', 'sycophants', 'lapdog', 'lapdogs',
    'brown-noser', 'brown noser', 'snitch', 'traitor', 'traitors', 'sellout', 'sellouts', 'drama queen', 'drama queens',
    'drama llama', 'crybabies', 'crybaby', 'snowflakes', 'snowflake', 'ghouls', 'ghoul', 'psychopath', 'psychopaths',
    'narcissist', 'narcissists', 'sociopath', 'sociopaths', 'liar', 'liars', 'coward', 'cowards', 'bully', 'bullies', 'hypocrite',
    'hypocrites', 'scum', 'filth', 'turd', 'turds', 'git', 'prat', 'berk', 'twit', 'oik', 'wench', 'hag', 'crone', 'gobshite',
    'wazzock', 'nincompoop', 'ninny', 'space cadet', 'piece of work', 'airheads', 'sewer rats', 'creeps', 'creep', 'pervert',
    'gold digger', 'attention seeker', 'attention seekers', 'know-nothing', 'know-nothings', 'halfwits', 'imposter', 'impostor',
    'wannabe', 'wannabes', 'charlatan', 'charlatans', 'fools', 'fool', 'dummies', 'ignoramus',
  ],
  /** The same where it means much else besides: only with scorn in front. */
  'likened-loosely': [
    'sheep', 'chickens', 'chicken', 'monkey', 'monkeys', 'gorilla', 'donkey', 'donkeys', 'parrot', 'parrots', 'robots', 'robot',
    'zombies', 'zombie', 'drones', 'toddler', 'toddlers', 'witch', 'witches', 'dragon', 'dinosaur', 'dinosaurs', 'slug', 'slugs',
    'toad', 'vermin', 'parasites', 'parasite', 'pigs', 'pig', 'rats', 'rat', 'snakes', 'snake', 'cockroaches', 'leeches',
    'walnut', 'walnuts', 'doughnut', 'donut', 'spanner', 'spanners', 'lettuce', 'melt', 'gremlin', 'goblin', 'goblins', 'circus',
    'jokers', 'joker', 'cowboys', 'amateurs', 'amateur', 'peasants', 'peasant', 'puppet', 'puppets', 'diva', 'divas', 'princess',
    'fraud', 'cheat', 'cheats', 'liability', 'addict', 'junkie', 'child', 'children', 'baby', 'babies', 'troll', 'trolls',
    'monsters', 'monster', 'trash', 'garbage', 'waste', 'disgrace', 'embarrassment', 'disaster', 'failure', 'failures', 'nobody',
    'nobodies', 'nothing', 'worm', 'worms', 'maggots', 'maggot', 'bag', 'cow', 'cows', 'slob', 'lump', 'potato', 'vegetable',
    'cabbage', 'plank', 'tool', 'tools', 'helmet', 'dope', 'article', 'butt', 'karen', 'karens', 'boomer', 'hack', 'hacks',
  ],
  /** What makes a likeness an insult. */
  'scornful': [
    'absolute', 'complete', 'utter', 'total', 'massive', 'daft', 'sad', 'pathetic', 'stupid', 'dumb', 'useless', 'lazy', 'little',
    'fucking', 'bloody', 'miserable', 'pompous', 'arrogant', 'lonely', 'bitter', 'nasty', 'greedy', 'fat', 'ugly', 'old',
    'spineless', 'headless', 'brainless', 'manipulative', 'whining', 'whiny', 'entitled', 'jumped-up', 'jumped up', 'glorified',
    'overpaid', 'self-important', 'spoilt', 'spoiled', 'worthless', 'brainwashed', 'bunch', 'pack', 'load', 'horde', 'shower',
    'herd', 'gang', 'brain-dead', 'clueless', 'incompetent', 'lying', 'cheating', 'thieving', 'two-faced', 'smug', 'ignorant',
    'professional', 'biggest', 'pampered', 'raging', 'proper', 'right', 'vile', 'slimy', 'sanctimonious', 'petty', 'toxic',
    'mindless', 'joyless', 'humourless', 'sadistic', 'sorry', 'poor', 'disgusting', 'cruel', 'crusty', 'washed-up', 'tinpot',
    'soulless', 'grubby', 'drunk', 'dozy', 'thick', 'silly', 'gutless', 'damn', 'goddamn', 'vindictive', 'horrible', 'horrid',
    'awful',
  ],
  'nonetheless': [
    'glorified', 'wannabe', 'overpaid', 'so-called', 'pretend', 'two-bit', 'tinpot', 'tin-pot', 'jumped-up', 'third-rate',
    'second-rate', 'mickey mouse', 'cut-price', 'cereal box', 'failed', 'bargain', 'washed-up', 'knock-off', 'armchair',
    'wikipedia', 'diet',
  ],
  /** Contempt in Malay and in Spanish. */
  'hina': [
    'bodoh', 'bodo', 'bodow', 'bodohnya', 'bangang', 'bahlul', 'bongok', 'bengong', 'bengap', 'bebal', 'tolol', 'goblok', 'biul',
    'sewel', 'lembap', 'lembik', 'biadap', 'biadab', 'kurang ajar', 'tak guna', 'setan', 'syaitan', 'pemalas', 'haprak', 'barua',
    'lahanat', 'otak udang', 'otak kosong', 'tak ada otak', 'takde otak', 'sampah', 'hampeh', 'sombong', 'malas', 'gila kuasa',
    'dungu', 'pengecut', 'penipu', 'manja', 'tak reti', 'tak berguna', 'menyampah',
  ],
  'desprecio': [
    'inútil', 'inutil', 'inútiles', 'vago', 'vaga', 'vagos', 'vagas', 'imbécil', 'imbecil', 'imbéciles', 'idiota', 'idiotas',
    'tonto', 'tonta', 'tontos', 'tontas', 'estúpido', 'estúpida', 'estúpidos', 'estupido', 'estupida', 'amargado', 'amargada',
    'ignorante', 'ignorantes', 'analfabeto', 'analfabeta', 'mamarracho', 'sinvergüenza', 'sinvergüenzas', 'patán', 'burro',
    'burra', 'baboso', 'cerdo', 'cerda', 'cerdos', 'desgraciado', 'desgraciada', 'mediocre', 'mediocres', 'incompetente',
    'incompetentes', 'lerdo', 'palurdo', 'chulo', 'pringado', 'mequetrefe', 'zopenco', 'cretino', 'cretina', 'cretinos', 'payaso',
    'payasa', 'payasos', 'gentuza', 'basura', 'escoria', 'retrasado', 'retrasada', 'pedazo', 'subnormal', 'bruja', 'víbora',
    'rata', 'ratas', 'parásitos', 'matasanos', 'carnicero', 'ladrón', 'ladrones', 'cobarde', 'cobardes', 'mentiroso', 'mentirosa',
    'mentirosos', 'pendejo', 'pendeja', 'cabrón', 'cabrona', 'boludo', 'pelotudo', 'gilipollas', 'capullo',
  ],
} as const;
