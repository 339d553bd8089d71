/** Words with which one calls on many to use a report button, or to send complaints, against somebody. */
export const REPORT_CALLS = {
  'report-verb': [
    'report', 'reporting', 'reporte', 'flag', 'flagging', 'denounce', 'denuncia', 'denunciar', 'denuncien', 'denunciad',
    'denunciemos', 'reportar', 'reporten', 'reportad', 'reportemos', 'repot', 'repport', 'mass-report', 'mass-reporting',
    'mass-flag', 'lapor', 'laporkan', 'complain',
  ],
  'report-noun': [
    'reports', 'reported', 'flagged', 'reportes', 'complaint', 'complaints', 'aduan', 'emails', 'letters', 'reviews', 'review',
    'takedown',
  ],
  'many-people': [
    'everyone', 'everybody', 'all', 'y\'all', 'yall', 'folks', 'guys', 'team', 'ladies', 'gang', 'besties', 'army', 'followers',
    'each', 'ramai-ramai', 'beramai-ramai', 'ramai', 'semua', 'sama-sama', 'sama#', 'ramai#', 'todos', 'todas', 'entre', 'masivo',
    'masiva', 'fam', 'people', 'ppl', 'crew', 'brigade', 'troops', 'volunteers', 'nurses', 'doctors', 'moms', 'mums', 'students',
    'residents', 'meddit', 'medtwitter', 'comrades', 'friends', 'kawan', 'jiran', 'amigos', 'group', 'mass', 'bulk', 'masse',
    'numbers', 'many', 'more', 'lots', 'hundreds', 'hundred', 'thousands', 'thousand', 'ten', 'together', 'coordinated', 'burner',
    'bots', 'screenshots', 'accounts', 'viralkan', 'compartid', 'comparte', 'rt', 'retweet', 'share', 'tag', 'pass', 'us', 'lot',
    'you', 'volume', 'we', 'our', '@everyone', 'hands', 'jom', 'twice', 'every',
  ],
  /** A crowd that is spoken to outright. */
  'called-crowd': [
    'all of you', 'all of us', 'each of you', 'every one of you', 'every single one of you', 'everybody in', 'everyone in',
    'everyone', 'everybody', '@everyone', 'ramai-ramai', 'beramai-ramai', 'todos', 'todas', 'all hands', 'your turn', 'you lot',
    "y'all", 'yall', 'besties', 'army', 'followers', 'my network', 'folks', 'guys', 'ladies', 'team', 'volunteers', 'volume',
    'numbers', 'coordinated', 'ajak', 'friends', 'ppl', 'burner', 'in bulk', 'in numbers', 'spread the word', 'pass it on',
    'copy paste', 'same wording', 'screenshots', 'all #k of you', 'lots', 'summon', 'medtwitter', 'viralkan', 'compartid',
    'thousand', 'screenshot', 'queue',
  ],
  'account': [
    'account', 'acc', 'acct', 'page', 'pages', 'profile', 'post', 'posts', 'tweet', 'tweets', 'channel', 'video', 'videos',
    'tiktok', 'insta', 'instagram', 'podcast', 'clip', 'clips', 'reel', 'akaun', 'akaunnya', 'cuenta', 'perfil', 'licence',
    'license', 'thread', 'op', 'quack', 'quacks', 'troll', 'trolls', 'creep', 'clown', 'moron', 'idiot', 'scammer', 'antivaxxer',
    'antivaxxers', 'anti-vaxxer', 'naturopath', 'homeopath', 'chiropractor', 'surgeon', 'gentleman', 'man', 'woman', 'guy',
    'curandero', 'manager', 'employer', 'clinic', 'him', 'her', 'he', 'she', 'them', 'dia', 'lecture', 'doctor', 'dr',
  ],
  'takedown': [
    'suspended', 'suspend', 'banned', 'ban', 'taken', 'takedown', 'takedowns', 'nuked', 'nuke', 'deplatformed', 'deplatform',
    'gone', 'hilang', 'kena', 'cierren', 'cerrar', 'baje', 'bajen', 'strike', 'struck', 'existence', 'off', 'down', 'remove',
    'removed', 'removes', 'fired', 'shut', 'silence', 'silenced', 'toast', 'end', 'buried', 'sacked', 'target', 'tumbar',
    'delete', 'deleted', 'disappear', 'vanish', 'out', 'hide', 'worth', 'act', 'acts', 'notice', 'algorithm', 'triggers',
    'automatically', 'works', 'investigation', 'investigate', 'offline', 'ratio',
  ],
  'flooding': [
    'flood', 'flooding', 'spam', 'spamming', 'bombard', 'bombarding', 'swarm', 'swarming', 'bury', 'melt', 'inundate',
    'overwhelm', 'brigade', 'brigading', 'dogpile', 'dogpiling', 'serbu', 'storm', 'clog', 'jam', 'crash', 'swamp', 'drown',
    'blitz', 'carpet-bomb', 'raid', 'pile', 'hook',
  ],
  /** What anybody ought to report. */
  'reportable': [
    'incident', 'incidents', 'near', 'misses', 'miss', 'injury', 'injuries', 'needlestick', 'adverse', 'reaction', 'reactions',
    'effect', 'effects', 'side', 'hours', 'tb', 'measles', 'case', 'cases', 'pain', 'hazard', 'hazards', 'error', 'errors', 'bed',
    'misconduct', 'concern', 'concerns', 'discrimination', 'abuse', 'unsafe', 'staffing', 'drug', 'drugs', 'device', 'devices',
    'breach', 'breaches', 'phishing', 'template', 'symptoms', 'nausea', 'illness', 'leave', 'contact', 'datix', 'yellow',
    'medwatch', 'duty', 'findings', 'results', 'infection', 'ubat', 'weather', 'suspected', 'pump', 'scam', 'fraud', 'violence',
    'loss', 'morbidity', 'mortality', 'annual', 'card', 'cards', 'allergy', 'allergies', 'fever',
  ],
} as const;
