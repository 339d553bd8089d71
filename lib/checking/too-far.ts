import { overlaps, type Span } from '../draft/span.ts';
import { insults } from '../reading/conduct/insults.ts';
import { mentions } from '../reading/people/mentions.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach } from '../rules/rule.ts';
import { LEARNED } from './second-opinion.ts';

/** Rules that can be about somebody in particular. */
const PERSONAL: readonly RuleId[] = ['insult', 'harassment', 'defamation'];
/** Whom protected talk may not insult: those it is not about. */
const NOT_ITS_BUSINESS: readonly string[] = ['patient', 'group'];
/** Those who work beside the writer: to call all of them names is no word at the employer. */
const PEERS = /\b(?:(?:day|night|late|early)[ -]?(?:shift|team|staff|crew)|days|nights|agency (?:nurses?|staff|girls|lot)|new grads?|travell?ers|floats|scabs?|students|interns|(?:junior|senior) (?:nurses|doctors)|porters|nurses|midwives|pharmacists|radiographers|physios|hcas|cnas|aides)\b/i;
const AT_EMPLOYER = /\b(?:manag\w+|execs?|executives?|suits|board|hr|trust|ministry|government|admin\w*|directors?|leadership|bosses|ceo|c-suite)\b/i;
/** Targets of an insult that can be one's peers. */
const PEERS_OR_SOME: readonly string[] = ['reader', 'colleague', 'people'];
/** Profane words that people are called. */
const CALLED = /^(?:bell ?end|prick|twat|wanker|cunt|bastard|arsehole|asshole|dick(?:head)?|tosser|knob(?:head)?|bitch|shit(?:head|bag)|fucker|motherfucker|pendej[oa]|cabr[oó]n|pukimak|puta|perra)e?s?$/i;
/** Roles in which a name is no target. */
const NO_TARGETS: readonly string[] = ['author', 'poster'];

/** The sentence of a span and the one before, which is where "she" and "that man" look back to. */
function sceneOf(reading: Reading, span: Span): { readonly sentence: Span; readonly scene: Span } {
  const sentence = sentenceAt(reading, span.start);
  const before = sentenceAt(reading, Math.max(0, sentence.start - 2));
  return { sentence, scene: { start: Math.min(sentence.start, before.start), end: sentence.end } };
}

function namesSomebody(reading: Reading, span: Span): boolean {
  const { sentence, scene } = sceneOf(reading, span);
  return reading.get(mentions).some((mention) => !NO_TARGETS.includes(mention.role) && overlaps(mention, scene))
    || /@\w/.test(reading.quote(sentence));
}

/** True where the talk is of those who work beside the writer, and no word is at the employer. */
function isOfPeers(reading: Reading, span: Span): boolean {
  const near = reading.quote(sceneOf(reading, span).scene);
  return PEERS.test(near) && !AT_EMPLOYER.test(near);
}

/**
 * True when words in protected talk go beyond what is protected: at somebody who is named, a patient, those who work beside the writer, or
 * a group one belongs to by birth or belief.
 */
export function goesTooFar(reading: Reading, rule: RuleId, { span, kind }: Breach): boolean {
  if (span === null) return false;
  if (rule === 'profanity') return CALLED.test(reading.quote(span)) && namesSomebody(reading, span);
  if (!PERSONAL.includes(rule)) return false;
  const said = reading.get(insults).filter((insult) => overlaps(insult, span));
  const isAtSome = kind === LEARNED || said.some(({ target, stance }) => PEERS_OR_SOME.includes(target) && stance === 'asserted');
  return said.some(({ target }) => NOT_ITS_BUSINESS.includes(target)) || (isAtSome && isOfPeers(reading, span)) || namesSomebody(reading, span);
}
