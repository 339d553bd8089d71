import { describe, expect, it } from 'vitest';
import { Reading } from './reading.ts';
import { stanceAt } from './stance.ts';

function stance(text: string, words: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  const start = text.indexOf(words);
  return stanceAt(reading, { start, end: start + words.length });
}

describe('stanceAt', () => {
  it.each([
    ['he is an idiot', 'idiot', 'asserted'],
    ['I called him an idiot', 'idiot', 'asserted'],
    ['management are clowns', 'clowns', 'asserted'],
    ['I can\'t stand this idiot', 'idiot', 'asserted'],
    ['never met such an idiot', 'idiot', 'asserted'],
    ['no notes, and the rep is an idiot', 'idiot', 'asserted'],
    ['she said "what an idiot"', 'idiot', 'quoted'],
    ['he called me an idiot', 'idiot', 'reported'],
    ['got called an idiot tonight', 'idiot', 'reported'],
    ['a visitor said I was an idiot', 'idiot', 'reported'],
    ['stop calling students idiots', 'idiots', 'refuted'],
    ['calling nurses idiots is not ok', 'idiots', 'refuted'],
    ['if you say patients are idiots you shouldn\'t be here', 'idiots', 'refuted'],
    ['he\'s not an idiot', 'idiot', 'negated'],
    ['patients are anything but idiots', 'idiots', 'negated'],
    ['I never said nurses are idiots', 'idiots', 'refuted'],
    ['I\'m such an idiot', 'idiot', 'own'],
    ['felt like a complete idiot', 'idiot', 'own'],
    ['proud queer doctor here', 'queer', 'reclaimed'],
  ])('%s', (text, words, expected) => expect(stance(text, words)).toBe(expected));
});
