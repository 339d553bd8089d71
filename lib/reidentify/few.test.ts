import { describe, expect, it } from 'vitest';
import { readingWhere } from '../../tests/tools/stated.ts';
import { crowdOfReading } from './clues.ts';
import { isFew } from './few.ts';

function asked(text: string, persons: number, threshold = 11) {
  const reading = readingWhere({ 'patient-case': 3, 'reidentification-risk': 1 }, { id: '1', revision: 0, site: 'x', surface: 'post', text, profile: 'Nurse, Leeds' });
  return isFew(reading, reading.get(crowdOfReading).clues, { likely: persons, guardedly: () => persons }, threshold);
}

const STORY = 'A woman of 44 with acromegaly brought me her old shoes.';

describe('few people', () => {
  it('are some, and not thousands', () => {
    expect(asked(STORY, 2)).toBe(true);
    expect(asked(STORY, 5_000)).toBe(false);
  });

  it('stay few when fewer fit', () => {
    const told = [0, 1e-6, 0.1, 1, 10, 100, 1_000, 1e6].map((persons) => asked(STORY, persons));
    expect(told).toEqual([...told].sort((a, b) => Number(b) - Number(a)));
  });

  it('are more where a person or an institution asks for more', () => {
    expect(asked(STORY, 400)).toBe(false);
    expect(asked(STORY, 400, 1_000)).toBe(true);
  });

  it('have to be fewer where one of many is told of, or the reader is spoken to', () => {
    const most = (text: string) => [0.01, 0.1, 1, 3, 10, 30, 100].filter((persons) => asked(text, persons)).at(-1) ?? 0;
    expect(most(`Another one this season, every week again. ${STORY}`)).toBeLessThan(most(STORY));
    expect(most(`${STORY} If you have your shoes changed each year, you should ask.`)).toBeLessThan(most(STORY));
  });
});
