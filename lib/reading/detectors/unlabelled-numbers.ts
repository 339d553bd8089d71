import type { Detection } from '../detection.ts';
import { allOf } from '../patterns/quick-match.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';

/**
 * Long numbers that nothing explains: seven digits or more, or a short prefix and five digits ("#SF-204718"). Examples: 0048291, BH-204718.
 * They are `possible` at most: only with a patient in the text does such a number become a record number. Left out on purpose: what papers
 * and budgets hold (PMID, DOI, ISBN, trials, grants, codes of diagnoses, money, counts, units), and gene or drug names with few digits.
 */
const LONG = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d$£€@#_]|[.,\/:=_-]|\d\s)
  (?:\d{7,18}|\d{3,6}-\d{3,6}(?:-\d{2,6})?)(?![A-Za-zÀ-ɏ\d_]|[.,\/:-]\d|\s?%)`, 'g');
const PREFIXED = /(?<![A-Za-zÀ-ɏ\d#_./-])(?:#(?=[A-Z]{1,5}-))?[A-Z]{1,5}-?\d{5,12}(?![A-Za-zÀ-ɏ\d_]|[.,/:-]\d)/g;
/** "pt 0093 4417": in two groups, right behind a patient. */
const OF_PATIENT = /(?<=(?<![A-Za-zÀ-ɏ])(?:pt|px|patient)\s)\d{3,5}[ -]\d{3,5}(?![A-Za-zÀ-ɏ\d]|[ .,/:-]\d)/gi;
const EXPLAINED = new RegExp(verbose`(?<![A-Za-zÀ-ɏ])(?:
  pmid | pmcid | pmc | doi | isbn | issn | nct | isrctn | grant | award | icd(?:-?1[01])? | cpt | ndc | snomed | loinc | rxnorm | mesh | code | gene | variant
  | rs | rm | usd | myr | gbp | n | p | version | arxiv | epub | bill | act | section | article | vol(?:ume)? | pages? | pp | patent | id | meeting
  | podcast | episode | order | orders | invoice | parcel | tracking | consignment | ticket | asset | catalogue | item | model | booking | requisition | purchase\sorder
)\.?\s?[:=#]?\s?$`, 'i');
const COUNTED = new RegExp(verbose`^\s?(?:
  [nµupm]?g\b | mcg | m?l\b | mmol | m?iu\b | u\b | people | patients | cases | deaths | women | men | children | doses | copies | cells? | units?
  | iu | per | km | dollars | followers | views | participants | adults | births | lives | years | steps | colony | cfu | miles | euros? | pounds?
)(?![A-Za-zÀ-ɏ])`, 'i');
/** "Order LB-40092, for Farquhar": whose order it is. */
const FOR_SOMEBODY = /^,? for (?:mr |mrs |ms )?\p{Lu}\p{Ll}/u;
/** "2019-2021" and "1500-2300". */
const RANGE = /^(\d+)-(\d+)$/;
const SPAN_OF_TIME = /^(?:(?:19|20)\d{2}-(?:19|20)\d{2}|(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d)$/;
/** Registers, norms and names of things that carry long numbers. */
const REGISTERED = new RegExp(verbose`^#?(?:
  NCT|PMC|CD|GSE|GSM|ISRCTN|ACTRN|CTRI|CRD|ICD|HR|UL|AB|PS|NG|TA|SNOMED|COVID|SARS|ISO|RFC|EN|BS|HLA|DRB|DQB|DPB
)-?\d`);

/** "400-600", "1500-2000": from a round number to a larger one. */
function isRange(digits: string): boolean {
  const [, low = '', high = ''] = RANGE.exec(digits) ?? [];
  return low.length > 0 && high.length - low.length < 2 && Number(low) < Number(high) && Number(low) % 50 === 0 && Number(high) % 50 === 0;
}

export const unlabelledNumbers: Feature<readonly Detection[]> = ({ text }) => {
  const found: Detection[] = [];
  if (!/\d{3}/.test(text)) return found;
  for (const pattern of [LONG, PREFIXED, OF_PATIENT]) {
    for (const match of allOf(text, pattern)) {
      const end = match.index + match[0].length;
      const isExplained = EXPLAINED.test(text.slice(Math.max(0, match.index - 14), match.index)) && !FOR_SOMEBODY.test(text.slice(end, end + 16));
      if (isExplained || COUNTED.test(text.slice(end, end + 16))) continue;
      if (REGISTERED.test(match[0]) || SPAN_OF_TIME.test(match[0]) || isRange(match[0]) || /^\d+0{4}$/.test(match[0])) continue;
      found.push({ start: match.index, end, kind: 'other-id', certainty: 'possible', sort: 'long-number' });
    }
  }
  return found;
};
