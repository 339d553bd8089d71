import { institutionsNamed } from '../../reading/institution/institutions.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { sentenceAround } from '../sentence.ts';
import { fitted } from '../tidy.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';

const WE_AT = /\bwe(?:,? (?:here |all )?(?:at|in|of|as)| here at| at)?,? (?:the )?$/i;
const HERE_AT = /\bhere at (?:the )?$/i;
const BEHALF = /(?:\b(?:and|so) )?\b(?:on behalf of|speaking (?:for|on behalf of)|in the name of|representing) (?:all of |everyone at |the (?:whole |entire )?|our )*$/i;
/** What one person can say of themselves alone: "we at X believe"; not "we at X are hiring", nor "proud to offer". */
const OF_ONE_MIND = /^[^.!?\n]{0,24}?\b(?:believe|think|feel|hope|wish|want|love|support|oppose|condemn|reject|stand|pray|mourn|know|care|(?:dis)?agree|sorry|shocked|sad|saddened|grateful|thankful|devastated|against|opposed|appalled|(?:proud|excited|happy|delighted|thrilled)(?! to\b))\b/i;
/** How the verb changes from "we" to "I". */
const VERBS: Readonly<Record<string, string>> = { are: 'am', were: 'was', "aren't": 'am not', "weren't": "wasn't" };
const NEXT = /^,? ?(?<we>we\b)?(?<short>'(?:re|ve|ll|d))? ?(?<verb>are|were|aren't|weren't)?\b/i;
const SHORT: Readonly<Record<string, string>> = { "'re": ' am', "'ve": ' have', "'ll": ' will', "'d": ' would' };

/** "We at X believe" as "I believe", "On behalf of X, we" as "I"; or without the sentence. */
export const proposeOwnVoice: Proposer = (finding, alike, draft, demands) => {
  const { text } = draft;
  const out = proposeLeavingOutSentence(finding, alike, draft, demands);
  if (finding.span === null) return out;
  const sentence = sentenceAround(text, finding.span);
  const within = institutionsNamed(text, demands.institutions).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const mine = within.flatMap((named): Candidate[] => {
    const before = text.slice(sentence.start, named.start);
    const opening = WE_AT.exec(before) ?? HERE_AT.exec(before) ?? BEHALF.exec(before);
    if (opening === null) return [];
    const start = sentence.start + opening.index;
    const rest = text.slice(named.end);
    const follows = NEXT.exec(rest);
    // "We at Mercy's ICU": the house is named for what belongs to it, and more than its name would have to go.
    if (follows === null || /^['’]s\b|^ ?(?!I\b)\p{Lu}/u.test(rest) || !OF_ONE_MIND.test(rest.slice(follows.index))) return [];
    const next = follows.groups ?? {};
    const hasWe = next['we'] !== undefined || WE_AT.test(before);
    if (!hasWe && !/^,? I\b/.test(rest)) return [];
    const verb = next['verb']?.toLowerCase();
    const short = next['short']?.toLowerCase();
    const taken = hasWe ? follows[0].length : /^,? I/.exec(rest)![0].length;
    const said = hasWe ? `I${short === undefined ? '' : SHORT[short] ?? ''}${verb === undefined ? '' : ` ${VERBS[verb] ?? verb}`}` : 'I';
    const space = /^\s/.test(rest.slice(taken)) || rest.slice(taken) === '' ? '' : ' ';
    return [{
      label: { id: 'fix.replace', data: { text: said } },
      edits: [{ start, end: named.end + taken, text: `${fitted(text, start, said)}${space}` }],
    }];
  });
  return [...mine, ...out];
};
