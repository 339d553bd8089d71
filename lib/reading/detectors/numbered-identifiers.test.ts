import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detected, detections } from '../../../tests/tools/detected.ts';
import { overlaps } from '../../draft/span.ts';
import { numberedIdentifiers } from './numbered-identifiers.ts';

const found = (text: string) => detected(numberedIdentifiers, text);

describe('numberedIdentifiers', () => {
  it('gives each stretch of text one detection, the label deciding', () => {
    expect(found('MRN: 219-09-9998')).toEqual(['mrn 219-09-9998']);
    expect(found('SSN: 219-09-9998')).toEqual(['ssn 219-09-9998']);
    expect(found('his insurance plan: 219-09-9998')).toEqual(['health-plan 219-09-9998']);
  });

  it('reads a whole handover', () => {
    expect(found('Mr K, dob 3-4-51, MRN 0048291, seen 14 Mac 2023, daughter on +60 12-345 6789, siti@example.org. BP 120/80, 92yo'))
      .toEqual(['date 3-4-51', 'mrn 0048291', 'date 14 Mac 2023', 'phone +60 12-345 6789', 'email siti@example.org', 'age-over-89 92yo']);
  });

  it('leaves what lies inside an address to the address', () => {
    expect(found('https://news.example.com/2021/05/04/story-0048291')).toEqual(['url https://news.example.com/2021/05/04/story-0048291']);
    expect(found('mail kim.1951.03.04@example.org')).toEqual(['email kim.1951.03.04@example.org']);
  });

  it.each([
    'In 1200 patients, 45 (3.8%) died vs 61 (5.1%); HR 0.74 (95% CI 0.51-0.97; p=0.03), NNT 77.',
    'Dose 5 mg BD, eGFR 30-45, K 5.5, Na 128, Hb 7.2, CRP 240, lactate 4.1, pH 7.12',
    'Doctors worked 72 hours a week in 2019-2021 for $61,500 a year. That is 13.46 an hour.',
    'GCS 3/15, power 4/5, reflexes 2+, T12 fracture, L4/5 disc, stage IIIb, T2N1M0, Gleason 3+4',
    'ICD-10 I48.91, CPT 99213, NCT04280705, PMID 33301246, ISO 13485, HbA1c 6.5%, CYP2D6, BRCA1, SARS-CoV-2, COVID-19',
    'Happy 70th birthday NHS! 24/7, 365 days a year, 1 million patients every 36 hours.',
    'Chapter 12, page 204, table 3.4; see section 2.1.3 of version 4.10.2',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds the same in a typed form with typographic characters', () => {
    expect(found('dob 3–4–51, call 415‑555‑0132, SSN 219\u200b-09-9998')).toEqual(['date 3-4-51', 'phone 415-555-0132', 'ssn 219-09-9998']);
  });

  it('never gives two detections that overlap, or one outside the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('MRN ', 'SSN: ', 'call ', '12/03/2021', ' on ', '+60', '.', '-', '/', ' ', '\n', '@', 'example.org', 'May ', '92yo', '(', ')', '#'),
      fc.nat({ max: 999_999 }).map(String), fc.string({ maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')), (text) => {
      const all = detections(numberedIdentifiers, text);
      for (const [index, one] of all.entries()) {
        expect(one.start).toBeLessThan(one.end);
        expect(one.words.length).toBe(one.end - one.start);
        for (const other of all.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
      }
    }), { numRuns: 300 });
  });

  it('is never certain of a row of digits that nothing names', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{5,19}$/), (digits) => {
      expect(detections(numberedIdentifiers, `so ${digits} then`).filter(({ certainty }) => certainty === 'certain')).toEqual([]);
    }), { numRuns: 300 });
  });

  it('stays linear on long rows of what its patterns like', () => {
    for (const piece of ['1 ', '12-', 'a.', '1.2.', ':1', 'one ', '(01)', 'MRN ', '@a', 'call me on my ', '0 1', 'A1-', 'may 1 ']) {
      const text = piece.repeat(Math.floor(20_000 / piece.length));
      const began = process.threadCpuUsage();
      found(text);
      const { user, system } = process.threadCpuUsage(began);
      expect((user + system) / 1_000, piece).toBeLessThan(1_500);
    }
  });
});
