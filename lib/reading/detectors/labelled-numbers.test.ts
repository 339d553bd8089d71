import { describe, expect, it } from 'vitest';
import { detected, detections } from '../../../tests/tools/detected.ts';
import { labelledNumbers } from './labelled-numbers.ts';

describe('labelledNumbers', () => {
  it.each([
    ['MRN 0048291', 'mrn 0048291'],
    ['UR number 558 201 still shows as deceased', 'mrn 558 201'],
    ['UR ending 40771, chart please', 'mrn 40771'],
    ['mrn 22-10-4431 two allergies', 'mrn 22-10-4431'],
    ['NHC 884120, alergia', 'mrn 884120'],
    ['n.º de historia clínica 0093318', 'mrn 0093318'],
    ['No. pendaftaran RN 338120', 'mrn RN 338120'],
    ['HN 65-004412', 'mrn 65-004412'],
    ['member W8834-20718 was denied', 'health-plan W8834-20718'],
    ['Aetna ID W2217 40981, third appeal', 'health-plan W2217 40981'],
    ['NSS 12 34 56 7890, vigencia vencida', 'health-plan 12 34 56 7890'],
    ['bank details 20-44-81 33190277 she wrote', 'account 20-44-81 33190277'],
    ['serial is PJN 882041, anybody got the wand', 'device PJN 882041'],
    ['serial no on his pacemaker is RNJ 550118', 'device RNJ 550118'],
    ['hearing aid ser. 2140X8837 found', 'device 2140X8837'],
    ['NRIC ending 567D, you left your hearing aids', 'national-id 567D'],
    ['matrícula 8812 JKM, se dio a la fuga', 'vehicle 8812 JKM'],
    ['participant RS-118 crossed over', 'other-id RS-118'],
    ['it has SN 41-RT-7720 engraved', 'device 41-RT-7720'],
    ['perentak jantung siri BT-50127-MY', 'device BT-50127-MY'],
    ['(MRN: #KLH-204718)?', 'mrn KLH-204718'],
    ['Her MRN is 20471-KL.', 'mrn 20471-KL'],
    ['mrn 204-71-8263', 'mrn 204-71-8263'],
    ['medical record number 2047 1826', 'mrn 2047 1826'],
    ['patient id 20471', 'mrn 20471'],
    ['hospital no. W204718', 'mrn W204718'],
    ['see record #EK-204718', 'mrn EK-204718'],
    ['no. pendaftaran 204718', 'mrn 204718'],
    ['Member ID: XK-2047183', 'health-plan XK-2047183'],
    ['insurance is QK-204718.', 'health-plan QK-204718'],
    ['ins policy #PK-204718', 'health-plan PK-204718'],
    ['insurance ID KH-2047', 'health-plan KH-2047'],
    ['policy number 20471826', 'health-plan 20471826'],
    ['acct # 20471826', 'account 20471826'],
    ['sort code 20-47-18', 'account 20-47-18'],
    ["driver's license number is K2047183", 'licence K2047183'],
    ['GMC 7204718', 'licence 7204718'],
    ['certificate no 20471826', 'licence 20471826'],
    ['plate WXY 4827', 'vehicle WXY 4827'],
    ['he drove in, plate 7KLM204, lights on', 'vehicle 7KLM204'],
    ['car reg KX19 BTF', 'vehicle KX19 BTF'],
    ['license plate 7KLB204', 'vehicle 7KLB204'],
    ['Plates: KJB-204PZ', 'vehicle KJB-204PZ'],
    ['serial no. PJN-204718H', 'device PJN-204718H'],
    ['pacemaker serial 204718', 'device 204718'],
    ['study id 014-022', 'other-id 014-022'],
    ['Subject #0147', 'other-id 0147'],
    ['case no 20-4718', 'other-id 20-4718'],
    ['accession number S24-20471', 'other-id S24-20471'],
    ['ref. code: EK-2047', 'other-id EK-2047'],
    ['passport no. K20471826', 'other-id K20471826'],
    ['(ID: 204718263)', 'other-id 204718263'],
    ['ID#: LKP-20471', 'other-id LKP-20471'],
    ['fingerprint ID 3A204F', 'biometric 3A204F'],
  ])('finds the number, not its label, in %s', (text, expected) => {
    expect(detected(labelledNumbers, text)).toContain(expected);
  });

  it('ends before an age or a dose', () => {
    expect(detections(labelledNumbers, 'MRN 48291 72 yo with sepsis').map(({ words }) => words)).toEqual(['48291']);
    expect(detections(labelledNumbers, 'MRN 48291 500 mg stat').map(({ words }) => words)).toEqual(['48291']);
  });

  it.each([
    'The MRN field should be larger', 'insurance reform 2024', 'a policy from 2021', 'group 2 patients', 'the study of 204 women', 'case 3 was mild',
    'trial id NCT04280705', 'PMID: 33301246', 'Zoom meeting ID: 845 2231 9087', 'ID consult on day 2', 'my plan: 3 sets of 12', 'plate 3, screw 2',
    'account for 2047 deaths', 'serial troponins 12 and 48', 'reference 14 says so', 'file under 2021', 'model 3 was best', 'lot of 500 pills',
    'sample size 2047', 'vitals chart: 36.8, 36.7', 'order 66', 'reg 2', 'claims that 80% recover', 'chart review of 204 cases', 'subjects 18-65', 'specimen 24 h urine',
    'licence to kill 007 jokes', 'record high of 41.2', 'unit 3 of the exam', 'id: yes',
    'Lot 212 at the auction', 'lot 4128, Jalan Kuching', "plate no. 17 in Gray's Anatomy",
  ])('finds none in %s', (text) => {
    expect(detected(labelledNumbers, text)).toEqual([]);
  });
});
