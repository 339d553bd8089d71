import { verbose } from '../verbose.ts';

/** What a secret is: each opens something. */
export type SecretKind = 'password' | 'pin' | 'key' | 'login' | 'code';

/** Keys whose form their issuer fixed: Stripe, OpenAI, AWS, GitHub, GitLab, Slack, Google, SendGrid, PEM, and JSON Web Tokens (RFC 7519). */
export const KEYS = new RegExp(verbose`(?<![\w-])(?:
  (?:sk|rk|pk)_(?:live|test)_[\dA-Za-z]{10,} | sk-(?:proj-|ant-)?[\w-]{20,} | (?:AKIA|ASIA)[\dA-Z]{16}
  | gh[pousr]_[\dA-Za-z]{20,} | github_pat_\w{20,} | glpat-[\w-]{16,} | xox[abprs]-[\dA-Za-z-]{10,} | AIza[\w-]{30,}
  | SG\.[\w-]{16,}\.[\w-]{16,} | eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,} | -----BEGIN\s(?:[A-Z]+\s)?PRIVATE\sKEY-----
)`, 'g');

/** A few words between a label and its link: "password for the guest wifi is". */
const DETOUR = String.raw`(?:\s(?:for|to|on|of|at|in)\s[^.:=\n!?]{1,40}?)?`;
const LINK = String.raw`\s?(?:\s(?:is|are|adalah|ialah)\s(?:now\s|still\s|just\s)?|[:=]\s?|[-=]>\s?|→\s?)`;
const QUOTED = String.raw`"[^"\n]{3,40}"|'[^'\n]{3,40}'`;
const PASSWORD = String.raw`pass\s?words?|passwd|pass(?:phrase|code)|pwd|kata\s?laluan|contrase[ñn]a`;
const NOT_IN_WORD = String.raw`(?<![A-Za-zÀ-ɏ\d])`;
const NUMBER_ENDS = String.raw`(?![A-Za-zÀ-ɏ\d]|[.,\/-]\d)`;
const PLACE = verbose`(?:
  door | gate | entry | entrance | key\s?pad | key\s?safe | alarm | lock(?:er|box)? | safe | cupboard | omnicell | pyxis | building | lift | ward | unit
  | (?:staff|store|treatment|on-?call|changing)\s?room | drugs?\s?(?:cupboard|room|safe) | theatre | mess | garage | barrier | bike\s?shed
)`;
const SIGN_IN = String.raw`(?:verification|authenticat(?:or|ion)|one[-\s]time|otp|2fa|mfa|log-?\s?in|sign-?\s?in|access|unlock|security)`;

const wording = (source: string): RegExp => new RegExp(`${NOT_IN_WORD}${source}`, 'gi');

/** How people give a secret away; the group `secret` is the secret, `user` the name that goes with it. */
export const WORDINGS: readonly (readonly [SecretKind, RegExp])[] = [
  ['login', wording(verbose`(?:log-?\s?ins?|sign-?\s?in|user(?:\s?names?|\s?id)?|creds|credentials)(?![A-Za-zÀ-ɏ])(?:${DETOUR}${LINK}|\s)
    (?<user>[\w.@\\+-]{2,40})(?:\s?[\/|,]\s?|\s(?:and\s)?(?:${PASSWORD}|pw)\s?(?:is\s|[:=]\s?)?)(?<secret>\S{4,64})`)],
  ['password', wording(verbose`(?:${PASSWORD}|pw)(?![A-Za-zÀ-ɏ])(?:${DETOUR}${LINK}|(?:\s[A-Za-zÀ-ɏ]+){1,2}\s?[:=]\s?)(?<secret>${QUOTED}|\S{4,64})`)],
  ['password', wording(verbose`(?:${PASSWORD}|pw)\s(?<secret>(?=\S*\d)(?=\S*[A-Za-zÀ-ɏ])\S{6,64})`)],
  ['password', /(?<=\b[a-z]+:\/\/[^\s/:@]{1,40}:)(?<secret>[^\s/@]{3,64})(?=@)/giu],
  ['pin', wording(verbose`(?<!-)pins?(?![A-Za-zÀ-ɏ-]|\s?code|\scods?e)(?:\s(?:no|number)\.?)?(?:${DETOUR}${LINK}|\s)(?<secret>\d{4,8})${NUMBER_ENDS}`)],
  ['code', wording(verbose`(?:
      (?:${PLACE}|${SIGN_IN})\s(?:codes?|combo|combination)(?:${DETOUR}${LINK}|\s|\s?-\s)
      | codes?\s(?:for|to|on|of)\s(?:the\s|our\s|my\s)?[^.:=\n!?]{0,25}?(?:${PLACE}|${SIGN_IN})(?![A-Za-zÀ-ɏ])[^.:=\n!?]{0,15}?${LINK}
      | keypad${LINK}
    )(?<secret>[#*]?[A-Z]?\d{3,8}[A-Z]?[#*]?)${NUMBER_ENDS}`)],
  ['key', wording(verbose`(?:api|access|secret|licen[cs]e|private|encryption|auth|bearer)[\s_-]?(?:key|token|secret)s?${DETOUR}${LINK}
    (?<secret>${QUOTED}|(?=\S*\d)[\w+\/=.-]{8,128})`)],
];

