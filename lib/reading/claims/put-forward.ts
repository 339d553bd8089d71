import { firstNot } from '../in-order.ts';
import { isQuoted } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { tokens, type Token } from '../tokens.ts';
import type { Hit, Hits } from './hits.ts';
import { cueIndex, type ClaimCue } from './lexicon.ts';
import type { Wording } from './wording.ts';
import { isIn } from '../patterns/quick-match.ts';

const cues = (...names: readonly ClaimCue[]) => names.map(cueIndex);
const NOT = cues('not');
const DEBUNK = cues('debunk');
const DEBUNK_ALL = cues('debunk-all');
const FAKE = cues('fake');
const HARM = cues('harm', 'death');
const DENYING = cues('useless', 'fake');
const USELESS = cues('useless');
const NO_DENIAL = cues('no-denial');
const BETTER = cues('better');
const REMEDY = cues('remedy');
const ARMS_LENGTH = cues('at-arms-length');
const REPORTER = cues('reporter');
const SAID = cues('said');
const AUTHORITY = cues('authority');
const IN_EARNEST = cues('in-earnest', 'ask-why', 'hidden');
const SHARED = cues('share');
const LABELS = cues('myth-label', 'fact-label');
const MYTH = cues('myth-label');

/** A denial reaches so many words on. */
const REACH = 9;
/** "What they don't cause: ..." reaches over a colon for so many words. */
const NEXT = 3;
/** A heading ("Myths:") holds for so many sentences. */
const UNDER_A_HEADING = 8;
/** "my uncle once told me": words from who to said. */
const NEAR = 6;
const CLAUSE_END = /^(?:[,;:()-]|but|because|so|while|whereas|y|pero|tapi|sebab)$/;

function hitsOf(hits: Hits, wanted: readonly number[]): readonly Hit[] {
  return wanted.flatMap((cue) => hits.get(cue) ?? []);
}

/** The claim with the sentences it stands in. */
interface Place {
  readonly standing: readonly Hit[];
  readonly first: Hit;
  readonly last: Hit;
}

function placeOf(standing: readonly Hit[]): Place {
  const inOrder = [...standing].sort((a, b) => a.from - b.from);
  return { standing, first: inOrder[0]!, last: inOrder.at(-1)! };
}

/** The hits of some cues that stand so near a claim that they may govern it. */
function around(hits: Hits, wanted: readonly number[], { first, last }: Place): readonly Hit[] {
  return wanted.flatMap((cue) => {
    const list = hits.get(cue) ?? [];
    const from = firstNot(list.length, (index) => list[index]!.from < first.from - 2 * REACH);
    const to = firstNot(list.length, (index) => list[index]!.from <= last.to);
    return list.slice(from, to);
  });
}

/** "The sun does, sunscreen doesn't", "autism isn't on the list": a denial right behind a word of the claim. */
function isElliptic(all: readonly Token[], { standing, last }: Place, hit: Hit): boolean {
  if (!standing.some(({ to }) => to === hit.from)) return false;
  const next = all[hit.to];
  const isVerb = hit.to - hit.from > 1 || all[hit.from]!.lower.endsWith("n't");
  return next === undefined || /^[.,;:!?)]$/.test(next.text) || (last.to === hit.from && isVerb);
}

/** True when a clause ends between two tokens; a colon right behind the denial ends none: "what they don't cause: autism". */
function hasClauseEnd(all: readonly Token[], from: number, to: number): boolean {
  return all.slice(from, to).some(({ lower }) => (lower === ':' ? to - from > NEXT : CLAUSE_END.test(lower)));
}

const NEGATION = /^(?:not|no|never|nothing|cannot|cant|dont|doesnt|didnt|tak|tidak)$|n't$/;

/** "Vitamin D does not prevent cancer", "you do not need a detox": a denial within a phrase, where the claim itself denies nothing. */
function isDeniedByPhrase(all: readonly Token[], hits: Hits, place: Place): boolean {
  const { standing, last } = place;
  const isNegated = ({ from, to }: Hit) => from <= last.from && all.slice(from, to).some(({ lower }) => NEGATION.test(lower));
  const governs = (hit: Hit, { from, sentence }: Hit, reach: number) => (
    sentence === hit.sentence && from > hit.from && from - hit.to < reach && !hasClauseEnd(all, hit.to, from));
  if (around(hits, DENYING, place).some((hit) => isNegated(hit) && standing.some((one) => governs(hit, one, REACH)))) return true;
  const remedies = around(hits, REMEDY, place);
  return around(hits, BETTER, place).some((hit) => isNegated(hit) && standing.some((one) => remedies.includes(one) && governs(hit, one, NEXT)));
}

