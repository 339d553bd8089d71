import * as v from 'valibot';

const CLOCK = v.pipe(v.string(), v.regex(/^(?:[01]?\d|2[0-4]):[0-5]\d$/, 'must be a time such as 08:30'));
const DAY = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7), v.transform((day) => day || 7));

/** Hours in which the person works or learns: days from 1, Monday, to 7, Sunday (ISO 8601; 0 is Sunday too), and clock times; `to` before `from` runs past midnight. */
export const HoursSchema = v.object({ days: v.optional(v.array(DAY), [1, 2, 3, 4, 5]), from: CLOCK, to: CLOCK });

export type Hours = v.InferOutput<typeof HoursSchema>;

const minutes = (clock: string) => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
};

/** "2026-03-02T14:05": a local time; a zone behind it is passed over, for what counts is the clock on the person's wall. */
const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** True when a local time (ISO 8601) lies in one of the hours. False where either can't be read. */
export function isInHours(at: string, hours: unknown): boolean {
  const parsed = v.safeParse(v.array(HoursSchema), Array.isArray(hours) ? hours : [hours]);
  const local = LOCAL.exec(at);
  if (!parsed.success || local === null) return false;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = local.slice(1).map(Number);
  const day = new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7;
  const now = hour * 60 + minute;
  return parsed.output.some(({ days, from, to }) => {
    const [start, end] = [minutes(from), minutes(to)];
    if (start <= end) return days.includes(day) && now >= start && now < end;
    return (days.includes(day) && now >= start) || (days.includes(day === 1 ? 7 : day - 1) && now < end);
  });
}
