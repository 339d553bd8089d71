import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../draft/picture-facts.ts';
import { Reading } from '../reading/reading.ts';
import { imageMetadata } from './image-metadata.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

function breaches(facts: PictureFacts, text = '', name?: string) {
  const attachments = [{ type: 'image' as const, facts: {} }, { type: 'image' as const, facts: facts as Record<string, unknown>, ...(name !== undefined && { name }) }];
  return imageMetadata.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, attachments }), CONTEXT);
}

describe('image-metadata', () => {
  it('is told of a place, an owner, words and a thumbnail, once each', () => {
    expect(breaches({ metadata: [{ kind: 'place', value: '3.1, 101.7' }, { kind: 'place' }, { kind: 'owner', value: 'Ada Brooke' }, { kind: 'thumbnail' }] }).map(({ kind, unsure }) => [kind, unsure]))
      .toEqual([['place', undefined], ['owner', undefined], ['thumbnail', undefined]]);
  });

  it('makes no more than a note of time and device, which every phone writes', () => {
    expect(breaches({ metadata: [{ kind: 'time' }, { kind: 'device', value: 'Phone 12' }] })).toMatchObject([{ kind: 'time', unsure: true }, { kind: 'device', unsure: true }]);
  });

  it('leaves rights to their own rule', () => {
    expect(breaches({ metadata: [{ kind: 'rights', value: '© A. Brooke' }] })).toEqual([]);
  });
});
