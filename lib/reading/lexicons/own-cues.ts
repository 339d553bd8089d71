import { verbose } from '../patterns/verbose.ts';
import { MADE_UP } from './made-up.ts';

const WORD = String.raw`(?<![A-Za-zÀ-ɏ])`;
const ENDS = String.raw`(?![A-Za-zÀ-ɏ])`;

/**
 * Documents, cards, registers and accounts whose number is one person's, in English, Malay and Spanish. What people show proudly or in
 * anger ("passport renewed, number …", "DEA finally came: …"), and what a whip-round asks for ("Maybank …", "sort code …").
 */
export const OWN_DOCUMENT = new RegExp(verbose`${WORD}(?:
  passports? | paspor | pasaporte | green\s?card | mykad | i\.?c\.? | nric | hkid | aadhaar | aadhar | pan | dni | nie | curp | rfc | nss | nit | c[ée]dula | emirates\sid
  | sin | ssn | social(?:\ssecurity)?(?:\snumber)? | ni | nino | national\sinsurance | pps\s?n? | tfn | nhi | nhs | medicare | medicaid | member(?:ship)? | insurer | epf | kwsp | socso
  | tax\s(?:file|id|code) | utr | driv(?:ing|er'?s?)\slicen[cs]e | licen[cs]e | lesen | licencia | dvla | dmv | dl | learner'?s? | npi | dea | gmc | nmc | mmc | ahpra | hcpc
  | hcpsa | hpcsa | mcnz | imc | prc | prescriber | provider | register(?:ed)? | full\sreg | aamc | ecfmg | usmle | nbme | ucas | eras | rn | lpn | board\scert(?:ificate)?
  | indemnity | matr[íi]cula | colegiad[oa] | staff\sid | matric | student\s(?:id|no|number) | account | acct | acc | a\/c | akaun | cuenta | clabe | iban | sort | bsb | routing
  | ifsc | upi | maybank | cimb | rhb | public\sbank | bank\sislam | bsn | bank | revolut | monzo | barclays | hsbc | gcash | duitnow | paynow | tng | bizum | yape | nequi
  | zelle | venmo | cash\s?app | paypal | payid | frequent\sflyer | loyalty\scard | pin | hospital\snumber | tax\sfile | fin | nin | fnb | plates? | plat | plet | rego | number\splate | my\s(?:car|card|ride|kancil|myvi) | kereta
)${ENDS}`, 'i');

/** The number itself: alone, with letters, or in groups as cards print them. */
export const OWN_NUMBER = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d$£€@#_]|[.,:/-]|\b(?:RM|USD|Rs)\s?)
  (?:[A-Z]{1,5}[\s-])?(?=[A-Z]{0,5}\d)[A-Z\d]{2,18}(?:[\s\/.-]{1,3}(?=[A-Z]{0,3}\d|[A-Z](?![A-Za-z]))[A-Z\d]{1,12}){0,6}
  (?![A-Za-zÀ-ɏ\d]|[.,:]\d|\s?(?:%|am|pm|mg|ml|hours?|days?|years?|weeks?|patients|people|k\b))`, 'g');
/** Codes, trials and papers, whose numbers are nobody's. */
export const REGISTERED_NUMBER = /^(?:NCT|ISRCTN|ACTRN|CTRI|PMC|PMID|CRD|ICD|ISBN|ISSN|DOI|CVE|ISO|RFC|USD|RM|COVID|HLA)[\s-]?\d/;

/** A plate is short: letters and digits, three of a kind at most, behind a word of cars. */
export const PLATE_NUMBER = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d])(?:
  [A-Z]{1,3}\s?\d{1,4}(?:\s?[A-Z]{1,3})? | \d[A-Z]{3}[\s-]?\d{3} | [A-Z]{2}\d{2}\s?[A-Z]{3} | \d{2,3}-[A-Z]{1,2}-\d{1,6} | [A-Z]{2,3}[\s-]\d{3}[\s-]?\d{0,3}
)(?![A-Za-zÀ-ɏ\d-])`, 'g');
export const CAR_TALK = /(?<![A-Za-zÀ-ɏ])(?:plates?|plat|plet|rego|car|myvi|hilux|rav4|cars|kereta|kancil|myvi|van|truck|yaris|corsa|estate|parking|parked|clamped|towed|keyed|motor|bike|scooter|coche|carro|placas?|matr[íi]cula|number plate)(?![A-Za-zÀ-ɏ])/i;

/** What makes a detail its author's own, nearest before it, whoever else is spoken of. */
export const SAYS_MINE = new RegExp(verbose`${WORD}(?:
  me | my | mine | myself | i | i'm | im | i've | ive | i'd | i'll | mobile | cell(?:phone)? | handphone | hp | whats?app | wa | signal | telegram | housewarming | bday
  | moving\sday | parcels? | packages? | gifts? | flat | apartment | apt | cottage | carpool | neighbou?rs? | landlord | couch | sofa | roommate | housemate
  | new\s(?:number|phone|place|flat|house|mobile|digs|pad) | saya | aku | ku | sy | gua | rumah | fon | yo | mi | mis | m[íi]o | anoten | apunten | casa | piso | depa | cel | celular
  | personal | private | reimburse | chip(?:ping)?\sin | whip[-\s]?round | sedekah | bbq | potluck | kenduri
)${ENDS}`, 'gi');

