import { describe, expect, it } from 'vitest';
import { bundledPacks } from './bundled.ts';
import { demandsInForce } from './in-force.ts';
import type { RuleBook } from './load.ts';
import { RULE_IDS } from '../rules/catalogue.ts';

const BOOK: RuleBook = { known: RULE_IDS, built: ['insult', 'patient-identifier', 'affiliation-disclaimer'] };
const HOW = { strictness: 'standard', host: '' } as const;

function inForce(ids: readonly string[], book = BOOK) {
  const { packs, refused } = bundledPacks(ids, book);
  return demandsInForce(packs, refused, book, HOW);
}

describe('the demands in force', () => {
  it('gather what several packs ask of a rule, with each clause\'s force, reach and exceptions', () => {
    const insult = inForce(['sermo', 'imu']).demands.find(({ rule }) => rule === 'insult');
    expect(insult?.clauses).toEqual([
      { pack: 'sermo', clause: '1', force: 'must', where: ['sermo.com'], allows: [] },
      { pack: 'sermo', clause: '5', force: 'should', where: ['sermo.com'], allows: [] },
      { pack: 'sermo', clause: '7', force: 'must', where: [], allows: [] },
      { pack: 'sermo', clause: '12', force: 'must', where: ['sermo.com'], allows: [] },
      { pack: 'imu', clause: 'a.i', force: 'must', where: [], allows: [] },
      { pack: 'imu', clause: 'a.iv', force: 'should', where: [], allows: [] },
    ]);
  });

  it('leave out rules that are not built and rules that no pack asks for', () => {
    expect(inForce(['hipaa-safe-harbor']).demands.map(({ rule }) => rule)).toEqual(['patient-identifier']);
    expect(inForce(['hipaa-safe-harbor'], { ...BOOK, built: ['insult'] }).demands).toEqual([]);
  });

  it('narrow a rule to the kinds a clause speaks of, and give the whole policy\'s exception to clauses without one', () => {
    const [identifier] = inForce(['hipaa-safe-harbor']).demands;
    expect(identifier?.clauses.find(({ clause }) => clause === 'H'))
      .toEqual({ pack: 'hipaa-safe-harbor', clause: 'H', kinds: ['mrn'], force: 'must', where: [], allows: ['written-consent'] });
  });

  it('put prescribed wordings before those that serve everywhere, and give none where none is asked for', () => {
    const { disclaimers } = inForce(['sermo', 'mount-sinai']);
    expect(disclaimers[0]).toEqual({
      pack: 'mount-sinai', prescribed: true, language: 'en', due: 'affiliation',
      text: 'The views expressed are my own and do not represent those of the Mount Sinai Health System.',
    });
    expect(disclaimers.filter(({ prescribed }) => prescribed)).toHaveLength(1);
    expect(disclaimers.some(({ text, pack }) => text === 'Views my own.' && pack === '')).toBe(true);
    expect(inForce(['sermo']).disclaimers).toEqual([]);
  });

  it('give wordings in the languages the person writes in', () => {
    const { packs } = bundledPacks(['alliance-cme'], BOOK);
    const languages = (wanted?: readonly string[]) => [...new Set(demandsInForce(packs, [], BOOK, { ...HOW, ...(wanted && { languages: wanted }) })
      .disclaimers.map(({ language }) => language))];
    expect(languages()).toEqual(['en']);
    expect(languages(['ms', 'en', 'tlh'])).toEqual(['ms', 'en']);
  });

  it('carry the institutions and the packs that could not be taken', () => {
    expect(inForce(['imu', 'nowhere'])).toMatchObject({
      institutions: [{ pack: 'imu', domains: ['imu.edu.my'] }],
      refused: [{ pack: 'nowhere', reason: 'no pack has this name' }],
    });
  });

  it('gather terms once', () => {
    const { packs } = bundledPacks(['sermo'], BOOK);
    const [first] = packs.flatMap((pack) => pack.clauses);
    if (!first) throw new Error('sermo has clauses');
    const clauses = [['quack', 'hack'], ['quack']].map((terms) => ({ ...first, rules: [{ id: 'insult', terms }] }));
    expect(demandsInForce(packs.map((one) => ({ ...one, clauses })), [], BOOK, HOW).demands.map(({ terms }) => terms)).toEqual([['quack', 'hack']]);
  });
});
