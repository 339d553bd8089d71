import { describe, expect, it, vi } from 'vitest';
import { resolve, type Settings } from '../settings/resolve.ts';
import { warnOfIgnored } from './ignored-settings.ts';

describe('settings that are not used', () => {
  it('are told of with the reason, each once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const settings = resolve({}, { selectorHints: { 'x-post': { submit: ['button:contains(x)'] } } });
    let change: (settings: Settings) => void = () => undefined;
    warnOfIgnored({ read: async () => settings, onChange: (listener) => { change = listener; } });
    await Promise.resolve();
    change(settings);
    change(resolve({}, { strictness: 'loud' }));
    expect(warn.mock.calls.flat()).toEqual([
      'chaperone: setting "selectorHints" of the institution is not used: x-post.submit.1: uses :contains, which is not among those allowed',
      'chaperone: setting "strictness" of the institution is not used: must be relaxed, standard or strict',
    ]);
    warn.mockRestore();
  });
});
