import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../draft/draft.ts';
import { patientCase } from '../../rules/patient-case.ts';
import { patientIdentifier } from '../../rules/patient-identifier.ts';
import { isOfAnAnimal, ownFamilyNamed } from './own-circle.ts';
import { ownKinCalled } from './own-kin.ts';
import { Reading } from '../reading.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };
const read = (text: string) => new Reading(parseDraft({ id: 'test', text }));

/** The rules about patients that find something they are sure of. */
function told(text: string): string[] {
  const reading = read(text);
  return [patientIdentifier, patientCase].filter((rule) => rule.evaluate(reading, CONTEXT).some(({ unsure, weak }) => !unsure && !weak)).map(({ id }) => id);
}

describe("one's own circle", () => {
  it.each([
    'Our Chloe passed her driving test first time! Lock up your wheelie bins',
    'Our Leah had her baby last night',
    'Our Chloe passed her GCSEs',
    'Bella had her op this morning and is home with a cone on. Vet says six weeks of lead walks',
    'Mum had her cataracts done on Friday',
    "Nan's funeral went well, thank you all. She'd have said the ham was dry",
    'Mum and Dad drove four hours to watch me get a white coat. Dad cried.',
    'My Year 6 got his SATs back. He has worked so hard with his dyslexia',
    'Hostel room 303 is having a party tonight',
    'Bed 3 in Ikea was the comfiest',
    "Dad has been diagnosed with Parkinson's. We are learning as a family",
    'Say hello to Teddy, 10 weeks old, already chewed my clogs',
    'He scored from the halfway line and I screamed the house down',
    "A patient's story is theirs, not ours",
    'For appointments call (718) 555-0100',
  ])('is no patient: %s', (text) => expect(told(text)).toEqual([]));

  it.each([
    ['Our Doreen in bay 3 fell again', 'patient-case'],
    ['Our Doreen passed away last night, never forget her smile', 'patient-identifier'],
    ['Mrs Patel passed her swallow test today', 'patient-identifier'],
    ['Huge thanks to Mr Hargreaves on Beech ward who sang us all a song at midnight', 'patient-identifier'],
    ['Room 303 is having a seizure, and she is only 19', 'patient-case'],
  ])('does not hide one: %s', (text, rule) => expect(told(text)).toContain(rule));

  it('takes a parent who is a vet for no animal', () => {
    expect(read("First baby here in nine years. Mum's a fish farmer, dad's the vet.").get(isOfAnAnimal)).toBe(false);
  });

  it('knows names, parents and animals by how one speaks of them', () => {
    expect(read('Our Josh starts high school').get(ownFamilyNamed)).toEqual([{ start: 4, end: 8 }]);
    expect(read('Our Josh is on ward 4').get(ownFamilyNamed)).toEqual([]);
    expect(read('Great news. Nana fell asleep. Dad had a nap').get(ownKinCalled)).toEqual([{ start: 12, end: 16 }, { start: 30, end: 33 }]);
    expect(read('Mum is 41 and twin 2 was breech').get(ownKinCalled)).toEqual([]);
    expect(read('Home from the vet with a cone on').get(isOfAnAnimal)).toBe(true);
    expect(read('His owner brought donuts. I love vet med some days').get(isOfAnAnimal)).toBe(true);
    expect(read('The patient kept saying he is a vet and the vet says no').get(isOfAnAnimal)).toBe(false);
  });
});
