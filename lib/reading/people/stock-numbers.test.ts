import { describe, expect, it } from 'vitest';
import { told } from '../../../tests/tools/told.ts';
import { patientIdentifier } from '../../rules/patient-identifier.ts';

const found = (text: string) => told(patientIdentifier, text);

describe('numbers of things', () => {
  it.each([
    'Would whoever has the purchase order 943 476 5919 for the bladder scanner please bring it back to the ward clerk',
    'MAN 00483312 is the part number for the printer drum and procurement has stopped answering',
    'Reg plate WN67 OKF, silver Fiesta, lights left on, level 2 of the multi-storey',
    'matrícula 6621 LBM, retire su vehículo de la rampa de ambulancias',
    'the sample card in the training deck still says 1EG4-TE5-MK73',
    'defib serial PJN448120S is on the recall list and we found out from facebook',
  ])('lead to nobody: %s', (text) => expect(found(text)).toEqual([]));

  it('are somebody\'s where a car was in a crash', () =>
    expect(found('reg plate WN67 OKF parked in a ditch by the dual carriageway, driver has a broken pelvis and a dog called Moose')).toContain('WN67 OKF'));

  it('are somebody\'s where the sentence says so', () =>
    expect(found('order 943 476 5919 is for her wheelchair, and her pacemaker serial PJN448120S is on the recall list')).toContain('PJN448120S'));
});
