import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { harassment } from './harassment.ts';

function breaches(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return harassment.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span }) => [kind, span === null ? '' : reading.quote(span)]);
}

describe('harassment', () => {
  it.each([
    ['everyone go tell this doctor what you think', 'pile-on'],
    ['ratio that nurse', 'pile-on'],
    ['flood her inbox', 'pile-on'],
    ['get him fired', 'pile-on'],
    ['jom kecam doktor ni', 'pile-on'],
    ['todos a su perfil', 'pile-on'],
    ['this is my ninth email and I won\'t stop until you reply', 'unwanted'],
    ['block me again and I\'ll make another account', 'unwanted'],
    ['voy a seguir escribiéndote', 'unwanted'],
    ['I followed her home after the late shift', 'stalking'],
    ['I\'m outside your flat again', 'stalking'],
    ['nice legs on the new nurse', 'sexual'],
    ['send nudes doc', 'sexual'],
    ['thread of the most embarrassing things my boss has said', 'embarrassing'],
    ['Caption contest! Our consultant asleep in the mess', 'embarrassing'],
  ])('flags %s', (text, kind) => {
    expect(breaches(text).map(([sort]) => sort)).toContain(kind);
  });

  it.each([
    'everyone put your favourite book under this post',
    'stalking the lab for that potassium',
    'third reminder: training closes Friday',
    'everyone go tell her congratulations',
    'A man followed me home after nights and I reported it',
    'He sent me forty messages until the police came',
    'Please don\'t pile on the student',
    'I was told to send nudes by a stranger. Blocked.',
    'The breast clinic has moved',
    'lovely legs on this chest drain',
    'tag a colleague who needs a nap',
    'caption contest for my dog',
    'how do I stop a patient from messaging me?',
  ])('allows %s', (text) => {
    expect(breaches(text)).toEqual([]);
  });
});