/** Sentences that hold a password up as an example instead of giving it away. */
export const TEACHING = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:
  (?:weak|bad|worst|terrible|poor|strong(?:er|est)?|common(?:est)?|guessable|hacked|leaked)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}passwords?
  | passwords?\s(?:such\sas|like|polic(?:y|ies)|hygiene|must|should|manager)
  | (?:don'?t|do\snot|never|avoid|stop)\s(?:use|using|set|setting|pick|choose|make)
  | e\.g\. | for\sexample | for\sinstance | as\syour\spassword | most\scommon
)(?![A-Za-zÀ-ɏ])`, 'i');

/** An open meeting that the post invites to. */
export const MEETING = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:
  zoom | webinar | meeting(?:\sid)? | teams | webex | join\s(?:us|here|via|at) | google\smeet | grand\srounds | register
)(?![A-Za-zÀ-ɏ])`, 'i');

/** Codes that open nothing, in front of "code". */
export const OTHER_CODE = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:
  icd | cpt | discount | promo(?:tion)? | coupon | voucher | referral | zip | post(?:al)? | billing | colou?r | qr | dress | diagnos[a-z]+ | procedure
  | hcpcs | snomed | ats | dx | airport | dialling | area
)\s*$`, 'i');

/** Marks of a secret: a digit or a symbol among letters, a capital inside, or nothing but digits. */
export const SECRET_LOOK = /(?=.*[A-Za-zÀ-ɏ])(?=.*[\d!@#$%^&*_+=~?])|[a-z][A-Z]|^\d{4,}$/;

/** Measurements ("PW: 1.1cm" in an echo report) and addresses of pages. */
export const NO_SECRET = /^\d+(?:[.,]\d+)?(?:[cmk]?m|m?s|[mk]?g|ml|%|x)$|^\d+[.,]\d+$|^(?:https?:|www\.)/i;

/** Where even a plain word is a password. */
export const SHARED_NETWORK = /(?<![A-Za-zÀ-ɏ])(?:wi-?fi|guest|network|shared|generic|ward\s(?:pc|computer|laptop))(?![A-Za-zÀ-ɏ])/i;

/** What may follow "the wifi password is" and is a plain remark. */
export const REMARK = new RegExp(verbose`^(?:
  [A-Za-zÀ-ɏ]+(?:ed|ing|ly|able|ible|ful|less) | not | too | so | very | also | always | never | still | just | the | this | that | what | where | on | in | at
  | up | out | long | short | weak | strong | easy | hard | safe | secure | secret | wrong | right | correct | invalid | written | stuck | known | free
  | down | broken | here | there | available | case | like | your | their | some | something | now | again | actually | only | ridiculous | stupid
  | terrible | different | same | case-sensitive
)$`, 'i');

/** What every wording needs: a label's first letters, or the mark of a key. */
export const WORTH_READING = new RegExp(verbose`pass|pw|\bpin|log|sign|user|cred|code|comb|key|token|secret|kata|contrase|:\/\/|_live_|_test_|sk-
  |AKIA|ASIA|gh[pousr]_|github_pat|glpat|xox|AIza|SG\.|eyJ|-----BEGIN`, 'i');
