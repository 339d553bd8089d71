import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { calledUpon } from './called-upon.ts';

const called = (text: string) => {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return reading.get(calledUpon).map((one) => [reading.quote(one), one.isPatient]);
};

describe('whoever a text speaks to by name', () => {
  it.each([
    ['Hey Lorraine 👋 your drain is out, your hair is done', 'Lorraine'],
    ['Dennis I know you are on here. Your INR is fine love', 'Dennis'],
    ['Fly high Kev. 11 weeks on our unit and not one complaint', 'Kev'],
    ['Well done Aisha! You rang that bell like it owed you money', 'Aisha'],
  ])('is in care by what is theirs: %s', (text, name) => expect(called(text)).toEqual([[name, true]]));

  it.each([
    ['Maureen, if you read this: you left your lanyard in the training room', 'Maureen'],
    ['Hi Darnell, your badge is at the front desk', 'Darnell'],
  ])('works there by what they left: %s', (text, name) => expect(called(text)).toEqual([[name, false]]));

  it.each(['Hey Lorraine, lovely to see you at the choir', 'Great, your bloods are back', 'Will your scan be clear', 'Thanks, your talk was the best'])('is not known otherwise: %s', (text) => expect(called(text)).toEqual([]));
});
