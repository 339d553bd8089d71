import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import { bundledPacks } from '../policies/bundled.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { check } from './check.ts';

const { packs } = bundledPacks(['sermo', 'mount-sinai', 'imu'], RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'standard', host: 'sermo.com' });

function report(...facts: (object | undefined)[]) {
  return check(parseDraft({ id: 'd', site: 'x', text: 'Look', attachments: facts.map((one) => ({ type: 'image', ...(one && { facts: one }) })) }), demands);
}

describe('the words of a picture', () => {
  it('meet the rules on what was said in private and on what the workplace keeps to itself', () => {
    const { findings } = report({ text: 'Ward 7\nAda\ncan you swap\n14:02\nTomas\nno\n14:05 ✓✓\n14:09' });
    expect(findings.filter(({ rule, attachment }) => rule === 'private-conversation' && attachment !== null)).toMatchObject([{ kind: 'chat', attachment: 0, span: null }]);
  });

  it('meet the rule on passwords, with the place in the picture', () => {
    const box = { x: 1, y: 2, width: 30, height: 4 };
    const text = 'Ward wifi password: Heron-7741';
    const { findings } = report({ text: 'Sunrise' }, { text, words: [{ start: 20, end: text.length, box }] });
    expect(findings.find(({ rule, attachment }) => rule === 'credential' && attachment !== null)).toMatchObject({ attachment: 1, boxes: [box] });
  });

  it('keep findings of two pictures apart', () => {
    const chart = { text: 'Patient: Marcus Whitfield\nDOB: 12/07/1949\nMRN 4471902\nBed 4' };
    const ids = report(chart, chart).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(report(chart, chart).findings.flatMap(({ attachment }) => attachment ?? []))].sort()).toEqual([0, 1]);
  });

  it('count as not checked where there are no facts, or none that can be judged', () => {
    expect(report(undefined, { faces: 'three' }, {}).notChecked.map(({ id }) => id)).toEqual(['0', '1']);
  });
});
