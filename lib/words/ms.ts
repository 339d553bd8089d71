import { ADMINISTRATORS } from './ms/administrators.ts';
import { BANNER } from './ms/banner.ts';
import { CHECKS } from './ms/checks.ts';
import { CLAIMS } from './ms/claims.ts';
import { CLAIMS_OF_BIRTH_AND_MIND } from './ms/claims-of-birth-and-mind.ts';
import { CLAIMS_OF_DAILY_LIFE } from './ms/claims-of-daily-life.ts';
import { CLAIMS_OF_HOME_AND_HOSPITAL } from './ms/claims-of-home-and-hospital.ts';
import { CROWD } from './ms/crowd.ts';
import { DECISIONS } from './ms/decisions.ts';
import { FINDINGS } from './ms/findings.ts';
import { FIXES } from './ms/fixes.ts';
import { OPTIONS } from './ms/options.ts';
import { PAGES } from './ms/pages.ts';
import { PANEL } from './ms/panel.ts';
import { PICTURES } from './ms/pictures.ts';
import { RULES } from './ms/rules.ts';
import { SOURCES } from './ms/sources.ts';
import type { Translation } from './word.ts';

/** Malay, as written in Malaysia; it addresses the person as "anda". */
export const ms: Translation = {
  ...ADMINISTRATORS, ...BANNER, ...CHECKS, ...CLAIMS, ...CLAIMS_OF_BIRTH_AND_MIND, ...CLAIMS_OF_DAILY_LIFE, ...CLAIMS_OF_HOME_AND_HOSPITAL, ...CROWD, ...DECISIONS,
  ...FINDINGS, ...FIXES, ...OPTIONS, ...PAGES, ...PANEL, ...PICTURES, ...RULES, ...SOURCES,
};
