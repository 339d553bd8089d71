import { describe, expect, it } from 'vitest';
import { mourns } from './grief.ts';

describe('mourns', () => {
  it.each([
    'Lost a patient this week. The whole office went quiet.',
    'RIP Doreen, it was an honour looking after you',
    'Heartbroken tonight. He was nineteen and we called it at four.',
    'She passed away this morning. I will never forget her laugh.',
    'Al-Fatihah to our friend who left us after his call',
    'Takziah to the family of our colleague',
    'I held her hand until she died.',
    'Hoy falleció mi mentora. La voy a extrañar.',
  ])('hears a loss: %s', (text) => expect(mourns(text)).toBe(true));

  it.each([
    'Lost my stethoscope again',
    'We lost to a team called the Gluteus Maximisers',
    'Mrs Lim in bed 4 was a delight',
    'I lost one patient to follow-up and the trial wants a form',
    'Mortality fell: 12 died in the treatment arm, 19 in the control arm',
    'Grip strength predicts falls',
    'Heartbroken. Two nil up and we drew.',
  ])('hears none: %s', (text) => expect(mourns(text)).toBe(false));
});
