import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf, localTime } from './local-time.ts';

const zone = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the time on the person\'s own clock', () => {
  it('is that of where they are: in Kuala Lumpur it is tomorrow already', () => {
    process.env['TZ'] = 'Asia/Kuala_Lumpur';
    vi.useFakeTimers({ now: Date.parse('2026-03-02T23:30:00Z') });
    expect(localTime()).toBe('2026-03-03T07:30:00');
    expect(dayOf({})).toBe('2026-03-03');
  });

  it('is the draft\'s own where it says one', () => {
    expect(dayOf({ at: '2026-01-05T22:00:00' })).toBe('2026-01-05');
  });
});
