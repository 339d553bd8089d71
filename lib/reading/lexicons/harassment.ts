/** Words with which people are set upon somebody, followed, written to without end, shown up or leered at. */
export const HARASSMENT = {
  /** Those who are called upon. */
  'crowd': [
    'everyone', 'everybody', 'all', 'folks', 'lads', 'army', 'guys', 'mums', 'moms', 'friends', 'followers', 'people', 'team',
    'y\'all', 'yall', 'peeps', 'girls', 'ladies', 'semua', 'korang', 'jom', 'todos', 'todas', 'gang', 'fam', 'squad', 'group',
    'twitter', 'hundred', 'thousand', 'medtwitter', '#medtwitter', 'network', 'each', 'let\'s', 'lets', 'mari', 'vamos',
    'ramai-ramai', 'go', 'please',
  ],
  /** What a crowd is called upon to do to somebody. */
  'setting-upon': [
    'ratio', 'dogpile', 'dog-pile', 'brigade', 'swarm', 'spam', 'flood', 'bombard', 'mob', 'hound', 'harass', 'troll', 'raid',
    'roast', 'humiliate', 'shame', 'mock', 'expose', 'cancel', 'doxx', 'dox', 'ridicule', 'torment', 'bully', 'destroy', 'ruin',
    'attack', 'bury', 'blitz', 'hammer', 'laugh', 'embarrass', 'unmask', 'kecam', 'serang', 'viralkan', 'maki',
    'malukan', 'hundir', 'hundid', 'acosad', 'linchad', 'funar', 'funen', 'blast', 'clown', 'ratioed', 'doxxing', 'pester',
    'nuke', 'jeer', 'boo', 'crucify', 'trash', 'haunt', 'plaster', 'drag',
  ],
  /** Doing which, in numbers, is setting upon somebody. */
  'reaching': [
    'tell', 'ask', 'remind', 'message', 'dm', 'pm', 'email', 'e-mail', 'call', 'ring', 'phone', 'text', 'tag', 'comment', 'reply',
    'report', 'review', 'quote', 'tweet', 'write', 'post', 'keep', 'send', 'visit', 'find', 'show', 'let', 'give', 'put', 'drop',
    'hit', 'flag', 'share', 'screenshot', 'leave', 'komen', 'hantar', 'decirle', 'decidle', 'escribidle', 'compartid',
    'comparte', 'compartan', 'denunciad', 'complain', 'contact', 'rate', 'answer', 'swipe',
  ],
  /** What of somebody's a crowd comes to. */
  'reachable': [
    'mentions', 'inbox', 'dms', 'profile', 'page', 'account', 'replies', 'comments', 'notifications', 'reviews', 'phone',
    'number', 'mobile', 'email', 'employer', 'boss', 'address', 'clinic', 'instagram', 'insta', 'facebook', 'linkedin', 'wife',
    'husband', 'mother', 'mum', 'mom', 'wedding', 'photo', 'photos', 'perfil', 'foto', 'muka', 'akaun', 'website', 'google',
    'bookings', 'workplace', 'university', 'school', 'lectures', 'mailbox', 'story', 'tweet', 'tweets', 'post', 'posts', 'wall',
    'feed', 'life', 'day', 'name', 'practice', 'surgery', 'hospital', 'cara',
  ],
  /** What one writes to somebody with. */
  'missive': [
    'message', 'messages', 'msg', 'msgs', 'email', 'emails', 'e-mail', 'e-mails', 'dm', 'dms', 'text', 'texts', 'call', 'calls',
    'letter', 'letters', 'voice', 'notes', 'voicemails', 'voicemail', 'flowers', 'requests', 'comments', 'pm', 'pms', 'mesej',
    'mensajes', 'invitation', 'invitations', 'gifts', 'roses', 'attempts', 'tweets', 'poems', 'bouquet', 'whatsapp', 'whatsapps',
    'friend request',
  ],
  'count': [
    '#th', '#nd', '#rd', '#st', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
    'twentieth', 'hundredth', 'fiftieth', '#', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
    'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'hundreds', 'dozens', 'kali',
  ],
  /** Going on with it. */
  'persisting': [
    'keep', 'keeps', 'kept', 'still', 'again', 'every', 'stop', 'stopping', 'until', 'till', 'forever', 'never', 'always', 'more',
    'new', 'other', 'another', 'hourly', 'daily', 'seguir', 'hasta', 'sampai',
  ],
  /** Contact that one goes on with. */
  'contacting': [
    'messaging', 'writing', 'emailing', 'e-mailing', 'texting', 'calling', 'ringing', 'phoning', 'posting', 'tagging', 'asking',
    'commenting', 'sending', 'turning', 'showing', 'coming', 'contacting', 'tweeting', 'knocking', 'dming', 'trying', 'waiting',
    'reporting', 'following', 'reminding', 'visiting', 'escribiéndote', 'escribiendote', 'llamándote', 'llamandote', 'buscándote',
  ],
  /** Parts of the body that are spoken of to somebody's face as nobody at work should. */
  'charms': [
    'legs', 'arse', 'ass', 'tits', 'boobs', 'bum', 'rack', 'lips', 'body', 'curves', 'cleavage', 'figure', 'backside', 'butt',
    'booty', 'thighs', 'hips', 'chest', 'eyes', 'boob', 'bikini', 'culo', 'tetas', 'piernas', 'bust', 'bosom', 'melons', 'jugs',
    'knockers', 'norks', 'peach', 'pants', 'skirt', 'leggings', 'underwear', 'bra', 'thong', 'lingerie', 'stockings', 'bod',
    'smile',
  ],
  'leering': [
    'nice', 'great', 'lovely', 'those', 'sexy', 'hot', 'fit', 'gorgeous', 'beautiful', 'perfect', 'juicy', 'fine', 'tight',
    'delicious', 'buenas', 'qué', 'cantik', 'peachy', 'cracking', 'banging', 'smoking', 'curvy', 'busty', 'massive', 'huge',
    'big', 'amazing', 'incredible', 'damn',
  ],
  'leer': ['😏', '😈', '😘', '🍑', '🍆', '💦', '👅', '🥵', '🫦'],
  'shaming': [
    'embarrassing', 'humiliating', 'meme', 'memes', 'gif', 'ugliest', 'fattest', 'worst', 'laughing', 'laugh', 'famous', 'viral',
    'mortifying', 'cringe', 'cringiest', 'caption', 'drunk', 'asleep', 'naked', 'nudes', 'nude', 'topless', 'bikini', 'crying',
    'fainted', 'screenshots', 'montage', 'smelliest', 'smelly', 'malu', 'photo', 'picture', 'pics', 'video', 'clip', 'face',
    'faces', 'worst-dressed', 'stupidest', 'dumbest', 'cv',
  ],
  'well-meant': [
    'congratulations', 'congrats', 'love', 'kindness', 'thanks', 'thank', 'happy', 'birthday', 'welcome', 'hello', 'support',
    'well done', 'proud', 'hug', 'hugs', 'cheer', 'applause', 'civil', 'politely', 'polite', 'respectfully', 'peaceful',
    'please donate', 'fundraiser', 'retirement', 'award', 'award-winning', 'deserves', 'welcomed', 'kind', 'nice', 'tahniah',
    'felicidades', 'brilliant', 'hero', 'heroes', 'legend', 'condolences', 'sleep', 'tea', 'cake', 'biscuits', 'fundraising',
    'derma', 'donación', 'blood camp', 'blood drive', 'favourite', 'favorite', 'vacancy', 'job', 'jobs', 'consent', 'petition', 'consultation', 'mp', 'mps',
  ],
} as const;
