import type { Span } from '../../../draft/span.ts';
import { allOf } from '../../patterns/quick-match.ts';

/** Royal Mail's format, BS 7666. The code of a strain of mice ("C57BL/6") looks like one. */
const UK = new RegExp(String.raw`(?<![A-Za-z\d])(?:GIR 0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])`
  + String.raw` ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d/])`, 'g');
/** Canada Post's format. */
const CANADA = /(?<![A-Za-z\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d(?![A-Za-z\d])/g;
/** ZIP code behind a state, as the USPS abbreviates it. */
const US_STATES = 'A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]';
const US = new RegExp(String.raw`(?<=\b(?:${US_STATES})[ ,]{1,2})\d{5}(?:-\d{4})?\b`, 'g');
const PLUS_FOUR = /(?<![\d-])\d{5}-\d{4}(?![\d-])/g;
const LABEL = String.raw`\b(?:zip(?: ?code)?|post ?code|postal code|poskod|pin ?code|eircode)(?: is| was|:|#|=)* ?`;
const LABELLED = new RegExp(String.raw`${LABEL}([A-Z\d]{2,5}(?:[ -]?[A-Z\d]{2,4})?)(?![A-Za-z\d])`, 'gi');
const HAS_LABEL = /zip|post|pin|eircode/i;

/** Postal codes: by their own form (UK, Canada), behind a state (US), or behind a label; ZIP+4 only where a label stands in the text. */
export function postcodes(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const hasLabel = HAS_LABEL.test(text);
  const found: Span[] = [];
  for (const form of hasLabel ? [UK, CANADA, US, PLUS_FOUR] : [UK, CANADA, US]) {
    for (const match of allOf(text, form)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of hasLabel ? allOf(text, LABELLED) : []) {
    const end = match.index + match[0].length;
    if (/\d/.test(match[1]!)) found.push({ start: end - match[1]!.length, end });
  }
  return found;
}
