import { stands, type Standing } from '../../../lib/checking/standing.ts';
import type { Topic } from '../../../lib/reading/models/model.ts';

/** How much a draft speaks for a topic, in logits, and how firmly wordings found the topic in it; null where they did not. */
export interface Scored {
  readonly evidence: number;
  readonly standing: Standing | null;
  /** What it is worth to the network that wordings found the topic. */
  readonly found: number;
}

/** Drafts on the two sides of a rule, drafts written to pass other rules, and what people write on an ordinary day. */
export interface Sides {
  readonly flags: readonly Scored[];
  readonly passes: readonly Scored[];
  readonly clean: readonly Scored[];
  readonly ordinary: readonly Scored[];
}

/** How the model is used for a topic; `lib/reading/models/model.ts` says what the two limits are. */
export type Use = Pick<Topic, 'addsFrom' | 'dropsBelow'>;

/**
 * How much a share of false alarms counts against a share of misses. A draft that nearly breaks a rule may be flagged once in thirty times;
 * ordinary drafts are nearly all that people write, and every rule may be wrong about each of them; drafts written to pass another rule
 * stand between, since some break this one and nobody said so.
 */
const COUNTS = { passes: 2.5, clean: 1.5, ordinary: 10 };

/** Least evidence for a finding without wordings, in logits. With less, what chance says of a few words would do. */
const LEAST = 1.5;
/**
 * What may be asked of a text in which wordings found a topic, in logits. Above 0 it has to speak for them as a whole: of voices left out, that
 * kept a third of the false alarms of private talk away and a quarter of those of commerce, reports and the press, and lost one finding in fifty or fewer.
 */
const ASKED = [-3, -2, -1.5, -1, -0.75, -0.5, -0.25, 0, 0.5, 0.75, 1, 1.25, 1.5];
/** Their words are the breach itself, or it stands beside the text: that may speak against them, but need not say more, and short ones hardly do. */
const OUTRIGHT: ReadonlySet<string> = new Set(['insult', 'threat', 'slur', 'audience']);

function isTold({ evidence, standing, found }: Scored, use: Use): boolean {
  if (standing !== null) return stands(standing, evidence, { ...use, found });
  return use.addsFrom !== null && evidence >= use.addsFrom;
}

/** Share of drafts that a topic is told of, from 0 to 1. */
export function told(drafts: readonly Scored[], use: Use): number {
  return drafts.length === 0 ? 0 : drafts.filter((draft) => isTold(draft, use)).length / drafts.length;
}

/**
 * How much a miss counts, where it counts more than elsewhere: a patient's story and name can't be taken back. Tone is told in so many ways
 * that wordings find one in ten, and what the model adds there is a note unless it is strong; counted as elsewhere, the model was let add a
 * third of the tone of voices it had not heard. Counted twice, one in fifty ordinary posts got a note on its tone. The others were asked
 * too much: of the second line, on 3,000 drafts by fresh hands, half a logit less found 9 to 16 of 100 more of their breaches, and flagged less than
 * 1 in 100 of other drafts; of the rest, on voices left out, it found 1 to 5 of 100 more and flagged about half as many more of their twins.
 */
const MISSES: Readonly<Record<string, number>> = {
  'patient-case': 3, 'patient-identifier': 3.5, 'hostile-tone': 1.8,
  'own-conduct': 1.5, 'threat': 1.5, 'affiliation-disclosure': 1.5, 'own-identifier': 1.5, 'audience': 1.5, 'page-review': 1.5, 'credential': 1.5,
  'colleague-identity': 1.5, 'medical-advice': 1.5, 'media-enquiry': 1.5, 'report-abuse': 1.5, 'speaking-for-institution': 1.5, 'patient-contact': 1.5,
  'confidential-information': 1.5, 'missing-source': 1.5, 'harassment': 1.5, 'impersonation': 1.25,
};

/** The use of the model for a topic at which misses and false alarms together cost least. `isAddedTo`: whether it is let add. */
export function bestUse(topic: string, { flags, passes, clean, ordinary }: Sides, isAddedTo: boolean): Use {
  const cost = (use: Use) => (MISSES[topic] ?? 1) * (1 - told(flags, use))
    + COUNTS.passes * told(passes, use) + COUNTS.clean * told(clean, use) + COUNTS.ordinary * told(ordinary, use);
  const cheapest = (uses: readonly Use[], first: Use) => uses.reduce((best, use) => (cost(use) < cost(best) ? use : best), first);
  const none: Use = { addsFrom: null, dropsBelow: null };
  const adding = isAddedTo ? flags.flatMap(({ evidence }) => (evidence >= LEAST ? [{ ...none, addsFrom: evidence }] : [])) : [];
  // Which drafts are added and which are dropped are different ones, so the two limits are found one after the other.
  const added = cheapest(adding, none);
  return cheapest(ASKED.filter((asked) => asked <= 0 || !OUTRIGHT.has(topic)).map((dropsBelow) => ({ ...added, dropsBelow })), added);
}
