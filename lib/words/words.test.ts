import { afterEach, describe, expect, it } from 'vitest';
import { languageFor } from './languages.ts';
import { learn } from './learnt.ts';
import { direction, onSpoken, parts, say, speak, spoken, tell } from './words.ts';

afterEach(() => speak('en'));

describe('a message', () => {
  it('sets words of the draft apart', () => {
    expect(parts({ id: 'finding.patient-identifier.name', data: { quote: 'Ellery' } })).toEqual([
      { text: 'Names a patient: ', quoted: false, at: 0 }, { text: 'Ellery', quoted: true, at: 17 }, { text: '.', quoted: false, at: 23 },
    ]);
    expect(tell({ id: 'finding.patient-identifier.name', data: { quote: 'Ellery' } })).toBe('Names a patient: “Ellery”.');
  });

  it('takes markup in a draft for words', () => {
    expect(tell({ id: 'finding.insult', data: { quote: '<q>{count}</q>' } })).toContain('“<q>{count}</q>”');
  });

  it('falls back to shorter ids when it has no words or no values, and never throws', () => {
    expect(tell({ id: 'finding.insult.unheard-of', data: { quote: 'clown' } })).toBe('“clown” is aimed at people, not at what they did.');
    expect(tell({ id: 'finding.insult.attack', data: {} })).toBe('A rule speaks to these words.');
    expect(tell({ id: 'unheard-of', data: {} })).toBe('unheard-of');
    expect(tell({ id: 'constructor', data: {} })).toBe('constructor');
  });

  it('speaks of rules and policies by their names', () => {
    expect(tell({ id: 'not-checked.rule', data: { rule: 'insult' } })).toBe('One rule stopped and was not checked: Name-calling.');
    expect(tell({ id: 'not-checked.language', data: { language: 'de' } })).toBe('This looks like German, which no rule reads. Rules read English, Malay and Spanish.');
    expect(tell({ id: 'not-checked.language', data: { language: 'und' } })).toMatch(/^This is in a language no rule reads\./);
    expect(tell({ id: 'not-checked.pack', data: { pack: 'imu', reason: 'clause 1: is missing' } })).toContain('The policy IMU was not used');
  });

  it('counts', () => {
    expect(say('mark.count', { count: 1 })).toBe('Chaperone: 1 thing to look at');
    expect(say('mark.count', { count: 12 })).toBe('Chaperone: 12 things to look at');
  });
});

describe('the language', () => {
  it.each([
    ['the chosen one', 'es', ['ms'], 'es'],
    ['the first of the browser’s there is', 'auto', ['de-DE', 'ms-MY', 'es'], 'ms'],
    ['English where there is none', 'auto', ['de', 'ar'], 'en'],
    ['English where it stands first', 'auto', ['en-GB', 'es'], 'en'],
  ] as const)('is %s', (_which, chosen, browser, language) => {
    expect(languageFor(chosen, browser)).toBe(language);
  });

  it('is English until the words of another were brought', () => {
    speak('es');
    expect([spoken(), direction()]).toEqual(['en', 'ltr']);
  });

  it('changes at run time, tells who listens, and falls back to English where a word is missing', () => {
    learn('ms', { 'fix.before': 'Dulu', 'mark.count': '{count, plural, other {# perkara}}' });
    const heard: string[] = [];
    const life = new AbortController();
    onSpoken(() => heard.push(say('fix.before')), life.signal);
    speak('ms');
    expect([spoken(), say('fix.before'), say('fix.nothing'), say('mark.count', { count: 1 })]).toEqual(['ms', 'Dulu', 'nothing', '1 perkara']);
    expect(tell({ id: 'constructor', data: {} })).toBe('constructor');
    speak('en');
    life.abort();
    speak('ms');
    expect(heard).toEqual(['Dulu', 'Now']);
  });
});
