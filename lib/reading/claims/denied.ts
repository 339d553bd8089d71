import type { Reading } from '../reading.ts';
import { tokens, type Token } from '../tokens.ts';
import type { Hit, Hits } from './hits.ts';
import { around, cues, hasClauseEnd, hitsOf, isOfClaim, NEXT, type Place, placeOf, REACH } from './place.ts';
import type { Wording } from './wording.ts';

const NOT = cues('not');
const DENYING = cues('useless', 'fake');
const USELESS = cues('useless');
const NO_DENIAL = cues('no-denial');
const BETTER = cues('better');
const REMEDY = cues('remedy');

/** "The sun does, sunscreen doesn't", "autism isn't on the list": a denial right behind a word of the claim. */
function isElliptic(all: readonly Token[], { standing, last }: Place, hit: Hit): boolean {
  if (!standing.some(({ to }) => to === hit.from)) return false;
  const next = all[hit.to];
  const isVerb = hit.to - hit.from > 1 || all[hit.from]!.lower.endsWith("n't");
  return next === undefined || /^[.,;:!?)]$/.test(next.text) || (last.to === hit.from && isVerb);
}

const NEGATION = /^(?:not|no|never|nothing|cannot|cant|dont|doesnt|didnt|tak|tidak)$|n't$/;

/** "Vitamin D does not prevent cancer", "you do not need a detox": a denial within a phrase, where the claim itself denies nothing. */
function isDeniedByPhrase(all: readonly Token[], hits: Hits, place: Place): boolean {
  const { standing, last } = place;
  const isNegated = ({ from, to }: Hit) => from <= last.from && all.slice(from, to).some(({ lower }) => NEGATION.test(lower));
  const governs = (hit: Hit, { from, sentence }: Hit, reach: number) => (
    sentence === hit.sentence && from > hit.from && from - hit.to < reach && !hasClauseEnd(all, hit.to, from));
  if (around(hits, DENYING, place).some((hit) => !isOfClaim(standing, hit) && isNegated(hit) && standing.some((one) => governs(hit, one, REACH)))) return true;
  const remedies = around(hits, REMEDY, place);
  return around(hits, BETTER, place).some((hit) => isNegated(hit) && standing.some((one) => remedies.includes(one) && governs(hit, one, NEXT)));
}

/** "Dogs don't get autism from shots", "nobody swallows a tongue", "cures neither strep nor Lyme", "sucking it out doesn't work". */
const NEGATED_BEFORE = /^(?:not|never|cannot|cant|dont|doesnt|didnt|wont|isnt|arent|nobody|tak|tidak|bukan|nunca|hindi)$|n't$/;
const GETTING = /^(?:get|gets|catch|have|become|cause|mean|need|kena|dapat)$/;
/** "It is the pressure, not the tablets", "the virus does it, not the cold": words between a "not" and what it turns down. */
const BETWEEN_NOT = /^(?:the|your|his|her|their|our|a|an|by|from|of|because|due|to|el|la|los|las|sebab|ubat)$/;
const CONTRASTED = /^(?:not|never|bukan)$/;
const NEGATED_BEHIND = /^(?:no|neither|nothing|nobody|none|zero|nil|nada)$/;

/** A denial right beside a word of the claim, though a longer phrase of the lexicon took it in. */
function isDeniedBeside(reading: Reading, hits: Hits, { standing, last }: Place): boolean {
  const all = reading.get(tokens);
  const isSpared = (index: number) => hitsOf(hits, NO_DENIAL).some(({ from, to }) => from <= index && index < to);
  const isWithin = (index: number) => standing.some(({ from, to }) => from <= index && index < to);
  const denies = (index: number, wanted: RegExp) => all[index] !== undefined && wanted.test(all[index].lower) && !isSpared(index) && !isWithin(index);
  const isContrasted = (from: number) => {
    let at = from - 1;
    while (at > from - NEXT && BETWEEN_NOT.test(all[at]?.lower ?? '')) at -= 1;
    return at < from - 1 && denies(at, CONTRASTED);
  };
  const isDeniedBefore = (from: number) => isContrasted(from) || denies(from - 1, NEGATED_BEFORE) || (GETTING.test(all[from - 1]?.lower ?? '') && denies(from - 2, NEGATED_BEFORE));
  if (standing.some(({ from, to }) => isDeniedBefore(from) || (to < last.to && denies(to, NEGATED_BEHIND)))) return true;
  return hitsOf(hits, USELESS).some(({ from }) => from === last.to && !isSpared(from));
}

/** "If your card doesn't match, ...": so many words behind what makes it a condition a denial says nothing of what follows. */
const CONDITION_REACH = 8;
const CONDITIONAL = /^(?:if|unless|si|kalau|jika|anyone|anybody|whoever|those)$/;
/** "Anybody that did not pay". */
const ANYBODY = /^(?:anyone|anybody|those|everyone|everybody)$/;
const WHO = /^(?:who|that)$/;
/** Who the rest is about, behind a condition. */
const SUBJECT = /^(?:you|they|we|it|he|she|your|their|then|kamu|korang|awak)$/;

/** True when a denial only says on what condition the rest holds. */
function isCondition(all: readonly Token[], hit: Hit, to: number): boolean {
  if (WHO.test(all[hit.from - 1]?.lower ?? '') && ANYBODY.test(all[hit.from - 2]?.lower ?? '')) return true;
  const from = Math.max(0, hit.from - CONDITION_REACH);
  const opened = all.slice(from, hit.from).findLastIndex(({ lower }) => CONDITIONAL.test(lower));
  if (opened < 0 || hasClauseEnd(all, from + opened + 1, hit.from)) return false;
  return all.slice(hit.to, to).some(({ lower }) => SUBJECT.test(lower));
}

