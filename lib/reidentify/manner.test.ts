import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { manner } from './manner.ts';

const told = (text: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }).get(manner);

describe('the manner of telling', () => {
  it('is one of many, asked, to the reader', () => {
    expect(told('Another ankle again this season.')).toMatchObject({ ofMany: 3, reader: 0, asked: 0 });
    expect(told('Would you stop your statin?')).toMatchObject({ ofMany: 0, reader: 2, asked: 1 });
  });

  it('counts names', () => {
    expect(told('He rowed past Skellig and Valentia.').names).toBeCloseTo(Math.log1p(2));
  });

  it('counts words that hardly anybody writes, each once', () => {
    expect(told('My patient came to the clinic with a cough.').unusual).toBe(0);
    expect(told('Our bassoonist and her bassoonist friend have a cough.').unusual).toBeCloseTo(Math.log1p(1));
  });

  it('tells how long a text is', () => {
    const { words, sentences } = told('He came. He left again soon.');
    expect([words, sentences]).toEqual([Math.log(6), Math.log(2)]);
  });
});
