/** What clinicians may not do at work, in the words in which one would tell it of oneself. */
export const MISCONDUCT = {
  /** Drugs that are counted, and what is left of them. */
  'counted-drug': [
    'fentanyl', 'oxy', 'oxys', 'oxycodone', 'oxycontin', 'morphine', 'codeine', 'ketamine', 'propofol', 'adderall', 'ritalin',
    'modafinil', 'midazolam', 'lorazepam', 'diazepam', 'valium', 'xanax', 'benzos', 'dilaudid', 'hydromorphone', 'pethidine',
    'tramadol', 'percocet', 'vicodin', 'norco', 'sufentanil', 'remi', 'remifentanil', 'zopiclone', 'ambien', 'botox', 'opioids',
    'opiates', 'narcotics', 'narcs', 'leftovers', 'leftover', 'wastage', 'vial', 'vials', 'ampoule', 'ampoules', 'amps',
    'semaglutide', 'ozempic', 'pregabalin', 'gabapentin', 'controlled drugs', 'haloperidol', 'haldol', 'sedation', 'sedative',
    'sedatives', 'insulin', 'phenergan', 'quetiapine', 'dosis', 'percs', 'perc', 'dilaudid', 'demerol', 'ativan', 'klonopin',
    'diaz', 'temazepam', 'benzo', 'co-codamol', 'dihydrocodeine', 'oramorph', 'buprenorphine', 'methadone', 'stash', 'haldol',
    'olanzapine', 'anxiety meds', 'sleeping pills', 'sleeping tablets', 'night sedation', 'painkillers', 'pain meds',
  ],
  /** Where a drug or a thing of the ward lies. */
  'store': [
    'cupboard', 'cart', 'pyxis', 'omnicell', 'trolley', 'drawer', 'stock', 'ward stock', 'stockroom', 'sluice', 'sharps',
    'fridge', 'med room', 'drug room', 'work', 'theatre', 'the list', 'stores', 'omni', 'crash cart', 'ambulance', 'med cart',
    'drug cupboard', 'supply room', 'supply closet', 'store room',
  ],
  'for-oneself': [
    'myself', 'me', 'home', 'my back', 'my flight', 'my nerves', 'my bag', 'pocket', 'pockets', 'handbag', 'locker', 'girlfriend',
    'boyfriend', 'wife', 'husband', 'mate', 'friend', 'friends', 'my own', 'weekend', 'festival', 'party', 'glastonbury',
    'cousin', 'brother', 'sister', 'personal', 'mum', 'mom', 'diriku', 'rumah',
  ],
  'goods': [
    'masks', 'gloves', 'pens', 'scrubs', 'syringes', 'supplies', 'stock', 'blankets', 'dressings', 'stethoscope', 'glucometers',
    'needles', 'saline', 'boxes', 'box',
  ],
  'taking': [
    'took', 'take', 'taking', 'steal', 'stole', 'stealing', 'nicked', 'nick', 'pinched', 'pocketed', 'pocket', 'pocketing',
    'swiped', 'kept', 'keep', 'popped', 'pop', 'helped', 'lifted', 'diverted', 'divert', 'swapped', 'skimmed', 'borrowed',
    'injected', 'inject', 'snorted', 'shot', 'raid', 'raided', 'grabbed', 'smuggled', 'saved', 'curi', 'ambil', 'robé',
    'snaffled',
  ],
  'on-duty': [
    'recovery', 'while my patient', 'while the patient',     'shift', 'shifts', 'on call', 'oncall', 'on-call', 'on duty', 'clinic', 'theatre', 'theater', 'ward', 'wards', 'ward round', 'rounds', 'list', 'the list', 'case', 'the case', 'surgery', 'work', 'nights', 'night shift', 'handover', 'icu', 'operating', 'operated', 'cannulas', 'lp', 'lumbar puncture', 'intubation', 'patients', 'exams', 'anaesthetic', 'gas', 'pager', 'bleep', 'ambulance', 'resus', 'bay', 'linen room', 'call room', 'station', 'surgeon', 'prostate', 'rota', 'monitor', 'monitors', 'alarm', 'alarms', 'obs', 'katil', 'turno', 'guardia', 'call room', 'bleeps', 'side room', 'desk', 'on nights', 'the ambulance', 'drove', 'driving', 'ward clerk', 'scrubbed', 'scrubbing', 'intubated', 'attending', 'huddle', 'appendicitis', 'obs round', 'clinics', 'lists',
  ],
  'intoxicated': [
    'drink', 'drank', 'drinking', 'drunk', 'tipsy', 'buzzed', 'stoned', 'high', 'wasted', 'hammered', 'hungover', 'beer', 'beers',
    'pint', 'pints', 'wine', 'vodka', 'gin', 'gins', 'whisky', 'whiskey', 'tequila', 'shots', 'joint', 'weed', 'edible',
    'edibles', 'cocaine', 'coke', 'line', 'lines', 'molly', 'spliff', 'flask', 'hip flask', 'mabuk', 'borracho', 'borracha',
    'champagne', 'cocktails', 'margarita', 'margaritas', 'pills', 'gummies', 'gummy', 'smoked', 'over the limit', 'breathalyser',
    'tonics', 'microdosing', 'microdose', 'microdosed', 'mushrooms', 'shrooms', 'lsd', 'prosecco', 'cider', 'rum', 'bottle',
    'hip-flask', 'half-cut', 'sloshed', 'pissed', 'still drunk', 'vape', 'bong', 'vodka-redbull', 'ketamine',
  ],
  'asleep': [
    'passed out', 'match', 'football', 'bed', 'slept', 'sleep', 'sleeping', 'asleep', 'nap', 'napped', 'napping', 'dozed',
    'dozing', 'snooze', 'snoozed', 'kipped', 'kip', 'netflix', 'tidur', 'tertidur', 'dormir', 'crypto', 'film', 'movie',
    'sandwich', 'silent', 'snoozing', 'nodded', 'series', 'candy crush',
  ],
  'charting': [
    'told', 'claimed', 'chart', 'charted', 'charting', 'wrote', 'write', 'documented', 'document', 'documenting', 'ticked',
    'tick', 'signed', 'sign', 'signing', 'logged', 'log', 'recorded', 'record', 'filled', 'fill', 'pre-filled', 'prefilled',
    'pre-fill', 'pre-chart', 'pre-charted', 'entered', 'tulis', 'noted', 'attested', 'initialled', 'initialed', 'dictated',
    'certified', 'pre-signed', 'presigned', 'escribí', 'puse',
  ],
  'paperwork': [
    'obs', 'vitals', 'observations', 'notes', 'note', 'checks', 'check', 'rounds', 'exam', 'exams', 'examined', 'assessment',
    'signature', 'signatures', 'consent', 'consents', 'forms', 'form', 'temperature', 'temperatures', 'rates', 'neuro', 'count',
    'counts', 'swabs', 'review', 'reviews', 'handover', 'visits', 'visit', 'hourly', 'skin', 'chest', 'bloods', 'weights',
    'weight', 'fluid', 'balance', 'attestation', 'attestations', 'logbook', 'register', 'book', 'entry', 'entries',
    'prescriptions', 'prescription', 'scripts', 'script', 'time of death', 'medication', 'history', 'timesheet', 'timesheets',
    'certificate', 'certificates', 'hours', 'modules', 'turns', 'safety', 'rr', 'resps', 'gcs',
  ],
  /** That what was written was not done. */
  'undone': [
    "didn't", 'didnt', 'never', "haven't", 'havent', 'without', 'before', 'in advance', 'ahead', 'nobody', 'invent', 'invented',
    'make up', 'made up', 'making up', 'makes up', 'copy', 'copied', 'paste', 'copy forward', 'yesterday', "yesterday's", 'guess',
    'guessed', 'skipped', 'bulk', 'blindly', 'fiction', 'creative', 'sofa', 'backdate', 'unopened', 'retrospectively',
    'didn\'t do', 'did not', 'car park', 'random', 'imaginary',
  ],
  'snooping': [
    'went through', 'going through', 'flicked through', 'rummaged', 'rifled', 'had a look', 'a look', 'having a look', 'looked',
    'look', 'looking', 'peek', 'peeked', 'peeking', 'snooped', 'snoop', 'snooping', 'pulled', 'pull', 'opened', 'logged',
    'accessed', 'checked', 'searched', 'search', 'read', 'browsed', 'scrolled', 'nosy', 'stalked', 'googled', 'dug', 'check',
    'accessing', 'tengok', 'buka', 'miré',
  ],
  'records': [
    'chart', 'charts', 'record', 'records', 'file', 'files', 'notes', 'epic', 'cerner', 'emr', 'ehr', 'system', 'results',
    'result', 'bloods', 'biopsy', 'scan', 'scans', 'history', 'portal', 'admission', 'diagnosis', 'medical records', 'her notes',
    'his notes', 'fail', 'historia', 'pacs', 'labs',
  ],
  'not-ones-patient': [
    'ceo', "ceo's", 'mayor', "mayor's", 'actor\'s', "footballer's", "singer's", "teacher's", "manager's", "consultant's",
    "registrar's", "matron's", "landlord's", 'someone famous', 'royal', 'vip', 'aunt', 'uncle', 'stepdad', 'new girlfriend',
    'new boyfriend', 'bride', 'nanny', 'babysitter',
        "sister's", "sister-in-law's", "brother-in-law's", "mother-in-law's", "in-law's", "partner's", "flatmate's", "roommate's",
        "classmate's", "crush's", "brother's", "mum's", "mom's", "dad's", "aunt's", "uncle's", "wife's", 'ex', "ex's", 'exes',
        'neighbour', 'neighbor', "neighbour's", "neighbor's", 'neighbours', 'celebrity', "celebrity's", 'footballer', 'singer',
        'actor', 'actress', 'politician', 'mother-in-law', 'mother in law', 'sister-in-law', 'cousin', "cousin's", 'boss',
        "boss's", 'colleague', "colleague's", 'coworker', "coworker's", 'crush', "crush's", 'date', "date's", 'tinder', 'hinge',
        'landlord', 'teacher', 'friend', "friend's", 'girlfriend', 'boyfriend', "boyfriend's", "girlfriend's", 'husband',
        "husband's", 'wife', 'sister', 'brother', 'kid', "kid's", 'famous', 'influencer', 'flatmate', 'roommate', 'curious',
        'curiosity', 'nosy', 'jiran', 'instagram', 'insta', 'dms', 'stalk', 'gossip', 'in-laws',
  ],
  'manhandling': ['clipped', 'cuffed', 'thumped', 'walloped', 'belted', 'flicked', 'elbowed', 'kneed', 'recorded', 'smacked','grabbed', 'gripped', 'pinned', 'taped', 'wrestled', 'slapped', 'slap', 'slapping', 'hit', 'punched', 'pinched', 'pinch', 'shoved', 'tied', 'tie', 'strapped', 'gagged', 'smacked', 'kicked', 'shook', 'yanked', 'twisted', 'slammed', 'dragged', 'choked', 'spat', 'swore', 'screamed', 'yelled', 'mocked', 'threatened', 'starved', 'roughed', 'tripped', 'tampar', 'ikat', 'cubit', 'até', 'pegué', 'manhandled', 'jabbed'],
  'set-aside': [
    'muted', 'unplugged', 'hid', 'hidden', 'hide', 'moved', 'ignored', 'left', 'leave', 'put', 'kept', 'binned', 'took away',
    'confiscated', 'silenced', 'disconnected', 'locked',
  ],
  'the-ill': [
    'patient', 'patients', 'pt', 'pts', 'him', 'her', 'them', 'lady', 'man', 'guy', 'woman', 'girl', 'boy', 'toddler', 'baby',
    'kid', 'resident', 'residents', 'elderly', 'confused', 'demented', 'dementia', 'drunks', 'le', 'les', 'seeker', 'seekers',
    'sir', 'granny', 'grandad', 'paciente', 'pesakit', 'arms', 'hands', 'wrists', 'hand', 'mouth', 'face',
  ],
  'out-of-reach': [
    'bell', 'buzzer', 'call bell', 'call light', 'reach', 'alarm', 'alarms', 'monitor', 'tv', 'phone', 'pad', 'wet', 'nappy',
    'dinner', 'feed', 'feeding', 'wash', 'analgesia', 'painkillers', 'pain', 'relief', 'corridor', 'needle', 'cannula', 'gauge',
    'restraints', 'extra', 'double', 'dose', 'dosis', 'pile', 'queue', 'mattress', 'blanket',
  ],
  'spite': [
    'rude', 'screaming', 'screamed', 'whining', 'whiny', 'annoying', 'annoyed', 'shut', 'quiet', 'peace', 'silence', 'deserved',
    'punish', 'punished', 'complaining', 'moaning', 'callara', 'callarlo', 'oops', 'bonus', 'karma', 'revenge', 'obnoxious',
    'abusive', 'pressing', 'buzzing', 'crying', 'out of spite', 'charm', 'pissed', 'spite',
  ],
  'forging': [
    'fabricating', 'making up', 'forged', 'forge', 'forging', 'faked', 'fake', 'falsified', 'falsify', 'falsifying', 'fudged',
    'fudge', 'photoshopped', 'backdated', 'backdate', 'backdating', 'doctored', 'altered', 'fabricated', 'fabricate', 'tampered',
    'upcoded', 'upcode', 'upcoding', 'overbilled', 'overbill', 'double-billed', 'rewrote', 'doctoring', 'palsukan', 'falsifiqué',
    'invented', 'massaged', 'plagiarised', 'plagiarized', 'clocked', 'fiddled', 'padded', 'billing', 'billed', 'claimed', 'reset',
    'deleted', 'erased', 'shredded', 'binned',
  ],
  'forged-thing': [
    'signature', 'signatures', 'prescription', 'prescriptions', 'script', 'scripts', 'certificate', 'certificates', 'cert',
    'certs', 'sick note', 'sick notes', 'sicknote', 'mc', 'data', 'results', 'p-value', 'logbook', 'timesheet', 'timesheets',
    'assessment', 'notes', 'note', 'chart', 'charts', 'records', 'log', 'logs', 'level #', 'level', 'invoice', 'invoices',
    'mileage', 'visits', 'visit', 'mate', 'hours', 'history', 'evidence', 'incident', 'consent', 'dnr', 'time of death',
    'death certificate', 'cv', 'reference', 'references', 'degree', 'als', 'training', 'modules', 'study', 'sample', 'bag',
    'audit', 'portfolio', 'insurance', 'insurer', 'insurers', 'overtime',
  ],
  'concealing': [
    'said nothing', 'told nobody', 'told no one', 'nobody knows', 'no one knows', 'nobody noticed', 'no one noticed',
    'nobody noticed anything', 'never caught', 'never got caught', 'got away with it', 'getting away with it', 'clean getaway',
    'kept quiet', 'kept my mouth shut', 'keep my mouth shut', "didn't tell", 'didnt tell', 'never told', 'swept it',
    'covered it up', 'covered up', 'cover it up', 'blamed', 'nobody will ever know', 'will never know', "won't remember",
    'wont remember', 'nobody checks', 'nobody counts', 'nobody counts it', 'no one counts', 'no one will know', 'never tell',
    'hush', 'no paperwork', 'off the books', 'cash only', 'who reads', "who's going to complain", 'who will know',
    'who does it hurt', 'siapa tahu', 'nadie se enteró', 'nadie lo sabe', 'absolutely nothing', 'stones', 'lost', 'binned',
  ],
  /** Done for the writer's own ease. */
  'for-ease': [
    'so i could', 'so we could', 'so i can', 'so we can', "so i didn't have to", "so we didn't have to", "so we wouldn't have to",
    "so i wouldn't have to", "so i don't have to", "couldn't be bothered", 'cant be bothered', "can't be bothered",
    'could not be bothered', 'in peace', 'to save time', 'saves time', 'saves me', 'takes too long', 'too busy to',
    "nobody's looking", 'nobody is looking', 'when no one is looking', 'nobody came looking', 'no one came looking',
    "no one's the wiser", 'none the wiser', 'nobody the wiser', 'wiser', 'boleh tidur', 'me dejara',
  ],
  /** Steps of care that may not be left out. */
  'safe-step': [
    'chaperones', 'witness', 'second signature', 'identifiers', 'allergies', 'consent', 'hand washing', 'handwashing', 'hands',
    'hand hygiene', 'swab count', 'count', 'id', 'wristband', 'wristbands', 'timeout', 'time-out', 'checklist', 'second check',
    'double check', 'gloves', 'dose', 'doses', 'fridge', 'sterile', 'supervision', 'unsupervised', 'chaperone', 'expiry',
    'anaesthetic machine', 'machine check',
  ],
  'skipping': [
    "don't do", 'no time for', 'skip', 'skipped', 'skipping', 'never check', "don't check", 'never bother', "don't bother",
    "didn't bother", 'forgo', 'ignore', 'ignored', 'bypass', 'bypassed', 'without', 'never', "don't", 'dont', 'stopped',
    "haven't",
  ],
  /** How one tells of it who is not sorry. */
  'unashamed': [
    'lol', 'lmao', 'lolol', 'haha', 'hahaha', 'oops', 'whoops', 'judge', 'judge away', 'sue me', 'sue', 'pro tip', 'protip',
    'life hack', 'lifehack', 'hack', 'hacks', 'perk', 'perks', 'perk of the job', 'self care', 'selfcare', 'confession',
    'not proud', 'no regrets', 'worth it', 'works every time', 'every time', 'same as everyone', 'everyone does',
    'everybody does it', 'dont judge', "don't judge", 'dont @ me', 'ngl', 'tbh', 'guilty', 'yolo', 'genius', 'trick', 'secret',
    'bonus', 'easy', 'gang', 'sweet', 'legend', '😂', '🤣', '😈', '😅', '🤫', '😏', '💅', '😜', '🙈', '😎', '🙌', '🤷', 'wink', 'miracle',
    'staff benefit', 'guess', 'fine', 'karma', 'gold', 'win-win', 'winning', 'efficiency', 'chalk', 'retirement', 'rezeki',
    'remedio', 'charm', 'peace',
  ],
  /** What tells that it was owned, stopped, condemned, told of others, or never happened. */
  'owned-up': [
    'sorry', 'apologised', 'apologized', 'ashamed', 'regret', 'learned', 'learnt', 'lesson', 'datix', 'incident form', 'reported',
    'disclosed', 'owned', 'error', 'mistake', 'mistakes', 'duty of candour', 'sober', 'rehab', 'tribunal', 'ruling', 'judgment',
    'judgement', 'convicted', 'arrested', 'sacked', 'dismissal', 'career', 'careers', 'fraud', 'crime', 'audited', 'committee',
    'never again', 'unacceptable', 'horrific', 'mannequin', 'manikin', 'novel', 'lecture', 'ethics', 'hypothetically', 'dream',
    'dreamt', 'dreamed', 'nightmare', 'second checker', 'kidding', 'joking', 'guidance', 'policy says', 'caught it', 'anti-hero',
    'police', 'tempted', 'used to be',
  ],
} as const;
