import { describe, expect, it } from 'vitest';
import { detections } from '../../../tests/tools/detected.ts';
import { vehicles } from './vehicles.ts';

const found = (text: string) => detections(vehicles, text).map(({ words, sort, certainty }) => [sort, words, certainty]);

describe('vehicles', () => {
  it.each([
    ['1HGCM82633A004352', 'vin', 'likely'], ['KX19 BTF', 'gb-plate', 'possible'], ['kx19btf', 'gb-plate', 'possible'], ['LB54-HGT', 'gb-plate', 'possible'],
    ['KA 05 MJ 4827', 'in-plate', 'possible'], ['DL3CAB4827', 'in-plate', 'possible'],
  ])('finds %s', (text, sort, certainty) => {
    expect(found(text)).toEqual([[sort, text, certainty]]);
  });

  it('is surer when a vehicle is spoken of', () => {
    expect(found('the car, KX19 BTF, was wrapped round a tree')).toEqual([['gb-plate', 'KX19 BTF', 'likely']]);
    expect(found('VIN 1HGCM82633A004353')).toEqual([['vin', '1HGCM82633A004353', 'certain']]);
  });

  it('takes a plate that is told as one', () => {
    expect(found('His plate was BKR 4471, still warm')).toEqual([['plate', 'BKR 4471', 'likely']]);
    expect(found('un coche blanco, placas VTR-18-52')).toEqual([['plate', 'VTR-18-52', 'likely']]);
    expect(found('parked his hilux KRD 4092 across the bay')).toEqual([['plate', 'KRD 4092', 'likely']]);
    expect(found('the lady w the HAIRDR1 vanity plate went in the ditch')).toEqual([['plate', 'HAIRDR1', 'likely']]);
    expect(found('who drove WWK 3 into the lobby')).toEqual([['plate', 'WWK 3', 'likely']]);
    expect(found('reg 162-G-3310 is still in the car park')).toEqual([['plate', '162-G-3310', 'likely']]);
  });

  it.each(['1HGCM82633A004353', 'IK19 BTF', 'KQ19 BTF', 'KX35 BTF', 'BRCA1 and CYP2D6', 'IL17 inhibitors', 'HbA1c 48', 'CD20 and CD19 CAR therapy', 'ng12 for feeds', 'her PD51 ABC', 'PD1 4827', 'ABJ 48'])(
    'finds none in %s', (text) => {
      expect(found(text)).toEqual([]);
    });
});
