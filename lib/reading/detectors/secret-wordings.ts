import { verbose } from '../patterns/verbose.ts';

/** What a secret is: each opens something. */
export type SecretKind = 'password' | 'pin' | 'key' | 'login' | 'code';

/** Keys whose form their issuer fixed: Stripe, OpenAI, AWS, GitHub, GitLab, Slack, Google, SendGrid, PEM, and JSON Web Tokens (RFC 7519). */
export const KEYS = new RegExp(verbose`(?<![\w-])(?:
  (?:sk|rk|pk)_(?:live|test)_[\dA-Za-z]{10,} | sk-(?:proj-|ant-)?[\w-]{20,} | (?:AKIA|ASIA)[\dA-Z]{16}
  | gh[pousr]_[\dA-Za-z]{20,} | github_pat_\w{20,} | glpat-[\w-]{16,} | xox[abprs]-[\dA-Za-z-]{10,} | AIza[\w-]{30,}
  | SG\.[\w-]{16,}\.[\w-]{16,} | eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,} | -----BEGIN\s(?:[A-Z]+\s)?PRIVATE\sKEY-----
)`, 'g');

const NOT_IN_WORD = String.raw`(?<![A-Za-zÀ-ɏ\d])`;
const WORD_ENDS = String.raw`(?![A-Za-zÀ-ɏ\d])`;
/** A few words between a label and its link: "password for the guest wifi is". */
const DETOUR = String.raw`(?:\s(?!(?:is|are|was|es)\s)(?:[A-Za-zÀ-ɏ'/-]{1,16}|\d{1,2})){0,7}?`;
const SURELY = String.raw`(?:(?:now|still|just|literally|actually|currently|simply|always|ahora|sekarang)\s){0,2}`;
const LINK = String.raw`\s?(?:\s(?:is|are|adalah|ialah|es)\s${SURELY}|'s\s${SURELY}|[:=]\s?|[-=]>\s?|→\s?)`;
const QUOTED = String.raw`"[^"\n]{3,40}"|'[^'\n]{3,40}'`;
const PASSWORD = verbose`(?:
  p[a@4]ss\s?w[o0]rds? | p(?:a)?sswr?d | psswrd | pass(?:phrase|code) | pwd | pword | kata\s?laluan | katalaluan | contrase[ñn]a | parola
)`;
const SHORT_PASSWORD = String.raw`(?:${PASSWORD}|pw|pass)`;
/** Codes: digits with a letter or a lock's own keys about them, in groups, or groups of letters and digits. */
const CODE = verbose`(?:
  [A-Z\d]{4}(?:-[A-Z\d]{4}){1,5} | \d(?:[-\s]\d){2,7}(?:-(?:enter|tick|star|hash|ok))? | \d{2,4}(?:[-\s]\d{1,4}){1,3} | [#*]?[A-Z]?\d{3,8}[A-Z]?[#*]?
)(?![A-Za-zÀ-ɏ\d]|[.,\/]\d)`;
const PLACE = verbose`(?:
  (?:front\s|back\s)?door | gate | entry | entrance | key\s?pad | key\s?safe | alarm | (?:yale\s|digi\s?|digital\s)?lock(?:er|box)? | safe | cupboard
  | omnicell | pyxis | building | lift | fridge | (?:[a-z]+\s)?room | toilets? | loo | closet | kitchen | office | stairwell | lounge | icu | sluice
  | drugs?\s?(?:cupboard|room|safe|fridge|trolley) | theatre | mess | garage | barrier | bike\s?shed | car\s?park | trolley | printer | flat | ward | unit
)`;
const SIGN_IN = verbose`(?:
  verification | authenticat(?:or|ion) | one[-\s]time | otp | 2fa | mfa | two[-\s]factor | log-?\s?in | sign-?\s?in | access | unlock | security | recovery
  | back-?up | reset
)`;
const NUMBER_ENDS = String.raw`(?![A-Za-zÀ-ɏ\d]|[.,\/-]\d|\s?(?:%|mg|ml|am|pm)\b)`;
/** Between a label and its code; what says that the code is not told, or that the digits are a time, ends it. */
const TO_CODE = verbose`(?:\s?[:=]\s?|(?:(?!\b(?:
  of\s(?:conduct|practice|ethics) | section | changed | stopped | broke | broken | forg[eo]t | failed | expired | worked
  | cost | every
)\b)[^.!?\n;\d]){1,40}?)(?<=[\s:=(*#"'])(?<!\b(?:at|in|since|until|by|after|before|about|over|than|of|from)\s)`;

const wording = (source: string): RegExp => new RegExp(`${NOT_IN_WORD}${source}`, 'gi');

