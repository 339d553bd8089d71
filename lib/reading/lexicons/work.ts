/** What people at work say of their conditions: pay, hours, numbers of staff, safety, unions, and to whom they report. */
export const WORK = {
  'currency': ['£', '$', '€', 'rm', '₹', 'usd', 'gbp', 'quid', 'bucks', 'dollars', 'pounds', 'euros', 'ringgit', 'eur', 'rs'],
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
  ],
  /** Too few people, in words that mean little else. */
  'understaffing': [
    'staffing', 'understaffed', 'understaffing', 'short-staffed', 'shortstaffed', 'short staffed', 'under staffed',
    'short of staff', 'shortstaffing', 'short-staffing', 'skeleton staff', 'skeleton crew', 'staff shortage', 'staff shortages',
    'working conditions', 'corridor care', 'unsafe ratio', 'unsafe ratios', 'safe ratio', 'safe ratios', 'nurse ratios',
    'nurse-to-patient', 'kekurangan staf', 'kurang staf', 'falta de personal', 'staffed',
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
  ],
  /** Of unions, in words that mean little else. */
  'unionist': [
    'union', 'unions', 'unionise', 'unionize', 'unionised', 'unionized', 'unionising', 'unionizing', 'unionisation',
    'unionization', 'picket', 'pickets', 'picketing', 'picket line', 'picket lines', 'on strike', 'shop steward', 'union rep',
    'union reps', 'industrial action', 'collective bargaining', 'kesatuan', 'mogok', 'hartal', 'huelga', 'huelgas', 'sindicato',
    'sindicatos', 'nlrb', 'seiu', 'walkout', 'walk-out', 'walkouts', 'unsafe staffing form', 'pay dispute', 'scab', 'scabs',
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
    'speak up guardian',
  ],
  'reporting-to': [
    'reported', 'report', 'reporting', 'filed', 'filing', 'file', 'complained', 'complaint', 'complaints', 'raised', 'raising',
    'escalated', 'wrote', 'written', 'told', 'telling', 'tell', 'testified', 'testify', 'emailed', 'notified', 'sent',
    'contacted', 'called', 'talking', 'lapor', 'aduan', 'denuncié', 'denunciado', 'charge',
  ],
  'whistle-blowing': [
    'whistleblower', 'whistleblowers', 'whistleblowing', 'whistle-blower', 'whistle-blowers', 'whistle-blowing', 'whistle',
    'blew the whistle', 'blow the whistle', 'blowing the whistle', 'speak-up', 'gagging clause', 'gag order', 'raise concerns',
    'raised concerns', 'raising concerns', 'retaliated against',
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
  ],
} as const;
