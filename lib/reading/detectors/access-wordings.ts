import { verbose } from '../patterns/verbose.ts';

const WORD = String.raw`(?<![A-Za-zÀ-ɏ\d])`;
const ENDS = String.raw`(?![A-Za-zÀ-ɏ\d])`;

/** Systems, networks and accounts that a word opens, and how people speak of going in, in English, Malay and Spanish. */
export const LOGIN_TALK = new RegExp(verbose`${WORD}(?:
  p(?:a)?ss\s?w(?:or)?ds? | pass(?:phrase|code)? | pwd? | p\/w | kata\s?laluan(?:nya)? | contrase[ñn]a | la\scontra | la\sclave | clave | wi-?fi(?:_\w+)? | network | ssid | log-?\s?(?:in|on)s?
  | sign-?\s?(?:in|on) | logged\s(?:in|on) | user(?:\s?name|\s?id)? | usuario | creds | credentials | accounts? | akaun | akses | acceso | portal | intranet | uptodate
  | pacs | epic | cerner | emr | ehr | eprescribing | e-prescribing | e-?roster(?:ing)? | moodle | netflix | spotify | amboss | uworld | question\sbank | shared\sdrive
  | drive | vpn | secret | token | key | go\sin\sas | in\sas\sme | use\smine | use\sthe | unlocks? | resets?\s\S+\sto | reset\sme | set\sme\sup | bitwarden | vault | i-?cloud
  | masuk\sguna | viewer | workstation | server | defaults? | logs?\sout | locks?\syou\sout | cctv | post-it | sticky | security\s(?:answer|question) | recovery\sanswers?
)${ENDS}`, 'i');