/** How people give a secret away; the group `secret` is the secret, `user` the name that goes with it. */
export const WORDINGS: readonly (readonly [SecretKind, RegExp])[] = [
  ['login', wording(verbose`(?:log-?\s?ins?|sign-?\s?in|user(?:\s?names?|\s?id)?|usuario|creds|credentials)${WORD_ENDS}
    (?:${DETOUR}${LINK}|\s)(?<user>[\w.@\\+-]{2,40})
    (?:\s?[\/|,]\s?|\s:\s|[\s,;]{1,2}(?:(?:and|with|y|dan)\s)?${SHORT_PASSWORD}${WORD_ENDS}\s?(?:is\s|[:=]\s?)?)(?<secret>\S{4,64})`)],
  ['login', wording(verbose`(?:wi-?fi|ssid|netflix|portal|log-?\s?in|account|vpn|remote)${WORD_ENDS}[^:=\n.!?]{0,40}[:=]\s?
    (?<user>[\w.@\\+-]{2,40})\s?[\/|]\s?(?<secret>\S{4,64})`)],
  ['password', wording(verbose`(?:wi-?fi|ssid|user(?:name)?|usuario|log-?\s?in|ssh|guest)${WORD_ENDS}[^.!?\n]{0,40}?[\s,;]
    (?:key|pw|pass|${PASSWORD})${WORD_ENDS}\s?(?:(?:is|es)\s|[:=]\s?)?(?<secret>\S{4,64})`)],
  ['password', wording(verbose`(?:${PASSWORD}|pw|(?:[A-Za-zÀ-ɏ]{3,}\s)?pass(?=\s?[:=]|\sis\s(?:still\s)?["']))${WORD_ENDS}(?:${DETOUR}(?:${LINK}|\sto\s))(?<secret>${QUOTED}|\S{4,64})`)],
  ['password', wording(verbose`(?:${PASSWORD}|pw)${WORD_ENDS}${DETOUR}\s(?<secret>${QUOTED}|(?=\S*\d)(?=\S*[A-Za-zÀ-ɏ])\S{6,64})`)],
  ['password', wording(verbose`(?:${PASSWORD}|pw)${WORD_ENDS}${DETOUR}${LINK}(?<secret>
    (?:your|my|his|her|their|the|everyone'?s)\s(?:own\s)?(?:date\sof\sbirth|dob|birthday|surname|first\sname|last\sname|staff\s(?:number|id)
      |employee\s(?:number|id)|bleep(?:\snumber)?|(?:dog|cat|pet|kid|son|daughter|wife)'?s\sname)(?:\s(?:in\sreverse|backwards))?)`)],
  ['password', wording(verbose`(?:master|seed|recovery|wallet|bitwarden|vault)\s(?:master\s)?(?:pass\s?)?phrase${LINK}(?<secret>[a-z]+(?:\s[a-z]+){3,11})`)],
  ['password', /(?<=\b[a-z]+:\/\/[^\s/:@]{1,40}:)(?<secret>[^\s/@]{3,64})(?=@)/giu],
  ['password', wording(verbose`(?<user>[\w.+-]+@[\w-]+\.[\w.-]+)\s?[\/|]\s?(?<secret>\S{5,64})`)],
  ['password', wording(verbose`(?:unlocks?|opens?|logs?\s(?:on|in|you\sin)|gets?\s(?:you|us|me)\sin)\s(?:with|using|via)\s(?<secret>${QUOTED}|(?=\S*\d)(?=\S*[A-Za-zÀ-ɏ])\S{6,64})`)],
  ['pin', wording(verbose`(?<!-)pins?(?![A-Za-zÀ-ɏ-]|\s?code|\scods?e)(?:\s(?:no|number)\.?)?(?:${DETOUR}${LINK}|\s|\sfor\s[^.!?\n\d]{2,30}\s)
    (?<secret>\d{4,8}|\d(?:[-\s]\d){3,7})${WORD_ENDS}(?![.,\/-]\d)`)],
  ['code', wording(verbose`(?:
      (?:${PLACE}|${SIGN_IN})(?:'s)?\s(?:[a-z]+\s)?(?:codes?|combo|combination)
      | codes?\s(?:for|to|on|of|into)\s(?:the\s|our\s|my\s|get\sinto\s|enter\s)?[^.:=\n!?]{0,25}?(?:${PLACE}|${SIGN_IN})
      | key\s?pad | key\s?safe | otp | tac(?=\s(?:saya|is|no|code)|\s?:) | kod\s(?:pintu|masuk|pagar|akses|mangga|otp)
      | c[óo]digo\s(?:de|para)\s(?:(?:la|el|acceso\sa)\s)?(?:puerta|entrada|alarma|acceso|taquilla) | clave\s(?:de|del)\s(?:la\s)?(?:puerta|alarma|wifi)
      | pass\s?codes? | sluice\sdoor
    )${WORD_ENDS}${TO_CODE}(?<secret>${CODE})`)],
  ['code', wording(verbose`(?:(?:the|our|new|current|today's)\scode(?:'s|\sis)\s${SURELY}|door(?:'s|\sis)\s${SURELY})(?<secret>[#*]?[A-Z]?\d{4}[A-Z]?[#*]?)${NUMBER_ENDS}`)],
  ['code', wording(verbose`(?:it'?s|use|type|dial|press|punch\sin|enter)\s(?<secret>[#*]?[A-Z]?\d{4,6}[A-Z]?[#*]?)
    \s(?:to|and|for)\s(?:get\s(?:in|into|through)|open|unlock|enter|the\sdoor)${WORD_ENDS}`)],
  ['key', wording(verbose`(?:api|access|secret|licen[cs]e|private|encryption|auth|bearer)[\s_-]?(?:key|token|secret)s?${DETOUR}${LINK}
    (?<secret>${QUOTED}|(?=\S*\d)[\w+\/=.-]{8,128})`)],
];

