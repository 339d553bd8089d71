import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { duplicatePost } from './duplicate-post.ts';

const NOTHING = { terms: [], disclaimers: [], institutions: [] };

function breaches(draft: Partial<Draft>) {
  return duplicatePost.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: '', ...draft }), NOTHING);
}

const OWN = 'Places left on my airway workshop in Leeds this June! Two days, small groups, real kit. Register through the link in my bio before Friday.';

describe('duplicate-post', () => {
  it.each([
    ['to the letter', OWN],
    ['with small changes', 'Places left on my airway workshop in Leeds this June!! Two days, small groups, real kit. Register through the link in my bio.'],
    ['with more round it', `Reminder! ${OWN} See you there.`],
  ])('is told of a promotion again %s', (_how, text) => {
    expect(breaches({ text, ownPosts: ['Something else entirely, about tea and a good long walk.', OWN] })).toEqual([{ kind: 'again', span: null }]);
  });

  it('is not told of other words on the same thing', () => {
    expect(breaches({ text: 'My airway workshop went well. Thank you to all who came to Leeds and argued about blades.', ownPosts: [OWN] })).toEqual([]);
  });

  it('is not told of what sells nothing', () => {
    const text = 'Wash your hands between every patient, every time, whatever the shift looks like.';
    expect(breaches({ text, ownPosts: [text] })).toEqual([]);
  });

  it('is not told without earlier posts, nor of a few words', () => {
    expect(breaches({ text: OWN })).toEqual([]);
    expect(breaches({ text: 'Register here now', ownPosts: ['Register here now'] })).toEqual([]);
  });
});
