import { THEMES_OF_CARE } from './themes-of-care.ts';
import { THEMES_OF_WORK } from './themes-of-work.ts';

/**
 * What clinicians' posts are about, and the words that come up when somebody answers them: an answer that uses no word of the post still
 * speaks of its theme ("fogged" under dengue, "hers" and "envelope" under match day). Everyday words stand here too where a theme brings
 * them up, and count then for the theme. A hyphen is a space or a hyphen. Plurals in -s need no entry of their own.
 */
export const THEMES: Readonly<Record<string, string>> = { ...THEMES_OF_WORK, ...THEMES_OF_CARE };