/** A word that nothing but a password looks like; told as one by any word of passwords in its sentence. */
export const STRONG_SECRET = /(?<![\w#@./:-])(?=[^\s]*[a-z])(?=[^\s]*[A-Z])(?=[^\s]*\d)(?=[A-Za-z])[A-Za-z\d!@#$%^&*_+~?-]{8,40}(?![\w./@-])/g;
export const PASSWORD_TALK = new RegExp(`${NOT_IN_WORD}(?:${PASSWORD}|pw|log-?\\s?in)${WORD_ENDS}`, 'i');

/** Sentences that hold a password up as an example instead of giving it away. */
export const TEACHING = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:
  (?:weak|bad|worst|terrible|poor|strong(?:er|est)?|common(?:est)?|guessable|hacked|leaked)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}passwords?
  | passwords?\s(?:such\sas|like|polic(?:y|ies)|hygiene|must|should|need|manager)
  | (?:don'?t|do\snot|never|avoid|stop)\s(?:use|using|set|setting|pick|choose|make)
  | if\s(?:your|ur|anyone'?s|somebody'?s|someone'?s|the)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:password|pin|pw|code) | e\.g\. | for\sexample | for\sinstance
  | as\syour\spassword | most\scommon
)(?![A-Za-zÀ-ɏ])`, 'i');

/** An open meeting that the post invites to. */
export const MEETING = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:
  zoom | webinar | meeting(?:\sid)? | teams | webex | join\s(?:us|here|via|at) | google\smeet | grand\srounds | register
)(?![A-Za-zÀ-ɏ])`, 'i');

/** Codes that open nothing, in front of "code" or between it and its number. */
export const OTHER_CODE = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:
  icd | cpt | discount | promo(?:tion)? | coupon | voucher | referral | zip | post(?:al)? | billing | colou?r | qr | dress | diagnos[a-z]+ | procedure
  | hcpcs | snomed | ats | dx | airport | dialling | area
)\s*$`, 'i');

/** Marks of a secret: a digit or a symbol among letters, a capital inside, or nothing but digits. */
export const SECRET_LOOK = /(?=.*[A-Za-zÀ-ɏ])(?=.*[\d!@#$%^&*_+=~?])|[a-z][A-Z]|^\d{4,}$/;

/** Measurements ("PW: 1.1cm" in an echo report), counts ("16-character", "90days"), drug doses, plain exclamations, addresses of pages. */
export const NO_SECRET = new RegExp(verbose`^(?:
  \d+(?:[.,]\d+)?(?:[cmk]?m|m?s|[mk]?g|ml|%|x|am|pm|yo|st|nd|rd|th|hrs?|days?|min) | \d+[.,]\d+ | \d+-[a-z]+ | (?:19|20)\d\d | [A-Za-z]?[a-zà-ɏ]+[!?.,]+
)$|^(?:https?:|www\.|#|@)|^[\w.+-]+@[\w-]+\.|^[A-Za-z]{1,3}\d$|^(?:COVID|covid|Covid)-?19`);

/** What machines are delivered with. */
export const FACTORY_SECRET = /^(?:admin|root|guest|welcome|letmein|changeme|qwerty)$/i;

/** Where even a plain word is a password. */
export const SHARED_NETWORK = /(?<![A-Za-zÀ-ɏ])(?:wi-?fi|guest|network|shared|generic|ssid|ssh|user|usuario|ward\s(?:pc|computer|laptop))(?![A-Za-zÀ-ɏ])/i;

/** What may follow "the wifi password is" and is a plain remark. */
export const REMARK = new RegExp(verbose`^(?:
  [A-Za-zÀ-ɏ]+(?:ed|ing|ly|able|ible|ful|less) | not | too | so | very | also | always | never | still | just | the | this | that | what | where | on | in | at
  | up | out | long | short | weak | strong | easy | hard | safe | secure | secret | wrong | right | correct | invalid | written | stuck | known | free
  | down | broken | here | there | available | case | like | your | their | some | something | now | again | actually | only | ridiculous | stupid
  | terrible | different | same | case-sensitive | kept | password | pass | username | please | from | with | every | when | because | longer | gone
)$`, 'i');

/** What every wording needs: a label's first letters, or the mark of a key. */
export const WORTH_READING = new RegExp(verbose`pass|p[@4]ss|psswr|pw|\bpin|log|sign|user|usuario|cred|code|comb|key|token|secret|kata|contrase|clave
  |c[óo]digo|\bkod\b|\botp\b|\btac\b|wi-?fi|ssid|unlock|opens|phrase|parola|sluice|netflix|portal|account|\bdoor|to\sget\sin|:\/\/|_live_|_test_|sk-
  |AKIA|ASIA|gh[pousr]_|github_pat|glpat|xox|AIza|SG\.|eyJ|-----BEGIN`, 'i');
