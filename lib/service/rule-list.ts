import { TELLS_OF_MUTING } from '../checking/muting.ts';
import type { LibraryRule } from '../policies/library.ts';
import type { RuleBook } from '../policies/load.ts';
import type { Pack } from '../policies/pack.ts';
import { isOfOtherTongue } from '../reading/lexicons/no-names.ts';
import { RULE_FACTS, RULE_IDS, type RuleId } from '../rules/catalogue.ts';

/** Longest example that is shown whole beside a rule's name, in UTF-16 units. */
const LONGEST_EXAMPLE = 200;

/** The parts an example may have: an answer, for one, can't be understood without the post it answers. */
const BARE: readonly string[] = ['text', 'site', 'surface'];

/** True where a text has everyday words of Malay or Spanish: the packs are in English, and their readers may know no other language. */
function inOtherTongue(text: string): boolean {
  return text.toLowerCase().split(/[^\p{L}]+/u).some(isOfOtherTongue);
}

/** The shortest draft that a policy says the rule flags; in English where there is one. */
function exampleOf(rule: RuleId, packs: readonly Pack[]): string | null {
  const texts = packs
    .flatMap(({ examples }) => examples.flags)
    .filter(({ rule: of, draft }) => of === rule && draft.text.trim() !== '' && Object.keys(draft).every((name) => BARE.includes(name)))
    .map(({ draft }) => draft.text)
    .filter(({ length }) => length <= LONGEST_EXAMPLE);
  return texts.sort((a, b) => Number(inOtherTongue(a)) - Number(inOtherTongue(b)) || a.length - b.length)[0] ?? null;
}

/** Every rule there is, with what holds before any policy or person speaks. */
export function readRules(packs: readonly Pack[], book: RuleBook): LibraryRule[] {
  return RULE_IDS.map((id) => {
    const { relaxed, standard, strict, floor } = RULE_FACTS[id];
    return {
      id, floor, tiers: { relaxed, standard, strict },
      built: book.built.includes(id), settable: id !== TELLS_OF_MUTING, example: exampleOf(id, packs),
    };
  });
}