/** "Dogs don't get autism from shots", "nobody swallows a tongue", "cures neither strep nor Lyme", "sucking it out doesn't work". */
const NEGATED_BEFORE = /^(?:not|never|cannot|cant|dont|doesnt|didnt|wont|isnt|arent|nobody|tak|tidak|bukan|nunca|hindi)$|n't$/;
const GETTING = /^(?:get|gets|catch|have|become|cause|mean|need|kena|dapat)$/;
const NEGATED_BEHIND = /^(?:no|neither|nothing|nobody|none|zero|nil|nada)$/;

/** A denial right beside a word of the claim, though a longer phrase of the lexicon took it in. */
function isDeniedBeside(reading: Reading, hits: Hits, { standing, last }: Place): boolean {
  const all = reading.get(tokens);
  const isSpared = (index: number) => hitsOf(hits, NO_DENIAL).some(({ from, to }) => from <= index && index < to);
  const isWithin = (index: number) => standing.some(({ from, to }) => from <= index && index < to);
  const denies = (index: number, wanted: RegExp) => all[index] !== undefined && wanted.test(all[index].lower) && !isSpared(index) && !isWithin(index);
  const isDeniedBefore = (from: number) => denies(from - 1, NEGATED_BEFORE) || (GETTING.test(all[from - 1]?.lower ?? '') && denies(from - 2, NEGATED_BEFORE));
  if (standing.some(({ from, to }) => isDeniedBefore(from) || (to < last.to && denies(to, NEGATED_BEHIND)))) return true;
  return hitsOf(hits, USELESS).some(({ from }) => from === last.to && !isSpared(from));
}

/** "If your card doesn't match, ...": so many words behind what makes it a condition a denial says nothing of what follows. */
const CONDITION_REACH = 8;
const CONDITIONAL = /^(?:if|unless|si|kalau|jika|anyone|anybody|whoever|those)$/;
/** Who the rest is about, behind a condition. */
const SUBJECT = /^(?:you|they|we|it|he|she|your|their|then|kamu|korang|awak)$/;

/** True when a denial only says on what condition the rest holds. */
function isCondition(all: readonly Token[], hit: Hit, to: number): boolean {
  const from = Math.max(0, hit.from - CONDITION_REACH);
  const opened = all.slice(from, hit.from).findLastIndex(({ lower }) => CONDITIONAL.test(lower));
  if (opened < 0 || hasClauseEnd(all, from + opened + 1, hit.from)) return false;
  return all.slice(hit.to, to).some(({ lower }) => SUBJECT.test(lower));
}

