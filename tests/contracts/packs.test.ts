import { describe, expect, it } from 'vitest';
import { check } from '../../lib/checking/check.ts';
import type { Allowance } from '../../lib/draft/allowances.ts';
import { BUNDLED_IDS, bundledPacks } from '../../lib/policies/bundled.ts';
import type { Pack } from '../../lib/policies/pack.ts';
import { failureSentence, selfTest } from '../../lib/policies/self-test.ts';
import { IDENTIFIER_KINDS } from '../../lib/reading/detection.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { SETTINGS } from '../../lib/settings/catalogue.ts';
import { PACK_CLAUSES } from './pack-clauses.ts';

/** Clauses whose document allows something, and what. */
const ALLOWED: Readonly<Record<string, readonly Allowance[]>> = {
  'sermo/2': ['own-picture'],
  'sermo/4': ['written-consent'],
  'sermo/8': ['member-disclosed', 'safety-report'],
  'sermo/9': ['named-source'],
  'sermo/10': ['written-consent'],
  'sermo/16': ['disclosed'],
  'sermo/18': ['safety-report'],
  'alliance-cme/own-views': ['labelled-official'],
  'alliance-cme/copyright-disclosure': ['fair-use'],
  'alliance-cme/private-conversations': ['permission'],
  'alliance-cme/spam': ['profession-advocacy'],
  'olive-view-ucla/h': ['permission'],
  'imu/a.iii': ['permission', 'approved'],
  'imu/a.v': ['approved'],
  'imu/b.iii': ['public-contact'],
  'imu/b.iv': ['permission'],
  'imu/b.v': ['permission'],
  'imu/c.iii': ['written-consent'],
  'mount-sinai/3': ['written-consent'],
  'mount-sinai/7': ['private-citizen'],
  'mount-sinai/8': ['fair-use'],
  'mount-sinai/9': ['already-public'],
};

/** Clauses whose document names somebody to turn to, and whom. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'sermo/4': ['sermo-team'],
  'sermo/7': ['report', 'sermo-team'],
  'sermo/8': ['member-solutions', 'sermo-team'],
  'sermo/16': ['sermo-team'],
  'sermo/18': ['help-center', 'member-solutions', 'sermo-team'],
  'sermo/consequences': ['conduct'],
  'olive-view-ucla/k': ['chief-residents', 'apd', 'pd'],
  'mount-sinai/10': ['communications', 'press-office'],
  'mount-sinai/violation-1': ['social-media', 'headquarters'],
};

const { packs, refused } = bundledPacks(BUNDLED_IDS, RULE_BOOK);

function clausesWith<Value>(of: (clause: Pack['clauses'][number]) => readonly Value[]): Record<string, readonly Value[]> {
  return Object.fromEntries(packs.flatMap((pack) => pack.clauses
    .map((clause) => [`${pack.id}/${clause.id}`, of(clause)] as const)
    .filter(([, values]) => values.length > 0)));
}

describe('the packs that come with the product', () => {
  it('hold together', () => {
    expect(refused).toEqual([]);
    expect(packs.map(({ id }) => id).sort()).toEqual(Object.keys(PACK_CLAUSES).sort());
  });

  it('allow what their documents allow, in the words that rules know', () => {
    expect(clausesWith(({ unless }) => unless?.allows ?? [])).toEqual(ALLOWED);
    expect(clausesWith(({ unless }) => (unless && unless.allows.length === 0 ? [unless.says] : []))).toEqual({});
    expect(packs.filter(({ unless }) => unless).map(({ id, unless }) => [id, unless?.allows])).toEqual([['hipaa-safe-harbor', ['written-consent']]]);
  });

  it('name whom their documents name', () => {
    expect(clausesWith(({ contacts }) => contacts)).toEqual(NAMED);
  });

  it('prescribe disclaimers to the letter, where their documents do', () => {
    expect(packs.flatMap(({ id, disclaimers }) => disclaimers.map(({ text, prescribed, due }) => ({ id, text, prescribed, due })))).toEqual([
      {
        id: 'imu', prescribed: true, due: 'health-article',
        text: 'The posts on this site are my own and do not necessarily represent the positions, strategies, or opinions of the International Medical University.',
      },
      {
        id: 'mount-sinai', prescribed: true, due: 'affiliation',
        text: 'The views expressed are my own and do not represent those of the Mount Sinai Health System.',
      },
    ]);
    expect(clausesWith(({ disclaimer }) => (disclaimer ? [disclaimer] : []))).toEqual({ 'imu/a.v': ['own-posts'], 'mount-sinai/7': ['own-views'] });
  });

  it('cite one clause of HIPAA for each kind of identifier', () => {
    const hipaa = packs.find(({ id }) => id === 'hipaa-safe-harbor');
    const kinds = hipaa?.clauses.flatMap(({ rules }) => rules.filter(({ id }) => id === 'patient-identifier').flatMap((rule) => rule.kinds ?? []));
    expect(kinds?.sort()).toEqual([...IDENTIFIER_KINDS].sort());
  });

  it('hold the one that is in force when nothing was chosen', () => {
    expect(BUNDLED_IDS).toEqual(expect.arrayContaining([...SETTINGS.packs.default]));
  });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  it('holds every clause of its document, as strong and as far-reaching as it stands there', () => {
    const clauses = Object.fromEntries(pack.clauses.map(({ id: clause, force, rules, where }) => (
      [clause, { force, rules: rules.map((rule) => rule.id), where }])));
    expect(clauses).toEqual(PACK_CLAUSES[id]);
  });

  it('says that it is not endorsed', () => {
    expect(pack.endorsement).toMatch(/^Not written, reviewed or endorsed by /);
  });

  it('passes its own examples', () => {
    expect(selfTest(pack, RULE_BOOK, check).failed.map(failureSentence)).toEqual([]);
  });

  it('shows two drafts to flag and two to pass for each rule it uses that is built', () => {
    const used = new Set(pack.clauses.flatMap(({ rules }) => rules.map((rule) => rule.id)));
    for (const rule of RULE_BOOK.built.filter((built) => used.has(built))) {
      const shown = (list: Pack['examples']['flags']): number => list.filter((example) => example.rule === rule).length;
      expect({ rule, flags: shown(pack.examples.flags) >= 2, passes: shown(pack.examples.passes) >= 2 }).toEqual({ rule, flags: true, passes: true });
    }
  });
});
