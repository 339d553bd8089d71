import { ADMINISTRATORS } from './en/administrators.ts';
import { BANNER } from './en/banner.ts';
import { CHECKS } from './en/checks.ts';
import { CLAIMS } from './en/claims.ts';
import { CLAIMS_OF_BIRTH_AND_MIND } from './en/claims-of-birth-and-mind.ts';
import { CLAIMS_OF_DAILY_LIFE } from './en/claims-of-daily-life.ts';
import { CLAIMS_OF_HOME_AND_HOSPITAL } from './en/claims-of-home-and-hospital.ts';
import { CROWD } from './en/crowd.ts';
import { DECISIONS } from './en/decisions.ts';
import { FINDINGS } from './en/findings.ts';
import { FIXES } from './en/fixes.ts';
import { OPTIONS } from './en/options.ts';
import { PAGES } from './en/pages.ts';
import { PANEL } from './en/panel.ts';
import { PICTURES } from './en/pictures.ts';
import { RULES } from './en/rules.ts';
import { SOURCES } from './en/sources.ts';

/** English, the language every other is translated from. */
export const en = { ...FINDINGS, ...CLAIMS, ...CLAIMS_OF_BIRTH_AND_MIND, ...CLAIMS_OF_DAILY_LIFE, ...CLAIMS_OF_HOME_AND_HOSPITAL, ...CROWD, ...FIXES, ...DECISIONS, ...CHECKS, ...BANNER, ...RULES, ...PAGES, ...PANEL, ...OPTIONS, ...PICTURES, ...SOURCES, ...ADMINISTRATORS };
