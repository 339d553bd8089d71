// Words that say how a thing is told: when, in general or once, as a question, a quiz, a story, somebody else's words.

/** Places that are the teller's own. */
export const HERE = [
  'in clinic', 'in the ed', 'in ed', 'in the er', 'in resus', 'on the ward', 'in theatre', 'on nights', 'on my ward', 'in icu',
  'in the icu', 'on rounds', 'on the unit', 'end of shift', 'start of shift', 'at handover', 'post shift', 'our ed', 'our er',
  'our icu', 'my clinic', 'our clinic', 'my ward', 'our unit', 'my list', 'from the take', 'our hospital', 'my hospital',
  'my practice', 'our practice', 'in a & e', 'in the trauma bay', 'in the waiting room', 'in triage', 'on the take',
  'in the ambulance bay',
];

export const DISCOURSE = {
  /** Recent and particular times. */
  'lately': [
    'today', 'tonight', 'yesterday', 'last night', 'this morning', 'this afternoon', 'this evening', 'this week', 'last week',
    'this weekend', 'earlier', 'earlier today', 'just now', 'overnight', 'on shift', 'mid-shift', 'on my shift', 'this shift',
    'last shift', 'an hour ago', 'half an hour ago', 'a few hours ago', 'hours ago', 'last month', 'this month', 'the other day',
    'the other night', 'other day', 'on monday', 'on tuesday', 'on wednesday', 'on thursday', 'on friday', 'on saturday',
    'on sunday', 'monday night', 'friday night', 'saturday night', 'sunday night', 'last monday', 'last tuesday',
    'last wednesday', 'last thursday', 'last friday', 'last saturday', 'last sunday', '#am', '#pm', '# am', '# pm', '# a . m',
    '# p . m', 'on call last night', 'tonite', '2nite', '2day', 'tdy', 'days ago', '# days ago', '# weeks ago', 'a week ago',
    'two days ago', 'few days ago', 'semalam', 'smlm', 'tadi', 'hari ni', 'arini', 'malam ni', 'petang tadi', 'pagi tadi',
    'acabo de', 'esta mañana', 'esta noche', 'esta tarde', 'hari ini', 'malam tadi', 'hoy', 'ayer', 'anoche', 'at midnight',
    'midnight', 'christmas eve', 'christmas day', 'new year\'s eve', "this morning's", "last night's", "today's", "tonight's",
    "yesterday's", 'reading this', '# minutes ago', '# mins ago', '# hours ago', 'end of my shift', 'after my shift',
    'from tuesday', 'from monday', 'from wednesday', 'from thursday', 'from friday', 'from saturday', 'from sunday',
    'from last night', 'from yesterday', 'throwback to', 'tbt',
  ],
  /** Here and now, but loosely. */
  'here': [
    'just', 'finally', 'currently', 'at the moment', 'right now', ...HERE,
  ],
  /** Asked of colleagues: nobody asks so about nobody. */
  'peers': [
    'anyone seen', 'anyone ever seen', 'anyone else seen', 'has anyone', 'thoughts', 'any thoughts', 'what would you do', 'wwyd',
    'your diagnosis', 'ddx', 'any ideas', 'ideas', 'hivemind', 'hive mind', 'curbside', 'consult from', 'referral from',
    'the one who', 'the ones who', 'unpopular opinion but this',
  ],
  /** Past, once, but not now: still one patient. */
  'once': [
    'once', 'remember when', 'the time', 'that time', 'back when', 'years ago', '# years ago', 'a few years ago',
    'many years ago', 'months ago', '# months ago', 'when i was', 'last year', 'first year', 'during my', 'in my first',
    'in med school', 'i remember', 'still remember', 'will never forget', "i'll never forget", 'never forget', 'one time',
    'one night', 'one day', 'still think about', 'still thinking about', 'think about', 'thinking about', 'still sitting with me',
    'sitting with me', 'stuck with me', 'stays with me', 'stay with me', 'haunts me', 'on my mind', "can't stop thinking about",
    'cant stop thinking about', 'live in my head', 'living in my head', 'keep thinking about',
  ],
  'first': [
    'first', '1st', 'very first', 'second', 'third', 'last', 'final', 'favourite', 'favorite', 'primera', 'pertama', 'next',
    '#th', '#nd', '#rd', '#st', 'only', 'hardest', 'worst', 'best', 'oldest', 'youngest', 'sickest', 'sweetest', 'funniest',
    'craziest', 'weirdest', 'toughest', 'saddest', 'latest', 'newest',
  ],
  /** Said of many, or of nobody in particular. */
  'general': [
    'if', 'classic', 'textbook', 'when you', 'when we', 'whenever', 'every', 'each', 'any', 'always', 'usually', 'often',
    'typically', 'generally', 'in general', 'most', 'many', 'rarely', 'occasionally', 'tend to', 'kalau', 'jika', 'si un',
    'setiap', 'cada', 'people with', 'patients with', 'unless', 'be a', 'being a', 'what makes a', 'behind every', 'commonly',
    'frequently', 'to be a', 'how to', 'how do you', 'anytime', 'any time', 'no two', 'the average', 'an average', 'the typical',
    'a typical', 'the ideal', 'one in', 'one in #', '# in #', 'not every', 'more than a', 'selalu', 'biasanya', 'kerap', 'ramai',
    'kebanyakan', 'suelen', 'suele', 'muchas veces', 'la mayoría', 'muchos', 'siempre',
  ],
  'modal': [
    'should', 'must', 'can', 'could', 'may', 'might', 'would', 'will', 'needs to', 'need to', 'has to', 'have to', 'deserves',
    'deserve', 'ought', "can't", "shouldn't", 'is more than', 'is not a', 'is never', 'is always',
  ],
  'made-up': [
    'imagine', 'suppose', 'supposing', 'hypothetically', 'hypothetical', 'say you', "let's say", 'lets say', 'what if',
    'picture a', 'consider a', 'assume', 'vignette', 'simulated', 'simulation', 'mannequin', 'manikin', 'osce', 'osces',
    'standardised patient', 'standardized patient', 'simulated patient',
    'fictional', 'fictitious', 'made-up', 'not a real', 'not real', 'thought experiment', 'interview', 'interview question', 'interviewer', 'role play', 'role-play', 'sim lab', 'sim session', 'in sim', 'sim scenario', 'clinical scenario', 'case scenario', 'sim man', 'simman', 'composite', 'in my dream', 'dreamt', 'dreamed', 
  ],
  'exam': [
    'which of the following', 'mcq', 'mcqs', 'sba', 'most likely diagnosis', 'the most likely', 'next best step',
    'best next step', 'most appropriate next', 'most appropriate', 'usmle', 'step #', 'plab', 'mrcp', 'mrcs', 'frcs',
    'board question', 'board questions', 'board review', 'board-style', 'qotd', 'question of the day', 'quiz', 'quizlet',
    'practice question', 'answer below', 'answer in', 'ukmla', 'mock exam',
    'exam question', 'exam tip', 'flashcard', 'anki', 'uworld', 'passmedicine', 'amboss', 'true or false', 'nclex', '#usmle', '#mcq', '#quiz', 'shelf exam', 'test yourself', 'spot diagnosis', 'exam vignette', 'answer tomorrow', 'vote below', 'med ed case', 'teaching case', 'clinical reasoning', 'for my students', 'for students', 'discuss .', 
  ],
  /** Learnt about, not met. */
  'studied': [
    'reading about', 'reading on', 'reading up', 'read about', 'revising', 'studying', 'studied', 'learning about',
    'learned about', 'learnt about', 'lecture on', 'lecture about', 'webinar', 'talk on', 'talk about', 'teaching on',
    'teaching about', 'tutorial on', 'podcast on', 'podcast about', 'course on', 'thread on', 'chapter on', 'drill', 'drills',
    'practising', 'practicing', 'workshop', 'workshop on', 'training day', 'refresher', 'als course', 'bls', 'atls', 'acls',
    'revision',
  ],
  'published': [
    'case report', 'case reports', 'case series', 'nejm', 'bmj', 'lancet', 'jama', 'published', 'et al', 'doi', 'the authors',
    'we report', 'we describe', 'was reported', 'were reported', 'pubmed', 'this paper', 'new paper', 'our paper', 'my paper',
    'the paper', 'a paper', 'paper on', 'paper in', 'papers', 'study', 'trial', 'cohort', 'rct', 'systematic review',
    'meta-analysis', 'guideline', 'guidelines', 'literature', 'journal', 'journal club', 'randomised', 'randomized',
    'retrospective', 'registry', 'reported in', 'according to', 'investigators', 'participants', 'subjects', 'preprint',
    'medrxiv', 'cochrane', 'reuters', 'bbc', 'cnn', 'headline', 'headlines', 'inquest', 'high court', 'supreme court',
    'news story', 'new york times', 'nyt', 'in the news', 'story in',
  ],
  'famous': [
    'phineas gage', 'henrietta lacks', 'patient hm', 'h . m .', 'henry molaison', 'james phipps', 'louise brown', 'typhoid mary',
    'baby fae', 'charlie gard', 'libby zion', 'christiaan barnard', 'freud', 'ignaz semmelweis', 'john snow', 'galen',
    'hippocrates', 'edward jenner', 'elisha mitchell', 'louis washkansky', 'george washington', 'president garfield',
    'terri schiavo', 'archie battersbee', 'indi gregory', 'jahi mcmath', 'karen quinlan', 'nancy cruzan', 'the king',
    'the president', 'queen victoria', 'king charles', 'kate middleton', 'princess', 'napoleon', 'beethoven', 'mozart',
    'van gogh', 'darwin', 'franklin roosevelt', 'fdr', 'jfk', 'lincoln', 'historical', 'medical history', 'history of medicine',
    'otd', 'on this day', 'century', 'victorian',
  ],
  'fiction': [
    'the pitt', 'thepitt', "grey's anatomy", 'greys anatomy', 'greys', "grey's", 'house md', 'dr house', 'gregory house',
    'this episode', 'the episode', 'last episode', 'latest episode', 'new episode', "tonight's episode", 'episode #', 'ep #',
    'rewatching', 'watching house', 'of house', 'on house', 'bingeing', 'binge-watching', 'season #', 'finale', 'season finale',
    'on tv', 'tv show', 'netflix', 'movie', 'novel', 'plotline', 'spoiler', 'spoilers', 'call the midwife',
    'this is going to hurt', 'the good doctor', 'chicago med', 'hbo', 'hulu', 'thriller', 'writing my', 'my novel', 'my book',
    'screenplay', 'protagonist', 'casualty', 'holby', 'scrubs reruns', 'doogie', 'the knick', 'new amsterdam', 'meredith',
    'dr robby', 'dr . robby', 'mcdreamy', 'kdrama', 'k-drama', 'hospital playlist', 'soap opera', 'sitcom', 'season one',
    'season two', 'video game', 'two point hospital', 'story time fiction', 'short story', 'disney', 'pixar', 'star wars',
    'marvel',
  ],
  'animal': [
    'dog', 'dogs', 'puppy', 'pup', 'cat', 'cats', 'kitten', 'horse', 'pony', 'labrador', 'lab pup', 'spaniel', 'rabbit', 'ferret',
    'cow', 'calf', 'parrot', 'hamster', 'guinea pig', 'goat', 'sheep', 'ewe', 'mare', 'foal', 'tortoise', 'retriever', 'bulldog',
    'poodle', 'hedgehog', 'mouse', 'mice', 'rats', 'kitty', 'doggo', 'snake', 'gecko', 'zoo', 'vet clinic',
  ],
  'appointment-other': [
    'meeting', 'lecture', 'class', 'train', 'flight', 'coffee', 'nap', 'snack', 'teaching', 'alarm', 'zoom', 'webinar',
    'interview', 'exam', 'deadline', 'start', 'finish', 'bedtime', 'gym', 'run', 'workout', 'talk', 'presentation', 'seminar',
    'slump', 'crash', 'bus', 'wakeup', 'wake-up', 'tutorial', 'session',
  ],
  /** A part that is the poster's own body or kin. */
  'own-case': [
    'as a patient', "i'm a patient", 'im a patient', "i'm just a patient", 'just a patient', 'a patient myself',
    'as a patient myself', 'i was the patient', 'i was a patient', 'being a patient', 'be a patient', 'i am the patient', "i'm the patient",
    'my own surgery', 'my own illness', 'my own diagnosis', 'my surgeon', 'my doctor', 'my gp', 'my oncologist', 'my therapist',
    'my psychiatrist', 'my dentist', 'my obgyn', 'my ob', 'my physio', 'my diagnosis', 'my cancer', 'my surgery', 'my appendix',
    'my chemo', 'my scan', 'my biopsy', 'my own appendix', 'my own', 'my mri', 'my knee', 'my pregnancy', 'my labour', 'my labor',
    'my c-section', 'my operation', 'my endoscopy', 'my colonoscopy', 'my mental health', 'my depression', 'my anxiety',
    'my adhd', 'my hospital stay', 'my admission', 'my own baby', 'i was diagnosed', 'i got diagnosed', 'i was admitted',
    'i was born', 'i gave birth', 'i had surgery', 'my treatment', 'my recovery', 'my stroke', 'my heart attack', 'my migraine',
    'my migraines', 'my blood pressure', 'my back', 'my hip', 'my transplant', 'my kidney', 'i am a patient',
    'my consultant surgeon', 'my nurse', 'my midwife', 'my paramedics', 'my diabetes', 'my asthma', 'my ivf',
  ],
  'query': [
    'recommended', 'recommendation', 'recommendations', 'prognosis', 'management', 'updated', 'treatment', 'treatments',
    'comparison', 'guidelines', 'protocol', 'dose', 'dosing', 'dosage', 'risk', 'best', 'role', 'efficacy', 'impact', 'effects',
    'effect', 'approach', 'criteria', 'indications', 'steps', 'explain', 'describe', 'outline', 'discuss',
  ],
  'not': [
    'not', 'do not', 'did not', "isn't", 'isnt', "aren't", 'arent', "wasn't", 'wasnt', "weren't", "don't", 'dont', "doesn't",
    'doesnt', "didn't", 'didnt', "won't", 'wont', "wouldn't", 'wouldnt', "can't", 'cant', 'cannot', "couldn't", "shouldn't",
    'shouldnt', 'never', 'no', 'nobody', 'none', 'no one', 'neither', 'nor', 'without', 'hardly', "ain't", 'aint', 'nowhere',
    'far from', 'anything but', 'opposite of', 'the very opposite of', 'bukan', 'tak', 'tidak', 'jangan', "haven't", "hasn't",
    "mustn't",
  ],
  'be': [
    'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", "'re", "it's", "he's", "she's", "they're", "you're", "that's",
    "i'm", "we're", 'im', 'youre', 'theyre', 'hes', 'shes', 'thats', 'looks', 'look', 'sounds', 'sound', 'seems', 'seem', 'acts',
    'act', 'acting', 'feels', 'feel', 'became', 'become', 'becomes', 'remain', 'remains', 'stay', "who's", 'es', 'eres', 'son',
  ],
} as const;
