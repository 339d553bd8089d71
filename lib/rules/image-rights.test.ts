import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../draft/picture-facts.ts';
import { Reading } from '../reading/reading.ts';
import { imageRights } from './image-rights.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

function breaches(facts: PictureFacts, text = '', name?: string) {
  const attachments = [{ type: 'image' as const, facts: {} }, { type: 'image' as const, facts: facts as Record<string, unknown>, ...(name !== undefined && { name }) }];
  return imageRights.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, attachments }), CONTEXT);
}

describe('image-rights', () => {
  it.each(['© 2021 Ada Brooke', 'shutterstock', 'All rights reserved', 'Getty Images 1234'])('is told of the mark %s', (text) => {
    expect(breaches({ text: `A heart\n${text}` })).toMatchObject([{ kind: 'mark', attachment: 1 }]);
  });

  it('points at the words of the mark', () => {
    const box = { x: 1, y: 2, width: 3, height: 4 };
    expect(breaches({ text: 'Heart © Ada', words: [{ start: 0, end: 5, box: { ...box, x: 9 } }, { start: 6, end: 7, box }] })).toMatchObject([{ boxes: [box] }]);
  });

  it('is told of what the file says, and of nothing else', () => {
    expect(breaches({ metadata: [{ kind: 'rights', value: 'A. Brooke' }] })).toMatchObject([{ kind: 'told', data: { words: 'A. Brooke' } }]);
    expect(breaches({ text: 'The right ventricle, drawn by hand', metadata: [{ kind: 'device' }] })).toEqual([]);
  });
});
