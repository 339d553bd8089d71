import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import { BUNDLED_IDS, bundledPacks } from '../policies/bundled.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { check } from './check.ts';

/** Ten thousand cases for `check` as a whole, some of them with what a browser can hand over and no keyboard types. */
const RUNS = 10_000;
/** Far more than the cases need, in milliseconds, also on a machine with other work. */
const PATIENCE = 300_000;

const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'strict', host: 'x.com' });

/** What the readings look for, in pieces that meet in odd ways. */
const WORDS = `my our pt patient Mr Mrs. Dr Mdm a/l bin Maria lopez O'Brien J.T. M*rc*s her his mum died from at in bed 4 ward 7B MRN SSN: NHS no
  password is code pin door wifi / login call text +60 (415) 555-0134 07700 900123 a@b.co http://x.y www.a.b @h #PrayForEmma 12/03/2024 3/4 97yo
  94F born 14 March 9434765918 880512-10-5432 S1234567D 4111 1111 1.1.1.1 KX19 WPL Street Road Hospital St. idiot f*ck vaccines cause autism 50% of
  we at Mount Sinai believe said "don't" 'never' not if ? ! . , ; : - ... ( ) [ ] < > = * _ ~`.trim().split(/\s+/);
const ODD = ['\u200b', '\u200d', '\ufeff', '\u0301', '\u0308', '\ud83d', '\ude00', '👩‍⚕️', '🇲🇾', '\u202e', '\r\n', '\n', '\t', '\u2028', '\0', '\ufffd', 'а', 'ﬁ', '𝐌', '½', 'İ', 'ß', '١٢٣', '“', '’', '…', '\u0001', '\u0003', '\ue000', '\ue005'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...WORDS, ...ODD), fc.nat({ max: 20 })).map(([unit, times]) => unit.repeat(times)) },
);
const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 24 }).map((pieces) => pieces.flat().join(''));

function isInsidePair(draft: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(draft.charAt(offset - 1)) && /[\udc00-\udfff]/.test(draft.charAt(offset));
}

describe('check, whatever is typed', () => {
  it('answers with every rule, and every span lies in the draft as typed', () => {
    fc.assert(fc.property(text, text, (words, answered) => {
      const draft = parseDraft({ id: 'd', site: 'x', text: words, replyTo: answered });
      const { findings, notChecked } = check(draft, demands, () => 0);
      expect(notChecked.filter(({ what }) => what === 'rule')).toEqual([]);
      for (const { span } of findings) {
        if (span === null) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(words.length);
        expect(isInsidePair(words, span.start) || isInsidePair(words, span.end)).toBe(false);
      }
    }), { numRuns: RUNS });
  }, PATIENCE);

  it('finds a record number where it stands, whatever stands around it', () => {
    const planted = 'My patient, MRN 00482917, went home.';
    fc.assert(fc.property(text, text, (before, after) => {
      const words = `${before}\n${planted}\n${after}`;
      const { findings } = check(parseDraft({ id: 'd', site: 'x', text: words }), demands, () => 0);
      const start = words.indexOf('00482917', before.length);
      expect(findings.some(({ rule, span }) => rule === 'patient-identifier' && span?.start === start && span.end === start + 8)).toBe(true);
    }), { numRuns: RUNS / 10 });
  }, PATIENCE);
});
