import { ACCESS } from './acts/access.ts';
import { CARE } from './acts/care.ts';
import { DUTY } from './acts/duty.ts';
import { HONESTY } from './acts/honesty.ts';
import { LIKELY } from './acts/likely.ts';
import { PROPERTY } from './acts/property.ts';
import { RECORDS } from './acts/records.ts';
import { SAFETY } from './acts/safety.ts';
import type { Frame } from './frame.ts';

/** The catalogue of acts against professional duty: families, each with the ways in which one tells them of oneself. */
export const ACTS: readonly Frame[] = [...PROPERTY, ...RECORDS, ...DUTY, ...CARE, ...ACCESS, ...HONESTY, ...SAFETY, ...LIKELY];
