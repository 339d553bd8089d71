import type { Span } from '../../draft/span.ts';
import { anyCase } from '../patterns/any-case.ts';

const LABEL = anyCase(String.raw`(?:patient(?:'s)?|pt|full|first|last|given|family) names?|patient|pt|name|surname|forenames?|nama(?: pesakit)?|pesakit|paciente|nombre|apellidos?`);
/** A name as records give it: behind its label, the family name in capitals, up to the next gap or label. */
const LABELLED = new RegExp([
  String.raw`(?<![\p{L}])(?<!(?:file|brand|drug|trade|user|product|company|host|domain) )`,
  `(?:${LABEL}) ?[:=] ?`,
  String.raw`(\p{Lu}[\p{L}'.-]+(?:,? (?:\p{Lu}[\p{L}'.-]*|binti|bin|a\/[lp]|de|del|van|von)){0,4})`,
].join(''), 'gu');
/** A label that follows on the same line is no part of the name: "OKAFOR Ada DOB". */
const NEXT_LABEL = /,? \b(?:DOB|MRN|NRIC|IC|ID|Sex|SEX|Age|AGE|Ward|WARD|Bed|BED|Room|ROOM|M|F|Male|Female|Dr|NHS|HN|RN|UHID)\b.*$/u;

/** Shortest name, in UTF-16 units. */
const SHORTEST = 3;

/** Where a record's words give a name, in UTF-16 units of the words. */
export function labelledNames(text: string): readonly Span[] {
  return [...text.matchAll(LABELLED)].flatMap(({ 0: { length: whole }, 1: name = '', index }): Span[] => {
    const start = index + whole - name.length;
    const own = name.replace(NEXT_LABEL, '');
    return own.length < SHORTEST ? [] : [{ start, end: start + own.length }];
  });
}
