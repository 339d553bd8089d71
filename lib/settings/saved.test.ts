import { describe, expect, it } from 'vitest';
import { loadText, saveText } from './saved.ts';

const SAVED = {
  settings: { strictness: 'strict', packs: ['imu'], tiers: { profanity: 'note' }, affiliation: { institution: 'Linden General', role: 'nurse', profile: '' } },
  allowedWords: ['Addison'],
};
const file = (changes: object): string => JSON.stringify({ chaperone: 'settings', version: 1, settings: {}, allowedWords: [], ...changes });

describe('a saved file', () => {
  it('gives back all that went in', () => {
    expect(loadText(saveText(SAVED))).toEqual({ saved: SAVED });
  });

  it.each([
    ['no JSON', '{"chaperone"', { why: 'no-json' }],
    ['something else', '{"name":"other"}', { why: 'not-ours' }],
    ['a list of words that is none', file({ allowedWords: 'Addison' }), { why: 'not-ours' }],
    ['a later form', file({ version: 9 }), { why: 'newer', version: 9 }],
    ['a setting nobody knows', file({ settings: { loudness: 3 } }), { why: 'unknown', setting: 'loudness' }],
    ['a setting of institutions', file({ settings: { pilot: true } }), { why: 'unknown', setting: 'pilot' }],
    ['a value that does not fit', file({ settings: { strictness: 'loud' } }), { why: 'value', setting: 'strictness', detail: 'must be relaxed, standard or strict' }],
    ['one part that does not fit', file({ settings: { tiers: { profanity: 'note', insult: 'block' } } }), { why: 'value', setting: 'tiers', detail: 'insult: must be note, warn or hold' }],
  ])('is refused whole when it holds %s', (_what, text, refused) => {
    expect(loadText(text)).toEqual({ refused });
  });

  it('is brought up through every version between', () => {
    const migrations = {
      1: ({ level, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, strictness: level }),
      2: (settings: Readonly<Record<string, unknown>>) => ({ ...settings, strictness: settings['strictness'] === 'loud' ? 'strict' : settings['strictness'] }),
    };
    expect(loadText(file({ settings: { level: 'loud', packs: ['imu'] } }), 3, migrations)).toEqual({
      saved: { settings: { packs: ['imu'], strictness: 'strict' }, allowedWords: [] },
    });
  });
});