/** Words in which an answer says what is to blame. */
const BLAME_WITHIN = 4;

const FORBIDDING = /^(?:never|don't|dont|do|jangan|jgn|no|nunca)$/;

/** What may stand before a ban that opens its sentence. */
const CALLING = /^(?:eh|weh|oi|please|pls|plz|tolong|so|and|guys|girls|mums|mamas)$/;
/** What opens the reason of a ban, in Malay and Spanish. */
const THREATENING = /^(?:nanti|porque)$/;
/** What opens it where the ban opens the sentence. */
const LEADING_ON = /^(?:,|or|que|terus)$/;

/** "Never eat fish with milk, it causes vitiligo": a ban says nothing against the reason that follows it. */
function isBan(all: readonly Token[], hit: Hit, last: Hit): boolean {
  const isFirst = hit.from === 0 || /^[.!?:\n]$/.test(all[hit.from - 1]!.text) || CALLING.test(all[hit.from - 1]!.lower);
  if (!FORBIDDING.test(all[hit.from]!.lower)) return false;
  const between = all.slice(hit.to + 1, last.from);
  return between.some(({ lower }) => THREATENING.test(lower)) || (isFirst && between.some(({ lower }) => LEADING_ON.test(lower)));
}

const OWN_REFUSAL = /^(?:i|i'm|im|we|we're|he|she|they)$/;
const TAKING = /^(?:having|getting|taking|take|have|get|giving|give|touching|touch|letting|let|putting|vaccinating|vaccinate)$/;
const REASON = /^(?:because|cos|cuz|coz|since|as|it|it's|it'll|they|they're|they've|we|we've|sebab|porque)$/;

const OF_OTHERS = /^(?:you|people|think|thinks|thought|claims?|says?|said|heard|read|told|myth)$/;

/** "Not having the booster. It alters your DNA", "I won't take it because …": refused is the remedy, and the reason is put forward. */
function isRefusal(all: readonly Token[], hit: Hit, last: Hit): boolean {
  const verb = all.slice(hit.from, hit.to + 1).find(({ lower }) => TAKING.test(lower));
  const before = all[hit.from - 1];
  const isOwn = before === undefined || /^[.!?:\n]$/.test(before.text) || OWN_REFUSAL.test(before.lower);
  if (verb === undefined || !isOwn) return false;
  const between = all.slice(hit.to, last.from);
  if (between.some(({ lower }) => OF_OTHERS.test(lower))) return false;
  const isApart = hasClauseEnd(all, hit.to, last.from) || between.some(({ text }) => /^[.!?\n]$/.test(text));
  return isApart && between.some(({ lower }) => REASON.test(lower));
}

/** "No, it is because of the jab": what the answer puts in place of another cause. */
function isBlaming(all: readonly Token[], from: number): boolean {
  const opening = all.slice(from, from + BLAME_WITHIN).map(({ lower }) => lower).join(' ');
  return /^(?:it's|it is|it was|its|that's|that is) (?:because|from|due)\b/.test(opening);
}

/** A denial governs what follows in its clause: "vaccines do not cause", "none of these herbs cures". */
export function isDenied(reading: Reading, hits: Hits, place: Place, sought: Wording): boolean {
  const { standing, first, last } = place;
  const all = reading.get(tokens);
  const opens = ({ from }: Hit) => NEGATION.test(all[from]!.lower);
  const isOwnDenial = sought.denies || standing.some((hit) => hit.to - hit.from > 1 && opens(hit));
  if (!isOwnDenial && isDeniedByPhrase(all, hits, place)) return true;
  if (!sought.denies && isDeniedBeside(reading, hits, place)) return true;
  return around(hits, NOT, place).some((hit) => {
    if (standing.some(({ from, to }) => from < hit.to && hit.from < to)) return false;
    if (isElliptic(all, place, hit)) return true;
    if (isBan(all, hit, last) || isRefusal(all, hit, last)) return false;
    if (hit.sentence < first.sentence || hit.sentence > last.sentence || hit.from > last.from) return false;
    const isAnswer = hit.to - hit.from === 1 && all[hit.from]!.lower === 'no' && all[hit.to]?.text === ',' && !isBlaming(all, hit.to + 1);
    return standing.some(({ from, sentence }) => (
      sentence === hit.sentence && from > hit.from && from - hit.to < REACH && (isAnswer || !hasClauseEnd(all, hit.to, from)) && !isCondition(all, hit, from)));
  });
}

/** "It does not prevent it; MMR does": what is called useless stands in another clause. */
export function isOfAnother(reading: Reading, hits: Hits, { standing, first }: Place): boolean {
  const all = reading.get(tokens);
  const behind = standing.filter((hit) => hit !== first);
  return hitsOf(hits, DENYING).includes(first) && behind.every(({ from, sentence }) => sentence === first.sentence && hasClauseEnd(all, first.to, from));
}

/** True when the writer denies a claim in so many words: "vaccines do not cause autism". */
export function isDeniedOutright(reading: Reading, hits: Hits, standing: readonly Hit[]): boolean {
  const place = placeOf(standing);
  const { first, last } = place;
  const all = reading.get(tokens);
  const follows = (to: number) => standing.some(({ from }) => from >= to && !hasClauseEnd(all, to, from));
  return first.sentence === last.sentence && around(hits, NOT, place).some(({ from, to }) => from >= first.to && from - first.to < 2 && follows(to));
}
