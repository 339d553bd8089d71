import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseDraft } from '../../draft/draft.ts';
import { Leaving } from './leaving.ts';

const draft = parseDraft({ id: 'd', text: 'Two places left on our course.' });

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

it('tells what went out, once, when its box is empty soon after it was sent', () => {
  const leaving = new Leaving();
  leaving.sent(draft);
  vi.advanceTimersByTime(2_000);
  expect(leaving.gone()).toBe(draft);
  expect(leaving.gone()).toBeNull();
});

it('says nothing of a text that was thrown away, or stayed in its box for long', () => {
  const leaving = new Leaving();
  expect(leaving.gone()).toBeNull();
  leaving.sent(draft);
  vi.advanceTimersByTime(60_000);
  expect(leaving.gone()).toBeNull();
});
