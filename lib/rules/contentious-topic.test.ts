import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { contentiousTopic } from './contentious-topic.ts';

function rants(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return contentiousTopic.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span }) => [kind, span && reading.quote(span)]);
}

describe('contentious topic', () => {
  it.each([
    ['politics', 'Every Tory is a thief and every Tory voter helped.'],
    ['politics', 'Wake up, the Democrats are destroying this country'],
    ['politics', 'Make medicine great again, drain the swamp'],
    ['politics', 'If you voted for Trump I want nothing to do with you, traitors'],
    ['politics', 'The GOP is a cult'],
    ['politics', 'Kerajaan PN penipu dan pengkhianat, hancur negara'],
    ['religion', 'Islam has no place in this country'],
    ['religion', 'Atheists are fools and they will burn in hell'],
    ['religion', 'Religion is a disease'],
  ])('flags %s: %s', (kind, text) => {
    expect(rants(text).map(([found]) => found)).toEqual([kind]);
  });

  it('points to the sentence', () => {
    expect(rants('Long day in theatre. The commies have ruined everything. Tea now.')).toEqual([['politics', 'The commies have ruined everything.']]);
  });

  it.each([
    'Merry Christmas to all on call tonight',
    'Ramadan fasting and type 1 diabetes: talk to your team before you start',
    'Polls close at 8. Vote before you sleep.',
    'I oppose the Medicaid work requirement: 18,000 lost coverage in Arkansas (Sommers, NEJM 2019)',
    'The chaplain prayed with the family and I was grateful for her faith',
    'Conservative management of a labour that stalls, with liberal fluids',
    'Pain in the left arm is worse than on the right',
    'The government offered 2% and the board calls it generous. What a disgrace. Strike on Monday.',
    'Thank God the scan was clean, I hate waiting for results',
    'Both candidates spoke at our forum; the recording is on our site',
  ])('passes %s', (text) => {
    expect(rants(text)).toEqual([]);
  });
});
