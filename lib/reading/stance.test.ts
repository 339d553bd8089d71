import { describe, expect, it } from 'vitest';
import { Reading } from './reading.ts';
import { isAsserted, stanceAt, standingAt } from './stance.ts';

function at(text: string, words: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  const start = reading.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { reading, span: { start, end: start + words.length } };
}

function standing(text: string, words: string) {
  const { reading, span } = at(text, words);
  return standingAt(reading, span);
}

describe('stanceAt', () => {
  it.each([
    ['he is an idiot', 'idiot', 'asserted'],
    ['I called him an idiot', 'idiot', 'asserted'],
    ['management are clowns', 'clowns', 'asserted'],
    ['I can\'t stand this idiot', 'idiot', 'asserted'],
    ['never met such an idiot', 'idiot', 'asserted'],
    ['no notes, and the rep is an idiot', 'idiot', 'asserted'],
    ['anyone who thinks that is an idiot', 'idiot', 'asserted'],
    ['I can\'t believe that idiot told me to wait', 'idiot', 'asserted'],
    ['she said "what an idiot"', 'idiot', 'quoted'],
    ['he called me an idiot', 'idiot', 'reported'],
    ['got called an idiot tonight', 'idiot', 'reported'],
    ['a visitor said I was an idiot', 'idiot', 'reported'],
    ['dia panggil saya bodoh', 'bodoh', 'reported'],
    ['el familiar me llamó idiota', 'idiota', 'reported'],
    ['stop calling students idiots', 'idiots', 'refuted'],
    ['calling nurses idiots is not ok', 'idiots', 'refuted'],
    ['if you say patients are idiots you shouldn\'t be here', 'idiots', 'refuted'],
    ['he\'s not an idiot', 'idiot', 'negated'],
    ['patients are anything but idiots', 'idiots', 'negated'],
    ['I never said nurses are idiots', 'idiots', 'refuted'],
    ['I\'m such an idiot', 'idiot', 'own'],
    ['felt like a complete idiot', 'idiot', 'own'],
    ['what an idiot I am', 'idiot', 'own'],
    ['proud queer doctor here', 'queer', 'reclaimed'],
  ])('%s', (text, words, expected) => {
    const { reading, span } = at(text, words);
    expect(stanceAt(reading, span)).toBe(expected);
  });
});

describe('standingAt', () => {
  it.each([
    ['"Vaccines cause autism" was on a poster', 'cause autism', 'quoted'],
    ['My uncle says vaccines cause autism', 'cause autism', 'reported'],
    ['According to my feed, vaccines cause autism', 'cause autism', 'reported'],
    ['Some people think that vaccines cause autism', 'cause autism', 'reported'],
    ['I think vaccines cause autism', 'cause autism', 'writer'],
    ['Vaccines cause autism', 'cause autism', 'writer'],
  ])('tells whose words they are: %s', (text, words, voice) => expect(standing(text, words).voice).toBe(voice));

  it.each([
    ['Vaccines cause autism', 'cause autism', 'asserted'],
    ['Wake up. Vaccines cause autism!', 'cause autism', 'asserted'],
    ['Vaccines do NOT cause autism', 'cause autism', 'negated'],
    ['vaccines don\'t cause autism', 'cause autism', 'negated'],
    ['No, vaccines cause autism', 'cause autism', 'asserted'],
    ['It is a myth that vaccines cause autism', 'cause autism', 'refuted'],
    ['There is no evidence that vaccines cause autism', 'cause autism', 'refuted'],
    ['That vaccines cause autism is a lie', 'cause autism', 'refuted'],
    ['Vaccines cause autism? Nope, and here is the data', 'cause autism', 'refuted'],
    ['"Vaccines cause autism." That\'s false.', 'cause autism', 'refuted'],
    ['Debunking the claim that vaccines cause autism', 'cause autism', 'refuted'],
    ['Do vaccines cause autism? A parent wants to know', 'cause autism', 'asked'],
    ['Is it true that vaccines cause autism', 'cause autism', 'asked'],
    ['wondering whether vaccines cause autism', 'cause autism', 'asked'],
    ['Are you seriously saying this isn\'t a scandal?', 'scandal', 'negated'],
    ['If vaccines cause autism, show me the data', 'cause autism', 'hypothetical'],
    ['Imagine vaccines cause autism', 'cause autism', 'hypothetical'],
    ['If you missed it, vaccines cause autism', 'cause autism', 'asserted'],
  ])('tells whether they are put forward: %s', (text, words, polarity) => expect(standing(text, words).polarity).toBe(polarity));

  it.each([
    ['I am an idiot', 'idiot', 'self'],
    ['you are an idiot', 'idiot', 'reader'],
    ['the new manager is an idiot', 'idiot', 'other'],
  ])('tells whom they are said of: %s', (text, words, towards) => expect(standing(text, words).towards).toBe(towards));

  it('takes a span at either edge of the text', () => {
    const { reading } = at('idiot', 'idiot');
    expect(standingAt(reading, { start: 0, end: 0 }).voice).toBe('writer');
    expect(standingAt(reading, { start: 5, end: 5 }).voice).toBe('writer');
  });
});

describe('isAsserted', () => {
  it.each([
    ['Ivermectin cures covid', true],
    ['does Ivermectin cures covid hold up?', false],
    ['he says Ivermectin cures covid', false],
    ['it\'s a myth that Ivermectin cures covid', false],
  ])('%s', (text, expected) => {
    const { reading, span } = at(text, 'Ivermectin cures');
    expect(isAsserted(reading, span)).toBe(expected);
  });
});
