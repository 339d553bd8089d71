import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { hostileTone } from './hostile-tone.ts';

const NOTHING = { terms: [], disclaimers: [], institutions: [] };
const kinds = (text: string, more: object = {}) => (
  hostileTone.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more }), NOTHING).map(({ kind }) => kind));

describe('hostile-tone', () => {
  it.each([
    ['STOP CALLING THE WARD TO ASK FOR YOUR RESULTS', 'shouting'],
    ['WHY DO I HAVE TO ASK FOR A HANDOVER SHEET EVERY WEEK. WRITE IT DOWN', 'shouting'],
    ['BOOK THE PORTER BEFORE YOU RING. MY FOUR YEAR OLD CAN DO IT', 'shouting'],
    ['Congratulations to whoever labelled the crash trolley. Truly a masterpiece, genius.', 'sarcasm'],
    ['The pharmacists here are useless and lazy, every one of them.', 'contempt'],
  ])('flags "%s" as %s', (text, kind) => expect(kinds(text)).toEqual([kind]));

  it.each([
    'One of my regulars brought mangoes for the whole clinic. Bless her.',
    'WE MATCHED!!! SO PROUD OF MY GIRL',
    'I HAVE FINISHED MY LAST EXAM EVER!!',
    'IT\'S A BOY!!! BOTH WELL!!! NO SLEEP TONIGHT',
    'COPD GOLD ABE ICS LABA LAMA MDI: who made these up?',
    'I disagree with the new discharge rule and here is why: it adds a step and saves nobody a bed.',
    'Six of us for thirty patients again. Management can walk the floor with me any night they like.',
    'He called us "pathetic and useless" in front of the whole team.',
    'I was so useless at cannulas last year, embarrassing.',
  ])('leaves alone: %s', (text) => expect(kinds(text)).toEqual([]));

  it('tells the sentence that mocks, not the whole story', () => {
    const text = 'Long week. Shift over at last. Congratulations to whoever labelled the crash trolley, truly a masterpiece, genius. Off to bed.';
    const [breach] = hostileTone.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }), NOTHING);
    expect(text.slice(breach!.span!.start, breach!.span!.end)).toBe('Congratulations to whoever labelled the crash trolley, truly a masterpiece, genius.');
  });
});
