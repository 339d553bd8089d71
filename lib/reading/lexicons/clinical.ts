import { HERE } from './discourse.ts';

/** What happens between clinicians and patients, in the words they use on a phone. */
export const CLINICAL = {
  /** Something that befell or was done by a patient, told in the past (or the telling present). */
  'befell': [
    'came in', 'comes in', 'came out', 'brings', 'came through', 'coming in', 'comes thru', 'coded', 'codes', 'arrested', 'died', 'dies', 'passed', 'passed away', 'passes away', 'crashed', 'presented', 'presents',
    'presenting', 'collapsed', 'seized', 'bled', 'bled out', 'ruptured', 'perfed', 'perforated', 'desatted', 'desats', 'desaturated', 'delivered', 'gave birth', 'pulled through', 'survived', 'recovered',
    'walked out', 'went home', 'goes home', 'going home', 'discharged', 'self-discharged', 'dama\'d', 'left ama', 'extubated', 'woke up', 'wakes up', 'rang the bell', 'flatlined', 'deteriorated', 'bradyed', 'vomited',
    'aspirated', 'overdosed', "od'd", 'fell', 'swallowed', 'inserted', 'fractured', 'transferred', 'turned up', 'rocked up', 'rocks up', 'showed up', 'shows up', 'rolled in', 'rolls in', 'walked in', 'walks in', 'wheeled in',
    'limps in', 'limped in', 'got admitted', 'admitted', 'brought in', 'biba', 'bibems', 'bibp', 'stabbed', 'shot', 'hit by', 'miscarried', 'ruptures', 'crumped', 'crumps', 'tanked', 'circling the drain',
    'made it', 'makes it', "didn't make it", 'didnt make it', 'did not make it', "won't make it", 'wont make it', "isn't going to make it", "doesn't make it", 'slipped away', 'stopped breathing', 'started breathing', 'took a turn',
    'got rosc', 'rosc', 'was dying', 'is dying', 'were dying', 'was diagnosed', 'got diagnosed', 'diagnosed', 'relapsed', 'cancer-free', 'in remission', 'delirious', 'absconded', 'eloped', 'bounced back', 'readmitted',
    'pulled out', 'ripped out', 'yanked', 'self-extubated', 'peed', 'pooped', 'bit', 'kicked', 'punched', 'spat', 'screamed', 'cried', 'sobbed', 'wept', 'insisted', 'refused', 'declined', 'refuses', 'insists', 'declining',
    'waited', 'googled', 'stuck', 'shoved', 'septic', 'born', 'arrived', 'arrives', 'choked', 'choking', 'drowned', 'hanged', 'jumped', 'dropped', 'deceased', 'lost consciousness', 'syncopised', 'syncopized', 'crashing', 'seizing', 'bleeding',
    'suffered', 'developed', 'gone', 'turned blue', 'went into', 'reattended', 'represented', 'dropped in', 'popped in', 'booked', 'booked in', 'showed me', 'shows me', 'hugged me', 'walked', 'smiled', 'squeezed',
    'falleció', 'murió', 'llegó', 'meninggal', 'datang',
  ],
  /** Past forms that any tale is told in; those in -ed are known by their ending. */
  'past': [
    'came', 'went', 'fell', 'fought', 'brought', 'took', 'gave', 'left', 'ate', 'drank', 'wrote', 'sang', 'knew', 'slept', 'woke', 'held', 'kept', 'ran', 'broke', 'put', 'stood', 'spoke', 'began', 'got', 'was', 'were', 'did', 'stuck', 'been', 'asked', 'wanted', 'needed', 'tried', 'got away', 'is still', 'sat', 'thank', 'bought', 'baked', 'knitted', 'drew', 'paid', 'hid', 'lost', 'spent', 'swore', 'threw', 'tore',
  ],
  /** How it ended for a patient. */
  'fate': [
    'died', 'passed', 'passed away', 'coded', 'arrested', 'crashed', "didn't make it", 'didnt make it', 'did not make it', "isn't going to make it", "won't make it", 'made it', 'pulled through', 'survived', 'slipped away', 'flatlined', 'rang the bell', 'woke up', 'went home', 'walked out', 'walked out of', 'extubated', 'stopped breathing', 'gone', 'coded twice',
    'is dying', 'was dying', 'took her last breath', 'took his last breath', 'took their last breath', 'got rosc', 'died in my arms', 'in remission', 'cancer-free', 'walking again', 'walked again', 'breathing on his own', 'breathing on her own', 'off the vent', 'off the ventilator', 'opened her eyes', 'opened his eyes', 'waved', 'smiled', 'recovered', 'bled out', 'miscarried',
  ],
  /** Speech and gestures between two people. */
  'said': [
    'asked', 'asks', 'high fived', 'high-fived', 'fist bumped', 'fist-bumped', 'waved at', 'told', 'tells', 'said', 'says', 'replied', 'replies', 'whispered', 'whispers', 'yelled', 'yells', 'shouted', 'screamed', 'thanked', 'thanks', 'hugged', 'hugs', 'kissed', 'texted', 'smiled', 'begged', 'begs',
    'grabbed', 'squeezed', 'held', 'wrote', 'gave', 'gives', 'brought', 'swore', 'punched', 'slapped', 'threatened', 'threatens', 'complained', 'complains', 'demanded', 'demands', 'wanted', 'wants', 'claimed', 'claims', 'called', 'calls', 'is asking', 'was asking',
    'was telling', 'is telling', 'keeps', 'kept', 'proposed', 'looked', 'looks', 'went', 'goes', 'answered', 'announced', 'confessed', 'admits', 'admitted', 'mouthed', 'laughed', 'joked', 'apologised', 'apologized', 'named', 'sang', 'quoted', 'handed', 'made', 'taught', 'reminded', 'sent',
    'emailed', 'messaged', 'dm\'d', 'thinks', 'thought', 'believes', 'believed', 'decided', 'explained', 'dijo', 'cakap', 'tanya', 'mentioned', 'showed', 'shows', 'hit', 'offered', 'recognised', 'recognized', 'lied', 'waved', 'winked', 'grinned', 'cursed', 'asking', 'saying', 'telling',
  ],
  /** What clinicians do to a patient, in words that mean little else. */
  'operated': [
    'intubated', 'tubed', 'resuscitated', 'extubated', 'cannulated', 'catheterised', 'catheterized', 'disimpacted', 'sutured', 'defibbed', 'defibrillated', 'cardioverted', 'trached', 'transfused', 'thrombolysed', "tpa'd", 'operated on', 'did cpr on', 'doing cpr on', 'performed cpr on', 'debrided',
    'amputated', 'palliated', 'bronched', 'narcanned', 'anaesthetised', 'anesthetized', 'debulked', 'cracked the chest of', "rosc'd", 'scrubbed in on', 'scrubbed in for', 'triaged', 'saved the life of', 'reintubated', 're-intubated', 'intubating', 'resuscitating', 'disimpacting', 'cannulating', 'suturing', 'operating on', 'extubating',
    'cathed', 'clerked',
  ],
  /** The same in words that have other uses as well. */
  'treated': [
    'coded', 'pronounced', 'certified', 'stitched up', 'shocked', 'consented', 'sectioned', 'scoped', 'lasered', 'bagged', 'put to sleep', 'vaccinated', 'tapped', 'drained', 'admitted', 'discharged', 'diagnosed', 'delivered', 'examined', 'treated', 'reviewed', 'clerking', 'admitting', 'delivering', 'coding', 'examining', 'pronouncing', 'looked after', 'looking after', 'cared for', 'caring for', 'took care of', 'taking care of', 'diagnosing', 'counselled', 'counseled', 'consoled', 'misdiagnosed', 'killed', 'nearly killed', 'almost killed', 'saved', 'lost', 'losing', 'revived', 'brought back', 'fixed',
    'sat with', 'sitting with', 'stayed with', 'held hands with', 'prayed with', 'cried with', 'danced with', 'broke bad news to', 'breaking bad news to', 'said goodbye to', 'withdrew care on', 'withdrew on',
  ],
  /** Coming upon a patient. */
  'had': ['had', 'got', 'saw', 'seen', 'met', 'have', "'ve", 'having', 'seeing', 'treating', 'clerked', 'admitted', 'admitting', 'reviewed', 'treated', 'examined', 'received', 'picked up', 'getting', 'inherited', 'remember', 'remembering', 'diagnosed', 'discharged', 'referred', 'ada', 'tuve', 'attended', 'consulted', 'consulted on', 'just had', 'managing', 'managed'],
  'told': ['told', 'tell', 'telling', 'explained to', 'explaining to', 'explain to', 'called', 'calling', 'phoned', 'ringing', 'rang', 'consoled', 'hugged', 'hugging', 'informed', 'broke the news to', 'breaking the news to', 'asked', 'comforted', 'watched', 'watching', 'thanked', 'beg', 'begged', 'facetimed', 'scolded', 'taught', 'gave', 'held', 'holding', 'promised'],
  /** Called to a patient, or there for the hardest talk. */
  'summoned': ['bleeped to see', 'paged to see', 'called to see', 'asked to see', 'asked to review', 'bleeped to review', 'paged to review', 'bleeped about', 'paged about', 'bleeped for', 'paged for', 'called down to', 'called to resus', 'called to theatre', 'delivered bad news', 'broke bad news', 'gave bad news', 'broke the bad news', 'delivered the news'],
  'lost': ['lost', 'we lost', 'losing', 'lose', 'saved', 'saving', 'brought back', 'got back', 'sent home', 'got home'],
  'thanks': ['thank you', 'thanks', 'thank u', 'thankyou', 'ty', 'gracias', 'terima kasih', 'grateful', 'bless', 'shoutout', 'shout out', 'shout-out', 'sorry', 'rip', 'rest in peace', 'rest easy', 'congratulations', 'congrats', 'goodbye', 'dear', 'kudos', 'props', 'love', 'well done', 'happy birthday', 'fly high'],
  /** Places and times of clinical work. */
  'setting': [
    ...HERE,
    '^ed', 'a & e', 'a&e', '^er', 'icu', 'itu', 'hdu', 'nicu', 'picu', 'ccu', 'micu', 'sicu', 'ward', 'wards', 'clinic', 'theatre', 'theatres', 'theater', '^or', '^ot', 'shift', 'on call', 'oncall', 'on-call', 'night shift', 'day shift', 'nights', 'rounds', 'ward round', 'morning round',
    'resus', 'hospital', 'ambulance', 'ems', 'medics', 'paramedics', 'triage', 'labour ward', 'labor ward', 'labor and delivery', 'labour suite', 'l & d', 'l&d', 'mau', 'amu', 'sau', 'eau', 'trauma bay', 'handover', 'post-take', 'waiting room', 'pacu', 'bedside',
    'endoscopy', 'cath lab', 'gp land', 'home visit', 'hospice', 'care home', 'nursing home', 'rehab', 'morgue', 'mortuary', 'operating room', 'operating theatre', 'fracture clinic', 'antenatal clinic', 'delivery room', 'delivery suite', 'maternity', 'telehealth', 'outpatients', 'opd', 'klinik', 'wad', 'guardia', 'call room',
    'bay', 'bed', 'helipad', 'peds', 'paeds', 'psych', 'oncology', 'obgyn', 'gynae', 'med school', 'rotation', 'consulting room', 'exam room', 'discharge lounge', 'oncall room', 'urgent care', 'dialysis', 'radiology', 'the er', 'the ed', 'the or', 'in or', 'in er', 'my surgery list', 'gp surgery', 'picu window', 'cardiology', 'neurology', 'neurosurgery', 'labour', 'obstetrics', 'helimed',
  ],
  /** Findings, diseases, treatments: what a case is told with. Not exhaustive; enough to tell a ward from a train. */
  'clinical': [
    'ventilator', 'vent', 'syringe driver', 'exam room', 'consulting room', 'herpes', 'chlamydia', 'syphilis', 'bowel obstruction', 'obstruction', 'allergies', 'lvad', 'measles', 'croup', 'bronchiolitis', 'vomits', 'palsy', 'hypoxia', 'shock', 'overdoses', 'gout', 'obs round', 'palliative care', 'night sweats', 'mediastinal', 'weight loss', 'abdominal', 'thoracic', 'cerebral', 'pleuritic', 'neuro', 'nystagmus', 'murmur', 'crackles', 'wheeze', 'haematuria', 'hematuria', 'hypoglycaemia', 'hypoglycemia', 'syncope', 'collapse', 'vomiting', 'diarrhea', 'biopsy back', 'effusion', 'effusions', 'nodule', 'lesion', 'lesions', 'opacity', 'infarct', 'thrombus', 'clot', 'clots', 'emboli', 'embolus', 'fasting', 'nil by mouth', 'npo', 'nbm', 'on the list', 'margins', 'ovarian', 'testicular', 'pituitary', 'verruca', 'bleach', 'newborn', 'the line', 'a line', 'iv line', 'art line', 'placed the line', 'dying', 'intubated', 'sedated', 'unresponsive', 'constipated', 'oesophagus', 'esophagus', 'stomach', 'colon', 'bladder', 'prostate', 'urethra', 'sternum', 'pelvis', 'aorta', 'larynx', 'trachea', 'phaeo', 'pheo', 'sepsis pathway', 'dehydrated', 'hypoxic', 'hypotensive', 'tachy', 'tachycardic', 'febrile', 'incontinent', 'obtunded', 'palliated', 'wheelchair', 'hoist', 'zimmer', 'zimmer frame', 'bedpan', 'commode', 'hospital bed', 'hearing aid', 'hearing aids', 'dentures', 'false teeth', 'discharge lounge', 'bloodwork', 'speculum', 'ultrasound', 'fetal', 'foetal', 'svt', 'adenosine', 'cpr', 'compressions', 'rosc', 'chest pain', '^cp', 'sob', 'stemi', 'nstemi', '^mi', 'sepsis', 'septic', 'septic shock', '^pe', 'dvt', 'dka', 'hhs', 'gcs', 'bp', 'sats', 'spo#', '^hr', 'chemo', 'biopsy', 'ct', 'mri', 'cxr', 'xray', 'x-ray', 'ecg', 'ekg', 'echo', 'trop', 'troponin',
    'lactate', 'potassium', 'k +', 'hb', 'hgb', 'inr', '^ph', 'abg', 'vbg', 'csf', 'lp', 'lumbar puncture', 'dx', 'hx', 'rx', 'sx', 'tx', 'c / o', 'h / o', 'w /', 's / p', 'meds', '#mg', 'mg', '#mcg', '#ml', 'insulin', 'antibiotics', 'abx', 'tumour', 'tumor', 'tpa', 'seizure', 'seizures', 'fracture', '#nof', 'appendix',
    'gallbladder', 'overdose', 'labour', 'labor', 'epidural', 'forceps', 'c-section', 'nappy', 'iv', 'cannula', 'catheter', 'foley', 'ng tube', 'chest tube', 'chest drain', 'central line', 'intubation', 'trachea', 'airway', 'scalpel', 'incision', 'wound', 'ulcer', 'abscess', 'pus', 'rash', 'fever',
    'bleeding', 'bleed', 'haemorrhage', 'hemorrhage', 'melaena', 'melena', 'haematemesis', 'ascites', 'jaundice', 'cirrhosis', 'hepatitis', 'hiv', 'tb', 'rsv', 'pneumonia', 'asthma', 'copd', 'chf', '^hf', 'heart failure', 'afib', 'vt', 'vf', 'pea', 'asystole', 'tamponade', 'aneurysm', 'dissection', 'diabetes', 'diabetic', 'a1c', 'hba1c',
    'dementia', 'delirium', 'psychosis', 'psychotic', 'suicide', 'suicidal', 'schizophrenia', 'bipolar', 'self-harm', 'heroin', 'fentanyl', 'meth', 'cocaine', 'dnr', 'dnacpr', 'hospice', 'palliative', 'terminal', 'metastatic', 'mets', 'stage #', 'leukaemia', 'leukemia', 'lymphoma', 'melanoma', 'glioblastoma', 'gbm',
    'sarcoma', 'carcinoma', 'transplant', 'dialysis', 'rectum', 'foreign body', 'scrotum', 'testicle', 'penis', 'vagina', 'cervix', 'uterus', 'ovary', 'placenta', 'preeclampsia', 'eclampsia', 'pph', 'breech', 'gestation', 'stillborn', 'apgar', 'meningitis', 'encephalitis', 'autopsy', 'cause of death',
    'knee replacement', 'gangrene', 'necrotic', 'necrosis', 'maggots', 'tumours', 'biopsies', 'test results', 'smear', 'pap', 'ivf', 'hemoglobin', 'haemoglobin', 'anaphylaxis', 'epipen', 'narcan', 'naloxone',
    'rectal', 'colonoscopy', 'endoscopy', 'laparoscopy', 'hernia', 'stoma', 'pancreatitis', 'pancreas', 'spleen', 'concussion', 'skull', 'head injury', 'subdural', 'sah', 'gunshot', 'stab wound', 'mva', 'mvc', 'rta', 'rtc', 'gsw', 'o2', 'nebs', 'steroids', 'allergy', 'allergic', 'shots',
    'last rites', 'cat scan', 'dog bite', 'dog bites', 'horse kick', 'bitten by', 'kicked by', 'sedation', 'propofol', 'ketamine', 'adrenaline', 'epi', 'noradrenaline', 'levophed', 'pressors', 'inotropes', 'lucas', 'bougie', 'laryngoscope', 'glidescope', 'crash cart', 'code status', 'goals of care', 'comfort care', 'discharge letter', 'readmission', 'obs chart', 'referral letter', 'wristband', 'commode',
    'ozempic', 'warfarin', 'doac', 'apixaban', 'heparin', 'morphine', 'oxy', 'opioids', 'xanax', 'benzos', 'metformin', 'statin', 'statins', 'viagra', 'ivermectin', 'amoxicillin', 'augmentin', 'vanc', 'aki', 'ckd', 'esrd', 'uti', 'constipation', 'diarrhoea', 'diarrhea', 'migraine', 'abdo pain', 'belly pain', 'cauda equina', 'paralysed', 'paralyzed', 'amputation', 'bka', 'aka',
    'histology', 'pathology', 'frozen section', 'gestational', 'guillain-barré', 'gbs', 'wernicke', 'encephalopathy', 'anaemia', 'anemia', 'thrombolysis', 'thrombectomy', 'cabg', 'stent', 'pacemaker', '^icd', 'ecmo', 'iabp', 'impella', 'picc', 'tpn', 'eczema', 'scabies', 'sick note', 'med cert', '^mc', 'life support', 'organ donation', 'gravid', 'contractions', 'crowning', 'femur', 'tibia', 'sutures', 'fevers', 'cultures', 'ferritin', 'esr', 'crp', 'wcc', 'wbc', 'x-rays', 'xrays', 'cataract', 'retina', 'glaucoma', 'butt',
  ],
  /** Bodies, illness and care in words that everybody uses. */
  'bodily': [
    'fingers', 'toes', 'skin', 'rectums', 'nostril', 'nostrils', 'hand', 'arm', 'foot', 'leg', 'toe', 'eye', 'ear', 'ears', 'rectums', 'fingers', 'toes', 'skin', 'nose', 'throat', 'bum', 'heart', 'lung', 'liver', 'kidney', 'brain', 'spine', 'line', 'mass', 'tube', 'port', 'path', 'op', 'cold', 'cast', 'mole', 'drip', 'pulse', 'dressing', 'chart', 'gown', 'breath', 'goodbye', 'blood', 'pain', 'cough', 'headache', 'poo', 'vomit', 'results', 'peg', 'valve', 'cyst', 'lump', 'worms', 'lice', 'labs', 'bloods', 'obs', 'vitals', 'scan', 'surgery', 'operation', 'discharge', 'consent', 'alcohol', 'burns', 'knife', 'trauma', 'broken', 'limb', 'hip', 'jaw', 'tooth', 'finger', 'thumb', 'rib', 'ribs', 'shoulder', 'elbow', 'wrist', 'ankle', 'stitches', 'symptoms', 'itch', 'flu', 'covid', 'depression', 'stroke', 'cancer', 'pregnant', 'pregnancy', 'twins', 'heartbeat', 'jab', 'vaccine', 'bowel', 'bowels', 'urine', 'stool', 'prognosis', 'diagnosis', 'diagnosed', 'oxygen', 'prescription', 'prescribed',
  ],
  /** What happens to somebody or to nobody: told, it is an encounter. */
  'emergency': [
    'cardiac arrest', 'cord prolapse', 'cat # section', 'cat # c-section', 'crash section', 'crash call', 'no pulse', 'massive transfusion', 'mtp', 'rsi', 'trauma call', 'code blue', 'arrest call', 'shoulder dystocia', 'peri-arrest', 'periarrest', 'perimortem', 'thoracotomy', 'resuscitative hysterotomy', 'code stroke', 'stemi call', 'time of death', 'withdrew at', 'withdrew this', 'withdrew care',
    'withdrew treatment', 'shocked twice', 'rosc', 'mass casualty', 'foreign body', 'body packer', 'resus',
  ],
  'removed': ['removed', 'pulled', 'fished', 'took', 'extracted', 'resected', 'drained', 'evacuated', 'dug', 'excised', 'retrieved', 'plucked', 'removing', 'pulling', 'fishing', 'extracting', 'cut', 'found', 'stitched', 'sutured', 'reduced', 'relocated', 'popped', 'aspirated'],
  /** A procedure or event that a clinician counts as a first. */
  'procedure': [
    'intubation', 'lap chole', 'lap appy', 'appy', 'appendectomy', 'appendicectomy', 'cholecystectomy', 'c-section', 'section', 'caesarean', 'cesarean', 'lumbar puncture', 'lp', 'central line', 'chest tube', 'chest drain', 'art line', 'a-line', 'code', 'code blue', 'thoracotomy', 'crike', 'cric', 'crash call', 'arrest call', 'hernia', 'hernia repair', 'colonoscopy', 'laparotomy', 'ercp',
    'cabg', 'pci', 'cannula', 'iv', 'paracentesis', 'ascitic tap', 'vaginal delivery', 'forceps', 'epidural', 'spinal', 'nerve block', 'hemiarthroplasty', 'dhs', 'hip replacement', 'knee replacement', 'craniotomy', 'burr hole', 'skin graft', 'stemi', 'trauma call', 'rosc', 'suture', 'catheter', 'tube', 'bronch', 'lobectomy', 'nephrectomy', 'mastectomy', 'transplant', 'tracheostomy', 'trach', 'save', 'resus', 'tooth extraction', 'root canal', 'extraction',
  ],
  /** What tells an article on health or medicine. */
  'medicine': [
    'pharmacology', 'anatomy', 'physiology', 'pathology', 'biochemistry', 'medicine', 'medical', 'medic', 'health', 'healthcare', 'drug', 'drugs', 'nursing', 'clinical', 'vaccine', 'vaccines', 'vaccination', 'disease', 'diseases', 'treatment', 'therapy', 'diet', 'nutrition', 'mental health', 'public health', 'wellness', 'dental', 'dentistry', 'pharmacy', 'epidemiology', 'infection',
    'infections', 'virus', 'bacteria', 'immune', 'exercise', 'screening', 'sleep', 'obesity', 'hypertension', 'cholesterol', 'pandemic', 'epidemic', 'med school', 'medical school', 'osce', 'clerkship', 'kesihatan', 'perubatan', 'salud', 'medicina',
  ],
  'work-term': ['scrubs', 'pager', 'bleep', 'rota', 'shift', 'handover', 'ward round', 'rvus', 'emr', 'ehr', 'epic', 'cerner', 'pgy#', 'residency', 'ho posting'],
} as const;
