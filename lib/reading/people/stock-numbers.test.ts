import { describe, expect, it } from 'vitest';
import { told } from '../../../tests/tools/told.ts';
import { patientIdentifier } from '../../rules/patient-identifier.ts';

const found = (text: string) => told(patientIdentifier, text);

describe('numbers of things', () => {
  it.each([
    'Would whoever has the purchase order 943 476 5919 for the bladder scanner please bring it back to the ward clerk',
    'MAN 00483312 is the part number for the printer drum and procurement has stopped answering',
    'defib serial PJN448120S is on the recall list and we found out from facebook',
  ])('lead to nobody: %s', (text) => expect(found(text)).toEqual([]));

  it('are somebody\'s where the sentence says so', () =>
    expect(found('order 943 476 5919 is for her wheelchair, and her pacemaker serial PJN448120S is on the recall list')).toContain('PJN448120S'));
});
