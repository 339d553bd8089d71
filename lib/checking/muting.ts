import { overlaps, type Span } from '../draft/span.ts';
import { insults } from '../reading/conduct/insults.ts';
import { mentions } from '../reading/people/mentions.ts';
import { workTalk } from '../reading/models/work-talk.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { RULE_FACTS, type RuleId } from '../rules/catalogue.ts';
import type { Breach } from '../rules/rule.ts';
import { LEARNED } from './second-opinion.ts';

/** The rule that tells what is muted here. It runs whatever the packs in force ask, and no setting takes it away or changes its tier. */
export const TELLS_OF_MUTING: RuleId = 'protected-activity';

/** Rules that can be about somebody in particular. */
const PERSONAL: readonly RuleId[] = ['insult', 'harassment', 'defamation'];
/** Whom protected talk may not insult: those it is not about. */
const NOT_ITS_BUSINESS: readonly string[] = ['patient', 'group'];
/** Those who work beside the writer: to call all of them names is no word at the employer. */
const PEERS = /\b(?:(?:day|night|late|early)[ -]?(?:shift|team|staff|crew)|days|nights|agency (?:nurses?|staff|girls|lot)|new grads?|travell?ers|floats|scabs?|students|interns|(?:junior|senior) (?:nurses|doctors)|porters|nurses|midwives|pharmacists|radiographers|physios|hcas|cnas|aides)\b/i;
const AT_EMPLOYER = /\b(?:manag\w+|execs?|executives?|suits|board|hr|trust|ministry|government|admin\w*|directors?|leadership|bosses|ceo|c-suite)\b/i;
/** Profane words that people are called. */
const CALLED = /^(?:bell ?end|prick|twat|wanker|cunt|bastard|arsehole|asshole|dick(?:head)?|tosser|knob(?:head)?|bitch|shit(?:head|bag)|fucker|motherfucker|pendej[oa]|cabr[oó]n|pukimak|puta|perra)e?s?$/i;
const OF_SOME: readonly string[] = ['reader', 'colleague', 'people'];
/** Roles in which a name is no target. */
const NO_TARGETS: readonly string[] = ['author', 'poster'];

/** True when somebody is named in the sentence of a span or in the one before, which is where "she" and "that man" look back to. */
function namesSomebody(reading: Reading, span: Span): boolean {
  const { start, end } = sentenceAt(reading, span.start);
  const before = sentenceAt(reading, Math.max(0, start - 2));
  const within = { start: Math.min(start, before.start), end };
  return reading.get(mentions).some((mention) => !NO_TARGETS.includes(mention.role) && overlaps(mention, within))
    || /@\w/.test(reading.text.slice(start, end));
}

/** True when the words go beyond what is protected: at a named person, a patient, or a group one belongs to by birth or belief. */
function goesTooFar(reading: Reading, rule: RuleId, { span, kind }: Breach): boolean {
  if (span === null) return false;
  if (rule === 'profanity') return CALLED.test(reading.text.slice(span.start, span.end)) && namesSomebody(reading, span);
  if (!PERSONAL.includes(rule)) return false;
  if (reading.get(insults).some((insult) => overlaps(insult, span) && NOT_ITS_BUSINESS.includes(insult.target))) return true;
  const { start, end } = sentenceAt(reading, span.start);
  const near = reading.text.slice(sentenceAt(reading, Math.max(0, start - 2)).start, end);
  if (PEERS.test(near) && !AT_EMPLOYER.test(near)
    && (kind === LEARNED || reading.get(insults).some((insult) => overlaps(insult, span) && OF_SOME.includes(insult.target) && insult.stance === 'asserted'))) return true;
  return namesSomebody(reading, span);
}

/**
 * True when protected activity mutes a breach: the rule is one of conduct or reputation, and the text speaks of pay, hours, staffing,
 * safety, unions or reporting to authorities. Rules about patients, threats and slurs are never muted.
 */
export function isMuted(reading: Reading, rule: RuleId, breach: Breach): boolean {
  return RULE_FACTS[rule].muted && reading.get(workTalk) !== null && !goesTooFar(reading, rule, breach);
}
