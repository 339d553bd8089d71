import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { isOfAThing } from './of-a-thing.ts';

function isThing(text: string, name: string): boolean {
  const start = text.indexOf(name);
  return isOfAThing(new Reading({ id: 'test', revision: 0, site: 'x', surface: 'post', text }), { start, end: start + name.length });
}

describe('isOfAThing', () => {
  it.each([
    ['Rosie, our therapy dog, has a birthday', 'Rosie'],
    ['The pump called Bernard is beeping again', 'Bernard'],
    ['goose in the ambulance bay is the biggest jerk in town and we\'ve named him Gordon', 'Gordon'],
    ['Ethel is our delivery van. Ethel needs a clutch.', 'Ethel'],
    ['Kucing di wad, namanya Comel', 'Comel'],
    ['Amber, our 12-year-old beagle, has more friends than me', 'Amber'],
    ['Mi gata Clara tuvo gatitos en mi maleta', 'Clara'],
    ['Kucing aku Comot beranak empat', 'Comot'],
    ['Piala Thomas malam ni, siapa oncall faham', 'Thomas'],
    ['my cat Moss sat on the discharge summary', 'Moss'],
    ['She has named her pump "Alan Shearer"', 'Alan Shearer'],
    ['her pressure tablets in a Milo tin', 'Milo'],
    ['He has named his stoma Boris', 'Boris'],
  ])('hears that a name is no person\'s: %s', (text, name) => {
    expect(isThing(text, name)).toBe(true);
  });

  it.each([
    ['The boy called Bernard who was bitten by a dog', 'Bernard'],
    ['Her name is Rosie and she came in after a fall from a horse', 'Rosie'],
    ['A robot assisted us. Mr Gordon did well.', 'Gordon'],
    ['Marcus is our longest patient', 'Marcus'],
  ])('takes people for people: %s', (text, name) => {
    expect(isThing(text, name)).toBe(false);
  });
});
