import { RULE_IDS } from './catalogue.ts';
import { RULES } from './index.ts';

/** Every rule packs may name, and those that are built. */
export const RULE_BOOK = { known: RULE_IDS as readonly string[], built: RULES.map(({ id }) => id) as readonly string[] };
