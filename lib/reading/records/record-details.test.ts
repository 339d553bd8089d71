import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { recordDetails } from './record-details.ts';

function details(text: string): readonly string[] {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return recordDetails(reading).map(({ kind, start, end }) => `${kind}: ${reading.text.slice(start, end)}`);
}

describe('recordDetails', () => {
  it.each([
    ['Collected 24/09/2024 06:10', 'date: 24/09/2024'],
    ['DOB: 24/00/1992', 'date: 24/00/1992'],
    ['DOB: O3/l2/1949', 'date: O3/l2/1949'],
    ['DOB 08/02/1 954', 'date: 08/02/1 954'],
    ['9:30 Goh Swee Lan 41-527-896 Hernia', 'other-id: 41-527-896'],
    ['RN13552575 Cholecystectomy', 'other-id: RN13552575'],
  ])('takes %s', (text, detail) => expect(details(text)).toContainEqual(expect.stringContaining(detail)));

  it.each(['Na 133 K 4.2 Cr 104', 'BP 120/80, HR 88', 'Guideline 2019-2024', 'Metoprolol 25 mg', 'Sepsis-3'])('takes nothing of %s', (text) => {
    expect(details(text)).toEqual([]);
  });
});
