import { describe, expect, it } from 'vitest';
import { goingWith, isHollow } from './hanging.ts';

/** What is left when the first sentence goes, or the one that holds `words`. */
function left(text: string, words = text.slice(0, 3)) {
  const start = text.indexOf(words);
  const gone = goingWith(text, [{ start, end: start + words.length }]);
  return gone.reduceRight((rest, span) => rest.slice(0, span.start) + rest.slice(span.end), text).trim().replace(/ {2,}/g, ' ');
}

describe('sentences that make no sense without the one that goes', () => {
  it.each([
    ['Mrs Lim beat me at cards. She cheats. Hydrate, people.', 'Hydrate, people.'],
    ['Bed four coded again. Third time this week. Dementia is cruel.', 'Dementia is cruel.'],
    ['Meet Otto of bed four. Tea is at six on the ward. Everybody loves Otto.', 'Tea is at six on the ward.'],
    ['Our chief slept through it. Twice. The rota is out on Friday.', 'The rota is out on Friday.'],
    ['Studies show that naps help. We can do better than this. The canteen is open.', 'The canteen is open.'],
    ['Kesian makcik tu. Sedih tengok dia. Esok cuti, akhirnya.', 'Esok cuti, akhirnya.'],
    ['Hoy se fue doña Pilar. Nos dejó una tarta. Mañana libro, por fin.', 'Mañana libro, por fin.'],
  ])('%s', (text, expected) => expect(left(text)).toBe(expected));

  it('stay where somebody else is spoken of', () => {
    expect(left('Mr Lim died. My mum called and she is well.')).toBe('My mum called and she is well.');
    expect(left('My sister came over. Mr Lim died. She cooked for us.', 'Mr Lim')).toBe('My sister came over. She cooked for us.');
    expect(left('A monk with tetanus came in. First tetanus in 20 years. Vaccinate, people.')).toBe('First tetanus in 20 years. Vaccinate, people.');
  });
});

describe('what is left to post', () => {
  it('is nothing where it is a word or two', () => {
    expect(['Power.', 'GG bro.', 'Thanks! #nursing', 'Read the BNF.'].map(isHollow)).toEqual([true, true, true, false]);
  });
});
