import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../draft/picture-facts.ts';
import { Reading } from '../reading/reading.ts';
import { imageFace } from './image-face.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

function breaches(facts: PictureFacts, text = '', name?: string) {
  const attachments = [{ type: 'image' as const, facts: {} }, { type: 'image' as const, facts: facts as Record<string, unknown>, ...(name !== undefined && { name }) }];
  return imageFace.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, attachments }), CONTEXT);
}

const box = { x: 10, y: 20, width: 30, height: 40 };

describe('image-face', () => {
  it('is told of faces, with their places and how many', () => {
    expect(breaches({ faces: [{ box }] })).toEqual([{ kind: 'face', span: null, attachment: 1, boxes: [box], data: { count: 1 } }]);
    expect(breaches({ faces: [{ box }, {}] })).toMatchObject([{ kind: 'faces', boxes: [box], data: { count: 2 } }]);
  });

  it('is not told of one\'s own, nor where there are none or nobody looked', () => {
    expect(breaches({ faces: [{ box, own: true }] })).toEqual([]);
    expect(breaches({ faces: [] })).toEqual([]);
    expect(breaches({})).toEqual([]);
  });
});
