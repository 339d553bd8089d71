/** Words that say what a sentence does: order, ask, suppose, teach, jest. Lower case, one word each wherever that tells enough. */
export const SPEECH = {
  /** Verbs that open an order, in the form an order has. */
  'order': [
    'take', 'stop', 'start', 'try', 'use', 'get', 'give', 'put', 'keep', 'avoid', 'let', 'make', 'ask', 'tell', 'call', 'ring',
    'phone', 'text', 'message', 'email', 'dm', 'pm', 'whatsapp', 'send', 'bring', 'come', 'go', 'see', 'look', 'check', 'drink',
    'eat', 'rest', 'sleep', 'wear', 'wash', 'rinse', 'soak', 'apply', 'rub', 'squeeze', 'ice', 'elevate', 'stretch', 'book',
    'pop', 'drop', 'skip', 'cut', 'double', 'halve', 'increase', 'reduce', 'lower', 'raise', 'bump', 'up', 'switch', 'swap',
    'hold', 'wean', 'taper', 'finish', 'continue', 'repeat', 'restart', 'resume', 'leave', 'wait', 'talk', 'speak', 'stay',
    'stick', 'push', 'insist', 'demand', 'request', 'consider', 'remember', 'remind', 'note', 'think', 'ditch', 'bin', 'quit',
    'cancel', 'delay', 'postpone', 'insert', 'inject', 'inhale', 'crush', 'mix', 'split', 'follow', 'share', 'read', 'watch',
    'listen', 'join', 'sign', 'vote', 'register', 'click', 'buy', 'order', 'visit', 'meet', 'find', 'tag', 'retweet', 'rt',
    'comment', 'reply', 'donate', 'write', 'report', 'learn', 'test', 'feed', 'sit', 'stand', 'lie', 'walk', 'lose',
    'gargle', 'log', 'track', 'measure', 'monitor', 'never', "don't", 'dont', 'always', 'be', 'have', 'breathe', 'rotate',
    'cover', 'clean', 'contact', 'sort', 'trust', 'chew', 'swallow', 'ease', 'hydrate', 'add', 'begin', 'substitute',
    'discontinue', 'ignore', 'enjoy', 'save', 'print', 'grab', 'treat', 'give up', 'carry', 'opt', 'choose', 'pick', 'replace',
    'remove', 'limit', 'eliminate', 'fast', 'exercise', 'swim', 'run', 'train', 'strengthen', 'loosen', 'warm', 'cool', 'freeze',
    'steam', 'moisturise', 'moisturize', 'exfoliate', 'shampoo', 'brush', 'floss', 'plug', 'prop', 'tilt', 'press', 'pinch',
    'blow', 'scrub', 'sedate', 'immobilise', 'immobilize', 'supplement', 'dilute', 'dissolve', 'refrigerate', 'take the',
    'take it', 'take a', 'bathe', 'dab', 'massage', 'strip', 'sip', 'nurse', 'pump', 'wrap', 'strap', 'tape', 'pace',
    'desensitise', 'head', 'consult', 'ambil', 'makan', 'minum', 'jangan', 'elakkan', 'cuba', 'berhenti', 'henti',
    'hentikan', 'sapu', 'telan', 'datang', 'telefon', 'sila', 'tolong', 'pergi', 'jumpa', 'hantar', 'letak', 'kurangkan',
    'tambah', 'tukar', 'rehat', 'jaga', 'mula', 'mulakan', 'sambung', 'habiskan', 'simpan', 'bawa', 'tanya', 'pakai',
    'guna', 'kumur', 'lap', 'tuam', 'beli', 'cari', 'mintak', 'bagi', 'kasi', 'letakkan', 'basuh', 'tidur', 'senam', 'tomes',
    'uses', 'dejes', 'mezcles', 'mezcle', 'pongas', 'bebas', 'comas', 'suspendas', 'aumentes', 'bajes', 'subas', 'pares', 'hagas',
    'haga', 'vayas', 'corras', 'toma', 'tome', 'tómate', 'tomate', 'tómese', 'tómelo', 'tómela', 'tómatelo', 'deja', 'deje',
    'déjate', 'prueba', 'pruebe', 'evita', 'evite', 'usa', 'ponte', 'póngase', 'haz', 'hazte', 'hágase', 'dale', 'dele',
    'mantén', 'mantenga', 'eleva', 'venda', 'véndalo', 'sigue', 'siga', 'continúa', 'continúe', 'vuelve',
    'vuelva', 'dúchate', 'lávate', 'duerme', 'duerma', 'camina', 'camine', 'ponga', 'pon', 'sube', 'suba', 'baja', 'baje',
    'suspende', 'suspenda', 'suspéndela', 'suspéndelo', 'llame', 'llama', 'llámame', 'llámeme', 'venga', 'ven', 'vente', 'pase',
    'pásate', 'escribe', 'escríbame', 'escríbeme', 'mándame', 'mándeme', 'traiga', 'trae', 'bebe', 'beba', 'coma',
    'descansa', 'descanse', 'pide', 'pida', 'aplica', 'aplique', 'aplícate', 'cambia', 'cambie', 'reduzca', 'aumenta',
    'aumente', 'espera', 'espere', 've', 'vaya', 'acude', 'acuda', 'consulta', 'consulte', 'recuerda', 'recuerde', 'quita',
    'quítate', 'quítese',
  ],
  /** What may stand before an order without being part of it. */
  'lead-in': [
    'please', 'pls', 'plz', 'just', 'so', 'then', 'and', 'but', 'also', 'well', 'ok', 'okay', 'okie', 'yes', 'yep', 'yup', 'yeah',
    'no', 'nope', 'nah', 'honestly', 'hun', 'hon', 'mate', 'bro', 'sis', 'love', 'dear', 'darling', 'babe', 'first', 'firstly',
    'next', 'now', 'hey', 'hi', 'hello', 'oh', 'ah', 'right', 'look', 'listen', 'seriously', 'maybe', 'perhaps', 'or',
    'definitely', 'absolutely', 'simply', 'better', 'instead', 'tonight', 'today', 'tomorrow', 'meanwhile', 'finally', 'lastly',
    'tip', 'friend', 'friends', 'folks', 'guys', 'kak', 'akak', 'bang', 'abang', 'adik', 'dik', 'puan', 'tuan', 'encik', 'cik',
    'aunty', 'uncle', 'boss', 'kawan', 'sayang', 'lepas tu', 'dan', 'atau', 'por favor', 'y', 'pero', 'entonces', 'mejor',
    'simplemente', 'bueno', 'sí', 'señora', 'señor', 'doña', 'don', 'amiga', 'amigo', ',', '-', '!',
  ],
  /** Opens a question by itself, also where the mark is left out. */
  'asking': [
    'can', 'could', 'should', 'shall', 'would', 'do', 'does', 'anyone', 'anybody', 'wondering', 'bolehkah', 'adakah', 'apakah',
    'puedo', 'debo', 'alguien', 'qué', 'cómo', 'cuándo', 'dónde', 'cuál', 'quién',
  ],
  /** Opens a question when a verb follows. */
  'wh': [
    'what', 'why', 'how', 'when', 'where', 'which', 'who', 'boleh', 'apa', 'kenapa', 'bila', 'macam mana', 'bagaimana', 'siapa',
  ],
  /** Speaks of many, or of no one in particular. */
  'generic': [
    'most', 'many', 'every', 'each', 'always', 'usually', 'often', 'typically', 'generally', 'commonly', 'rarely', 'everyone',
    'everybody', 'anyone', 'anybody', 'nobody', 'typical', 'average', 'adults', 'setiap', 'semua', 'todos', 'todas', 'siempre',
  ],
  /** What is supposed only. */
  'supposing': [
    'if', 'unless', 'imagine', 'suppose', 'supposing', 'whether', 'say you', "let's say", 'lets say', 'what if', 'hypothetically',
    'kalau', 'jika', 'sekiranya', 'andaikata', 'si un', 'si una', 'si tu', 'si el', 'si la', 'si tiene', 'si tienes', 'wish',
    'would have', 'could have',
  ],
  /** Said to learners or to everybody. */
  'teaching': [
    'psa', 'tip', 'tips', 'tweetorial', 'pearl', 'pearls', 'takeaway', 'takeaways', 'lesson', 'lessons', 'lecture', 'thread',
    'reminder', 'myth', 'myths', 'fact', 'facts', 'explained', 'explainer', 'mnemonic', '#meded', '#foamed', '#medtwitter',
    '#tips', 'did you know', 'here is how', "here's how", 'guide', 'faq', 'tutorial', 'awareness', 'infographic',
    'fun fact', 'teaching', 'residents', 'interns', 'juniors', 'students', 'parents', 'colleagues', 'kesedaran', 'peringatan',
    'consejo', 'consejos', 'recuerden',
  ],
  'jest': [
    'lol', 'lmao', 'lmfao', 'rofl', 'haha', 'hahaha', 'hahahaha', 'hehe', 'jk', 'kidding', 'joke', 'punchline', 'plot twist',
    'wkwk', 'jaja', 'jajaja', '😂', '🤣', '💀', '😅', '😹', 'knock knock', 'walks into a bar',
  ],
} as const;
