/** Nouns for people: patients, their families, staff, anybody. Singular and plural are told apart, for one patient is a case and patients are not. */
const RELATIVES = [
  'mum', 'mom', 'mother', 'mama', 'mommy', 'mummy', 'mam', 'dad', 'father', 'daddy', 'papa', 'wife', 'husband', 'spouse',
  'partner', 'fiance', 'fiancee', 'girlfriend', 'boyfriend', 'son', 'daughter', 'sister', 'brother', 'twin', 'sibling', 'grandma',
  'grandmother', 'grandpa', 'grandfather', 'granny', 'nana', 'grandad', 'granddad', 'grandson', 'granddaughter', 'grandchild',
  'uncle', 'auntie', 'aunt', 'aunty', 'niece', 'nephew', 'cousin', 'parent', 'carer', 'widow', 'widower', 'gran', 'gramps', 'mak',
  'anak', 'atuk', 'nenek', 'opah', 'suami', 'isteri', 'madre', 'padre', 'hijo', 'hija', 'esposa', 'esposo', 'hermana', 'hermano',
  'relative', 'next of kin', 'nok', 'in-law', 'mother-in-law', 'father-in-law', 'stepdad', 'stepmum', 'family', 'makcik',
  'pakcik',
];
const STAFF = [
  'nurse', 'doctor', 'dr', 'doc', 'consultant', 'registrar', 'attending', 'resident', 'intern', 'houseman', '^ho', '^mo',
  'surgeon', 'anaesthetist', 'anesthesiologist', 'physician', 'gp', 'pharmacist', 'physio', 'midwife', 'paramedic', 'matron',
  'sister-in-charge', 'hca', 'porter', 'receptionist', 'radiographer', 'radiologist', 'pathologist', 'cardiologist', 'dentist',
  'colleague', 'coworker', 'co-worker', 'manager', 'boss', 'junior', 'sho', 'fy1', 'fy2', 'f1', 'f2', 'student', 'trainee',
  'tutor', 'professor', 'prof', 'dean', 'lecturer', 'supervisor', '^np', '^pa', 'crna', '^rn', 'charge nurse', 'med student',
  'medical student', 'scrub nurse', 'staff nurse', 'healthcare assistant', 'ward clerk', 'ortho bro', 'my reg', 'the reg',
  'med reg', 'surg reg', 'our reg', 'leader', 'team leader', 'group leader', 'lead', 'coordinator', 'head of department',
  'principal', 'preceptor', 'instructor', 'examiner', 'groupmate', 'classmate', 'roommate', 'teammate', 'technician', 'tech',
  'cleaner', 'dietitian', 'dietician', 'social worker', 'therapist', 'pharmacologist', 'director', 'program director',
  'programme director', 'pd', 'coder', 'security guard', 'doktor', 'jururawat', 'misi', 'bos', 'pengarah', 'pakar', 'enfermera',
  'enfermero', 'médico', 'médica', 'doctora', 'jefe', 'jefa', 'residente', 'adjunto', 'celador', 'clerk', 'secretary', 'admin',
  'administrator',
];

