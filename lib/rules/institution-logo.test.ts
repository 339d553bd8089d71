import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../draft/picture-facts.ts';
import { Reading } from '../reading/reading.ts';
import { institutionLogo } from './institution-logo.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [{ pack: 'harbour', names: ['Harbour Clinic'], handles: [], domains: [] }] };

function breaches(facts: PictureFacts, text = '', name?: string) {
  const attachments = [{ type: 'image' as const, facts: {} }, { type: 'image' as const, facts: facts as Record<string, unknown>, ...(name !== undefined && { name }) }];
  return institutionLogo.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, attachments }), CONTEXT);
}

describe('institution-logo', () => {
  it.each(['Harbour Clinic', 'HARBOUR CLINIC', 'Harbour Clinic Health System', 'Harbour Clinic ®'])('knows the sign %s', (line) => {
    expect(breaches({ text: `Team day\n${line}\nsee you there` })).toMatchObject([{ kind: 'words', attachment: 1, data: { name: 'Harbour Clinic' } }]);
  });

  it('knows a mark that the institution gave', () => {
    expect(breaches({ marks: [{ pack: 'harbour', words: 'Harbour' }] })).toMatchObject([{ kind: 'mark', data: { name: 'Harbour' } }]);
  });

  it('is not told of the name in a sentence, nor of other signs', () => {
    expect(breaches({ text: 'I worked at Harbour Clinic for nine years and loved it' })).toEqual([]);
    expect(breaches({ text: 'Old Harbour Library' })).toEqual([]);
  });
});
