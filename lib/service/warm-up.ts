import { check } from '../checking/check.ts';
import type { RuleBook } from '../policies/load.ts';
import { bundledPacks, BUNDLED_IDS } from '../policies/bundled.ts';
import { demandsInForce } from '../policies/in-force.ts';

/** Invented; a little of everything, so that every word list and pattern is built. */
const SAMPLE = 'Had Mrs Lim, 94, from Ashford on 3 March, MRN 00482913, tel +1 212 555 0134: "Am I dying?" What a damn idiot. Views mine.';

/**
 * Builds the word lists before a draft needs them. The background is woken when a person turns to the box; the first check comes after
 * the first pause in typing, so there is time for it in between.
 */
export function warmUp(book: RuleBook): void {
  setTimeout(() => {
    const { packs } = bundledPacks(BUNDLED_IDS, book);
    const demands = demandsInForce(packs, [], book, { strictness: 'standard', host: '' });
    check({ id: 'warm-up', revision: 0, site: 'x', surface: 'post', text: SAMPLE }, demands);
  }, 0);
}