function plurals(words: readonly string[]): string[] {
  return words.map((word) => (/(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`));
}

export const PERSONS = {
  'patient': [
    'patient', 'pt', 'px', 'ptn', 'inpatient', 'outpatient', 'frequent flyer', 'frequent flier', 'walk-in', 'walk in', 'multip',
    'primip', 'primigravida', 'multigravida', 'primi', 'nullip', 'g#p#', 'frequent attender', 'regular', 'long-stayer',
    'organ donor', 'pesakit', 'paciente', 'centenarian', 'a lol', 'the lol', 'my lol', 'this lol', 'lol in nad', 'dehydrated lol',
    'confused lol', 'sweet lol', 'demented lol', 'lol with', 'a case', 'this case', 'my case', 'the case',
  ],
  /** "Patient" and "case" as part of something else. No pattern asks for it: the longer phrase hides the word inside. */
  'not-a-case': [
    ...['safety', 'care', 'experience', 'population', 'load', 'list', 'panel', 'advocate', 'advocacy', 'education', 'outcomes', 'group', 'groups', 'flow', 'portal', 'notes', 'records', 'data', 'satisfaction', 'engagement', 'privacy', 'rights', 'leaflet', 'information', 'numbers', 'cohort', 'survey', 'contact', 'selection', 'perspective', 'journey', 'voice', 'access', 'facing', 'centred', 'centered', 'confidentiality', 'organisation', 'organization', 'community', 'transport', 'ratio', 'ratios', 'transfers', 'communication', 'relations', 'details', 'story', 'stories', 'backups', 'account', 'accounts', 'advice', 'feedback', 'names', 'support', 'charity', 'charities', 'representative', 'reviews', 'forum', 'leaflets', 'person', 'dignity', 'choice', 'complaints', 'letters', 'pathway', 'autonomy', 'empowerment', 'involvement']
      .map((noun) => `patient ${noun}`),
    'be patient', 'being patient', 'so patient', 'very patient', 'more patient', 'patient enough', 'am patient', 'stay patient',
    'patient-centred', 'patient-centered', 'patient-facing', 'outpatient clinic', 'outpatient clinics', 'outpatient setting',
    'inpatient team', 'inpatient ward', 'inpatient beds', 'in any case', 'case by case', 'case-by-case', 'in case',
    'just in case', 'use case', 'business case', 'case study', 'case studies', 'case presentation', 'case presentations',
    'a case presentation', 'case discussion', 'case conference', 'worst case', 'best case', 'case numbers', 'case fatality',
    'case for', 'the case for', 'a case for', 'make the case', 'the case that', 'case of beer', 'phone case',
    'if that is the case', 'case control', 'case-control', 'not the case', 'the case of', 'that is the case', 'is the case',
    'be the case', "that's the case", 'court case', 'legal case', 'case law', 'landmark case', 'case based', 'case-based',
    'worst case scenario', 'best case scenario', 'code of conduct', 'dress code', 'discount code', 'promo code', 'qr code',
    'zip code', 'source code', 'billing code', 'cpt code', 'icd code', 'section of', 'comments section', 'to code',
    'learn to code', 'save lives', 'save the date', 'room for', 'bed time', 'in the end', 'on the other hand', 'first hand',
    'on hand', 'by hand', 'hand in hand', 'second hand', 'at heart', 'by heart', 'heart of', 'keep an eye', 'online',
    'first line', 'second line', 'line manager', 'bottom line', 'front line', 'dead line', 'career path', 'learning path',
    'op ed', 'or not', 'or so', 'or two', 'or more', 'or maybe', 'or just', 'take care', 'take home', 'take a', 'to take',
    'take the', 'take it', 'take me', 'ill take', 'reg .', 'chief executive', 'consultant post', 'birth defect', 'birth defects',
    'birth control', 'birth rate', 'birth certificate', 'death rate', 'death rates', 'cause of death', 'leading cause of death',
    'death certificate', 'death penalty', 'risk of death', 'cell death', 'sudden death', 'men and women', 'women and men',
    'mother nature', 'in front of a family', 'in front of the family', 'in front of a patient', 'in front of patients',
    'her majesty', 'his majesty', "her majesty's", "his majesty's", 'mother board', 'baby steps', 'baby shower', 'oh boy',
    'old man winter', 'sugar daddy', 'best man', 'family medicine', 'family physician', 'family doctor', 'family history',
    'family planning', 'family practice', 'family resemblance', 'family members', 'family member', 'partner in',
    'mother to child', 'sister site', 'sister hospital', 'brother in law',
  ],
  'patients': [
    'patients', 'pts', 'pxs', 'inpatients', 'outpatients', 'frequent flyers', 'walk-ins', 'multips', 'primips', 'people', 'cases',
    'casualties', 'pesakit-pesakit', 'pacientes',
  ],
  'case': [
    'case', 'admission', 'presentation', 'consult', 'consultation', 'referral', 'trauma', 'trauma call', 'arrest',
    'cardiac arrest', 'arrest call', 'code', 'code blue', 'code stroke', 'stemi', 'appy', 'lap appy', 'lap chole', 'delivery',
    'section', 'c-section', 'crash section', 'resus', 'intubation', 'thoracotomy', 'laparotomy', 'transplant', 'crash call',
    'neck of femur', 'nof', 'gsw', 'stabbing', 'polytrauma', 'overdose', 'follow-up', 'follow up', 'transfer', 'post-op', 'preop',
    'pre-op', 'autopsy', 'miscarriage', 'stillbirth', 'ectopic', 'triple a', 'aaa', 'dissection', 'hip', 'whipple', 'cabg',
    'ecmo', 'birth', 'death', 'home visit', 'house call', 'mh assessment',
  ],
  'cases': [
    'arrests', 'cardiac arrests', 'codes', 'deaths', 'deliveries', 'traumas', 'stemis', 'sections', 'intubations', 'resuses',
    'crash calls', 'births', 'stillbirths', 'sets of twins',
  ],
  'person': [
    'guy', 'man', 'woman', 'lady', 'gentleman', 'gent', 'kid', 'child', 'girl', 'boy', 'baby', 'toddler', 'teen', 'teenager',
    'bloke', 'chap', 'dude', 'fella', 'lad', 'lass', 'nan', 'person', 'someone', 'somebody', 'infant', 'newborn', 'neonate',
    'preemie', 'prem', 'bub', 'bubs', 'tot', 'youngster', 'adolescent', 'human', 'soul', 'stranger', 'fellow', 'male', 'female',
    'veteran', 'farmer', 'teacher', 'cyclist', 'motorcyclist', 'biker', 'driver', 'prisoner', 'inmate', 'addict', 'drunk',
    'alcoholic', 'refugee', 'pensioner', 'nonagenarian', 'octogenarian', 'retiree', 'builder', 'miner', 'fisherman', 'footballer',
    'schoolteacher', 'priest', 'nun', 'monk', 'politician', 'celebrity', 'boxer', 'jockey', 'quarterback', 'lorry driver',
    'student athlete', 'customer', 'old boy', 'old dear', 'old timer', 'young lad', 'niño', 'niña', 'señor', 'señora', 'abuelita',
    'abuelito', 'abuela', 'abuelo', 'bebé', 'chamaco', 'chamaca', 'muchacho', 'muchacha', 'hombre', 'mujer', 'chico', 'chica',
    'viejito', 'viejita', 'budak', 'lelaki', 'perempuan', 'adik', 'warga emas', 'mangsa', 'datin', 'auntie', 'aunty', 'uncle',
    'ah pek', 'ah ma', 'ah kong', 'popo', 'kiddo', 'bambino', 'wee one', 'little one', 'old girl', 'grandmother', 'grandfather',
    'grandma', 'grandpa', 'granny', 'mum', 'mom', 'mother', 'dad', 'couple',
  ],
  'people': [
    'guys', 'men', 'women', 'ladies', 'gentlemen', 'kids', 'children', 'girls', 'boys', 'babies', 'toddlers', 'teens',
    'teenagers', 'blokes', 'dudes', 'lads', 'people', 'folks', 'persons', 'parents', 'mothers', 'mums', 'moms', 'dads', 'fathers',
    'families', 'relatives', 'everyone', 'everybody', 'ppl', 'neonates', 'infants', 'adults', 'adolescents', 'boomers',
    'millennials', 'humans', 'visitors', 'strangers',
  ],
  /** Somebody of public life or of the street, who is told of without being anybody's patient. */
  'not-a-patient': [
    'minister', 'president', 'prime minister', 'senator', 'congressman', 'congresswoman', 'mp', 'mayor', 'governor', 'candidate',
    'councillor', 'politician', 'ceo', 'chairman', 'trustee', 'donor', 'editor', 'journalist', 'reporter', 'host', 'influencer',
    'youtuber', 'podcaster', 'author', 'writer', 'novelist', 'actor', 'actress', 'singer', 'comedian', 'lawyer', 'solicitor',
    'judge', 'coroner', 'archbishop', 'bishop', 'pope', 'landlord', 'neighbour', 'neighbor', 'barista', 'plumber', 'electrician',
    'mechanic', 'cabbie', 'uber', 'rep', 'recruiter', 'speaker', 'presenter', 'keynote', 'co-author', 'coauthor', 'reviewer',
    'founder', 'inventor', 'runner', 'opponent', 'ex', 'stalker', 'troll', 'groupmate', 'roomie', 'trainer', 'coach', 'porter',
    'caterer', 'chaplain', 'it guy', 'tsa guy', 'tsa agent', 'customs officer', 'border guard', 'traffic warden', 'cashier',
    'bouncer', 'waiter', 'waitress', 'bartender', 'hairdresser', 'barber', 'estate agent', 'postman',
    'boiler man', 'bin man', 'delivery guy', 'vicar', 'referee',
  ],
  /** Where strangers meet. */
  'street': [
    'train', 'tube', 'bus', 'plane', 'flight', 'airport', 'pub', 'gym', 'supermarket', 'petrol station', 'gas station',
    'car park', 'street', 'cafe', 'restaurant', 'hotel', 'beach', 'park', 'queue', 'lift', 'elevator', 'airbnb', 'wedding',
    'marathon', 'church', 'mosque', 'school run', 'playground',
  ],
  /** Somebody of the poster's own life, when "my" stands before. */
  'acquaintance': [
    'teacher', 'mentor', 'friend', 'best friend', 'neighbour', 'neighbor', 'flatmate', 'roommate', 'housemate', 'colleague',
    'boss', 'landlord', 'supervisor', 'professor', 'coach', 'classmate', 'date', 'barber', 'uber driver', 'hairdresser',
    'trainer', 'kid', 'kids', 'baby', 'toddler', 'teenager', 'boy', 'girl', 'little one', 'better half', 'other half',
  ],
  'relative': RELATIVES,
  'relatives': [...plurals(RELATIVES), 'parents', 'in-laws', 'relatives', 'loved ones', 'families'],
  'staff': STAFF,
  'staffs': [
    ...plurals(STAFF), 'staff', 'docs', 'drs', 'surgery', 'ortho', 'gen surg', 'anaesthetics', 'anesthesia', 'radiology', 'management', 'admin', 'hr', 'leadership', 'colleagues', 'ems',
    'healthcare workers', 'hcws', 'the team', 'team', 'day team', 'night team', 'crew', 'executives', 'managers',
  ],
  /** Where a patient lies, or when one is seen, standing for the patient. */
  'bed': [
    'no show', 'no-show', 'katil #', 'bilik #', 'cama #', 'bed #', 'bed #a', 'bed #b', 'bay #', 'bay #a', 'bay #b', 'room #',
    'rm #', 'cubicle #', 'cubicle number #', 'side room #', 'siderm #', 'resus #', 'bed number #', 'bed no #', 'bed no . #',
    'trolley #', 'chair #', 'trauma #', 'pod #', 'isolette #', 'incubator #', 'side room', 'bed a', 'bed b', 'bed c', 'bed d',
    'hallway #', 'hall bed #', 'stretcher #', 'isolation room', 'my # pm', 'my #pm', 'my #am', 'my # am', 'my # o\'clock',
    'my #:#', 'my # : #', 'my # : # pm', 'my # : #pm', 'my last appointment', 'my first appointment', 'my #pm appointment',
    'my last of the day', 'my last one of the day', 'my first of the day', 'my next appointment', 'my # appointment',
    'my #pm slot', 'today\'s last appointment', 'my lunchtime appointment', 'mr x', 'mrs x', 'mr . x', 'mrs . x', 'mr y', 'mrs y',
    'ms x', 'patient x', 'baby x', 'patient zero',
  ],
  /** Age, or age and sex, as clinicians jot them. */
  'age': [
    '#f', '#m', '# f', '# m', '#yo', '#y', '#yof', '#yom', '#yo f', '#yo m', '# yo', '# y / o', '#y / o', '# y . o', '# y . o .',
    '# year old', '# yr old', '#yr old', '#yr', '#-year-old', '#-yr-old', '#yr-old', '# years old', '#years old', '# yrs old',
    '#-yo', '#-y-o', '# weeker', '#-weeker', '#weeker', '# wk old', '# week old', '#-week-old', '#wk old', '# month old',
    '#-month-old', '#mo', '#mo old', '# mo old', '# day old', '#-day-old', '#do', '#yrs', '#-years-old', '#wo', '#yo male',
    '#yo female', '# yo male', '# yo female', '# yo m', '# yo f', '#-year old', '# -year-old', '#y male', '#y female', '#yold',
    '#something', '#-something', '# something', '#-odd', '# years young', '#-years-young', '# and a half year old', '# year-old',
    '# -year old', '#-yr old',
  ],
  /** Age and sex in the short form that nobody but a clinician writes. */
  'jotted': [
    '#f', '#m', '# f', '# m', '#yo', '#y', '#yof', '#yom', '#yo f', '#yo m', '# yo', '# y / o', '#y / o', '# y . o', '# y . o .',
    '#yo male', '#yo female', '# yo male', '# yo female', '# yo m', '# yo f', '#-weeker', '# weeker', '#y male', '#y female',
    '#do', '#wo',
  ],
  'age-word': [
    'young', 'elderly', 'old', 'older', 'middle-aged', 'teenage', 'newborn', 'little', 'tiny', 'pregnant', 'septic', 'intubated',
    'dying', 'drunk', 'agitated', 'confused', 'unconscious', 'homeless', 'demented',
  ],
} as const;
