import { describe, expect, it } from 'vitest';
import { deeds } from './deeds.ts';

const told = (text: string) => deeds(text).map(({ start, end }) => text.slice(start, end));

describe('what somebody does, told by the doing', () => {
  it.each([
    ['Q fever. Crutches sheep. Thought it was a hangover.', 'Crutches sheep'],
    ['Paints barks, three days a week on my chair.', 'Paints barks'],
    ['He delivers the morning paper. Eight toes.', 'delivers the morning paper'],
    ['A lady who carves spoons came back with her thumb.', 'carves spoons'],
    ['She still rows a currach to the island.', null],
    ['He used to tune pianos. Now he hums.', 'used to tune pianos'],
  ])('%s', (text, words) => {
    expect(told(text)).toEqual(words === null ? [] : [words]);
  });

  it.each([
    'He plays with the drip stand.', 'She sings to me.', 'Rides the bell all night.', 'He drives himself mad.', 'Trains cancelled again.', 'She calls her mother.',
    'He runs a fever every evening.', 'He used to come in every week.', 'Patients who sell things.', 'Sweeps her hair back.',
  ])('nothing in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
