import { performance } from 'node:perf_hooks';
import { check } from '../../lib/checking/check.ts';
import { parseDraft } from '../../lib/draft/draft.ts';
import { BUNDLED_IDS, bundledPacks } from '../../lib/policies/bundled.ts';
import { demandsInForce } from '../../lib/policies/in-force.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { draftOf } from './drafts.ts';
import { type Figure, median, ms, p95 } from './figures.ts';

const LENGTHS = [{ length: 280, turns: 1000, aim: 3 }, { length: 3_000, turns: 300, aim: null }, { length: 20_000, turns: 40, aim: null }] as const;
const WARM_UP = 50;

/** How long a check takes with all packs in force and every built rule, by the length of the draft. */
export function checkTime(): Figure[] {
  const { packs, refused } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
  const demands = demandsInForce(packs, refused, RULE_BOOK, { strictness: 'standard', host: 'x.com' });
  return LENGTHS.map(({ length, turns, aim }) => {
    const times: number[] = [];
    for (let turn = 0; turn < turns + WARM_UP; turn++) {
      const draft = parseDraft({ id: String(turn), site: 'x', text: draftOf(length, turn) });
      const began = performance.now();
      check(draft, demands);
      if (turn >= WARM_UP) times.push(performance.now() - began);
    }
    const late = p95(times);
    return {
      what: `check of ${length.toLocaleString('en')} characters`,
      measured: `median ${ms(median(times))}, p95 ${ms(late)}`,
      aim: aim === null ? '' : `p95 ${aim} ms`,
      met: aim === null ? null : late <= aim,
      how: `${turns} drafts, ${RULE_BOOK.built.length} rules, ${packs.length} packs, Node ${process.versions.node}, warm`,
    };
  });
}
