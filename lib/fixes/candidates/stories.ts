import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../draft/span.ts';
import { patientContacts } from '../../reading/patients/patient-contact.ts';
import { personalAdvice } from '../../reading/patients/personal-advice.ts';
import { Reading, type Feature } from '../../reading/reading.ts';
import { tales } from '../../reading/patients/tales.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { ASK_YOUR_OWN, NOT_HERE, type Lines } from '../lines.ts';
import { fitted, removal } from '../tidy.ts';
import { leavingSentences } from './leave-out.ts';
import { runsOf } from '../hanging.ts';
import { languageOf } from '../language-of.ts';

/** The sentences a feature finds, in the draft as typed, in reading order. */
function found(draft: Draft, feature: Feature<readonly Span[]>): Span[] {
  const reading = new Reading(draft);
  return reading.get(feature).map((span) => reading.typed(span));
}

const ONE_PATIENT = /\b(?:my|our|a|the|this|one)(?: \d{1,2}[- ]?(?:year[- ]old|yo|y\/?o))? (?:patient|pt)\b(?!['’]s)(?<adverbs>(?: (?:still|just|really|never|always|now|then|also|only|already))*)(?: (?<next>[a-z]+)\b)?/gi;
const OF_MANY: Readonly<Record<string, string>> = { is: 'are', has: 'have', does: 'do', goes: 'go' };
/** Ends the naming: no "patient safety". What one patient did is of no others. */
const NO_NOUN = /^(?:can|could|may|might|should|must|who|with|without|in|on|at|from|of|off|to|for|and|or|but|so|because|while|when|as|by|into|under|after|before|today|tonight)$/i;

/** The verb of one as that of many: "needs" as "need"; null where it is no verb. */
function ofMany(verb: string): string | null {
  const known = OF_MANY[verb.toLowerCase()];
  if (/^(?:was|were|this|thus)$/i.test(verb)) return null;
  if (known !== undefined || NO_NOUN.test(verb)) return known ?? verb;
  const [, stem = '', ending] = /^([a-z]+?)(ies|(?<=sh|ch|ss|x|zz)es|(?<![sui])s)$/i.exec(verb) ?? [];
  if (ending === undefined) return null;
  return ending.toLowerCase() === 'ies' ? `${stem}y` : stem;
}

/** Of one alone: a pronoun, a name behind the word, or "he is my patient". */
const OF_ONE = /\b(?:s?he|her|hers|him|himself|herself|his)\b/i;
/** Room for the words of `IS_BEFORE`, in UTF-16 units. */
const LONGEST_LEAD = 16;
const NAMED_BEHIND = /^,?[ \t]+\p{Lu}\p{Ll}/u;
const IS_BEFORE = /\b(?:is|was|as|been|became|becomes|were)[ \t]+$/i;

/** "My patient says" becomes "some patients say": said of many, it is nobody's story. */
function madeGeneral({ text }: Draft): Candidate[] {
  const found = [...text.matchAll(ONE_PATIENT)];
  const verbs = found.map(({ groups }) => (groups?.['next'] === undefined ? '' : ofMany(groups['next'])));
  const isOne = found.some(({ index, 0: words }) => {
    const behind = text.slice(index + words.length);
    return IS_BEFORE.test(text.slice(Math.max(0, index - LONGEST_LEAD), index)) || NAMED_BEHIND.test(behind) || OF_ONE.test(/^[^.!?\n]*/.exec(behind)![0]);
  });
  if (isOne || verbs.includes(null)) return [];
  const edits = found.map((match, at) => {
    const words = `some patients${match.groups?.['adverbs'] ?? ''}${verbs[at] === '' ? '' : ` ${verbs[at]}`}`;
    return { start: match.index, end: match.index + match[0].length, text: fitted(text, match.index, words) };
  });
  return edits.length === 0 ? [] : [{ label: { id: 'fix.replace', data: { text: 'some patients' } }, edits }];
}

/** Leaves the tale out, all of it, or tells it of patients in general. */
export const proposePatientCase: Proposer = (_finding, _alike, draft) => [...leavingSentences(draft.text, found(draft, tales)), ...madeGeneral(draft)];

function lineFor(draft: Draft, lines: Lines): string {
  return lines[languageOf(draft)];
}

function saying(draft: Draft, line: string, edits: Candidate['edits']): Candidate[] {
  return fits(line, draft.site, draft.surface) ? [{ label: { id: 'fix.replace', data: { text: line } }, edits }] : [];
}

/** Answers without saying that anyone is a patient; a post that answers nobody loses the sentences instead. */
export const proposePatientContact: Proposer = (_finding, _alike, draft) => {
  const { text, replyTo } = draft;
  const out = leavingSentences(text, found(draft, patientContacts));
  if (!replyTo) return out;
  const line = lineFor(draft, NOT_HERE);
  return [...saying(draft, line, [{ start: 0, end: text.length, text: line }]), ...out];
};

/** Sends the person on to those who know them, in place of the advice. */
export const proposeMedicalAdvice: Proposer = (_finding, _alike, draft) => {
  const spans = found(draft, personalAdvice);
  const [first, ...others] = runsOf(draft.text, spans);
  if (first === undefined) return [];
  const line = lineFor(draft, ASK_YOUR_OWN);
  const edits = [{ ...first, text: line }, ...others.map((span) => removal(draft.text, span))];
  return [...saying(draft, line, edits), ...leavingSentences(draft.text, spans, true)];
};
