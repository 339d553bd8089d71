import type { RuleBook } from '../policies/load.ts';
import { RULE_IDS } from '../rules/catalogue.ts';
import { RULES } from '../rules/index.ts';

/** Every rule packs may name, and those that are built here. */
export const RULE_BOOK: RuleBook = { known: RULE_IDS, built: RULES.map(({ id }) => id) };
