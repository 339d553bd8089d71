import { caredFor } from '../reading/patients/cared-for.ts';
import { unseemly } from '../reading/conduct/unseemly.ts';
import { evidence, tellingSentence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import { harassment } from './harassment.ts';
import { healthMisinformation } from './health-misinformation.ts';
import { heard } from './heard.ts';
import { hostileTone } from './hostile-tone.ts';
import { insult } from './insult.ts';
import { patientCase } from './patient-case.ts';
import { patientIdentifier } from './patient-identifier.ts';
import { privateConversation } from './private-conversation.ts';
import { profanity } from './profanity.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';
import { slur } from './slur.ts';
import { spam } from './spam.ts';
import { threat } from './threat.ts';

/** Words that the person would not post either, and that may not stand on their page. */
const ABUSE: readonly Rule[] = [slur, threat, harassment, insult, profanity, hostileTone];
/** Rules heard though they are unsure: a visitor who sounds like an attack is nobody's friend in nine of ten posts. */
const HEARD_UNSURE: ReadonlySet<Rule> = new Set([threat, insult]);

/** What reflects on the page's owner though nobody is abused: false claims, pitches, house matters told. */
const REFLECTS: readonly Rule[] = [healthMisinformation, spam, privateConversation];

/** What the network alone must say of a text by another, in logits; on ordinary posts of tests/corpus fewer than 1 in 100 has as much. */
const LIKELY: readonly (readonly [topic: string, kind: string, least: number])[] = [
  ['patient-case', 'patient', 4.3], ['defamation', 'abuse', 3.2], ['slur', 'abuse', 2.3], ['profanity', 'abuse', 2],
  ['own-conduct', 'conduct', 3], ['private-conversation', 'told', 2.4], ['health-misinformation', 'claim', 1.8],
];
/** Grief shared with the page's owner, which is taken for a story of a patient. */
const CONDOLENCE = /\b(?:(?:loss|passing) of|(?:so |very )?sorry (?:for your|to hear (?:about|of)|about your)|sending (?:love|hugs|strength|prayers)|condolences?|rest in peace|rip|takziah|al-?fatihah|pésame|lo siento mucho)\b/iu;
/** What tells of a patient where a person is named, and of nobody where none is. */
const BESIDE_A_NAME: ReadonlySet<string> = new Set(['location', 'date']);

/** Whether a name is that of the page's owner, as their handle gives it. */
function isOwners(reading: Reading, { kind, span }: Breach): boolean {
  const handle = reading.draft.account?.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (kind !== 'name' || span === null || !handle) return false;
  return reading.quote(span).toLowerCase().split(/[^\p{L}]+/u).some((part) => part.length > 2 && handle.includes(part));
}

/** What is told of patients, without the owner of the page and what stands beside their name. */
function ofPatients(reading: Reading, context: RuleContext): Breach | undefined {
  const told = heard(reading, patientIdentifier, context).filter(({ unsure }) => !unsure);
  const others = told.filter((breach) => !isOwners(reading, breach));
  const isOwnerAlone = others.length < told.length && others.every(({ kind }) => BESIDE_A_NAME.has(kind ?? ''));
  return (isOwnerAlone ? undefined : others[0]) ?? (CONDOLENCE.test(reading.text) ? undefined : firstOf(reading, [patientCase], context));
}

function firstOf(reading: Reading, rules: readonly Rule[], context: RuleContext): Breach | undefined {
  // What tells too little by itself is nobody's business on another's post.
  return rules.flatMap((rule) => heard(reading, rule, context).filter(({ unsure }) => !unsure || HEARD_UNSURE.has(rule)))[0];
}

/** A post by somebody else on the person's own page that is worth hiding, or untagging oneself from. */
export const pageReview: Rule = {
  id: 'page-review',
  // What words on one's own page are worth, the network has learnt of such posts alone.
  exempts: ({ draft }) => draft.author === undefined,
  evaluate(reading, context) {
    if (reading.draft.author === undefined) return [];
    const patient = ofPatients(reading, context);
    if (patient !== undefined) return [{ kind: 'patient', span: patient.span }];
    const abuse = firstOf(reading, ABUSE, context);
    if (abuse !== undefined) return [{ kind: 'abuse', span: abuse.span }];
    const shown = reading.get(unseemly);
    if (shown !== null) return [shown];
    const reflects = firstOf(reading, REFLECTS, context);
    if (reflects !== undefined) return [{ kind: 'claim', span: reflects.span }];
    const cared = reading.get(caredFor);
    if (cared !== null) return [{ kind: 'patient', span: cared }];
    const likely = CONDOLENCE.test(reading.text) ? undefined : LIKELY.find(([topic, , least]) => evidence(reading, topic) >= least);
    return likely === undefined ? [] : [{ kind: likely[1], span: tellingSentence(reading, likely[0]) }];
  },
};
