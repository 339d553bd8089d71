import { describe, expect, it } from 'vitest';
import { told } from '../../../tests/tools/told.ts';
import { patientIdentifier } from '../../rules/patient-identifier.ts';

const found = (text: string, story: number) => told(patientIdentifier, text, {}, { 'patient-case': story, 'patient-identifier': 0 });

describe('handles of patients', () => {
  it.each([
    ['so happy for @jessbeatsall who rang our bell at 3pm after 18 rounds of FOLFOX', '@jessbeatsall'],
    ['Love seeing @marcowalksagain post his rehab videos, I was his physio for eleven months', '@marcowalksagain'],
    ['@nanajune1939 is my favourite follow and my favourite hip replacement', '@nanajune1939'],
    ['if you want to follow her recovery she is on insta as @sophies_second_liver', '@sophies_second_liver'],
  ])('are told by the care they had: %s', (text, handle) => expect(found(text, 2)).toContain(handle));

  it.each([
    'so happy for @jesswrites who got her clinic job at last',
    'Love seeing @marcocooks post his pasta videos, I was his flatmate for eleven months',
  ])('are no friends\' and colleagues\': %s', (text) => expect(found(text, -2)).toEqual([]));
});
