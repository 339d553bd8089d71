import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { features } from './features.ts';

const namesOf = (text: string, more: object = {}) => (
  new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more }).get(features).map(({ name }) => name));

describe('the features of a text', () => {
  it('are its words as stems, its numbers, and pairs of them within a sentence', () => {
    const names = namesOf('Stopped 20 tablets. Fine');
    expect(names).toEqual(expect.arrayContaining(['stop', '#', 'tablet', '^ stop', 'stop #', '# tablet', '^ fine']));
    expect(names).not.toContain('. fine');
  });

  it('tell denied and quoted words apart, and how far a denial reaches', () => {
    const names = namesOf('I did not lie, friend. He said "liar" twice');
    expect(names).toEqual(expect.arrayContaining(['!lie', 'friend', '"liar', 'twice']));
    expect(names).not.toContain('!friend');
    expect(names).not.toContain('liar');
  });

  it('say what is around the text', () => {
    expect(namesOf('Thanks', { surface: 'reply', replyTo: 'Should I take metformin', profile: 'Nurse at Harbour Hospital', affiliation: 'Harbour Hospital' }))
      .toEqual(expect.arrayContaining(['surface:reply', 'answers', 'profile', 'by:nurs', 'affiliated']));
    expect(namesOf('WHO WROTE THIS ROTA AND WHY')).toContain('shouts');
    expect(namesOf('Read https://example.org/a')).toEqual(expect.arrayContaining(['has:url', 'http']));
  });

  it('are the same for everybody as for nobody in particular, as a site tells nearly every post is', () => {
    expect(namesOf('The bed manager is an idiot.', { audience: 'public', audienceSure: 'guessed' })).toEqual(namesOf('The bed manager is an idiot.'));
    expect(namesOf('The bed manager is an idiot.', { audience: 'group' })).toContain('to:group');
  });

  it('name the sentence they stand in', () => {
    const found = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: 'Quiet ward. Loud canteen.' }).get(features);
    expect(found.find(({ name }) => name === 'canteen')?.sentence).toBe(1);
    expect(found.find(({ name }) => name === 'surface:post')?.sentence).toBe(-1);
  });
});
