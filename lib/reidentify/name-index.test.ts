import { describe, expect, it } from 'vitest';
import { NameIndex, wordKey } from './name-index.ts';

const index = new NameIndex(
  () =>
    [
      ['hip fracture', 1],
      ['broke hip', 1],
      ['neck of femur', 2],
      ['MS', 3],
      ['c-section', 4],
      ["Guy's", 5],
      ['anaemia', 6],
      ['tumour', 7],
      ['#nof', 8],
      ['rd&e', 9],
      ['fracture', 10],
    ] as const,
);
const found = (text: string) => index.in(text).map(({ thing, start, end }) => [thing, text.slice(start, end)]);

describe('names', () => {
  it('are found with their offsets, the longest first, without overlap', () => {
    expect(found('A hip fracture, another fracture.')).toEqual([[1, 'hip fracture'], [10, 'fracture']]);
    expect(found('😬 c-section, C section')).toEqual([[4, 'c-section'], [4, 'C section']]);
    expect(found('')).toEqual([]);
  });

  it('may hold small words', () => {
    expect(found('broke her hip; neck of the femur; neck of his femur')).toEqual([
      [1, 'broke her hip'],
      [2, 'neck of the femur'],
      [2, 'neck of his femur'],
    ]);
  });

  it('count as written when they hold a capital letter', () => {
    expect(found("MS and Ms, Guy's and guys, Guy’s")).toEqual([[3, 'MS'], [5, "Guy's"]]);
    expect(found('#NOF, RD&E')).toEqual([[8, '#NOF'], [9, 'RD&E']]);
  });

  it('are the same in British and American spelling, singular and plural', () => {
    expect(found('anemia, ANAEMIA, tumors, tumours')).toEqual([[6, 'anemia'], [6, 'ANAEMIA'], [7, 'tumors'], [7, 'tumours']]);
    expect(['virus', 'pus', 'abscess'].map(wordKey)).toEqual(['virus', 'pus', 'abscess']);
    for (const [one, other] of [
      ['haemorrhages', 'hemorrhage'],
      ['oesophageal', 'esophageal'],
      ['centre', 'center'],
      ['paralysed', 'paralyzed'],
      ["Crohn's", 'Crohns'],
      ['labour', 'labor'],
      ['batteries', 'battery'],
      ['preemies', 'preemie'],
    ])
      expect(wordKey(one!)).toBe(wordKey(other!));
  });

  it('stand for what they are listed for, as a whole', () => {
    expect(index.named('hip fracture')).toEqual([1]);
    expect(index.named('hip')).toEqual([]);
    expect(index.named('a hip fracture')).toEqual([]);
  });
});
