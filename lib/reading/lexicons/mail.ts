/** Mailboxes and hosts, told apart by what people and bodies call them. Sources of regular expressions over lower case. */

/** Mailboxes that belong to an office and not to a person, in the languages named; a digit or a place may follow. */
const OFFICES = [
  'info', 'information', 'contact(?:o|us)?', 'enquir(?:y|ies)', 'inquir(?:y|ies)', 'hello', 'office', 'mail', 'mailbox', 'admin',
  'administration', 'reception', 'frontdesk', 'front.desk', 'secretar(?:y|iat|ia)', 'switchboard', 'press', 'media', 'newsmedia',
  'news', 'newsletter', 'communications?', 'comms', 'pr', 'marketing', 'socialmedia', 'social', 'prensa', 'events?', 'conference',
  'congress', 'abstracts?', 'registration', 'register', 'pendaftaran', 'inscripciones', 'admissions?', 'apply', 'applications?',
  'recruitment', 'recruiting', 'careers?', 'jobs?', 'hr', 'humanresources', 'staffing', 'vacancies', 'rota', 'fellowship',
  'residency', 'program(?:me)?', 'gme', 'alumni', 'international', 'scholarships?', 'courses?', 'education', 'library', 'bursar',
  'appointments?', 'booking', 'bookings', 'citas', 'referrals?', 'patients?', 'pals', 'complaints?', 'compliments', 'feedback',
  'advice', 'atencion\\w*', 'advocacy', 'records', 'billing', 'accounts?', 'finance', 'donate', 'donations?', 'fundraising',
  'foundation', 'giving', 'volunteers?', 'volunteering', 'helpdesk', 'help', 'support', 'service', 'servicedesk', 'it',
  'itsupport', 'security', 'safeguarding', 'ethics', 'research', 'trials?', 'study', 'studies', 'ctu', 'survey', 'team', 'clinic',
  'ward', 'department', 'dept', 'pharmacy', 'radiology', 'pathology', 'emergency', 'occhealth', 'wellbeing', 'wellness',
  'conduct', 'compliance', 'privacy', 'dpo', 'foi', 'legal', 'editor', 'editorial', 'letters', 'submissions?', 'permissions',
  'journal', 'membership', 'members?', 'branch', 'union', 'committee', 'board', 'webmaster', 'noreply', 'no-reply', 'donotreply',
  'alerts?', 'notifications?', 'yellowcard', 'orders?', 'sales', 'shop', 'safety', 'reports?', 'training', 'postmaster',
];
const OFFICE = new RegExp(`(?:^|[._-])(?:${OFFICES.join('|')})(?:[._-]|\\d*$)|(?:office|team|media|press|desk|support|service|services|admissions|enquiries|clinic|library|health|study|trial|newsletter)$`);
/** What the names of boxes begin with that many read, in English, Malay and Spanish: "ward6", "urusetia.kongres". */
const SHARED = /^(?:aduan|kursus|urusetia|pertanyaan|igualdad|posgrado|docencia|secretaria|registry|registrar|medsinfo|medical\.?records?|records|roi|patient|privacy|provider|team|ward|clinic|unit|dept|pals|foi|research|study|trial|bookclub|library)/;
/** Surnames that are words of offices as well: "helen.ward". */
const NAMED_LIKE_OFFICE = /^[a-z]{3,}[._-](?:ward|page|hall|post|book|press|day)\d*$/;

/** True for a mailbox of an office ("press", "asthma.study"), false for a person's ("t.okonjo"). In lower case, without the host. */
export function isOffice(mailbox: string): boolean {
  return (OFFICE.test(mailbox) && !NAMED_LIKE_OFFICE.test(mailbox)) || SHARED.test(mailbox);
}

/** Hosts where anybody may have a mailbox. */
const PROVIDER = /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|mail|zoho|fastmail|hey|tutanota|tuta|yandex|qq|163|btinternet|sky|virginmedia|comcast|verizon|att|bt|orange|laposte|libero|telefonica|tm|streamyx|doctors|doctors\.org)\.(?:com|net|org|org\.uk|co\.uk|uk|me|de|fr|it|es|my|com\.my|in|co\.in|ru|cn|eu|ca|au|com\.au)$/;
/** Domains that only bodies of care, teaching and the state may have. */
const PUBLIC = /(?:\.(?:edu|ac|gov|mil|nhs)(?:\.[a-z]{2})?|\.nhs\.(?:uk|scot|wales)|(?:^|\.)nhs\.(?:net|uk|scot)|\.hscni\.net|\.gov\.[a-z]{2}|\.edu\.[a-z]{2}|\.moh\.gov\.my)$/;
/** What hospitals, schools and practices call their hosts. */
const CARE = /hosp|health|medic|(?:^|[.-])med|med(?:[.-]|$)|clinic|klinik|klinikum|clini[cq]|care|nhs|univ|(?:^|[.-])uni-|ulikool|colle?ge|school|trust|infirmary|surgery|dental|dentist|ambulanc|(?:^|[.-])ems|ems(?:[.-]|$)|sjukhus|birth|midwi|pharm|veterin|(?:^|[.-])vet|mercy|memorial|general|childrens|presbyt|hospice|(?:^|[.-])st(?!art|ud|or)[a-z]{5}|nursing|cancer|institut|acehp|sinai|northern/;
/** Hosts of templates, which nobody has (RFC 2606, and the words manuals use). */
const PLACEHOLDER = /(?:^|\.)example\.(?:com|org|net|edu)$|^(?:hospital|institution|university|domain|company|yourhospital|youruniversity)\.(?:org|com|edu|net)$/;

/** What sort of host a mailbox stands on. */
export function hostSort(host: string): 'provider' | 'placeholder' | 'institution' | 'other' {
  if (PLACEHOLDER.test(host)) return 'placeholder';
  if (PUBLIC.test(host)) return 'institution';
  if (PROVIDER.test(host)) return 'provider';
  return CARE.test(host) ? 'institution' : 'other';
}
