import type { PackRun } from '../../lib/policies/pack-run.ts';
import { say, tell } from '../../lib/words/words.ts';

/** What came out of an example that failed. */
const WHY = { 'not-flagged': 'bench.failed.not-flagged', flagged: 'bench.failed.flagged', 'not-run': 'bench.failed.not-run' } as const;

const nameOf = (rule: string) => tell({ id: `rule.${rule}`, data: {} });

/** What a pack does that is being written. */
export function BenchReport({ run }: { readonly run: PackRun }) {
  if (run.refused !== undefined) return <p>{say('bench.refused', { reason: run.refused })}</p>;
  const { clauses, ran, skipped, failed, due, hits, falseAlarms, overlaps } = run;
  return (
    <>
      <p>{say('bench.holds', { clauses, ran, held: ran - failed.length })} {skipped > 0 && say('bench.skipped', { count: skipped })}</p>
      {failed.length > 0 && (
        <ul className="ignored">
          {failed.map(({ list, number, rule, why }) => (
            <li key={`${list} ${number}`}>{say('bench.failed', { list, number, rule, why: say(WHY[why]) })}</li>
          ))}
        </ul>
      )}
      <p>{say('bench.hits', { due, hits: hits.length })}</p>
      <p>{say('bench.alarms', { count: falseAlarms.length })}</p>
      {falseAlarms.length > 0 && (
        <ul className="ignored">
          {falseAlarms.map(({ text, rules }) => <li key={text}><q>{text}</q> <span className="small">{rules.map(nameOf).join(' · ')}</span></li>)}
        </ul>
      )}
      {overlaps.length > 0 && (
        <>
          <p>{say('bench.overlaps')}</p>
          <ul className="ignored">{overlaps.map(({ rule, packs }) => <li key={rule}>{nameOf(rule)} <span className="small">{packs.join(' · ')}</span></li>)}</ul>
        </>
      )}
    </>
  );
}
