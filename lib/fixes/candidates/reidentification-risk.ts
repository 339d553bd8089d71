import type { Message } from '../../checking/report.ts';
import { Reading } from '../../reading/reading.ts';
import { changes, easing, type Change } from '../../reidentify/changes.ts';
import { crowdOfReading } from '../../reidentify/clues.ts';
import { aimOf, DEFAULT_THRESHOLD, rounded } from '../../reidentify/crowd.ts';
import type { Generalised } from '../../reidentify/generalise.ts';
import { likelyOf } from '../../reidentify/telling.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import { proposePatientCase } from './stories.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { removalsAsOne } from '../edits-as-one.ts';
import { editOf } from '../generalising.ts';
import { languageOf } from '../language-of.ts';
import { isWhole } from '../whole.ts';

/** Above so many persons a number on a button is no more than "very many". */
const VERY_MANY = 1_000_000;
/** Changes looked at; each that helps is checked as a whole draft. */
const MOST_TRIED = 8;

/** How many more people fit. */
function gainOf({ persons }: Change, from: number): Message {
  const told = (count: number) => rounded(Math.min(Math.max(1, count), VERY_MANY));
  return { id: 'fix.crowd.gain', data: { from: told(from), to: told(persons) } };
}

/** What the button says: the words that go, and those that come. */
function labelOf({ parts }: Change): Message {
  const ordered = [...parts].sort((a, b) => Number(a.words !== '') - Number(b.words !== ''));
  const [one, two, more] = ordered;
  if (one === undefined || more !== undefined) return { id: 'fix.crowd.many', data: { count: parts.length } };
  const data = { first: one.clue.words, say: one.words, second: two?.clue.words ?? '', other: two?.words ?? '' };
  const how = (part: Generalised) => (part.words === '' ? 'out' : 'say');
  return { id: `fix.crowd.${two === undefined ? how(one) : `${how(one)}-${how(two)}`}`, data };
}

/** What the button says where a change is not enough. */
function easingLabel({ parts }: Change): Message {
  const [first = '', second = '', third] = parts.map(({ clue }) => clue.words);
  if (third !== undefined) return { id: 'fix.crowd.many', data: { count: parts.length } };
  return second === '' ? { id: 'fix.crowd.less', data: { first } } : { id: 'fix.crowd.less-two', data: { first, second } };
}

/**
 * Says it with less, so that more people fit: the smallest change first; or leaves the story out; or, where no change is enough, what
 * helps most. Where patients would know themselves by what was said or happened (`self-known`), only leaving that out helps.
 */
export const proposeWiderCrowd: Proposer = (finding, alike, draft, demands) => {
  if (finding.kind === 'self-known') return proposeLeavingOutSentence(finding, alike, draft, demands);
  const reading = new Reading(draft);
  const without = proposePatientCase(finding, alike, draft, demands).filter(({ label }) => label.id.startsWith('fix.leave-out'));
  // The wider words, and what leads to the narrower ones, are known in English alone: elsewhere a change would break the sentence.
  if (languageOf(draft) !== 'en') return without;
  const said = reading.get(crowdOfReading);
  const aim = aimOf(demands.crowdThreshold ?? DEFAULT_THRESHOLD);
  const from = likelyOf(said);
  const canBeSaid = (part: Generalised) => editOf(reading, part) !== null;
  const editsOf = ({ parts }: Change) => removalsAsOne(draft.text, parts.flatMap((part) => editOf(reading, part) ?? []));
  const canStand = ({ edits }: Candidate) => edits.every((edit) => isWhole(draft.text, edit));
  const wider = changes(said, reading.text, aim, canBeSaid).slice(0, MOST_TRIED)
    .map((change) => ({ label: labelOf(change), gain: gainOf(change, from), edits: editsOf(change) }));
  const most = easing(said, reading.text, (part) => {
    const edit = editOf(reading, part);
    return edit !== null && isWhole(draft.text, edit);
  });
  const easier: Candidate[] = most === null ? [] : [{ label: easingLabel(most), gain: { id: 'fix.crowd.gain.less', data: {} }, edits: editsOf(most), eases: true }];
  return [...wider.filter(canStand), ...without, ...easier.filter(canStand)];
};