const FORBIDDING = /^(?:never|don't|dont|do|jangan|no|nunca)$/;

/** "Never eat fish with milk, it causes vitiligo": a ban says nothing against the reason that follows it. */
function isBan(all: readonly Token[], hit: Hit, last: Hit): boolean {
  const isFirst = hit.from === 0 || /^[.!?:\n]$/.test(all[hit.from - 1]!.text);
  return isFirst && FORBIDDING.test(all[hit.from]!.lower) && all.slice(hit.to + 1, last.from).some(({ lower }) => lower === ',' || lower === 'or' || lower === 'nanti');
}

/** A denial governs what follows in its clause: "vaccines do not cause", "none of these herbs cures". */
function isDenied(reading: Reading, hits: Hits, place: Place, sought: Wording): boolean {
  const { standing, first, last } = place;
  const all = reading.get(tokens);
  if (!sought.denies && (isDeniedByPhrase(all, hits, place) || isDeniedBeside(reading, hits, place))) return true;
  return around(hits, NOT, place).some((hit) => {
    if (standing.some(({ from, to }) => from < hit.to && hit.from < to)) return false;
    if (isElliptic(all, place, hit)) return true;
    if (isBan(all, hit, last)) return false;
    if (hit.sentence < first.sentence || hit.sentence > last.sentence || hit.from > last.from) return false;
    const isAnswer = hit.to - hit.from === 1 && all[hit.from]!.lower === 'no' && all[hit.to]?.text === ',';
    return standing.some(({ from }) => (
      from > hit.from && from - hit.to < REACH && (isAnswer || !hasClauseEnd(all, hit.to, from)) && !isCondition(all, hit, from)));
  });
}

/** "It does not prevent it; MMR does": what is called useless stands in another clause. */
function isOfAnother(reading: Reading, hits: Hits, { standing, first }: Place): boolean {
  const all = reading.get(tokens);
  const behind = standing.filter((hit) => hit !== first);
  return hitsOf(hits, DENYING).includes(first) && behind.every(({ from, sentence }) => sentence === first.sentence && hasClauseEnd(all, first.to, from));
}

/** What the last label before the claim, in its sentence or as a heading, says of it: myth, fact, or nothing. */
function label(hits: Hits, { first }: Place): 'myth' | 'fact' | null {
  const before = hitsOf(hits, LABELS).filter((hit) => hit.from < first.from && first.sentence - hit.sentence <= UNDER_A_HEADING);
  const last = before.sort((a, b) => a.from - b.from).at(-1);
  if (last === undefined) return null;
  return hitsOf(hits, MYTH).includes(last) ? 'myth' : 'fact';
}

/** "Garlic keeps covid away: that's a myth", where "covid" and "myth" by themselves would say that covid is one. */
const SUMS_UP = /^(?:that|this|it|these|those|they|all|which)(?:'s|'re)?$/;
const SUMMING = /^(?:is|are|was|were|a|an|just|all|another|one|big|old|pure|complete|total|utter)$/;

/** True when a word of the claim that calls it false is said of the words before it: "that's a myth". */
function isSummedUp(reading: Reading, hits: Hits, { standing, first }: Place): boolean {
  const all = reading.get(tokens);
  return standing.some((hit) => {
    if (hit === first || !hitsOf(hits, FAKE).some(({ from }) => from === hit.from)) return false;
    const before = all.slice(Math.max(0, hit.from - NEXT - 1), hit.from).findLast(({ lower }) => !SUMMING.test(lower));
    return before !== undefined && SUMS_UP.test(before.lower);
  });
}

/** "No good study has shown that ...", "nobody has ever proved that ...", as far as the claim. */
const UNPROVED = new RegExp([
  String.raw`\b(?:no|not one|not a single|zero|little|scant|none of the|never any)\b[^.;:!?]{0,40}\b(?:stud(?:y|ies)|trials?|evidence|proof|data|research|reviews?|papers?)\b`,
  String.raw`[^.;:!?]{0,30}\b(?:that|shows?|shown|found|finds|prov\w+|supports?|suggests?|links?|linking|for|behind)\b|\b(?:nobody|no one|no-one|nothing)\b[^.;:!?]{0,20}`,
  String.raw`\b(?:shown|shows|proved|proven|proves|found)\b`,
].join(''), 'i');

/** True when the sentence says, before the claim or around its first word, that nothing proves it. */
function isUnproved(reading: Reading, { first }: Place): boolean {
  const span = reading.get(sentences)[first.sentence];
  return span !== undefined && UNPROVED.test(reading.text.slice(span.start, first.start));
}

function isDebunked(reading: Reading, hits: Hits, place: Place, sought: Wording): boolean {
  const { standing, first, last } = place;
  const named = label(hits, place);
  if (named === 'myth' || isSummedUp(reading, hits, place) || isUnproved(reading, place)) return true;
  const free = (hit: Hit) => !standing.includes(hit);
  const near = hitsOf(hits, DEBUNK).filter((hit) => free(hit) && hit.sentence >= first.sentence - 1 && hit.sentence <= last.sentence + 1);
  if (near.length > 0) return true;
  const isCalledFalse = hitsOf(hits, FAKE).some((hit) => free(hit) && hit.sentence === last.sentence && hit.from >= last.to && hit.from - last.to < NEAR);
  if (isCalledFalse && !sought.denies) return true;
  if (isIn(reading.text, OFFICIAL)) return true;
  const answer = reading.get(sentences)[last.sentence + 1];
  if (answer !== undefined && !sought.denies && ANSWERED_NO.test(reading.quote(answer))) return true;
  return named !== 'fact' && hitsOf(hits, DEBUNK_ALL).some(free);
}

/** A link to those who look into such claims: health services, agencies, journals. */
const HOSTS = [
  'nhs.uk', 'gov.uk', 'cdc.gov', 'who.int', 'fda.gov', 'nih.gov', 'moh.gov.my', 'cochrane.org', 'cochranelibrary.com', 'nejm.org', 'thelancet.com',
  'bmj.com', 'jamanetwork.com', 'doi.org', 'fullfact.org', 'snopes.com',
];
const OFFICIAL = new RegExp(String.raw`https?://(?:[\w-]+\.)*(?:${HOSTS.map((host) => host.replaceAll('.', String.raw`\.`)).join('|')})`, 'i');

/** The next sentence turns it down: "No.", "It doesn't.", "Please don't". */
const ANSWERED_NO = /^(?:spoiler|mistaken|rubbish|bollocks|nonsense|no+(?:[.,!]| (?:it|they|he|she|that|this|there|you|sugar|vaccines?)\b|$)|nope|nah|false|wrong|not (?:true|so|at|in|even close)\b|it (?:doesn't|does not|isn't|is not|didn't|won't|can't)\b(?! (?:complicated|rocket|hard|a coincidence|matter|take))|it's not\b(?! (?:complicated|rocket|hard|a coincidence|that))|they (?:don't|do not|aren't|didn't)\b(?! (?:want|tell|care))|that's not|please (?:don't|do not)|we can stop|don't do|don't\.|fact:|reality|realidad|stop (?:it|sharing|forwarding))/i;

const KIN = String.raw`my (?:grand\w+|great\w*|nan\w*|gran\w*|mum|mom|mother|dad|father|aunt\w*|uncle|in-laws?|neighbou?r)`;
/** "A patient who treated her lump with oil", "my grandma put butter on burns": what somebody did, told without praise. */
const DID = new RegExp([
  String.raw`\bwho (?:had )?(?:treated|tried|swapped|chose|replaced|skipped|refused)\b`,
  String.raw`\b${KIN} (?:always |still |once )?(?:treated|put|used|rubbed|believed|swore|gave)\b`,
].join('|'), 'i');
const PRAISED = /\b(?:cured?|gone|free|remission|all clear|alive|works?|worked|healed|reversed|better|never|off (?:the|her|his|all))\b/i;
/** "They tied a tourniquet and he lost the leg": what came of it speaks against it. */
const HARMED = new RegExp([
  String.raw`\b(?:lost (?:the|his|her|a|their) (?:leg|arm|limb|foot|hand|eye|sight|finger|kidney)|(?:came|arrived|presented) (?:in )?(?:too |so )?late|was cut|got burn(?:t|ed))\b`,
  String.raw`\b(?:(?:he|she|they|boy|girl|child|man|woman|who) (?:died|dies) of|ended up (?:in|on)|landed in|in (?:dka|resus|icu|intensive care)|on dialysis|needed (?:a|an) (?:graft|amputation|transplant)|burned a hole)\b`,
].join('|'), 'i');
/** "In 1998 a doctor told a press conference that": told as history. */
const HISTORY = /^(?:back )?in (?:the )?(?:1[89]|20)\d\ds?\b/i;

/** Somebody's belief, at arm's length: "the idea that ...", "parents who believe ...", "a mother told me ...". */
function isReported(reading: Reading, hits: Hits, { standing, first, last }: Place): boolean {
  const before = (wanted: readonly number[]) => hitsOf(hits, wanted).filter((hit) => hit.sentence === first.sentence && hit.from < last.from);
  if (hitsOf(hits, SHARED).length > 0) return false;
  if (before(ARMS_LENGTH).some((hit) => hit.from <= first.from)) return true;
  // "... on MMR. She'd read that it causes autism."
  const isToldNext = ({ from, sentence }: Hit) => sentence === last.sentence && from < last.from;
  if (last.sentence > first.sentence && hitsOf(hits, ARMS_LENGTH).some(isToldNext)) return true;
  const said = reading.quote(reading.get(sentences)[first.sentence]!);
  if (DID.test(said) && !isIn(reading.text, PRAISED)) return true;
  if (HARMED.test(said) && !standing.some(({ from }) => hitsOf(hits, HARM).some((hit) => hit.from === from))) return true;
  if (HISTORY.test(said) && before(SAID).length > 0) return true;
  const all = reading.get(tokens);
  if (before(AUTHORITY).length > 0) return false;
  return before(REPORTER).some(({ to }) => all[to]?.lower === ':' || all[to + 1]?.lower === ':') || before(REPORTER).some((reporter) => before(SAID).some((said) => said.from > reporter.from && said.from - reporter.from < NEAR));
}

/** "..., then I'm the queen", "sure, and I'm an astronaut". */
const ABSURD = /\b(?:and|then|,) ?(?:i'm|i am) (?:a|an|the) \S+/i;

/** "If sugar really fed cancer, cake would ...": supposed against what is. */
function isSupposed(reading: Reading, { first, last }: Place): boolean {
  const span = reading.get(sentences)[first.sentence];
  if (span === undefined || first.sentence !== last.sentence) return false;
  const said = reading.text.slice(first.start, span.end);
  return /\bif\b[^.]*$/i.test(reading.text.slice(span.start, first.start)) && (/\b(?:would|could|might)\b|'d\b/i.test(said) || ABSURD.test(said));
}

/** "Parasite cleanse? That string is husk": a question of so few UTF-16 units only names what is answered. */
const SHORT = 24;
/** "Do vaccines cause autism? Hundreds of studies." */
const AUXILIARY = 'do|does|did|can|could|is|are|was|will|has|have|should|adakah|bolehkah';
const INVERTED = new RegExp(String.raw`^(?:so,? )?(?:${AUXILIARY})\b(?! (?:you|u|anyone|anybody|it any|nobody|no))`, 'i');
/** "does creatine wreck your kidneys or is that just my mum": asked without a mark. */
const ASKED_BARELY = /^(?:so,? )?(?:does|did|is it true|has anyone|can anyone|could anyone|anyone know)\b/i;
const TURNED_DOWN = /^(?:that|no|not|never|please|sure|only if)\b/i;

function isAsked(reading: Reading, hits: Hits, { first, last }: Place): boolean {
  const all = reading.get(sentences);
  const isQuestion = ({ sentence }: Hit) => /\?["')\]]*$/.test(reading.quote(all[sentence]!));
  const isNamed = isQuestion(first) && reading.quote(all[first.sentence]!).length < SHORT && TURNED_DOWN.test(reading.quote(all[last.sentence]!));
  const isAnswered = isQuestion(first) && INVERTED.test(reading.quote(all[first.sentence]!));
  const isBare = ASKED_BARELY.test(reading.quote(all[first.sentence]!));
  if (!isQuestion(last) && !isNamed && !isAnswered && !isBare) return false;
  return !hitsOf(hits, IN_EARNEST).some(({ sentence }) => sentence === first.sentence || sentence === last.sentence);
}

/** True when the writer denies a claim in so many words: "vaccines do not cause autism". */
export function isDeniedOutright(reading: Reading, hits: Hits, standing: readonly Hit[]): boolean {
  const place = placeOf(standing);
  const { first, last } = place;
  const all = reading.get(tokens);
  const follows = (to: number) => standing.some(({ from }) => from >= to && !hasClauseEnd(all, to, from));
  return first.sentence === last.sentence && around(hits, NOT, place).some(({ from, to }) => from >= first.to && from - first.to < 2 && follows(to));
}

/** True when a claim is made by the writer in earnest: neither quoted, denied, debunked, reported nor asked. */
export function isPutForward(reading: Reading, hits: Hits, standing: readonly Hit[], sought: Wording): boolean {
  const place = placeOf(standing);
  const span = { start: place.first.start, end: place.last.end };
  if (isQuoted(reading, span) && hitsOf(hits, SHARED).length === 0) return false;
  return !isDenied(reading, hits, place, sought) && !isOfAnother(reading, hits, place) && !isDebunked(reading, hits, place, sought) && !isReported(reading, hits, place)
    && !isSupposed(reading, place) && !isAsked(reading, hits, place);
}