/** What lets it be understood where no office and nobody else is spoken of. */
export const SAYS_OWN = new RegExp(verbose`${WORD}(?:
  us | number(?:'s)? | moved | moving | moves? | birthday | born | bring | drop | come | send | deliver | ring | call | text | hit | shout | keys | pizza | rent | let | mortgage
  | pick\s?up | telefon | nombor | toquen | cambi[ée] | mud[ée] | n[úu]mero | m[óo]vil | home | house | yes | here | lives? | living | owners? | dinner | party | barbecue
  | raya | open\shouse | makan | pop | swing | transfer | owe | donate | top\sup | it'?s | mail | email | christmas\scards?
)${ENDS}`, 'gi');

/** Whose it is when many answer there, or somebody else: offices, halls, shops, strangers, patients. */
export const SAYS_OTHERS = new RegExp(verbose`${WORD}(?:
  clinics? | practice | surgery | offices? | department | dept | hospital | wards? | cent(?:re|er)s? | pharmacy | reception | (?:front|service|help|events|registration|rep's)\sdesk
  | counter | kaunter | switchboard | press | library | union | council | society | societies | association | conference | congress | course | webinar | hotel | hall | school
  | faculty | university | company | store | shop | restaurant | pizza\splace | bookings? | appointments? | helplines? | hotlines? | (?:crisis|support|advice|information|poisons?|listening)\slines? | lines?\sopen | klinik | jabatan | pejabat
  | cl[íi]nica | consultorio | oficina | rooms | partners | premises | venue | charity | foundation | station | submissions | inquiry | enquiries | scam(?:mers?)? | spam
  | secretar(?:y|ies) | receptionists? | setiausaha | secretari[oa] | talian | outpatients? | opd | labs? | laborator(?:y|ies) | pals | posters? | leaflets? | canteen | polyclinic
  | suspect | caller | patients? | his | her | their | she | he | pt | ramp | entrance
)${ENDS}`, 'gi');

/** Details that are nobody's: made up, printed on a form, a famous door. */
export const NOBODYS_DETAIL = new RegExp(verbose`${WORD}(?:
  ${MADE_UP} | fake | sample | dummy | specimen | contoh | ejemplo | tv\sdramas? | happy\sbirthday,?\s(?:to\s)?(?:the\s|our\s)?(?:nhs|(?:[a-z]+\s)?(?:hospital|trust|unit|clinic|ward|school|college|department)) | example\sstreet
  | ofcom | john\sdoe | jane\sdoe | simulat(?:ed|ion) | lorem | baker\sstreet | downing\sstreet | what\snot\sto
)${ENDS}`, 'i');

/** A home rather than a place of work, anywhere in the text. */
export const SAYS_HOME = new RegExp(verbose`${WORD}(?:
  home | house | flat | apartment | apt | condo | kettle | boxes | cat | dog | kids | housewarming | keys? | mortgage | owners? | garden | doorbell | porch | driveway
  | landlord | bedroom | couch | sofa | neighbou?rs? | party | dinner | bbq | pot\s?luck | wine | milk | biryani | shower | gifts? | parcels? | packages? | christmas\scards? | cottage
  | rumah | raya | kenduri | casa | piso | depa | timbre | door | upstairs | downstairs | pickup | pick\sup | carpool | moving\sday | blok | pangsapuri | residensi | drop\sby
  | come\s(?:round|over|find) | send\s(?:me|my|all|the) | post\sme | i'?m\sthere
)${ENDS}`, 'i');

/** Talk of one's own birth or birthday, in English, Malay and Spanish. */
export const OWN_BIRTH = new RegExp(verbose`${WORD}(?:
  born | birthdays? | b-?day | birth | dob | d\.o\.b | nac[ií] | nacimiento | cumplea[ñn]os | cumple | cumplo | lahir | turn(?:s|ed|ing)?\s\d\d | genap\s\d\d
  | \d\d\stoday | the\sbig\s\d\d | the\sday\si\sarrived | vaccine\scard | hari\sjadi | zodiac | pisces | gemini | scorpio | sagittarius | capricorn | aquarius | virgo | libra | taurus
)${ENDS}`, 'i');

/** Mailboxes that people keep for themselves. */
export const PRIVATE_MAILBOX = /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|me|mac|proton(?:mail)?|pm|aol|gmx|btinternet|sky|virginmedia|mailbox|fastmail|zoho|hey)\.[a-z.]{2,12}$/i;
/** Said right before an address, a mailbox of any domain is somebody's own. */
export const PRIVATE_MAIL = /(?<![A-Za-zÀ-ɏ])(?:(?:personal|private|home|own)\s(?:e-?mail|mail|gmail|address|inbox|account)|my gmail|at home)(?![A-Za-zÀ-ɏ])/i;

/** "my own hospital number as a patient is", "my DEA got flagged again. It's". */
export const MY_NUMBER = /(?<![A-Za-zÀ-ɏ])my (?:[A-Za-z-]+ ){0,4}(?:number|no|id|pin|card|account|plates?|details|licen[cs]e|dea|npi|gmc|nmc|sin|ssn|nric|ic|passport|dob)(?![A-Za-zÀ-ɏ])[^\n]{0,60}$/i;

/** Flats as Malaysia and Singapore number them: "A-3-11 Pangsapuri Seri", "Block 77 Bedok North #08-114", "Unit 12-3, Vista". */
export const FLAT = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d])(?:
  (?:(?:Blo(?:ck|k)|Blk|Unit|No\.?|Lot)\s)?(?:[A-Z]-)?\d{1,3}[A-Z]?-\d{1,3}[A-Z]?,?\s(?=[A-Z])[A-Z][a-z]+(?:\s[A-Z][a-z]+){1,3}(?:,\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)*)*
  | Blo(?:ck|k)\s[A-Z](?:-\d{1,3}){1,2},?\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)*
  | (?:Block|Blk)\s\d{1,4}[A-Z]?\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)*(?:\s\d{1,2})?,?\s\#\d{2}-\d{2,4}
)`, 'g');
