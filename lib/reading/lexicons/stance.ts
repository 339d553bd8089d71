/** Words that say whose words something is, and how the writer stands to it. */
export const STANCE = {
  /** Giving somebody a name. */
  'calling': [
    'call', 'calls', 'called', 'calling', 'label', 'labels', 'labelled', 'labeled', 'labelling', 'labeling', 'name', 'named',
    'naming', 'brand', 'branded', 'branding', 'dub', 'dubbed', 'describe', 'describes', 'described', 'describing', 'mock',
    'mocked', 'mocking', 'panggil', 'gelar', 'maki', 'llama', 'llamó', 'llamo', 'llaman', 'llamaron', 'llamar', 'llamado',
    'insultó', 'insultaron',
  ],
  /** Speech and thought that a sentence can hang on. */
  'saying': [
    'say', 'says', 'said', 'saying', 'tell', 'tells', 'told', 'telling', 'claim', 'claims', 'claimed', 'claiming', 'think',
    'thinks', 'thought', 'thinking', 'believe', 'believes', 'believed', 'believing', 'scream', 'screams', 'screamed', 'screaming',
    'shout', 'shouts', 'shouted', 'shouting', 'yell', 'yells', 'yelled', 'yelling', 'write', 'writes', 'wrote', 'writing',
    'written', 'posted', 'posting', 'tweet', 'tweets', 'tweeted', 'tweeting', 'suggest', 'suggests', 'suggested', 'suggesting',
    'imply', 'implies', 'implied', 'implying', 'insist', 'insists', 'insisted', 'insisting', 'argue', 'argues', 'argued',
    'arguing', 'assume', 'assumes', 'assumed', 'assuming', 'allege', 'alleges', 'alleged', 'reckon', 'reckons', 'reckoned',
    'chant', 'chanted', 'chanting', 'utter', 'uttered', 'uttering', 'threaten', 'threatens', 'threatened', 'threatening',
    'convinced', 'swear', 'swears', 'swore', 'spat', 'ask', 'asks', 'asked', 'asking', 'warn', 'warns', 'warned', 'texted',
    'messaged', 'emailed', 'commented', 'replied', 'kata', 'cakap', 'sebut', 'dakwa', 'tuduh', 'dice', 'dicen', 'dijo', 'dijeron',
    'cree', 'creen', 'afirma', 'afirman', 'diciendo',
  ],
  /** Words that are spoken about as words. */
  'wording': [
    'use', 'used', 'using', 'statement', 'statements', 'word', 'words', 'term', 'terms', 'phrase', 'phrases', 'slur', 'slurs',
    'language', 'joke', 'jokes', 'joking', 'mean', 'means', 'meaning', 'meant', 'refer', 'refers', 'referring', 'referred',
    'treat', 'treats', 'treated', 'treating', 'comment', 'comments', 'idea', 'notion', 'stereotype', 'stereotypes', 'normalise',
    'normalize', 'normalised', 'normalized', 'rhetoric', 'slogan', 'trope', 'tropes', 'meme', 'perkataan', 'palabra',
  ],
  /** What tells that the writer holds something against what was said. */
  'held-against': [
    'wrong', 'ok', 'okay', 'acceptable', 'unacceptable', 'inappropriate', 'stop', 'please', "shouldn't", 'shouldnt', "mustn't",
    'hurt', 'hurts', 'hurtful', 'hurting', 'harmful', 'harming', 'bigot', 'bigots', 'bigoted', 'bigotry', 'racist', 'racists',
    'racism', 'sexist', 'sexism', 'homophobic', 'homophobia', 'homophobe', 'transphobic', 'transphobia', 'islamophobic',
    'islamophobia', 'antisemitic', 'antisemitism', 'misogynist', 'misogynistic', 'misogyny', 'xenophobic', 'xenophobia',
    'ableist', 'ableism', 'fatphobia', 'offensive', 'misguided', 'disgraceful', 'appalling', 'appalled', 'ignorance', 'stigma',
    'stigmatising', 'stigmatizing', 'dehumanising', 'dehumanizing', 'dehumanise', 'dehumanize', 'hateful', 'abuse', 'abusive',
    'jail', 'prison', 'prosecuted', 'illegal', 'crime', 'ban', 'banned', 'fired', 'suspended', 'sacked', 'reported', 'dare',
    'shame', 'shameful', 'prejudice', 'prejudiced', 'problematic', 'degrading', 'insulting', 'upset', 'upsets', 'upsetting',
    'outrageous', 'outrage', 'condemn', 'condemned', 'condemns', 'tolerance', 'unfair', 'outdated', 'retire', 'avoid', 'matters',
    'imposter', 'impostor', 'consequences', 'small-minded', 'unkind', 'rude', 'unprofessional', "don't", 'dont', 'do not',
    "doesn't", "can't", 'cannot', 'why', 'disgrace', 'disgusting', 'awful', 'horrible', 'terrible', 'cruel', 'myth',
    'false', 'lie', 'nonsense', 'debunked', 'kurang ajar', 'salah', 'jangan', 'mal', 'inaceptable', 'instead', 'rather',
  ],
  /** Untruths: what is so called is not what the writer believes. */
  'untruth': [
    'myth', 'myths', 'false', 'falsehood', 'falsehoods', 'misinformation', 'disinformation', 'untrue', 'hoax', 'hoaxes',
    'nonsense', 'pseudoscience', 'bunk', 'rubbish', 'bollocks', 'bullshit', 'baloney', 'hogwash', 'quackery', 'lie', 'lies',
    'debunked', 'disproven', 'disproved', 'refuted', 'discredited', 'retracted', 'misconception', 'misconceptions', 'fiction',
    'fake news', 'conspiracy theory', 'conspiracy theories', 'unproven', 'unfounded', 'baseless', 'wrong', 'incorrect',
    'inaccurate', 'misleading', 'mitos', 'palsu', 'bohong', 'karut', 'mito', 'falso', 'falsa', 'mentira', 'mentiras',
    'bulo', 'bulos',
  ],
  'refuting': [
    'debunk', 'debunks', 'debunking', 'disprove', 'disproves', 'disproving', 'refute', 'refutes', 'refuting', 'dispel', 'dispels',
    'dispelling', 'bust', 'busting', 'mythbusting', 'counter', 'countering', 'rebut', 'contrary to', 'correcting',
  ],
  /** What one is told to leave off. */
  'refusing': [
    'stop', 'quit', 'do not', "don't", 'dont', 'never', "shouldn't", 'shouldnt', 'please', 'avoid', 'instead', 'rather', 'reject',
    'rejects', 'oppose', 'tired', 'sick', 'fed up', 'jangan', 'berhenti', 'dejen', 'deja',
  ],
  'premise': [
    'if', 'imagine', 'suppose', 'premise', 'pretend', 'whether', 'unless', 'kalau', 'jika', 'hypothetically', 'what if',
    'say you', 'would you', 'assuming', 'si',
  ],
  /** A question put to be answered. */
  'enquiring': [
    'is it true', 'anyone know', 'does anyone know', 'can anyone', 'has anyone', 'wondering', 'curious', 'genuine question',
    'serious question', 'honest question', 'genuinely asking', 'what is the evidence', "what's the evidence", 'any evidence',
    'is there evidence', 'is there any evidence', 'betul ke', 'benarkah', 'es verdad', 'es cierto',
  ],
  'opening-question': [
    'is', 'are', 'was', 'were', 'do', 'does', 'did', 'can', 'could', 'has', 'have', 'should', 'would', 'will', 'which', 'when',
    'adakah', 'apakah',
  ],
  'made-to-feel': ['treat', 'treats', 'treated', 'treating', 'make', 'makes', 'made', 'making'],
} as const;

/** Forms of the past that stand above; a word that no lexicon had would be taken for one by its ending. */
export const STANCE_PAST = [
  'labelled', 'labeled', 'branded', 'dubbed', 'described', 'mocked', 'posted', 'tweeted', 'suggested', 'implied', 'insisted',
  'argued', 'assumed', 'alleged', 'reckoned', 'chanted', 'uttered', 'warned', 'commented', 'referred', 'suspended', 'condemned',
  'refuted', 'retracted', 'discredited',
];
