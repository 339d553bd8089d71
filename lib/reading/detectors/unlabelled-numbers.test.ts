import { describe, expect, it } from 'vitest';
import { detections } from '../../../tests/tools/detected.ts';
import { unlabelledNumbers } from './unlabelled-numbers.ts';

describe('unlabelledNumbers', () => {
  it.each([
    ['Mdm Lim 0048291 bed 4', '0048291'], ['look at #SF-204718 please', '#SF-204718'], ['945450287654', '945450287654'], ['notes 204-718-26', '204-718-26'], ['pt 0093 4417 has a white hand', '0093 4417'], ['a crown, order LB-40092, for Farquhar', 'LB-40092'],
  ])('finds the number in %s, and is no more than possible', (text, words) => {
    expect(detections(unlabelledNumbers, text).map((number) => [number.words, number.certainty])).toEqual([[words, 'possible']]);
  });

  it.each([
    'PMID 33301246', 'order 20931847 for the ward fridge', 'Parcel EM2231987, arrives tomorrow', 'PMC7745181', 'NCT04280705', 'ISBN 9780131101', 'grant 2047182', '$2047182', 'n=2047182', '2047182 deaths', '1000000 copies',
    '10.1056/2047182', 'rs1801133', '2019-2021', 'shift 1500-2300', 'NDC 0002-8215-01', '150000 units', 'ferritin 12345678 ng/mL', 'plt 1500000', 'DRB10401', '1,234,567', 'ICD 2047182', 'COVID-19 and SARS-CoV-2', 'ISO 13485', 'CD200471',
    '#OTD20471', '@dr2047182', 'arXiv:2047182', 'HR 0.74 (0.51-0.97)',
  ])('finds none in %s', (text) => {
    expect(detections(unlabelledNumbers, text)).toEqual([]);
  });
});