/** A word with digits or symbols inside, as passwords are made: "Sunflower22", "Tibia!Fibula", "Laerdal-99-Red", "h3parin". */
export const SECRET_WORD = /(?<![^\s("'“‘=:,→])[A-Za-z][^\s"“”‘(),;:<>=/→]{5,39}/g;
/** What ends a sentence or a quotation behind such a word. */
export const TAIL = /(?:'s)?[.,;:?'’"…]+$/;
/** Three letters in a row, and a digit or a symbol that no word holds. */
export const MADE_UP_WORD = new RegExp(verbose`^(?!https?:|www\.)(?=.*[A-Za-z]{3})(?:
  (?=.*\d)(?=[^-]*$)[^*@]+ | (?=.*\d)(?=.*[A-Z])[^@]+ | (?=.*\d)[A-Za-z]+(?:-[A-Za-z\d]+){2,5} | [A-Za-z\d]+[!#$%^&](?=[^A-Za-z\d]*[A-Za-z\d])[A-Za-z\d!#$%^&_]+
  | (?=.*\d)[A-Za-z\d]+@[A-Za-z\d]*[!]?
  | [a-z\d]+(?:[A-Z][a-z]+){2,}.*[']s?
)$`);

/** Codes of medicine, studies and the world that look so. */
export const NO_SECRET_WORD = new RegExp(verbose`^(?:
  [a-z]+2 | covid-?19.* | [a-z]+\.\d{4}\.\d+ | \w+-\d{1,2} | (?:covid|sars|step|ward|room|bed|level|week|day|part|grade|stage|type|phase|tier|band|year|bay|page|question|section|cycle|round|night|shift|ct|mri|hba|vit|omega|alpha|beta|gpt
    |windows|office|version|chapter|table|figure|season|episode|team|group|top|page|theatre|floor|tower|class|batch|cohort|intake|unit|post|slide)\d{1,4}
  | p[a@]ssw[o0]rd\d*[!]? | [a-z]+&[a-z]+ | Q&A | R&D | A&E | M&M | [A-Za-z]+(?:19|20)\d\d(?=conf) | icd\d+ | mp[34]
)[!?]*$`, 'i');

/** "admin / admin", "locum2 / Winter!", behind a word of logging in. */
export const PAIR = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d/])(?<user>[A-Za-z][\w.@-]{2,24})(?:\s?\/{1,2}\s?|\sand\sthen\s|,\s?(?:and\s)?then\s)(?<secret>[A-Za-z][^\s/,;]{3,24}|admin)(?![A-Za-zÀ-ɏ\d/])`, 'g');
export const SAME_TWICE = /(?<![A-Za-zÀ-ɏ\d/])(?:(?<user>[A-Za-z]{3,12}\d{0,4})\s?\/{1,2}\s?(?:\k<user>\d{0,3})|(?:admin|root|guest|staff)(?:,? (?:and |password )?)(?:admin|root|guest|staff|password)\d{0,3})(?![A-Za-zÀ-ɏ\d/])/gi;
/** All capitals and digits: a code of shops, courses, genes. */
export const SHOUTED = /^[A-Z]+\d{1,4}$/;
/** What announces a shop's code, or a bank's number. */
export const OTHER_THAN_ACCESS = /(?<![A-Za-zÀ-ɏ])(?:kod|codes?|c[óo]digo|cup[óo]n|promo|sort|sort code|bsb|routing)\s?(?:is\s|:\s?)?$/i;

/** Doors, locks, cabinets and second factors, which digits open. */
export const LOCK_TALK = new RegExp(verbose`${WORD}(?:
  (?:drug|med|back|front|side|store|staff|ward|mess|locker|sluice|cupboard|ambulance\sbay|theatre)?\s?doors? | gate | key\s?(?:pad|safe|box|code) | combo | combination | safe | lock(?:er|box|s|ed)?
  | dial | pyxis | omnicell | override | trolley | cupboard | cabinet | alarm | pin | pins | codes? | passcode | badge | swipe | smartcard | token | host\skey | 2fa | mfa | otp
  | two[-\s](?:factor|step) | authenticator | (?:6|six)[-\s]digits? | sms | unlock | default | one[-\s]time | tac | kod | kunci | kod\slaci | laci | pintu | peti\subat | bilik\subat | mangga | clave
  | llave | c[óo]digo | teclado | puerta | candado | gets?\s(?:you|us|me)\s(?:in|into|through) | let\s(?:you|yourself)\sin | service\smenu | punch | supply\sroom
)${ENDS}`, 'gi');
export const LOCK_CODE = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d$£€.,:/#@-]|[A-Za-z]-)(?:
  (?:star\s|hash\s|asterisco\s)?[#*]?C?\d{4,8}[XYZ]?[#*]?(?:\s?(?:\#|hash|star|enter|tick|gato|asterisco))?
  | \d{3}[\s-]\d{3} | (?:star\s|hash\s|asterisco\s)?\d(?:(?:,\s?|[\s-])\d){2,5}(?:[\s-](?:\#|hash|star|enter|tick|gato|asterisco))?
  | \d{1,2}-\d{1,2}-\d{1,2} | \d{1,2}\s(?:left|right),?(?:\sthen)?\s\d{1,2}\s(?:left|right),?(?:\sthen)?\s\d{1,2}(?:\s(?:left|right))?
  | [A-Z]{2}\d{4} | (?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,-]{1,2}){2,5}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)
)(?![A-Za-zÀ-ɏ\d%$£€]|[.,:/-]\d|\s?(?:mg|ml|mcg|units?|hours?|hrs?|days?|weeks?|months?|years?|patients|people|times|am|pm|am|k|steps|quid|pounds|dollars|ringgit|minutes|mins?|percent|beds|nurses)${ENDS})`, 'gi');
/** What makes digits a code where a lock is spoken of: its verb or sign right before them. */
export const CODE_TOLD = new RegExp(verbose`(?:
  's | ${WORD}(?:yes|je|el|literally\.|me|default|is|are|was|it's|its|it'll|now|still|just|literally|always|use|used|uses|using|try|type|taip|key\sin|punch|press|put|put\sin|enter|tap|dial|hit|takes|take|wants|says?|reads|to|then|and|code|codes?|combo|pin|pins|kod
    |clave|c[óo]digo|ahora|sekarang|es|sigue\ssiendo|dah|tukar\ske|ke|laci|key|override|in|followed\sby|so|the|with|as|are|backwards|reset\sto|number|numbers|be|hp|always,|here|go|said|unlock|hash|star|teclado|llave)
  | [:=("'→,] | combo | -
)[\s("'*:=,]{0,3}$`, 'i');
/** What is about codes and gives none away. */
export const NO_CODE = new RegExp(verbose`${WORD}(?:
  icd | cpt | hcpcs | snomed | zip | post\s?codes? | postal | pin\scode | billing | discount | promo(?:tion)? | voucher | coupon | referral | dress\scode | code\s(?:blue|pink|brown|red|black|stroke|yellow|grey|status)
  | qr | source\scode | c[óo]digo\s(?:azul|postal|rojo) | codes?\sof\s(?:conduct|practice|ethics) | (?:flight|gate)\s\d | parking\sticket | ext(?:ension)?\.?
)${ENDS}`, 'i');

