import type { Span } from '../draft/span.ts';
import { overlaps } from '../draft/span.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import type { Breach, Rule } from './rule.ts';

/**
 * Secrets that open something: a password, a PIN, a door or sign-in code, a login with its password, an access key.
 * A label and a link ("is", ":", "=") announce them, and what follows has to look like a secret; keys are known by their issuer's form.
 * Advice about passwords, secrets that are only named as bad examples, discount, billing and postal codes, and the passcode of
 * a meeting that the post invites to are left alone.
 */
type Kind = 'password' | 'pin' | 'key' | 'login' | 'code';

/** Keys whose form their issuer fixed: Stripe, OpenAI, AWS, GitHub, GitLab, Slack, Google, SendGrid, and JSON Web Tokens (RFC 7519). */
const KEYS = new RegExp([
  String.raw`(?:sk|rk|pk)_(?:live|test)_[\dA-Za-z]{10,}`, String.raw`sk-(?:proj-|ant-)?[\w-]{20,}`, String.raw`(?:AKIA|ASIA)[\dA-Z]{16}`,
  String.raw`gh[pousr]_[\dA-Za-z]{20,}`, String.raw`github_pat_\w{20,}`, String.raw`glpat-[\w-]{16,}`, String.raw`xox[abprs]-[\dA-Za-z-]{10,}`,
  String.raw`AIza[\w-]{30,}`, String.raw`SG\.[\w-]{16,}\.[\w-]{16,}`, String.raw`eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}`,
  String.raw`-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----`,
].map((source) => String.raw`(?<![\w-])${source}`).join('|'), 'g');

/** A few words between a label and its link: "password for the guest wifi is". */
const DETOUR = String.raw`(?:\s(?:for|to|on|of|at|in)\s[^.:=\n!?]{1,40}?)?`;
const LINK = String.raw`\s?(?:\s(?:is|are|adalah|ialah)\s(?:now\s|still\s|just\s)?|[:=]\s?|[-=]>\s?|→\s?)`;
const QUOTED = String.raw`"[^"\n]{3,40}"|'[^'\n]{3,40}'`;
const PASSWORD_WORD = String.raw`pass\s?words?|passwd|pass(?:phrase|code)|pwd?|kata\s?laluan|contrase[ñn]a`;
const PASSWORD = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${PASSWORD_WORD})(?![\p{L}])(?:${DETOUR}${LINK}|(?:\s\p{L}+){1,2}\s?[:=]\s?)(?<secret>${QUOTED}|\S{4,64})`, 'giu');
const PASSWORD_TOUCHING = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${PASSWORD_WORD})\s(?<secret>(?=\S*\d)(?=\S*\p{L})\S{6,64})`, 'giu');
const LOGIN = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:log-?\s?ins?|sign-?\s?in|user\s?names?|user\s?id|creds|credentials)(?![\p{L}])(?:${DETOUR}${LINK}|\s)(?<user>[\w.@\\+-]{2,40})(?:\s?[\/|,]\s?|\s(?:and\s)?(?:${PASSWORD_WORD})\s?(?:is\s|[:=]\s?)?)(?<secret>\S{4,64})`, 'giu');
const PIN = new RegExp(String.raw`(?<![\p{L}\p{N}-])pins?(?![\p{L}-]|\s?code|\scods?e)(?:\s(?:no|number)\.?)?(?:${DETOUR}${LINK}|\s)(?<secret>\d{4,8})(?![\p{L}\p{N}]|[.,/-]\d)`, 'giu');
const PLACE = String.raw`door|gate|entry|entrance|keypad|key\s?pad|key\s?safe|alarm|lock(?:er|box)?|safe|staff\s?room|store\s?room|treatment\s?room|drugs?\s?(?:cupboard|room|safe)|cupboard|omnicell|pyxis|building|lift|ward|unit|theatre|mess|on-?call\s?room|changing\s?room|garage|barrier|bike\s?shed`;
const SIGN_IN = String.raw`verification|authenticat(?:or|ion)|one[- ]time|otp|2fa|mfa|log-?\s?in|sign-?\s?in|access|unlock|security`;
const CODE_VALUE = String.raw`(?<secret>[#*]?[A-Z]?\d{3,8}[A-Z]?[#*]?)(?![\p{L}\p{N}]|[.,/-]\d)`;
const CODE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${PLACE}|${SIGN_IN})\s(?:codes?|combo|combination)(?:${DETOUR}${LINK}|\s|\s?-\s)|codes?\s(?:for|to|on|of)\s(?:the\s|our\s|my\s)?[^.:=\n!?]{0,25}?(?:${PLACE}|${SIGN_IN})(?![\p{L}])[^.:=\n!?]{0,15}?${LINK}|keypad${LINK})${CODE_VALUE}`, 'giu');
const API_KEY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:api|access|secret|licen[cs]e|private|encryption|auth|bearer)[\s_-]?(?:key|token|secret)s?${DETOUR}${LINK}(?<secret>${QUOTED}|(?=\S*\d)[\w+/=.-]{8,128})`, 'giu');
const IN_ADDRESS = /(?<=\b[a-z]+:\/\/[^\s/:@]{1,40}:)(?<secret>[^\s/@]{3,64})(?=@)/giu;

