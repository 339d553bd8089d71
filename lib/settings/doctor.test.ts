import { expect, it } from 'vitest';
import { SETTING_KEYS } from './catalogue.ts';
import { copyOf, effective } from './doctor.ts';
import { resolve } from './resolve.ts';

const settings = resolve(
  { strictness: 'loud', affiliation: { institution: 'Linden General', role: 'nurse', profile: 'Nurse. Views mine.' }, terms: { 'confidential-information': ['Project Lantern'] } },
  { packs: ['imu'], locked: ['packs'], colour: 'blue', tiers: { profanity: 'hold' } },
);

it('tells of every setting what holds and who says so', () => {
  const all = effective(settings);
  expect(all.map(({ key }) => key)).toEqual(SETTING_KEYS);
  expect(all.filter(({ source }) => source !== 'default').map(({ key, value, source }) => [key, value, source])).toEqual([
    ['packs', '["imu"]', 'locked'],
    ['affiliation', '{"institution":"Linden General","role":"nurse","profile":"Nurse. Views mine.","disclaims":false}', 'person'],
    ['tiers', '{"profanity":"hold"}', 'institution'],
    ['terms', '{"confidential-information":["Project Lantern"]}', 'person'],
  ]);
});

it('copies what helps and nothing a person wrote', () => {
  const copy = copyOf(settings, { version: '1.2.3', browser: 'A browser', refused: [{ pack: 'own 1', reason: 'is no JSON' }] });
  expect(copy).toContain('packs: ["imu"] [locked]');
  expect(copy).toContain('affiliation: (set) [person]');
  expect(copy).toContain('ignored strictness [person]: must be relaxed, standard or strict');
  expect(copy).toContain('ignored colour [institution]: no setting has this name');
  expect(copy).toContain('refused own 1: is no JSON');
  expect(copy).not.toMatch(/Linden|nurse|Views|Lantern/i);
});
