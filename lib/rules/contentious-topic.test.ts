import { describe, expect, it } from 'vitest';
import { told } from '../../tests/tools/told.ts';
import { contentiousTopic } from './contentious-topic.ts';

describe('contentious-topic', () => {
  it.each([
    'Every Tory is a thief and every Tory voter helped.',
    'Wake up, the Democrats are destroying this country',
    'If you voted for Trump I want nothing to do with you, traitors',
    'The GOP is a cult',
    'Kerajaan PN penipu dan pengkhianat, hancur negara',
    'Islam has no place in this country',
    'Atheists are fools and they will burn in hell',
    'Religion is a disease',
    'Labour have betrayed every working person in Britain and their voters are sheep',
    'Republicans are fascists and anyone who votes for them has blood on their hands',
    'Repent and follow Jesus, all other faiths are lies of Satan',
    'Long day in theatre. The commies have ruined everything. Tea now.',
  ])('flags %s', (text) => expect(told(contentiousTopic, text)).toHaveLength(1));

  it.each([
    'Merry Christmas to all on call tonight',
    'Ramadan fasting and type 1 diabetes: talk to your team before you start',
    'Polls close at 8. Vote before you sleep.',
    'I oppose the Medicaid work requirement: 18,000 lost coverage in Arkansas (Sommers, NEJM 2019)',
    'The chaplain prayed with the family and I was grateful for her faith',
    'Pain in the left arm is worse than on the right',
    'Thank God the scan was clean, I hate waiting for results',
    'Both candidates spoke at our forum; the recording is on our site',
    'Eid Mubarak to colleagues who are working through it',
    'The minister visited our unit today and asked good questions.',
    'New review on statins in people over 75.',
  ])('passes %s', (text) => expect(told(contentiousTopic, text)).toEqual([]));

  it('points to the sentence', () => {
    expect(told(contentiousTopic, 'Long day in theatre. The commies have ruined everything. Tea now.')).toEqual(['The commies have ruined everything.']);
  });
});