const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ['login', LOGIN], ['password', PASSWORD], ['password', PASSWORD_TOUCHING], ['password', IN_ADDRESS], ['pin', PIN], ['code', CODE], ['key', API_KEY],
];

/** Sentences that hold a password up as an example instead of giving it away. */
const TEACHING = /(?<![\p{L}])(?:(?:weak|bad|worst|terrible|poor|strong(?:er|est)?|common(?:est)?|guessable|hacked|leaked)\s(?:\p{L}+\s){0,2}passwords?|passwords?\s(?:such\sas|like|policy|polic(?:y|ies)|hygiene|must|should|manager)|(?:don'?t|do\snot|never|avoid|stop)\s(?:use|using|set|setting|pick|choose|make)|e\.g\.|for\sexample|for\sinstance|as\syour\spassword|most\scommon)(?![\p{L}])/iu;
const MEETING = /(?<![\p{L}])(?:zoom|webinar|meeting(?:\sid)?|teams|webex|join\s(?:us|here|via|at)|google\smeet|grand\srounds|register)(?![\p{L}])/iu;
const OTHER_CODE = /(?<![\p{L}])(?:icd|cpt|discount|promo(?:tion)?|coupon|voucher|referral|zip|post(?:al)?|billing|colou?r|qr|dress|diagnos[a-z]+|procedure|hcpcs|snomed|ats|dx|airport|dialling|area)\s*$/iu;
/** Marks of a secret: a digit or a symbol among letters, a capital inside, or nothing but digits. */
const SECRET_LOOK = /(?=.*\p{L})(?=.*[\d!@#$%^&*_+=~?])|\p{Ll}\p{Lu}|^\d{5,}$/u;
const SHARED_NETWORK = /(?<![\p{L}])(?:wi-?fi|guest|network|shared|generic|ward\s(?:pc|computer|laptop))(?![\p{L}])/iu;
/** What may follow "the wifi password is" and is a plain remark. */
const REMARK = /^(?:\p{L}+(?:ed|ing|ly|able|ible|ful|less)|not|too|so|very|also|always|never|still|just|the|this|that|what|where|on|in|at|up|out|long|short|weak|strong|easy|hard|safe|secure|secret|wrong|right|correct|invalid|written|stuck|known|free|down|broken|here|there|available|case|like|your|their|some|something|now|again|actually|only|ridiculous|stupid|terrible|different|same|case-sensitive)$/iu;

function spanOf(match: RegExpMatchArray & { readonly index: number }, group: 'secret' | 'user'): Span | null {
  const written = match.groups?.[group];
  if (written === undefined) return null;
  const start = group === 'secret' ? match.index + match[0].lastIndexOf(written) : match.index + match[0].indexOf(written);
  const bare = /^(["'(]?)(.*?)[.,;:)"'?]*$/su.exec(written);
  const from = start + (bare?.[1]?.length ?? 0);
  return { start: from, end: from + (bare?.[2]?.length ?? written.length) };
}

function looksSecret(kind: Kind, written: string, sentence: string): boolean {
  if (kind === 'pin' || kind === 'code') return kind === 'code' || !/^(?:19|20)\d{2}$/.test(written);
  if (/^(?:https?:|www\.)/i.test(written)) return false;
  if (SECRET_LOOK.test(written)) return written.length >= 4;
  return kind === 'password' && SHARED_NETWORK.test(sentence) && /^\p{L}{5,}$/u.test(written) && !REMARK.test(written);
}

function isHarmless(reading: Reading, kind: Kind, at: number): boolean {
  const { text } = reading;
  const sentence = reading.quote(sentenceAt(reading, at));
  if (kind === 'code' || kind === 'key') return OTHER_CODE.test(text.slice(Math.max(0, at - 14), at));
  if (kind === 'login') return TEACHING.test(sentence);
  return TEACHING.test(sentence) || MEETING.test(text.slice(Math.max(0, at - 160), at));
}

function find(reading: Reading): readonly Breach[] {
  const { text } = reading;
  const found: (Breach & { readonly span: Span })[] = [];
  const add = (kind: Kind, span: Span) => {
    if (span.end > span.start && !found.some((other) => overlaps(other.span, span))) found.push({ kind, span });
  };
  for (const match of text.matchAll(KEYS)) add('key', { start: match.index, end: match.index + match[0].length });
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const secret = spanOf(match, 'secret');
      if (secret === null) continue;
      const written = reading.quote(secret);
      const isQuoted = /["']/.test(text[secret.start - 1] ?? '');
      const sentence = reading.quote(sentenceAt(reading, match.index));
      if (!(isQuoted || looksSecret(kind, written, sentence)) || isHarmless(reading, kind, match.index)) continue;
      const user = spanOf(match, 'user');
      if (user !== null) add('login', user);
      add(kind === 'login' ? 'password' : kind, secret);
    }
  }
  return found;
}

/** What every pattern needs: a label's first letters, or the mark of a key. */
const WORTH_READING = /pass|pw|\bpin|log|sign|user|cred|code|combo|combination|key|token|secret|kata|contrase|:\/\/|_live_|_test_|sk-|AKIA|ASIA|gh[pousr]_|github_pat|glpat|xox|AIza|SG\.|eyJ|-----BEGIN/i;

export const credential: Rule = {
  id: 'credential',
  evaluate: (reading) => (WORTH_READING.test(reading.text) ? find(reading) : []),
};
