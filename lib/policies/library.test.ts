import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../rules/catalogue.ts';
import { bundledPacks } from './bundled.ts';
import { citationsOf } from './citations.ts';
import { libraryPack } from './library.ts';
import type { RuleBook } from './load.ts';
import type { Pack } from './pack.ts';

const BOOK: RuleBook = { known: RULE_IDS, built: ['insult', 'threat', 'harassment', 'slur', 'patient-identifier'] };

function packOf(id: string): Pack {
  const [pack] = bundledPacks([id], BOOK).packs;
  if (!pack) throw new Error(`${id} is refused`);
  return pack;
}

function clauseOf(id: string, clause: string) {
  return libraryPack(packOf(id), BOOK, '2026-12-01').clauses.find((one) => one.clause === `${id}/${clause}`);
}

describe('the policy library', () => {
  it('says of each rule and clause whether it is built', () => {
    expect(clauseOf('sermo', '7')).toMatchObject({ coverage: 'built', rules: [
      { id: 'threat', built: true }, { id: 'insult', built: true }, { id: 'slur', built: true }, { id: 'harassment', built: true },
    ] });
    expect(clauseOf('sermo', '5')?.coverage).toBe('partly-built');
    expect(clauseOf('sermo', '3')).toMatchObject({ coverage: 'not-built', rules: [{ id: 'missing-source', built: false }] });
    expect(clauseOf('sermo', 'consequences')).toMatchObject({ coverage: 'guide', rules: [], when: ['library'] });
  });

  it('shows force, reach, exception, contact and prescribed words', () => {
    expect(clauseOf('sermo', '16')).toMatchObject({
      force: 'must', where: ['sermo.com'], unless: 'One\'s own book or business, disclosed.', contact: 'Sermo Team',
    });
    expect(clauseOf('mount-sinai', '10')?.contact)
      .toBe('Marketing and Communications Department; Press Office, (212) 241-9200 or newsmedia@mssm.edu');
    expect(clauseOf('mount-sinai', '7')?.disclaimer).toMatch(/^The views expressed are my own/);
    expect(clauseOf('olive-view-ucla', 'l')?.titleInSource).toBe('Printed as (I) after (k).');
    expect(clauseOf('hipaa-safe-harbor', 'D')?.unless).toMatch(/164\.508/);
  });

  it('says when the day of review has passed, from the day after', () => {
    const pack = packOf('imu');
    expect(libraryPack(pack, BOOK, pack.reviewBy).pastReview).toBe(false);
    expect(libraryPack(pack, BOOK, '2099-01-01').pastReview).toBe(true);
  });
});

describe('a citation', () => {
  it('names the clause as its document does, with gist, exception and contact', () => {
    expect(citationsOf([packOf('sermo'), packOf('mount-sinai')], ['mount-sinai/3', 'sermo/10', 'mount-sinai/3'])).toEqual([
      expect.objectContaining({ clause: 'mount-sinai/3', label: 'Mount Sinai 3', unless: 'Written permission.', contact: null }),
      expect.objectContaining({ clause: 'sermo/10', label: 'Sermo 10' }),
    ]);
  });

  it('is left out when its pack or clause is gone', () => {
    expect(citationsOf([packOf('sermo')], ['imu/a.i', 'sermo/99', 'sermo'])).toEqual([]);
  });
});
