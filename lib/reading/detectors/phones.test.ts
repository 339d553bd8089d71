import { describe, expect, it } from 'vitest';
import { detections } from '../../../tests/tools/detected.ts';
import { phones } from './phones.ts';
import { resolve } from './resolve.ts';

const found = (text: string) => resolve(detections(phones, text));
const words = (text: string) => found(text).map(({ start, end }) => text.slice(start, end));

describe('phones', () => {
  it.each([
    ['+60 12-345 6789', '+60 12-345 6789'],
    ['Mi móvil nuevo: 612 345 019', '612 345 019'],
    ['+44 (0)161 496 0123', '+44 (0)161 496 0123'],
    ['0044 161 496 0123', '0044 161 496 0123'],
    ['ring (415) 555-0132 after six', '(415) 555-0132'],
    ['415-555-0132', '415-555-0132'],
    ['415.555.0132 ext 12', '415.555.0132 ext 12'],
    ['+1-617-555-0148x22', '+1-617-555-0148x22'],
    ['020 7946 0958', '020 7946 0958'],
    ['07700 900123', '07700 900123'],
    ['0412 345 678', '0412 345 678'],
    ['her hp 012-345 6789', '012-345 6789'],
    ['Contact: 555-204-7183', '555-204-7183'],
    ['call his daughter on 0161 496 0123', '0161 496 0123'],
    ['phone number is 482 0371', '482 0371'],
    ['Tel: 48-20-37-19', '48-20-37-19'],
    ['WhatsApp 91234567', '91234567'],
    ['her number is 078 4820 3719', '078 4820 3719'],
    ['bleep 2345', '2345'],
    ['09174820371', '09174820371'],
    ['My number is 13948203719', '13948203719'],
  ])('finds the number in %s', (text, number) => {
    expect(words(text)).toEqual([number]);
  });

  it('tells a fax from a phone', () => {
    expect(found('Fax the whole old record of hers to 212-555-0148').map(({ kind }) => kind)).toEqual(['fax']);
    expect(found('fax the letter to 987-555-0148').map(({ kind }) => kind)).toEqual(['fax']);
    expect(found('617.555.0148 fax, 415-555-0132 office').map(({ kind }) => kind)).toEqual(['fax', 'phone']);
  });

  it('is only possible of toll-free lines', () => {
    expect(found('Crisis line: call 1-800-273-8255').map(({ certainty, sort }) => [certainty, sort])).toEqual([['possible', 'toll-free']]);
    expect(found('Samaritans 0800 123 4567').map(({ sort }) => sort)).toEqual(['toll-free']);
  });

  it.each([
    'call 999, text 988, dial 111', 'metformin 500 mg 1000 mg 850 mg', 'BP 120/80 HR 88 RR 20 sats 96', 'PMID 33301246', 'PMID: 3330124612',
    'doi:10.1056/2034577890', 'NCT04280705', 'ISBN 978-3-16-148410-0', '2019 2020 2021 2022', '1,234,567 doses', '$4155550132',
    'grant 0123456789 ended', 'Hb 101 plt 250 wcc 12 crp 300', 'called 4 times in 2021 about it', 'between 2019-2021 0.51-0.97', 'I48.91 and 99213',
    'ring me at 10:30 on 12/03/2021', 'call on 12-03-2021', 'cost +47.56', 'text 12 of 345 pages', 'text neck in 2000 students', 'call us when Na 110 115 120',
  ])('finds none in %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
