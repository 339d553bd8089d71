import { isProven } from '../reading/reputation/proven.ts';
import { learned } from './learned.ts';
import type { Rule } from './rule.ts';

/** A crime or malpractice laid at the door of somebody named. What a court, a regulator or a newspaper of record has told is none. */
export const defamation: Rule = { ...learned('defamation'), exempts: isProven };
