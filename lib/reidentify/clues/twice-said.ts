import { covers, overlaps, type Span } from '../../draft/span.ts';
import { BANDS } from '../cells.ts';
import type { Fact, Found } from '../clue.ts';

const isKinOf = (words: string) => /['’]s\s\w+$/.test(words);

/** Kin of somebody known by an office or a calling are as few: "the fire chief's daughter". */
export function ofKin(kin: readonly Found[], work: readonly Found[], text: string): Found[] {
  return kin.map((found) => {
    const whose = isKinOf(text.slice(found.start, found.end)) ? work.find((other) => overlaps(other, found)) : undefined;
    if (whose === undefined) return found;
    const facts = whose.facts.flatMap((fact): Fact[] =>
      fact.says === 'one-of'
        ? [{ says: 'one-of', persons: [fact.persons[0], fact.persons[1] * 2] }]
        : fact.says === 'trait'
          ? [fact]
          : [],
    );
    return { ...found, start: Math.min(found.start, whose.start), facts };
  });
}

/** Pregnancy and birth in other words, where an illness of the pregnant or a birth is named already: the same, said twice. */
export function besides(births: readonly Found[], named: readonly Found[]): readonly Found[] {
  const isOfMothers = named.some(({ facts }) =>
    facts.some(
      (fact) =>
        (fact.says === 'lasts' || fact.says === 'befell') && fact.relative?.at(-1) === 0 && fact.relative[BANDS + 6] === 0,
    ),
  );
  return isOfMothers ? births.map((found) => ({ ...found, facts: [] })) : births;
}

/** What the same words say already as an illness, an operation or a birth is not counted again: "died", "amputated", "new mum". */
export function onceSaid(found: readonly Found[], ill: readonly Found[]): readonly Found[] {
  return found.map((one) => (ill.some((other) => other.facts.length > 0 && overlaps(other, one)) ? { ...one, facts: [] } : one));
}

/** The same words of the same kind again are the same thing: "the parrot … the parrot", "interpreter". */
export function notRepeated(text: string, found: readonly Found[]): readonly Found[] {
  const said = new Set<string>();
  return found.map((one) => {
    const words = `${one.kind} ${text.slice(one.start, one.end).toLowerCase().replace(/^(?:an?|the|his|her|their|our|my|this|that)\s/, '')}`;
    if (said.has(words)) return { ...one, facts: [] };
    said.add(words);
    return one;
  });
}

/** What leads to words of a name: "Dr Paul", in which "Farmer" is no calling, nor Paul a village. */
const TITLED = /(?<!\p{L})(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Mdm|Sir|Dame|Lord|Lady)\.?\s(?:\p{Lu}[\p{L}'’-]*\.?\s){0,3}$/u;
/** Longest lead of that kind, in UTF-16 units. */
const LONGEST_LEAD = 48;

/** True for a place or a calling that is part of somebody's name. */
export function isPartOfName(text: string, { kind, start }: Found): boolean {
  const mayBe = (kind === 'place' || kind === 'occupation') && /^\p{Lu}/u.test(text.slice(start, start + 2));
  return mayBe && TITLED.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
}

/** True for the name of a people that is a place as well: "a Somali mum", not "from Somali". */
export function isPeople(text: string, { start, end }: Span, belonging: readonly Found[]): boolean {
  return belonging.some((trait) => trait.start === start && trait.end === end) && !/\b(?:in|from|at|to|near)\s$/.test(text.slice(Math.max(0, start - 6), start));
}

/** What leads to a place: "in Lyme", "from Kawasaki". */
const LEADS_TO_A_PLACE = /\b(?:in|from|at|to|near|of|around|outside)\s$/i;

/** True for the name of an illness or an operation that is a place as well: "third Lyme of the week", not "a GP in Lyme". */
export function isIllness(text: string, place: Span, named: readonly Span[]): boolean {
  return named.some((one) => covers(one, place)) && !LEADS_TO_A_PLACE.test(text.slice(Math.max(0, place.start - 10), place.start));
}

/** Without what only tells which kind of worker: "snake catcher", "forklift driver" say nothing of a bite or of being crushed. */
export function outsideCallings<T extends Span>(text: string, found: readonly T[], work: readonly Found[]): T[] {
  const tells = (one: Span, calling: Span) => (
    calling.start <= one.start ? one.end < calling.end : one.end + 1 === calling.start && text[one.end] === ' ');
  return found.filter((one) => !work.some((calling) => tells(one, calling)));
}
