import { describe, expect, it } from 'vitest';
import { screenOf } from './screens.ts';

describe('screenOf', () => {
  it.each([
    ['chat', 'Ward 7 group\nAda\ncan anyone swap Friday\n14:02\nTomas\nI can\n14:05 ✓✓'],
    ['chat', 'Tomas\nlast seen today at 21:40\nthe consultant was furious\n21:12\nno way\n21:13'],
    ['chat', '09:01 start\n09:04 yes\n09:05 no\n09:09 ok'],
    ['mail', 'From: Ada Brooke\nTo: All staff\nSubject: rota\nDear all'],
    ['mail', 'De: Ada\nPara: todos\nhola'],
  ])('knows a %s', (screen, text) => expect(screenOf(text)).toBe(screen));

  it.each([
    'Sepsis in 2024\nThe first hour',
    'Open 09:00 to 17:00',
    'Surname: OKAFOR\nDOB: 04/03/1951',
    'Programme\n09:00 Welcome\n17:00 Close',
    'From: the first patient to the last',
  ])('takes for none: %s', (text) => expect(screenOf(text)).toBeNull());
});
