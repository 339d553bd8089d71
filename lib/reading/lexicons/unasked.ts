/** What messages that nobody asked for deal in, beside what everybody sells: the words of it. */
export const UNASKED = {
  /** What is sold to a telephone. */
  'phone-ware': [
    'ringtone', 'ringtones', 'ring tone', 'ring tones', 'polyphonic', 'polys', 'polytone', 'realtone', 'truetone', 'java', 'video clip',
    'video clips', 'handset', 'handsets', 'camera phone', 'colour phone', 'color phone', 'video phone', 'camcorder', 'line rental',
    'any network', 'all networks', 'network operator', 'mobile content', 'mobile club', 'mms', 'wap', 'free texts', 'free minutes',
    'free mins', 'cross network', 'renewal pin', 'service msg', 'tone club', 'on your mobile',
    'on ur mobile', 'on ur fone', 'to your mobile', 'to ur mobile', 'straight to your phone', 'straight to ur phone', 'from your mobile',
    'club tones', 'weekly tone', 'chart tones',
  ],
  'phone-word': [
    'tones', 'tone', 'poly', 'mono', 'wallpaper', 'wallpapers', 'logo', 'logos', 'screensaver', 'your network', 'your mobile',
    'ur mobile', 'yr mobile', 'ur mob', 'your mob', 'ur phone', 'ur fone', 'mobile number', 'mobile no', 'topped up', 'mobiles',
    'nokia', 'motorola', 'latest', 'games', 'video', 'unlimited', 'mobile',
  ],
  'lending': [
    'loan', 'loans', 'payday', 'till payday', 'guarantor', 'no guarantor', 'bad credit', 'poor credit', 'ccj', 'ccjs', 'consolidate',
    'unsecured', 'no collateral', 'mis-sold', 'ppi', 'compensation', 'no win no fee', 'lump sum', 'mortgage refused', 'homeowners',
    'tenants', 'debts', 'debt', 'credit check', 'no credit checks', 'cash advance', 'quick cash', 'lots of cash', 'cash give away', 'cash giveaway', 'instant cash', 'fast cash',
    'pinjaman', 'tanpa penjamin', 'blacklist', 'préstamo', 'préstamos', 'sin aval', 'sin buró', 'buró', 'loan forgiveness',
    'funding up', 'pre-approved', 'preapproved', 'strong buy', 'strong-buy', 'hot stock', 'penny stock',
  ],
  'betting': [
    'casino', 'free spins', 'free bet', 'free bets', 'bet now', 'every bet', 'place yours', 'bets', 'bonus code', 'odds',
    'jackpot', 'roulette', 'betting tip', 'tipster', 'first deposit', 'no deposit', 'play now', 'begambleaware', 'lotto',
    'spin the wheel', 'judi', 'kasino',
  ],
  /** Strangers who say that they are longing. */
  'longing': [
    'secret admirer', 'fancies you', 'fancies u', 'crush on you', 'crush on u', 'girls near', 'singles', 'chat line', 'chatline',
    'chatlines', 'chat lines', 'live chat', 'adult chat', 'gay chat', 'gay men', 'gay guys', 'horny', 'flirt', 'flirting', 'dating service',
    'date service', 'meet girls', 'meet guys', 'babes', 'hunks', 'my nudes', 'xxx pics', 'xxx videos', 'txt xxx', 'text xxx', 'sexy singles', 'hot babes', 'hot girls', 'housewives',
    'wanna meet', 'wan2 meet', 'voice clue', 'perfect partner', 'love match', 'dogging', 'hardcore', 'explicit', 'fantasies',
    'filthy', 'rude time', 'want me', 'banned in the uk',
  ],
  'longing-word': [
    'admirer', 'lonely', 'home alone', 'waiting for you', 'waiting for u', 'single', 'dating', 'date', 'babe', 'nude', 'nudes',
    'naughty', 'rude', 'pics', 'guess who', 'nasty', 'webcam', 'horny', 'bored', 'bitch', 'hot', 'chat', 'local', 'gender', 'sexy',
  ],
  /** Papers and pills that no honest trader has. */
  'forged': [
    'without exam', 'no exam', 'no test needed', 'no test', 'verified certificate', 'registered certificate', 'real certificate',
    'fake id', 'undetectable', 'ssn cards', 'no prescription', 'no prescription needed', 'no rx', 'cheap meds', 'rx pills',
    'discreet packaging', 'replica', 'grade aaa', 'designer watches', 'real followers', 'real accounts', 'k followers',
    'acceptance guaranteed', 'guaranteed acceptance', 'scopus indexed', 'every channel', 'unlimited movies', 'miracle oil', 'belly fat',
    'doctors hate',
    'doctors are furious', 'no script', 'viagra', 'cialis', 'without prescription', 'sin receta',
    'no need to sit', 'pay after results', 'pay after', 'transcripts', 'reading answers', 'answers for', 'star reviews', 'google reviews', 'no gym', 'no diet',
    'tanpa diet', 'asli #%', 'ubat kuat', 'fixed match', 'no ai detected', 'your dissertation', 'doctor emails', 'verifiable',
  ],
  /** What strangers offer to a business that has not asked. */
  'pitch': [
    'purchasing manager', 'leading manufacturer', 'moq', 'fob', 'catalogue attached', 'best quotation', 'for quotation', 'seo', 'rank # 1', 'rank #1',
    'on google', 'send a proposal', 'a proposal', 'your website', 'we can fix', 'sir/madam', 'sir / madam', 'greetings of the day', 'respected doctor',
    'esteemed doctor', 'business proposal', 'cheap cost', 'contact our', 'we promote', 'go viral', 'ig followers', 'instant download', 'free audit',
    'leading supplier', 'boiler', 'gas prices', 'car insurance', 'cash for your', 'we buy',
  ],
  /** A fortune from nowhere. */
  'fortune': [
    'barrister', 'next of kin', 'inheritance', 'beneficiary', 'late client', 'million dollars', 'million usd', 'm usd', 'usd', 'widow',
    'transfer', 'diplomat', 'kindly reply', 'kindly contact', 'dearest one', "god's work", 'wire', 'consignment', 'wallet', 'btc',
    'eth', 'presale', 'recovery expert', 'lost money', 'got all mine back', 'got mine back', 'my money back', 'double your',
    'trading bot', 'never work again', 'no risk', 'already blessed',
    'dying of cancer', 'a transaction', 'claims agent', 'late husband', 'compensation fund', 'online lottery', 'account manager', 'to the moon', 'every deposit',
    'bitcoin', 'airdrop', 'before open', 'about to explode', 'hot stock', 'insiders', 'surprise for you', 'thank god for', 'recovered every',
  ],
  /** What a clinic, a blood service, a line for the desperate or a returning officer speaks of when it too gives a number to ring. */
  'public': [
    'clinic', 'clinics', 'appointment', 'appointments', 'samaritans', 'crisis', 'crisis line', 'suicide', 'suicidal', 'blood',
    'donor', 'donors', 'vaccine', 'vaccines', 'vaccination', 'vaccinations', 'jab', 'jabs', 'flu', 'quit', 'quitting', 'smoking',
    'patients', 'ward', 'midwife', 'midwives', 'nurses', 'parents', 'gp', 'pharmacy', 'surgery', 'hospice', 'confidential', 'out of hours',
    'emergency', 'poison', 'poisons', 'domestic', 'hotline', 'screening', 'webinar', 'ethics', 'abstract', 'trial', 'study',
    'conference', 'klinik', 'pesakit', 'clínica', 'cita', 'pacientes', 'vacunas', 'platelets', 'platelet', 'units', 'vote', 'voting', 'polls', 'election', 'reminder', 'reminders', 'no-shows', 'our helpline', 'weekdays',
  ],
} as const;
