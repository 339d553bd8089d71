import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reading } from '../reading/reading.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach, Rule } from '../rules/rule.ts';
import { isAddedTo, LEARNED, weighed } from './second-opinion.ts';
import { standingOf } from './standing.ts';

const model = vi.hoisted(() => ({ evidence: 0, addsFrom: 3 as number | null, dropsBelow: -1 as number | null, found: 2 }));
vi.mock('../reading/models/judge.ts', () => ({
  limitsOf: (id: string) => (id === 'tagging' ? null : model),
  evidence: ({ text }: { text: string }) => (text.includes('Marcus') && text.length < 100 ? 0 : model.evidence),
  tellingSentence: () => ({ start: 0, end: 5 }),
}));

// What words say one by one is tested beside `word-opinion.ts`.
vi.mock('./word-opinion.ts', () => ({ byWord: (_reading: unknown, _found: unknown, kept: readonly Breach[]) => kept }));

const reading = new Reading({ id: '1', revision: 0, site: 'web', surface: 'post', text: 'Hello there.' });
const FOUND: Breach = { kind: 'any', span: { start: 0, end: 5 } };
const stays = (id: RuleId, breach: Breach = FOUND) => weighed(reading, { id, evaluate: () => [] }, [breach]).length === 1;
const added = (id: RuleId, rule: Partial<Rule> = {}) => weighed(reading, { id, evaluate: () => [], ...rule }, []);

beforeEach(() => Object.assign(model, { evidence: 0, addsFrom: 3, dropsBelow: -1 }));

describe('what wordings found', () => {
  it('stays where the text says nothing else, and goes where it speaks against it', () => {
    expect(stays('insult')).toBe(true);
    model.evidence = -0.9;
    expect(stays('insult')).toBe(true);
    model.evidence = -1.1;
    expect(stays('insult')).toBe(false);
    model.dropsBelow = null;
    expect(stays('insult')).toBe(true);
  });

  it('is a note where little speaks for it but its wording, and no rule may let it go unsaid', () => {
    const told = (id: RuleId, breach = FOUND) => weighed(reading, { id, evaluate: () => [] }, [breach])[0];
    model.evidence = 1.9;
    expect(told('patient-case')).toEqual({ ...FOUND, unsure: true });
    expect(told('patient-case', { ...FOUND, weak: true })).toEqual({ ...FOUND, weak: true, unsure: true });
    expect(told('slur')).toEqual(FOUND);
    expect(told('insult')).toEqual(FOUND);
    expect(told('patient-case', { ...FOUND, plain: true })).toEqual({ ...FOUND, plain: true });
    model.evidence = 0.9;
    expect(told('patient-case', { ...FOUND, plain: true })).toEqual({ ...FOUND, plain: true, unsure: true });
    model.dropsBelow = null;
    expect(told('patient-case')).toEqual(FOUND);
    Object.assign(model, { evidence: 2.1, dropsBelow: -1 });
    expect(told('patient-case')).toEqual(FOUND);
  });

  it('stays where its own sentence says enough, though the others speak against it: an insult behind a patient\'s story', () => {
    const told = new Reading({ id: '1', revision: 0, site: 'web', surface: 'post', text: 'Marcus is one. His patient came back twice tonight, and all of us were glad of it, every one of the team.' });
    const named: Breach = { kind: 'any', span: { start: 0, end: 6 } };
    const stand = (id: RuleId, breach: Breach) => weighed(told, { id, evaluate: () => [] }, [breach]).length === 1;
    Object.assign(model, { evidence: -1.1, addsFrom: 0 });
    expect(stand('insult', named)).toBe(true);
    expect(stand('insult', { kind: 'any', span: { start: 20, end: 27 } })).toBe(false);
    expect(stand('own-conduct', named)).toBe(false);
  });

  it('names somebody, but lets the person post, where little speaks for a patient', () => {
    const told = (breach: Partial<Breach>) => weighed(reading, { id: 'patient-identifier', evaluate: () => [] }, [{ ...FOUND, kind: 'name', ...breach }])[0]?.atMost;
    model.evidence = 0.9;
    expect(told({})).toBe('warn');
    expect(told({ plain: true })).toBeUndefined();
    expect(told({ held: true })).toBeUndefined();
    expect(told({ kind: 'mrn' })).toBeUndefined();
    model.evidence = 1;
    expect(told({})).toBeUndefined();
  });

  it('goes where it is weak and the text does not speak for it', () => {
    const weak = { ...FOUND, weak: true };
    expect(standingOf('patient-case', weak)).toBe('weak');
    expect(stays('patient-case', weak)).toBe(false);
    model.evidence = 1;
    expect(stays('patient-case', weak)).toBe(true);
  });

  it('stays whatever is said where its signs are sure', () => {
    model.evidence = -9;
    expect(stays('credential', { ...FOUND, kind: 'key' })).toBe(true);
    expect(stays('profanity')).toBe(true);
    expect(stays('patient-identifier', { ...FOUND, kind: 'mrn', unsure: true })).toBe(true);
    expect(stays('patient-identifier', { ...FOUND, kind: 'name', unsure: true, held: true })).toBe(true);
    expect(stays('tagging')).toBe(true);
  });

  it('holds to a name whose owner stands right beside it, unless the text speaks strongly against it', () => {
    const plain: Breach = { kind: 'name', span: { start: 0, end: 5 }, plain: true };
    expect(standingOf('patient-identifier', plain)).toBe('plain');
    expect(standingOf('patient-identifier', { ...plain, unsure: true })).toBe('firm');
    model.evidence = -2.4;
    expect(stays('patient-identifier', plain)).toBe(true);
    model.evidence = -2.6;
    expect(stays('patient-identifier', plain)).toBe(false);
  });

  it('takes a number for an office\'s, a word for a password or a slur for another word only where the text speaks strongly for that', () => {
    expect(standingOf('patient-identifier', { ...FOUND, kind: 'phone' })).toBe('plain');
    expect(standingOf('patient-identifier', { ...FOUND, kind: 'phone', unsure: true })).toBe('sure');
    expect(standingOf('patient-identifier', { ...FOUND, kind: 'national-id' })).toBe('sure');
    expect(standingOf('credential', { ...FOUND, kind: 'password' })).toBe('plain');
    expect(standingOf('slur', { ...FOUND, kind: 'slur' })).toBe('plain');
    expect(standingOf('slur', { ...FOUND, kind: 'hate' })).toBe('settled');
  });

  it('goes on less where it is unsure whose name it is than where wordings settled that', () => {
    const name = { ...FOUND, kind: 'name' };
    model.evidence = -1.2;
    expect(stays('patient-identifier', name)).toBe(true);
    expect(stays('patient-identifier', { ...name, unsure: true })).toBe(false);
    model.evidence = -1.6;
    expect(stays('patient-identifier', name)).toBe(false);
  });

  it('is asked of its own passage in a text so long that the whole says little of it', () => {
    const about = (text: string) => weighed(new Reading({ id: '1', revision: 0, site: 'web', surface: 'page', text }), { id: 'patient-identifier', evaluate: () => [] },
      [{ kind: 'name', span: { start: text.indexOf('Marcus'), end: text.indexOf('Marcus') + 6 } }]);
    model.evidence = -9;
    expect(about(`${'Sepsis is common in autumn. '.repeat(20)}My patient Marcus came in. ${'Treat it early, please. '.repeat(20)}`)).toHaveLength(1);
    expect(about(`${'Sepsis is common in autumn. '.repeat(5)}My patient Marcus came in.`)).toHaveLength(0);
  });

  it('counts as a patient\'s, where nobody is said to own it, only in a patient\'s story', () => {
    const place = { ...FOUND, kind: 'location', weak: true };
    expect(standingOf('patient-identifier', place)).toBe('storied');
    model.evidence = 2.4;
    expect(stays('patient-identifier', place)).toBe(false);
    model.evidence = 2.6;
    expect(stays('patient-identifier', place)).toBe(true);
  });

  it('holds no post where the story is the model\'s guess alone', () => {
    model.evidence = 2.6;
    const told = (text: string) => weighed(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }), { id: 'patient-identifier', evaluate: () => [] },
      [{ kind: 'location', weak: true, span: { start: text.indexOf('Leeds'), end: text.indexOf('Leeds') + 5 } }]);
    expect(told('Gave my 25th pint in Leeds today.')).toMatchObject([{ unsure: true }]);
    expect(told('Had a guy tonight who fell off a roof in Leeds. He died.')[0]?.unsure).toBeUndefined();
  });
});

