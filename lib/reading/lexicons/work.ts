/** What people at work say of their conditions: pay, hours, numbers of staff, safety, unions, and to whom they report. */
export const WORK = {
  'currency': ['£', '$', '€', 'rm', '₹', 'usd', 'gbp', 'quid', 'bucks', 'dollars', 'pounds', 'euros', 'ringgit', 'eur', 'rs', 'rm#'],
  'percent': ['%', 'percent', 'per cent'],
  'few': [
    'one', 'only', 'just', 'single', 'only one', 'one of us', 'two of us', 'three of us', 'four of us', 'a handful', 'seorang',
  ],
  /** Pay in words that mean little else. */
  'wages': [
    'payslip', 'payslips', 'paycheck', 'paycheque', 'salary', 'salaries', 'wage', 'wages', 'underpaid', 'pay rise', 'pay rises',
    'pay raise', 'pay raises', 'pay cut', 'pay cuts', 'pay freeze', 'pay deal', 'pay offer', 'pay award', 'pay scale',
    'pay scales', 'pay gap', 'pay restoration', 'sick pay', 'hazard pay', 'fair pay', 'equal pay', 'better pay', 'minimum wage',
    'wage theft', 'overtime', 'holiday pay', 'maternity pay', 'unsocial hours', 'pay dispute', 'gaji', 'elaun', 'sueldo',
    'sueldos', 'salario', 'salarios', 'horas extra', 'locum rates', 'rate card', 'rate cards', 'living wage', 'real terms',
    'night differential', 'shift differential', 'weekend differential', 'study budget', 'study leave budget', 'back pay', 'backpay', 'retro pay', 'hourly rate',
    'hourly rates', 'bank rates', 'cost of living raise', 'collective agreement', 'banding', 'pay bands', 'unpaid leave', 'tunggakan',
    'recruitment premia', 'recruitment premium', 'retention payment', 'retention payments',
    'pay uplift', 'zero hours', 'zero-hours', 'claim ot', 'ot claim', 'quincena', 'quincenas', 'pago atrasado', 'aguinaldo', 'prestaciones',
  ],
  'pay-word': [
    'pay', 'paid', 'pays', 'paying', 'unpaid', 'payroll', 'bonus', 'bonuses', 'raise', 'stipend', 'allowance', 'earn', 'earns',
    'docked', 'bayar', 'pagan', 'cobrar', 'cobramos', 'enhancement', 'enhancements',
  ],
  'hours-word': [
    'rota', 'rotas', 'roster', 'rosters', 'rostered', 'shift', 'shifts', 'break', 'breaks', 'hours', 'hrs', 'nights', 'guardias',
    'guardia', 'on-call', 'oncall', 'on call', 'leave', 'weekends', 'syif', 'overworked', 'cuti', 'jadual', '#h', '#-hour', '#hr',
    '#hrs', '#-hr', 'duty hours', 'work hours', 'working hours', 'rest rooms', 'lates', 'earlies', 'schedule', 'schedules',
    'moonlight', 'duty-hour',
    'exception report', 'exception reports', 'mandated', 'mandation', 'doubles', 'double shift', 'sixteens', 'rest day', 'rest days',
    'lunch break', 'meal break', 'study leave', 'annual leave', 'pay period', 'back-to-back', 'post-call', 'post call', 'off day',
    'day off', 'days off', 'working time regs', 'working time directive', 'working time regulations', 'missed break', 'non-compete', 'non-competes', 'jornada', 'turno', 'turnos', 'pase de guardia',
  ],
  /** Too few people, in words that mean little else. */
  'understaffing': [
    'staffing', 'understaffed', 'understaffing', 'short-staffed', 'shortstaffed', 'short staffed', 'under staffed',
    'short of staff', 'shortstaffing', 'short-staffing', 'skeleton staff', 'skeleton crew', 'staff shortage', 'staff shortages',
    'working conditions', 'corridor care', 'unsafe ratio', 'unsafe ratios', 'safe ratio', 'safe ratios', 'nurse ratios',
    'nurse-to-patient', 'kekurangan staf', 'kurang staf', 'falta de personal', 'staffed',
    'float pool', 'assignment under objection', 'unsafe assignment', 'maternity cover', 'rota gap', 'rota gaps', 'unfilled shifts',
    'unfilled shift', 'tak cukup orang', 'tak cukup staf', 'short-handed', 'shorthanded', 'tripled', 'hiring freeze', 'safe patient limits', 'manpower', 'man power',
  ],
  'staffing-word': [
    'ratio', 'ratios', 'vacancy', 'vacancies', 'retention', 'turnover', 'corridor', 'corridors', 'workload', 'workloads',
    'resignations', 'redundancies', 'layoffs', 'outsourcing', 'outsourced', 'agency', 'bank', 'hire', 'hiring', 'short', 'alone',
    'burnout', 'cover', 'covering', '#:#', 'plantilla', 'quit', 'quitting', 'resigned', 'sacked', 'fired', 'suspended', 'float',
    'floated',
  ],
  'hazard-word': [
    'unsafe', 'dangerous', 'hazard', 'hazards', 'hazardous', 'mould', 'mold', 'mouldy', 'moldy', 'asbestos', 'ppe', 'n95', 'n95s',
    '^n#', 'respirators', 'gloves', 'broken', 'leaking', 'fire doors', 'fire exits', 'fire safety', 'chained', 'locked',
    'needlestick', 'near misses', 'malfunctioning', 'faulty', 'defibrillator', 'ventilators', 'falsified', 'out-of-date',
    'safety', 'bahaya', 'inseguro', 'peligroso', 'bullying', 'bullied', 'retaliation', 'retaliated', 'mistreatment',
    'risk assessment', 'safe', 'discrimination', 'pump', 'pumps', 'equipment', 'oxygen', 'violence',
    'cracked', 'expired', 'lead apron', 'lead aprons', 'lead gown', 'lead gowns', 'sharps bin', 'sharps bins', 'needle boxes', 'fumes',
    'scavenging', 'dosimeter', 'dosimeters', 'panic button', 'panic buttons', 'panic alarm', 'panic alarms', 'assaulted', 'punched',
    'spat on', 'rats', 'cockroaches', 'sewage', 'exposed wires', 'rosak', 'bocor', 'caducado', 'caducados', 'hoist',
  ],
  /** What an employer owes people to eat, rest and leave their things. */
  'amenity': [
    'break room', 'breakroom', 'break rooms', 'lockers', 'locker', 'changing room',
    'changing rooms', 'staff room', 'staffroom', 'staff canteen', 'hot food', 'parking', 'staff parking', 'parking permit', 'parking permits',
    'on-call room', 'call room', 'on call room', 'bilik rehat', 'bilik oncall', 'childcare',
  ],
  /** What is handed out where pay, rest or hands are asked for. */
  'consolation': [
    'pizza', 'pizza party', 'pizzas', 'wellbeing webinar', 'wellness webinar', 'wellness module', 'resilience', 'resilience training',
    'resilience module', 'mindfulness', 'mindfulness app', 'thank you card', 'thank-you card', 'thank you cards', 'clap', 'claps',
    'clapping', 'heroes', 'heroes work here', 'cupcake', 'cupcakes', 'doughnuts', 'donuts', 'tote bag', 'wellness', 'wellbeing', 'keychain', 'water bottle', 'bookmark', 'self-care',
  ],
  /** Of unions, in words that mean little else. */
  'unionist': [
    'union', 'unions', 'unionise', 'unionize', 'unionised', 'unionized', 'unionising', 'unionizing', 'unionisation',
    'unionization', 'picket', 'pickets', 'picketing', 'picket line', 'picket lines', 'on strike', 'shop steward', 'union rep',
    'union reps', 'industrial action', 'collective bargaining', 'kesatuan', 'mogok', 'hartal', 'huelga', 'huelgas', 'sindicato',
    'sindicatos', 'nlrb', 'seiu', 'walkout', 'walk-out', 'walkouts', 'unsafe staffing form', 'pay dispute', 'scab', 'scabs',
    'union cards', 'union election', 'union busting', 'union-busting', 'hartaldoktorkontrak', '#hartaldoktorkontrak', 'strike fund',
    'card count', 'card check', 'strike vote', 'strike ballot', 'strike ballots', 'doktor kontrak', 'jawatan tetap', 'tawaran kontrak',
  ],
  /** Unions and strikes of another kind. */
  'no-strike': [
    'union square', 'union station', 'union street', 'union jack', 'credit union', 'credit unions', 'european union', 'soviet union',
    'western union', 'rugby union', 'student union', 'students union', "students' union", 'state of the union', 'civil union',
    'union of the bone', 'bony union', 'fracture union', 'delayed union', 'strike zone', 'strike rate', 'heel strike', 'lightning strike',
    'train strike', 'rail strike', 'tube strike', 'bus strike', 'air strike', 'air strikes', 'strike a pose', 'strike a balance',
    'strike up', 'strikes me', 'strike gold', 'three strikes', 'strike out',
  ],
  'union-word': [
    'strike', 'strikes', 'striking', 'strikers', 'ballot', 'balloted', 'grievance', 'grievances', 'solidarity', 'bargaining',
    'coworkers', 'organising', 'organizing', 'steward', 'rep', 'contract', 'tribunal', 'petition', 'inflation',
  ],
  'watchdog-body': [
    'regulator', 'regulators', 'inspector', 'inspectors', 'ombudsman', 'coroner', 'cqc', 'hse', 'osha', 'eeoc', 'jcaho', 'fda',
    'gmc', 'nmc', 'mhra', 'ico', 'nlrb', 'acgme', 'kkm', 'moh', 'ministry', 'inspección', 'inspectorate', 'state board',
    'state inspector', 'state inspectors', 'health department', 'department of health', 'department of labor',
    'department of labour', 'joint commission', 'medical board', 'nursing board', 'board of nursing', 'licensing board',
    'labour office', 'labor board', 'jabatan buruh', 'attorney general', 'inspector general', 'data protection', 'mp', 'mps',
    'senator', 'police', 'authorities', 'infection control', 'occupational health', 'health authority', 'watchdog',
    'speak up guardian', 'state survey', 'state surveyors', 'the hotline', 'compliance line', 'compliance hotline',
    'wage and hour', 'jtk', 'sprm', 'jabatan tenaga kerja', 'inspección de trabajo', 'the feds', 'dol',
  ],
  'reporting-to': [
    'reported', 'report', 'reporting', 'filed', 'filing', 'file', 'complained', 'complaint', 'complaints', 'raised', 'raising',
    'escalated', 'wrote', 'written', 'told', 'telling', 'tell', 'testified', 'testify', 'emailed', 'notified', 'sent',
    'contacted', 'called', 'talking', 'lapor', 'aduan', 'denuncié', 'denunciado', 'charge', 'spoke', 'spoken', 'spoke to', 'talked to', 'speaking to', 'rang', 'rung',
    'phoned', 'went', 'gone', 'cooperated', 'cooperating', 'buat aduan', 'adu', 'denuncia',
  ],
  'whistle-blowing': [
    'whistleblower', 'whistleblowers', 'whistleblowing', 'whistle-blower', 'whistle-blowers', 'whistle-blowing', 'whistle',
    'blew the whistle', 'blow the whistle', 'blowing the whistle', 'speak-up', 'gagging clause', 'gag order', 'raise concerns',
    'raised concerns', 'raising concerns', 'retaliated against',
    'spoke up', 'speaking up', 'raise a concern', 'raised a concern', 'raising a concern', 'lost my post', 'gagged', 'protected disclosure',
  ],
  'employing': [
    'management', 'manager', 'managers', 'exec', 'execs', 'executive', 'executives', 'c-suite', 'ceo', 'cfo', 'trust', 'hospital',
    'hospitals', 'board', 'ministry', 'minister', 'government', "government's", 'hr', 'leadership', 'admin', 'administration',
    'administrators', 'employer', 'employers', 'boss', 'bosses', 'upstairs', 'gme', 'dean', 'clinic', 'corporate', 'nhs',
    'chief executive', 'director', 'directors', 'health system', 'pengurusan', 'kerajaan', 'pengarah', 'majikan', 'gerencia',
    'empresa', 'program', 'programme', 'chain', 'agency', 'legal', 'ward', 'unit', 'place', 'department', 'theatre', 'theatres',
    'basement',
  ],
  'workforce': [
    'nurses', 'doctors', 'residents', 'interns', 'juniors', 'rns', 'hcas', 'paramedics', 'porters', 'porter', 'cleaners',
    'midwives', 'pharmacists', 'trainees', 'workers', 'staff', 'crnas', 'registrars', 'housemen', 'techs', 'colleagues', 'hos',
    '^ho', '^mo', 'mos', 'aides', 'cnas', 'doktor', 'jururawat', 'enfermeras', 'médicos', 'residentes', 'ambulances',
    'anaesthetist', 'pharmacist', 'registrar', 'nurse', 'doctor', 'junior doctors',
    'rn', 'cna', 'aide', 'sho', 'reg', 'tech', 'midwife', 'paramedic', 'physios', 'radiographers', 'locum', 'locums', 'houseman',
  ],
} as const;
