import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { reportAbuse } from './report-abuse.ts';

function called(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return reportAbuse.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ span }) => span && reading.quote(span));
}

describe('report abuse', () => {
  it.each([
    ['Quack alert. Everyone please report this account.', 'Everyone please report this account.'],
    ['Mass report her page, people', 'Mass report her page, people'],
    ['Let us flood the board with complaints about him until he loses his licence', 'Let us flood the board with complaints about him until he loses his licence'],
    ['Keep reporting, all of you, till his channel is gone', 'Keep reporting, all of you, till his channel is gone'],
    ['Jom ramai-ramai report akaun dia sampai kena ban', 'Jom ramai-ramai report akaun dia sampai kena ban'],
    ['Denunciad todos este perfil, por favor', 'Denunciad todos este perfil, por favor'],
    ['We need 300 reports on this video by tonight', 'We need 300 reports on this video by tonight'],
  ])('flags %s', (text, words) => {
    expect(called(text)).toEqual([words]);
  });

  it.each([
    'How do I report a post with a patient\'s face in it?',
    'Please report every needlestick injury, everyone, even the small ones',
    'They mass reported my account because I said vaccines work',
    'I reported it once and left the rest to the moderators',
    'Don\'t mass report people you dislike',
    'All residents must report their duty hours by Sunday',
    'Patients report less pain after the block',
    'If a colleague is drunk on duty, report it to your supervisor tonight',
  ])('passes %s', (text) => {
    expect(called(text)).toEqual([]);
  });
});
