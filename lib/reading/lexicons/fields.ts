import { FIELDS_OF_AFFAIRS } from './fields-of-affairs.ts';
import { FIELDS_OF_LEISURE } from './fields-of-leisure.ts';
import { FIELDS_OF_LIVING } from './fields-of-living.ts';

/**
 * Words of everyday life by the field they belong to, in English, Malay and Spanish: an answer that speaks of one field under a post of
 * another turns it elsewhere. Each alone says little ("a marathon, not a sprint"), so more than one is asked for.
 * A word with "!" says as much as two; a hyphen is a space or a hyphen. Plurals in -s need no entry of their own. What medicine and work share
 * with these fields is left out ("race", "screen", "stock", "match" for a residency, "labour", "party", "bill").
 */
export const FIELDS: Readonly<Record<string, string>> = { ...FIELDS_OF_LEISURE, ...FIELDS_OF_LIVING, ...FIELDS_OF_AFFAIRS };
