/** How studies, figures and effects are spoken of. Lower case, as the tokens are. */
export const SOURCES = {
  /** A piece of research, or research as a whole. */
  'study': [
    'study', 'studies', 'a paper', 'the paper', 'this paper', 'new paper', 'paper on', 'paper in', 'systematic review',
    'case series', 'trial', 'trials', 'rct', 'rcts', 'meta-analysis', 'meta-analyses', 'meta analysis', 'meta-analisis',
    'meta analisis', 'metaanalysis', 'research', 'paper', 'papers', 'literature', 'evidence', 'data', 'science', 'survey',
    'surveys', 'cohort', 'registry', 'statistics', 'stats', 'publication', 'preprint', 'cochrane', 'kajian', 'penyelidikan',
    'bukti', 'statistik', 'sains', 'estudio', 'estudios', 'investigación', 'investigacion', 'investigaciones', 'ensayo',
    'ensayos', 'evidencia', 'ciencia', 'datos', 'estadísticas', 'encuesta', 'metaanálisis',
  ],
  /** Those who do it. */
  'scientist': [
    'researchers', 'researcher', 'scientists', 'experts', 'investigators', 'epidemiologists', 'harvard', 'stanford', 'oxford',
    'cambridge', 'yale', 'hopkins', 'pakar', 'saintis', 'penyelidik', 'expertos', 'científicos', 'cientificos', 'investigadores',
  ],
  'journal': ['nejm', 'lancet', 'jama', 'bmj', 'nature', 'cochrane', 'pubmed'],
  /** What it does with its result. */
  'finds': [
    'show', 'shows', 'showed', 'shown', 'showing', 'prove', 'proves', 'proved', 'proven', 'find', 'finds', 'found', 'demonstrate',
    'demonstrates', 'demonstrated', 'suggest', 'suggests', 'suggested', 'indicate', 'indicates', 'confirm', 'confirms',
    'confirmed', 'reveal', 'reveals', 'revealed', 'linked', 'say', 'says', 'said', 'reports', 'reported', 'conclude', 'concludes',
    'concluded', 'established', 'discovered', 'discover', 'agree', 'agrees', 'backs', 'supports', 'support', 'estimates',
    'estimate', 'estimated', 'menunjukkan', 'tunjuk', 'tunjukkan', 'mendapati', 'dapati', 'membuktikan', 'buktikan', 'terbukti',
    'kata', 'cakap', 'menyatakan', 'demuestra', 'demuestran', 'demostró', 'muestra', 'muestran', 'encontró', 'encontraron',
    'sugiere', 'sugieren', 'revela', 'confirma', 'confirman', 'comprobado', 'comprobó', 'probado', 'dice', 'dicen', 'indica',
    'indican',
  ],
  /** Says that the matter is closed. */
  'settled': [
    'overwhelming', 'clear', 'crystal', 'unanimous', 'settled', 'conclusive', 'solid', 'spoken', 'undeniable', 'convincing',
    'irrefutable', 'unequivocal', 'robust', 'definitive', 'jelas', 'clara', 'contundente',
  ],
  'percentage': ['%', 'percent', 'per cent', 'peratus', 'por ciento', 'pct'],
  'amount': [
    '#', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'fifteen', 'twenty', 'thirty', 'forty',
    'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'satu', 'dua', 'tiga', 'empat', 'lima', 'sepuluh', 'uno', 'una',
    'un', 'dos', 'tres', 'cuatro', 'cinco', 'diez',
  ],
  /** "Three times" in one word. */
  'manifold': ['#x', '#-fold', 'twice', 'twofold', 'threefold', '# times', '#x times'],
  'fraction': [
    'half', 'third', 'thirds', 'quarter', 'quarters', 'fifth', 'sixth', 'tenth', 'separuh', 'suku', 'sepertiga', 'setengah',
    'mitad', 'tercio', 'cuarto', 'majority',
  ],
  'large': ['million', 'millions', 'billion', 'thousands', 'juta', 'ribu', 'millones', 'miles', '#m', '#k'],
  /** Goes up or down, for good or ill. */
  'alters': [
    'reduce', 'reduces', 'reduced', 'reducing', 'cut', 'cuts', 'cutting', 'lower', 'lowers', 'lowered', 'raise', 'raises',
    'raised', 'increase', 'increases', 'increased', 'improve', 'improves', 'improved', 'shorten', 'shortens', 'shortened',
    'prolong', 'prolongs', 'boost', 'boosts', 'boosted', 'decrease', 'decreases', 'decreased', 'slash', 'slashes', 'slashed',
    'drop', 'drops', 'dropped', 'fall', 'falls', 'fell', 'rise', 'rises', 'rose', 'prevent', 'prevents', 'prevented', 'adds',
    'add', 'saves', 'goes up', 'go up', 'went up', 'goes down', 'shrinks', 'shrink', 'worsens', 'brings down', 'bring down',
    'shaves', 'resolves', 'resolve', 'delays', 'speeds', 'heals', 'trims', 'kurangkan', 'mengurangkan', 'pendekkan', 'panjangkan',
    'naikkan', 'turun', 'naik', 'turunkan', 'menurunkan', 'tingkatkan', 'meningkatkan', 'cegah', 'mencegah', 'reducen',
    'redujo', 'baja', 'bajan', 'bajó', 'aumenta', 'aumentan', 'aumentó', 'disminuye', 'previene', 'mejora', 'prevenir',
  ],
  /** By a factor, in one word. */
  'multiplies': [
    'doubles', 'doubled', 'halves', 'halved', 'triples', 'tripled', 'quadruples', 'quadrupled', 'fivefold', 'tenfold', 'duplica',
    'triplica',
  ],
  'comparing': [
    'more', 'less', 'fewer', 'higher', 'lower', 'greater', 'better', 'worse', 'reduction', 'increase', 'decrease', 'drop', 'rise',
    'risk', 'likelier', 'longer', 'shorter', 'faster', 'chance', 'survival', 'mortality', 'lebih', 'kurang', 'más', 'menos',
    'mayor', 'menor', 'riesgo', 'risiko',
  ],
  /** What studies count. */
  'outcome': [
    'mortality', 'death', 'deaths', 'die', 'dies', 'died', 'dying', 'dead', 'survival', 'survive', 'survivors', 'risk', 'risks',
    'odds', 'incidence', 'prevalence', 'readmission', 'readmissions', 'complications', 'complication', 'infections', 'infection',
    'recovery', 'burnout', 'errors', 'error', 'turnover', 'length of stay', 'hospitalisation', 'hospitalization',
    'hospitalisations', 'admissions', 'relapse', 'remission', 'recurrence', 'adherence', 'compliance', 'stroke', 'strokes',
    'dementia', 'cancer', 'cancers', 'diagnoses', 'diagnosis', 'misdiagnosed', 'misdiagnosis', 'incidents', 'suicide',
    'depression', 'depressed', 'anxiety', 'ptsd', 'obesity', 'asthma', 'diabetes', 'infarction', 'events', 'ventilator days',
    'falls', 'delirium', 'aki', 'mi', 'sepsis', 'inflammation', 'pain', 'anaesthetic', 'autoimmune', 'fractures', 'fracture',
    'c diff', 'systolic', 'bp', 'hba1c', 'cholesterol', 'transfusions', 'complaints', 'mistakes', 'vaccinated', 'immunity',
    'fertility', 'life expectancy', 'lifespan', 'prescriptions', 'antibiotics', 'kematian', 'kanser', 'kencing manis',
    'serangan jantung', 'strok', 'obesiti', 'berat badan', 'muerte', 'muertes', 'infarto', 'infartos', 'cáncer', 'mortalidad',
    'ictus', 'hipertensión', 'azúcar',
  ],
  /** Many, of whom a figure is told; with 'patients', 'people' and 'staffs'. */
  'counted': [
    'americans', 'britons', 'malaysians', 'survivors', 'pregnancies', 'births', 'visits', 'codes', 'throats', 'hospitals',
    'deaths', 'newborns', 'physicians', 'doctors', 'surgeons', 'women', 'men', 'users', 'smokers', 'diabetics', 'teens', '^us',
    'rakyat', 'orang', 'dewasa', 'pesakit', 'wanita', 'personas', 'pacientes', 'mujeres', 'hombres', 'niños', 'médicos',
    'adultos', 'babies', 'attendances', 'incidents', 'referrals', 'prescriptions', 'consultations', 'scans', 'ct', 'seniors',
    'graduates', 'caregivers', 'carers', 'migraineurs', 'females', 'males', 'those', 'disease', 'cases', 'strokes', 'cancers',
    'population', 'country', 'world', 'households', 'surgeries', 'operations', 'procedures', 'speakers', 'utis', 'pneumonias',
    'errors', 'errores', 'nurses', 'residents', 'students', 'kids', 'teams', 'teen', 'diabetes', 'shifts', 'antibiotics', 'calls',
    'claims', 'lawsuits', 'owners', 'dogs', 'cats', 'implants', 'fillings', 'headaches', 'wounds', 'bites', 'complaints',
    'inhalers', 'staff', 'midwives', 'paramedics', 'serious incidents', 'medics', 'trainees', 'parents', 'adults', 'children',
    'teenagers', 'veterans', 'workers',
  ],
} as const;
