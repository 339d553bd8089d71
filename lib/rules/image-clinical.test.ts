import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../draft/picture-facts.ts';
import { Reading } from '../reading/reading.ts';
import { imageClinical } from './image-clinical.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

function breaches(facts: PictureFacts, text = '', name?: string) {
  const attachments = [{ type: 'image' as const, facts: {} }, { type: 'image' as const, facts: facts as Record<string, unknown>, ...(name !== undefined && { name }) }];
  return imageClinical.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, attachments }), CONTEXT);
}

describe('image-clinical', () => {
  it('tells of the likeliest, as a note where it is no more than a guess', () => {
    expect(breaches({ clinical: [{ what: 'ecg', sure: 0.4 }, { what: 'x-ray', sure: 0.9 }] })).toEqual([{ kind: 'x-ray', span: null, attachment: 1, allowances: [] }]);
    expect(breaches({ clinical: [{ what: 'ecg', sure: 0.5 }] })).toMatchObject([{ kind: 'ecg', unsure: true }]);
  });

  it('knows of a permission in writing', () => {
    expect(breaches({ clinical: [{ what: 'x-ray', sure: 0.9 }] }, 'Shared with written consent.')).toMatchObject([{ allowances: ['written-consent'] }]);
  });

  it('is not told where nothing clinical is seen', () => {
    expect(breaches({ clinical: [] })).toEqual([]);
  });
});
