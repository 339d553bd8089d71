import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { patientIdentifier } from './patient-identifier.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

/** What the rule finds, as "kind: words". */
function found(text: string): string[] {
  const reading = new Reading(parseDraft({ id: 'test', text }));
  return patientIdentifier.evaluate(reading, CONTEXT).map(({ kind, span }) => `${kind}: ${span === null ? '' : reading.quote(span)}`);
}

describe('patient-identifier', () => {
  it('finds a patient by name in lower case', () => {
    expect(found('saw john smith in clinic today, his scan is clear')).toEqual(['name: john smith']);
  });
  it('leaves an eponym alone', () => {
    expect(found('My patient has Wilson disease and a positive Babinski sign')).toEqual([]);
  });
});
