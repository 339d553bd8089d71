import type { Draft } from '../draft/draft.ts';

/** The time on the person's own clock, ISO 8601 without a zone: "2026-03-02T14:05:00". */
export function localTime(now = new Date()): string {
  return now.toLocaleString('sv-SE').replace(' ', 'T');
}

/** The day on the person's own calendar, ISO 8601: "2026-03-02". */
export function localDay(now = new Date()): string {
  return localTime(now).slice(0, 10);
}

/** The day a draft is written on; today where it does not say. */
export function dayOf({ at }: Pick<Draft, 'at'>): string {
  return at === undefined ? localDay() : at.slice(0, 10);
}
