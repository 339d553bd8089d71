import type { Span } from '../../../draft/span.ts';

const UK = /(?<![A-Za-z\d])(?:GIR 0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d/])/g;
const CANADA = /(?<![A-Za-z\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d(?![A-Za-z\d])/g;
const US_STATE = /(?<=\b(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])[ ,]{1,2})\d{5}(?:-\d{4})?\b/g;
const LABELLED = /\b(?:zip(?: ?code)?|post ?code|postal code|poskod|pin ?code|eircode)(?: is| was|:|#|=)* ?([A-Z\d]{2,5}(?:[ -]?[A-Z\d]{2,4})?)(?![A-Za-z\d])/gi;
const PLUS_FOUR = /(?<![\d-])\d{5}-\d{4}(?![\d-])/g;

/** Postal codes: by their own form (UK, Canada, ZIP+4), behind a state, or behind a label. Formats: Royal Mail, Canada Post, USPS. */
export function postcodes(text: string): Span[] {
  const found: Span[] = [];
  for (const form of [UK, CANADA, US_STATE]) for (const match of text.matchAll(form)) found.push({ start: match.index, end: match.index + match[0].length });
  if (/zip|post|pin|eircode/i.test(text)) {
    for (const match of text.matchAll(LABELLED)) {
      const code = match[1]!;
      if (/\d/.test(code)) found.push({ start: match.index + match[0].length - code.length, end: match.index + match[0].length });
    }
    for (const match of text.matchAll(PLUS_FOUR)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