/** A secret told by a hint: "the PIN is my birth year", "password same as the ward's name". */
export const HINT = new RegExp(verbose`${WORD}(?:p(?:a)?ss\s?words?|pass(?:code|phrase)?|pw|pin|codes?|combo|(?:the|second)\sword|kata\s?laluan(?:nya)?|contrase[ñn]a|clave|digits|numbers|security\sanswer|memorable\sword|logins?)${ENDS}
  [^.!?\n]{0,40}?(?:\s(?:is|are|es|was)|'s|=|:|\ssama|\ssame\sas|\sla\smisma)\s?(?:(?:still|just|always|now|literally|only)\s){0,2}
  (?:(?:my|the|our|your|her|his|their|su|mi|el|la|nombre|nama|tahun|founding|last|first|word)\s){1,2}
  (?:[a-z'à-ɏ]+\s){0,4}?(?:name|year|birthday|birth\syear|anniversary|surname|maiden|extension|backwards|reverse|word\spassword|dob|number|dog|cat|pet|ward|hospital|nama|wad|tahun|cumplea[ñn]os|c[ée]dula|badge|bleep|staff)`, 'gi');

/** A secret word between quotation marks: "the recovery answers are all “Waffles”". */
export const QUOTED_WORD = /(?<![A-Za-z])(?:(?:recovery|security)\sanswers?|memorable word|secret word|(?:is|was) a phrase|the word(?:'s| is)|the phrase(?:'s| is))(?![A-Za-z])[^\n"“]{0,120}["“](?<secret>[^"“”\n]{4,40})["”]/gi;

/** Speech about secrets that gives none away: lessons, jokes, tests, reports, questions. */
export const ABOUT_SECRETS = new RegExp(verbose`${WORD}(?:
  not\sa\spassword | contoh | ejemplo | fictional | novel | wall\sof\sshame | xkcd | (?:worst|weak(?:est)?|common(?:est)?|bad|terrible)\s(?:password|pin|passcode)s? | lemah | teruk
  | penceramah | cyber\straining | keselamatan\ssiber | ciberseguridad | pen\s?test | attackers? | is\sretired | they\sretired | reading\sit\sas | pretending | placeholder | dummy
  | asked\sfor\s(?:my|your|our|everyone's) | needed\smy\spassword | asks?\sfor\s(?:your|a)\spassword | pin\snot\sneeded | code\sto\snothing | recall\snotice | if\syour\s(?:[a-z]+\s){0,2}(?:password|pin|passcode)
  | (?:not|n't)\s(?:ever\s)?be\s(?:a|an|your|anyone's|anybody's)\s(?:password|pin|passcode)
  | sign\sthat\s(?:just\s)?says | password\slike | is\sguessed | stopped\sworking | has\sthe\sworst | three\sstages | incorrect[oa]s? | according\sto
)${ENDS}`, 'i');

/** Keys and tokens of machines that their name or form tells: "REDCAP_TOKEN=9A1F…", "sk-live-…", "seed JBSWY3…", a phrase of words. */
export const MACHINE_KEYS: readonly RegExp[] = [
  /(?<![A-Za-z\d])[A-Z][A-Z\d]*_(?:[A-Z\d]+_)*(?:TOKEN|KEY|SECRET|PASSWORD|PASS)\s?=\s?(?<secret>[^\s"'<`]{8,})/g,
  /(?<![\w-])(?<secret>(?:sk|pk|rk)-(?:live|test|prod)?-?[A-Za-z\d]{10,}|tok_[A-Za-z\d]{8,}|eyJ[\w-]{5,}\.[\w.-]{4,}|ssh-(?:ed25519|rsa)\s(?:[A-Z]+\s)?\S{12,})/g,
  /(?<![A-Za-z])(?:token|seed|secret|key|backup code)s?(?![A-Za-z])[^.!?\n]{0,60}?(?<secret>(?<![A-Za-z\d])(?:(?=[A-Z]*[2-7])[A-Z2-7]{16,}|(?=[a-f]*\d)[\da-f]{20,}|\d{2,4}-[A-Z]{2,4}-\d{3,6}))/g,
  /(?<![A-Za-z])(?:pass\s?phrase|recovery phrase|seed phrase|seed words|four words|three words)(?![A-Za-z])[^.!?\n:,]{0,60}(?:[:,]\s|\s(?:is|was)\s|\s(?=tulip))["“]?(?!\S+\s(?:random\s)?words|four|three|a\s)(?<secret>(?:[a-z]{3,12}\s){2,11}[a-z]{3,12})/g,
];
