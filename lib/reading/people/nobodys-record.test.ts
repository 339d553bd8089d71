import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { isHistory, isInvented } from './nobodys-record.ts';

const read = (text: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });

describe('history', () => {
  it.each(['In 1922 Leonard Thompson got the first insulin', 'On 8 September 1854 the handle came off the pump'])('is told of: %s', (text) => {
    expect(read(text).get(isHistory)).toBe(true);
  });

  it.each(['aadhaar 4991 1866 5246 does not match, patient waiting since 7am', 'Rosalinda Hale, March 3 1958, adenocarcinoma', 'Doc Ramirez, 31 Jan 1948, drained today', 'born in 1941, in bed 4'])('is no date of birth: %s', (text) => {
    expect(read(text).get(isHistory)).toBe(false);
  });
});

describe('invented patients', () => {
  it.each(['My OSCE patient had the worst fake cough', 'our standardised patient cried on cue'])('are actors: %s', (text) => {
    expect(read(text).get(isInvented)).toBe(true);
  });
});
