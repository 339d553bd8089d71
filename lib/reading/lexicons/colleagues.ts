/** Words by which one person at work is picked out among the others. */
export const COLLEAGUES = {
  /** People at work whom the list of staff does not hold. */
  'specialist': [
    'urologist', 'neurologist', 'dermatologist', 'gastroenterologist', 'oncologist', 'haematologist', 'hematologist',
    'nephrologist', 'endocrinologist', 'rheumatologist', 'pulmonologist', 'respiratory physician', 'neonatologist',
    'paediatrician', 'pediatrician', 'psychiatrist', 'psychologist', 'geriatrician', 'hospitalist', 'intensivist', 'obstetrician',
    'gynaecologist', 'gynecologist', 'ophthalmologist', 'microbiologist', 'virologist', 'epidemiologist', 'neurosurgeon',
    'orthopod', 'gasser', 'perfusionist', 'sonographer', 'optometrist', 'podiatrist', 'chiropractor', 'orthodontist', 'hygienist',
    'dental nurse', 'vet', 'vet nurse', 'phlebotomist', 'chaplain', 'fellow', 'chief', 'chief resident', 'chair', 'partner',
    'senior partner', 'grad', 'new grad', 'locum', 'trainee', 'co-fellow', 'co-resident', 'co-intern', 'coresident', 'houseman',
    'house officer', 'medical officer', 'specialist nurse', 'sister', 'charge', 'night sister', 'site manager', 'bed manager',
    'rep', 'researcher', 'postdoc', 'demonstrator', 'urólogo', 'cirujano', 'cirujana', 'anestesista',
  ],
  /** What is worn, owned or done by one in a department. */
  'distinctive': [
    'bow tie', 'bow ties', 'bowtie', 'bow-tie', 'tattoo', 'tattoos', 'dragon tattoo', 'neck tattoo', 'sleeve tattoo', 'nose ring',
    'lip ring', 'piercing', 'piercings', 'earring', 'beard', 'goatee', 'moustache', 'mustache', 'handlebar moustache', 'ponytail',
    'man bun', 'pigtails', 'dreadlocks', 'dreads', 'locs', 'mohawk', 'mullet', 'afro', 'braids', 'toupee', 'wig', 'comb-over',
    'comb over', 'hair', 'sideburns', 'crocs', 'clogs', 'heels', 'stilettos', 'sandals', 'cowboy boots', 'boots', 'trainers',
    'sneakers', 'socks', 'scrub cap', 'cap', 'hat', 'beret', 'fedora', 'waistcoat', 'cravat', 'suspenders', 'braces',
    'leather jacket', 'cufflinks', 'rolex', 'perfume', 'cologne', 'aftershave', 'lipstick', 'eyeliner', 'nails', 'glasses',
    'specs', 'monocle', 'eyepatch', 'eye patch', 'glass eye', 'hearing aid', 'cane', 'limp', 'stutter', 'stammer', 'lisp',
    'accent', 'squint', 'scar', 'birthmark', 'freckles', 'gold tooth', 'braces on', 'prosthetic', 'harley', 'motorbike',
    'motorcycle', 'tesla', 'porsche', 'ferrari', 'lambo', 'mini', 'convertible', 'number plate', 'plates', 'vanity plate',
    'banjo', 'ukulele', 'bagpipes', 'unicycle', 'rucksack', 'backpack', 'lanyard', 'fanny pack', 'bumbag', 'stethoscope',
    'turban', 'hijab', 'tudung', 'kippah', 'headscarf', 'wheelchair', 'pajarita', 'tatuaje', 'bigote', 'barba',
  ],
  /** How one looks or where one comes from, before a word for the person. */
  'looks': [
    'bald', 'balding', 'ginger', 'ginger-haired', 'red-haired', 'redheaded', 'redhead', 'blonde', 'blond', 'brunette',
    'grey-haired', 'gray-haired', 'silver-haired', 'curly-haired', 'pink-haired', 'blue-haired', 'purple-haired', 'long-haired',
    'tall', 'tallest', 'short', 'tiny', 'lanky', 'skinny', 'chubby', 'bearded', 'bespectacled', 'tattooed', 'one-eyed',
    'one-armed', 'pregnant', 'heavily pregnant', 'ex-army', 'ex-navy', 'ex-military', 'ex-marine', 'bow-tied', 'bow-tie-wearing',
    'bow tie wearing', 'scottish', 'irish', 'welsh', 'english', 'french', 'german', 'italian', 'spanish', 'polish', 'russian',
    'ukrainian', 'greek', 'turkish', 'egyptian', 'nigerian', 'ghanaian', 'kenyan', 'south african', 'zimbabwean', 'indian',
    'pakistani', 'bangladeshi', 'sri lankan', 'nepali', 'chinese', 'taiwanese', 'korean', 'japanese', 'vietnamese', 'filipino',
    'filipina', 'malaysian', 'indonesian', 'australian', 'aussie', 'kiwi', 'canadian', 'texan', 'cuban', 'colombian', 'mexican',
    'brazilian', 'iranian', 'iraqi', 'syrian', 'lebanese', 'sikh', 'muslim', 'jewish', 'mormon', 'female', 'male', 'black',
    'asian', 'hispanic', 'latina', 'latino', 'brown', 'gay', 'trans', 'married', 'divorced', 'recently divorced',
    'newly divorced', 'longest-serving', 'oldest', 'youngest', 'six-foot', 'six foot', 'calvo', 'pelirroja', 'pelirrojo', 'botak',
  ],
  /** There is one of the kind. */
  'sole': ['only', 'sole', 'lone', 'exactly one', 'única', 'único', 'satu-satunya', 'solitary'],
  /** Readers are told that they know who is meant. */
  'you-know-who': [
    'yall know', 'iykyk', 'name names', 'wont name', 'ya sabéis quién', 'faham-faham', 'tahulah siapa', 'initials',
  ],
  /** An account and who is behind it. */
  'behind-it': [
    'real name', 'real identity', 'true identity', 'aka', 'a.k.a', 'unmasked', 'unmask', 'outed', 'outing', 'dox', 'doxx',
    'doxxed', 'identity of', 'person behind', 'mystery solved', 'anonymous blogger', 'anonymous account', 'anon account',
    'turns out', 'in real life', 'irl',
  ],
  /** Places and groups of work by which one colleague is placed. */
  'post-at': [
    'on nights', 'from radiology', 'in hr', 'in ed', 'in theatre', 'in theatres', 'in pharmacy', 'on days', 'from anatomy',
    'from pharmacy', 'from theatre', 'from ed', 'from hr', 'in admissions', 'at triage', 'in triage', 'on gastro', 'on resp',
    'on cardio', 'on labour ward', 'on itu', 'on icu',
  ],
} as const;