describe('what no wording found', () => {
  it('is told as a note from enough evidence on, as a warning with more, and never makes Post wait', () => {
    model.evidence = 2.9;
    expect(added('insult')).toEqual([]);
    model.evidence = 3;
    expect(added('harassment')).toEqual([{ kind: LEARNED, message: 'finding.harassment', span: { start: 0, end: 5 }, unsure: true, atMost: 'warn' }]);
    model.evidence = 5;
    expect(added('harassment')).toMatchObject([{ unsure: false, atMost: 'warn' }]);
  });

  it('needs more where talk of groups turns on one word', () => {
    model.evidence = 3.4;
    expect(added('slur')).toEqual([]);
    expect(added('threat')).toEqual([]);
    expect(added('harassment')).toHaveLength(1);
  });

  it('is told of voting by so much evidence and the manner of the text together, and not of what is asked, turned down or about other things', () => {
    const told = (text: string) => weighed(new Reading({ id: '1', revision: 0, site: 'web', surface: 'post', text }), { id: 'civic-misinformation', evaluate: () => [] }, []).length;
    model.evidence = 2.5;
    expect(told('Voting is by lottery this year, pass it on.')).toBe(1);
    expect(told('Voting is by lottery.')).toBe(0);
    expect(told('Voting isn\'t by lottery this year, ask the council.')).toBe(0);
    expect(told('The lottery is drawn late this year, pass it on.')).toBe(0);
    model.evidence = 3.6;
    expect(told('Voting is by lottery.')).toBe(1);
  });

  it('is a note on a health claim with much evidence, where the text puts one forward', () => {
    const told = (text: string) => weighed(new Reading({ id: '1', revision: 0, site: 'web', surface: 'post', text }), { id: 'health-misinformation', evaluate: () => [] }, []);
    Object.assign(model, { evidence: 4.1, addsFrom: null });
    expect(told('Her asthma came on the spring they gave her those jabs.')).toEqual([
      { kind: LEARNED, message: 'finding.health-misinformation.likely', span: { start: 0, end: 5 }, unsure: true },
    ]);
    expect(told('Vaccines do not cause asthma.')).toEqual([]);
    expect(told('My sister asked whether jabs bring on asthma.')).toEqual([]);
    model.evidence = 2.7;
    expect(told('Her asthma came on the spring they gave her those jabs.')).toEqual([]);
    expect(told('Her asthma came on the spring they gave her those jabs, tell your friends.')).toHaveLength(1);
  });

  it('is not told of a text that says why it breaks nothing, nor of a rule the model was not taught', () => {
    model.evidence = 9;
    expect(added('missing-source', { exempts: () => true })).toEqual([]);
    expect(added('tagging')).toEqual([]);
    expect(isAddedTo('profanity')).toBe(false);
  });
});
