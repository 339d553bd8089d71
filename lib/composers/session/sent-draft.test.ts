import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseDraft } from '../../draft/draft.ts';
import { SentDraft } from './sent-draft.ts';

const draft = parseDraft({ id: 'd', text: 'Two places left on our course.' });

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

it('tells what went out, once, when its box is empty soon after it was sent', () => {
  const sent = new SentDraft();
  sent.sent(draft);
  vi.advanceTimersByTime(2_000);
  expect(sent.gone()).toBe(draft);
  expect(sent.gone()).toBeNull();
});

it('says nothing of a text that was thrown away, or stayed in its box for long', () => {
  const sent = new SentDraft();
  expect(sent.gone()).toBeNull();
  sent.sent(draft);
  vi.advanceTimersByTime(60_000);
  expect(sent.gone()).toBeNull();
});
