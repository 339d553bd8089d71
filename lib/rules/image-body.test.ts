import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../draft/picture-facts.ts';
import { Reading } from '../reading/reading.ts';
import { imageBody } from './image-body.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

function breaches(facts: PictureFacts, text = '', name?: string) {
  const attachments = [{ type: 'image' as const, facts: {} }, { type: 'image' as const, facts: facts as Record<string, unknown>, ...(name !== undefined && { name }) }];
  return imageBody.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, attachments }), CONTEXT);
}

describe('image-body', () => {
  it('is told of a photograph that may show a body, as a note where it is a guess', () => {
    expect(breaches({ body: { sure: 0.8 } })).toEqual([{ kind: 'body', span: null, attachment: 1, allowances: [] }]);
    expect(breaches({ body: { sure: 0.5 } })).toMatchObject([{ unsure: true }]);
  });

  it('knows of a permission in writing, and is not told without a body', () => {
    expect(breaches({ body: { sure: 0.8 } }, 'Posted with written permission.')).toMatchObject([{ allowances: ['written-consent'] }]);
    expect(breaches({})).toEqual([]);
  });
});
