/** How contempt, mockery and their opposites sound. */
export const TONE = {
  /** Mockery that needs little besides. */
  'mocking': [
    'oh look', 'oh great', 'oh joy', 'must be nice', 'must be exhausting', 'must be hard being', 'take a bow', 'slow clap', 'one job', 'change my mind', 'bless his heart', 'bless her heart', 'thoughts and prayers', 'pray tell', 'kindly explain', 'off you pop', 'off you trot', 'into the sea', 'the audacity', 'main character', 'second hand embarrassment', 'second-hand embarrassment', 'class act', 'funny how', 'how convenient', 'ladies and gentlemen', 'it takes a special kind', 'a special kind of', 'tell me you', 'cry me a river', "world's smallest violin", 'gold star', 'participation trophy',
    'give them a medal', 'give him a medal', 'give her a medal', 'your majesty', 'her majesty', 'his majesty', 'cringe', 'cereal box', 'do go on', 'please go on', 'ok sir', "ok ma'am", 'ok karen', 'ok boomer', 'ok princess', 'ok hun', 'never ceases to amaze', 'never cease to amaze me', 'if i had a pound', 'if i had a dollar', 'painful to watch', 'the nerve', 'feet man', 'big brain', 'galaxy brain', 'who let', 'who lets', 'who approved', 'who hired', 'what a time to be alive', 'asking for a friend', 'two brain cells', 'brain cell', 'brain cells', 'did you forget', 'do they even', 'do you even', 'does anyone even', 'has anyone ever told you', '🤡', '👏👏', 'the genius', 'geniuses', 'some genius', 'einstein', 'round of applause', 'so brave', 'what do they do all day', 'do all day', 'never opened a textbook', 'with a map', 'between them', 'between the four of them', 'how adorable', 'how precious', 'such a hero', 'unprofessional much', 'walk into the sea', 'nobody asked', 'muka tembok', 'tak tahu malu', 'de premio', 'menudo circo', 'vaya tela', 'ni idea', 'on her behalf', 'on his behalf', 'should reconsider', 'real doctors', 'real nurse', 'main character energy', 'special snowflake',
    'be still my beating heart', 'thinks he invented', 'thinks she invented', 'think they invented', 'thinks he owns', 'thinks she owns',
    'own the place', "god's gift", 'god complex', 'bar is on the floor', 'bar is in hell', 'raised in a barn', 'raised by wolves',
    'pick a personality', "isn't a personality", 'not a personality', 'personality transplant', 'go lie down', 'such good hands',
    'slow handclap', 'sharpest tool', 'sharpest knife', 'brightest bulb', 'lights are on', 'full deck', 'short of a picnic',
    'chocolate teapot', 'chocolate fireguard', 'headless chickens', 'wet tissue', 'learn to read',
    'try reading', 'reading is hard', "reading isn't for everyone", 'counting is hard', 'peaked in', 'peaked at', 'in such safe hands',
    'strawberry generation', 'generasi strawberi', 'otak letak', 'takde otak', 'bodoh sombong', 'perasan bagus',
  ],
  /** Praise that is none, beside somebody who did badly. */
  'mock-praise': [
    'bravo', 'congratulations', 'truly', 'masterclass', 'nobel', 'adorable', 'cute', 'precious', 'thorough', 'amazing', 'fantastic', 'wonderful', 'marvellous', 'stellar', 'classy', 'sticker', 'trophy', 'impressive', 'charming', 'delightful', 'clever',
    'world class', 'world-class', 'innovative', 'visionary', 'rocket scientist', 'rocket science', 'tahniah', 'terbaik', 'syabas', 'enhorabuena', 'hats off', 'well played', 'good job', 'great job', 'nice one', 'nice work', 'inspiring', 'outstanding', 'shout out', 'shoutout', 'special shout out', 'remarkable', 'hilarious', 'big hand',
    'worth every penny', 'never change', 'groundbreaking', 'riveting', 'sterling work', 'top marks', 'stellar stuff', 'top stuff',
    'world beating', 'lucky us', "aren't we lucky", 'how generous', 'so generous', 'how thoughtful', 'so thoughtful', 'how brave of',
    'how kind of', 'so helpful', 'feel so valued', 'so valued', 'feel so healed', 'well done you', 'contoh terbaik', 'pandai sangat',
    'bagus sangat', 'hebat sangat', 'memang terbaik',
  ],
  /** How mockery begins. */
  'mock-opening': [
    'oh good', 'oh sure', 'oh wow', 'yay', 'surprise surprise', 'shocker', 'plot twist', 'newsflash', 'news flash', 'nothing says', 'must be', 'audacity', 'the cheek', 'loved being', 'gotta love', 'got to love', "don't you just love", 'dont you just love', 'typical', 'yet another', 'another day', 'go on then', 'one assumes', 'ever notice', 'behold', 'breaking news', 'fun game', 'wah', 'walao', 'ya allah', 'menudo', 'vaya', 'love how', 'love when', 'love it when', 'i love when', 'amazing how', 'interesting to see', 'congratulations to', 'shame nobody', 'who knew', 'who would have thought', 'imagine needing', "can't wait for", 'so glad',
    'shock horror', 'what a shock', 'imagine my shock', 'colour me shocked', 'color me shocked', "nobody's surprise", "no one's surprise",
    'what a surprise', 'the irony', 'heaven forbid', 'god forbid', 'give me strength', 'heaven help us', 'god help us',
    'how hard can it be', 'how hard is it', 'too much to ask', 'spare me', 'natural selection', 'moment of silence for', 'shoutout to',
    'shout out to', 'nothing screams', 'fun fact', 'public service announcement',
  ],
  /** Calling somebody small by a sweet name. */
  'talking-down': [
    'sweetheart', 'hun', 'hunny', 'hon', 'babe', 'darling', 'princess', 'karen', 'karens', 'brenda', 'susan', 'pal', 'buddy', 'sunshine', 'majesty', 'spielberg', "ma'am", 'petal', 'champ', 'cupcake', 'snowflake', 'tick tock', 'toots', 'poppet', 'cinderella', 'mummy', 'cry about it', 'cope', 'grow up', 'get over yourself', 'get over it', 'stay in your lane', 'know your place', 'speak to the manager', 'did his own research', 'did her own research', 'their own research',
    'grow a pair', 'jog on', 'do one', 'run along', 'pipe down', 'bless him',
    'bless her', 'bless them', "aren't you clever", 'google it', 'learn to google',
  ],
  'mock-sign': [
    '🙄', '🤡', '🥱', '🤦', '😒', '🫠', '🙃', '😂', '🤣', 'lol', 'lmao', 'rofl', 'eye roll', 'facepalm', '#facepalm', 'smh', 'sigh', '🤮', '💀', '🗑', '👏',
    "couldn't make it up", "couldn't make this up", 'and it shows', 'bare minimum', 'nature documentary', 'allegedly', "chef's kiss",
    'slay', 'mic drop',
  ],
  /** Words of low opinion, also of work. */
  'disdain': [
    'pathetic', 'useless', 'clueless', 'embarrassing', 'embarrassment', 'embarrassed', 'insufferable', 'incompetent', 'incompetence', 'laughable', 'ridiculous', 'shambles', 'shambolic', 'farce', 'farcical', 'circus', 'circo', 'dump', 'clown show', 'clown', 'disaster', 'painful', 'stupid', 'dumb', 'lazy', 'entitled', 'spineless', 'arrogant', 'arrogance', 'whingers', 'whiners', 'whinging', 'amateur', 'amateurs', 'hopeless', 'appalling', 'dreadful', 'moronic', 'idiotic', 'brainless', 'selfish', 'rude', 'whiny', 'needy', 'ungrateful', 'inept', 'unbearable', 'teruk', 'menyampah', 'meluat', 'malas', 'inútiles', 'vergüenza', 'despicable', 'disgusting', 'disgraceful', 'horrendous', 'garbage', 'trash', 'rubbish', 'crap', 'mediocre', 'second-rate', 'third-rate', 'bottom of the barrel', 'a joke', 'joke', 'cretins', 'morons', 'babies', 'crybabies', 'divas', 'diva', 'princesses', 'dinosaurs', 'jokers', 'cowboys', 'imbeciles', 'fools', 'toddlers', 'houseplants', 'houseplant', 'horoscope', 'no spine', 'common sense', 'braindead', 'brain dead', 'nonsense', 'drivel', 'absurd', 'puddle', 'ugly',
    'jobsworth', 'jobsworths', 'pen pusher', 'pen pushers', 'pen-pushers', 'bean counters', 'box ticker', 'box tickers', 'ivory tower',
    'overpaid', 'spoon-fed', 'spoonfed', 'hand-holding', 'babysitting', 'tossers', 'numpty', 'numpties', 'muppets', 'muppet', 'berlagak',
    'poyo', 'manja', 'lembap', 'bengap',
  ],
  /** Whose trade or place of work is spoken of. */
  'trade': [
    'ortho', 'orthopods', 'orthopod', 'radiology', 'radiologists', 'pharmacy', 'psychiatry', 'psychiatrists', 'psych', 'cardiology', 'cardiologists', 'physios', 'physio', 'gps', 'dentists', 'podiatrist', 'podiatrists', 'it department', 'hr', 'admin', 'admins', 'day team', 'night team', 'quality department', 'quality', 'the lab', 'coordinator', 'bed manager', 'ethics board', 'committee', 'paramedics', 'reviewer', 'homeopaths', 'homeopath', 'chiropractors', 'chiropractor', 'audiologist', 'dietician', 'dietitian', 'agency', 'board', 'leadership', 'leaders', 'department', 'unit', 'hospital', 'trust', 'clinic', 'reception', 'receptionist', 'receptionists',
    'locum', 'locums', 'surgeon', 'surgeons', 'anaesthetics', 'anaesthetists', 'gas man', 'med students', 'medical students', 'students', 'residents', 'interns', 'juniors', 'consultants', 'nps', 'associates', 'associate practitioners', 'practitioners', 'vet', 'vets', 'owners', 'clients', 'visitors', 'referral', 'referrals', 'consult', 'consults', 'handover', 'protocol', 'discharge summary', 'discharge letter', 'management', 'managers', 'manager', 'execs', 'ho', 'houseman', 'mo', 'misi', 'servicio', 'jefe', 'speaker', 'abstract', 'panel', 'candidates', 'generation', 'preceptor', 'professor', 'canteen', 'app', 'policy', 'portal', 'security', 'porters', 'matron', 'occupational health', 'hospitalists', 'ed', 'er', 'icu', 'medics', 'gynae', 'derm', 'urology', 'neuro', 'radiographers', 'midwives', 'doulas', 'naturopaths', 'parents', 'mothers', 'moms', 'mums', 'family', 'families', 'relatives', 'patients', 'patient', 'doctors', 'nurses', 'pharmacists', 'colleague', 'colleagues',
  ],
  /** Arguing with reasons, thanking, owning: the other way of disagreeing. */
  'civil': [
    'thank you', 'deserves a statue', 'you have no idea what that meant', 'meant to me', 'i owe you', 'advice welcome', 'any advice', 'how would you', 'counsel', 'asking gently',     'respectfully', 'i disagree', 'disagree', 'evidence', 'data', 'happy to discuss', 'interval', 'trial', 'trials', 'cochrane', 'source', 'table', 'guideline', 'guidelines', 'suggestions', 'consultation', 'audit', 'asked the board', 'thank', 'thanks', 'grateful', 'proud', 'gently', 'gentle', 'kind', 'kindness', 'curious', 'genuinely', 'honest feedback', 'legends', 'please be kind', 'unkind', 'unfair', "isn't true", "isn't fair", "don't think it's fair", 'tip', 'reminder', 'poll', 'study', 'evidence-based', 'in my view', 'i was wrong', 'learned', 'love you', 'i am sorry', 'kudos', 'terima kasih', 'gracias', 'sorry', 'respect', 'appreciate', 'appreciated', 'well deserved', 'so proud', 'i love my', 'welcome',
  ],
  'joyful': [
    'happy', "it's a girl", "it's a boy", 'both well', 'congrats', 'matched', 'birthday', 'hooray', 'hurrah', 'woohoo', 'yay', 'good luck', 'merry', 'selamat', 'raya', 'excited', 'graduated', 'passed', 'last day', 'nurses week', 'nurse week', "nurses' week", 'midwives week', 'appreciation week', 'thank you', 'welcome', 'born', 'baby', 'auntie', 'uncle', 'engaged', 'married', 'won', 'goal', 'champions', 'love', 'proud', 'finally', 'offer', 'accepted', 'celebrate', 'party', 'rendang', '🎉', '🥳', '❤', '💙', '😍', '😭', '🙌', '🎓', '💛', '💚', '🥰', 'free', 'tgif', 'home time', 'snow', 'cake', 'felicidades', 'tahniah', 'survived', 'vaccinated', 'save lives', 'hope', 'christmas', 'eid', 'diwali',
  ],
} as const;
