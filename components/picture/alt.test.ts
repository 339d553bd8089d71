import { describe, expect, it } from 'vitest';
import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import { altOf } from './alt.ts';

const of = (facts: object) => altOf({ attachment: { type: 'image', facts } } as unknown as PictureAnswer);

describe('alt text that is proposed', () => {
  it.each([
    ['the kind it is surest of', { clinical: [{ what: 'chart', sure: 0.6 }, { what: 'monitor', sure: 0.8 }], faces: [{}] }, { id: 'picture.alt.monitor', count: 1 }],
    ['no kind that is unsure', { clinical: [{ what: 'x-ray', sure: 0.35 }] }, { id: 'picture.alt.other', count: 0 }],
    ['people, by their number', { faces: [{}, {}] }, { id: 'picture.alt.people', count: 2 }],
    ['a picture, where nothing is known', {}, { id: 'picture.alt.other', count: 0 }],
  ])('names %s', (_what, facts, told) => expect(of(facts)).toEqual(told));
});
