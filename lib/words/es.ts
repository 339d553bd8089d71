import { ADMINISTRATORS } from './es/administrators.ts';
import { BANNER } from './es/banner.ts';
import { CHECKS } from './es/checks.ts';
import { CLAIMS } from './es/claims.ts';
import { CLAIMS_OF_BIRTH_AND_MIND } from './es/claims-of-birth-and-mind.ts';
import { CLAIMS_OF_DAILY_LIFE } from './es/claims-of-daily-life.ts';
import { CLAIMS_OF_HOME_AND_HOSPITAL } from './es/claims-of-home-and-hospital.ts';
import { CROWD } from './es/crowd.ts';
import { DECISIONS } from './es/decisions.ts';
import { FINDINGS } from './es/findings.ts';
import { FIXES } from './es/fixes.ts';
import { OPTIONS } from './es/options.ts';
import { PAGES } from './es/pages.ts';
import { PANEL } from './es/panel.ts';
import { PICTURES } from './es/pictures.ts';
import { RULES } from './es/rules.ts';
import { SOURCES } from './es/sources.ts';
import type { Translation } from './word.ts';

/** Spanish, worded to be at home in Spain and Latin America; it addresses the person as "tú". */
export const es: Translation = {
  ...ADMINISTRATORS, ...BANNER, ...CHECKS, ...CLAIMS, ...CLAIMS_OF_BIRTH_AND_MIND, ...CLAIMS_OF_DAILY_LIFE, ...CLAIMS_OF_HOME_AND_HOSPITAL, ...CROWD, ...DECISIONS,
  ...FINDINGS, ...FIXES, ...OPTIONS, ...PAGES, ...PANEL, ...PICTURES, ...RULES, ...SOURCES,
};
