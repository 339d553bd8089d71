const UNASHAMED_WORDS = [
  'lol', 'lmao', 'ha(?:ha)+', 'hehe', String.raw`jaja\w*`, String.raw`jeje\w*`, 'oops', 'sue me', 'judge (?:me|away)', 'pro ?tip',
  '(?:top|free|marking|staffing|exit package|interview panel) tip', 'tip:', 'life ?hacks?', 'hacks?', 'no regrets', 'worth it',
  'works? (?:every time|only|wonders|a treat|like)', 'every time', 'it works', 'no one\'?s died', 'nobody(?:\'s)? died', 'nobody dead',
  'no one\'?s? the wiser', 'none the wiser', 'easy', 'peace(?:ful)?', 'sorted', 'genius', 'legend', 'leyenda', String.raw`efficien\w+`, 'eficiencia',
  'sh+h*', 'hush', 'secret', 'confession', 'confieso', 'i\'?ll hold my hands up', 'between us', 'if we\'?re being honest', 'not gonna lie', 'ngl',
  'won\'?t lie', 'to be fair', 'everyone does', 'everybody (?:does|opened)', 'we all (?:do|have)', 'who hasn\'?t', 'todos lo hacen',
  'semua or(?:an)?g (?:buat|dapat)', 'don\'?t (?:look at me|tell|be telling|judge|@)',
  String.raw`nobody(?:'s| is| has| will|'ll)? (?:ever )?(?:noticed?|knows?|counts?|checks?|looks?|reads?|asks?|asked|opened|opens|guessed|told|complain\w*)`,
  'no one (?:ever )?(?:noticed?|knows?|counts?|checks?|looks?|reads?|asked|asks?)', 'nobody\'?s ever',
  String.raw`nadie (?:pregunt|sup|sab|cuent|se ent|lo)\w*`, 'takde (?:sapa|siapa)', 'who\'?s (?:to know|counting|looking|going to)',
  'who(?:\'ll| will| does| would) (?:know|it hurt|complain)', 'who (?:checks|reads|counts|are they going to tell)', 'won\'?t (?:know|remember|miss)',
  'don\'?t remember', 'can\'?t tell', 'cant tell', 'never (?:missed|noticed|know|caught|once|datixed)', 'got away', 'finders keepers', 'they owe me',
  'owe me', 'same diff', 'all (?:white|fine)', 'fine anyway', 'was fine', 'were fine', 'looked fine', 'best (?:call|party|shift|money)', 'slept like',
  'sleep(?:ing)? (?:good|like)', 'quicker', 'saves', 'saved', 'cannot be bothered', 'couldn\'?t be bothered', '(?:kpi|policy) is', 'happy days',
  'job done', 'win[- ]win', 'work smarter', 'that\'?s how you', 'you\'?re welcome', 'we ball', 'queen', 'perks?', 'hustle', 'karma', 'rezeki',
  'robin hood', 'said (?:absolutely )?nothing', 'told no ?(?:one|body)', 'never told', 'twenty years', 'worked like', 'why bother', 'let\'s be honest',
  'what they don\'t know', 'ask me how',
];
/** What tells that its writer is not sorry: boasting, laughing it off, secrecy, and "everyone does". */
export const UNASHAMED = new RegExp(`\\b(?:${UNASHAMED_WORDS.join('|')})\\b|[😂🤣😈😅🤫😏💅😜🙈😎🙌🤷😇😌🍻🍷🥃🤭😉🎉🌴💤😴👍🏆🥂☕🤪🫣🙃📊]`, 'iu');

const PUT_RIGHT_WORDS = [
  '(?:back )?where (?:she|he|they) could (?:reach|see|get)', 'in her hand', 'in his hand',
  'reported (?:it|myself|that|within|at once|him|her|them)', 'report(?:ed)? (?:at once|near miss)', String.raw`self-report\w*`,
  'told (?:my|the|our|his|her) (?:boss|consultant|manager|supervisor|charge|chief|tutor|mo|es|team|reg|registrar|matron|jefa|ward sister|nurse in charge|union|pharmacist|patient and)',
  'told (?:both|the family (?:that (?:evening|day|same|it was)|the truth|i)|them (?:the truth|both|why))', 'apologi[sz]ed', 'apologi[sz]ing',
  'said sorry', 'sorry (?:for|to)', 'owned (?:up|it)', 'own(?:ed)? my', 'regret', 'ashamed', 'shame', 'learned', 'learnt', 'lesson', 'since then',
  'ever since', 'never again', 'never since', 'datix(?:ed)?', 'incident (?:form|report)', 'wrote (?:it|the incident) up', 'duty of candou?r',
  'declared', 'disclosed', 'handed (?:it )?(?:back|over)', 'drove (?:straight )?back', 'took it back', 'gave (?:it|them) back', 'put (?:it|them) back',
  'returned', 'correct(?:ed|ing) it', 'addendum', 'tribunal', 'struck off', 'convicted', 'sacked', 'charged with', 'in court', 'court case', 'novel',
  'film', 'drama', 'documentary', 'series', 'sketch', 'farce', 'book club', 'case study', 'teaching case', 'mannequin', 'manikin', 'simulation',
  String.raw`\bsim\b`, 'skills lab let', 'dream(?:t|ed)?', 'nightmare', 'sober (?:nine|six|for|since)', 'in recovery', 'rehab',
  '(?:melon|orange|banana|toddler|cat|dog|fake arm|panto)', 'off (?:shift|duty)', 'day off', 'days off', 'on my break', 'my (?:lunch|actual) break',
  'on my (?:actual )?lunch', 'post[- ]nights?', 'post call', 'after (?:my|the|our|a|work|nights?) ?(?:shift|late|clinic|list|week|run)?',
  'as scheduled', 'by the book', 'two signatures', 'second (?:checker|signature|pair)', 'witnessed (?:by|discard|the)', 'witness(?:ed)? (?:it|every)',
  'both (?:of us )?sign', 'to be destroyed', 'shredder', 'safeguarding', 'whistle', 'regulator', 'fraud bureau', 'union', 'strike', 'ballot',
  'guidance', 'policy (?:says|is|on)', 'audit trail', 'every click', 'fitness to practise', 'would(?:n\'t| not| never)', 'wouldn\'t',
  String.raw`refus\w+`, 'i said no', 'said no', 'turned (?:it|them|him|her)? ?down', 'declined (?:the|to|it|a|his|her)',
  'never (?:look|sign|chart|write|take|copy|tick|put|give|ever)', 'don\'?t (?:ever|chart|sign|look up|click|drink|take|start)', 'do not',
  'please (?:don\'?t|stop|check|wash)', 'stop (?:selling|asking|signing)', 'you don\'?t', 'nunca', 'jangan', 'i(?:\'ve| have) never', 'i never',
  'i wasn\'?t', 'nor ', 'asked (?:for|if|whether|my|the|him|her)', 'tempted', 'almost', 'nearly', 'could have', 'someone offered', 'offered me',
  'is it (?:a breach|ok|okay|legal|wrong)', 'should i', 'caught (?:it|by)', 'near miss', 'honest(?:ly)? (?:number|mistake|error)', 'phoned to',
  'with (?:her|his|their|my) (?:consent|permission|leave)', 'signed a form', 'paid like', 'booked and',
];
/** What tells that it was owned, put right, told of others, done off duty, or never done. */
export const PUT_RIGHT = new RegExp(`\\b(?:${PUT_RIGHT_WORDS.join('|')})\\b`, 'iu');
