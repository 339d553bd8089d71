import { check } from '../checking/check.ts';
import { parseDraft } from '../draft/draft.ts';
import { parsedJson } from '../draft/json.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { loadPack, type RuleBook } from '../policies/load.ts';
import type { Pack, PackExample } from '../policies/pack.ts';
import type { BenchHit, PackRun } from '../policies/pack-run.ts';
import { selfTest } from '../policies/self-test.ts';

/** Lets drafts that wait be checked first. */
const breath = () => new Promise<void>((resolve) => { setTimeout(resolve); });

/** Rules by which the pack alone flags an example's draft. */
function spoken({ draft, host }: PackExample, pack: Pack, book: RuleBook): string[] {
  const { findings } = check(
    parseDraft({ ...draft, id: 'bench' }), demandsInForce([pack], [], book, { strictness: 'standard', host: host ?? '' }),
  );
  return [...new Set(findings.map(({ rule }) => rule))];
}

/** The examples that the pack flags by the rule they are meant for. */
async function flagged(examples: readonly PackExample[], pack: Pack, book: RuleBook): Promise<BenchHit[]> {
  const hits: BenchHit[] = [];
  for (const example of examples) {
    const rules = spoken(example, pack, book);
    if (rules.includes(example.rule)) hits.push({ text: example.draft.text, rules });
    await breath();
  }
  return hits;
}

/** Runs a pack that is being written on its own examples, and on those of the other packs that concern its rules. */
export async function benchPack(text: string, others: readonly Pack[], book: RuleBook): Promise<PackRun> {
  const value = parsedJson(text);
  if (value === undefined) return { refused: 'the text is no JSON' };
  const { pack, refused } = loadPack(value, book);
  if (refused) return { refused: refused.reason };
  const { ran, skipped, failed } = selfTest(pack, book, check);
  const rules = [...new Set(pack.clauses.flatMap((clause) => clause.rules.map(({ id }) => id)))];
  const rest = others.filter(({ id }) => id !== pack.id);
  const concerning = (list: 'flags' | 'passes') => rest.flatMap(({ examples }) => examples[list])
    .filter(({ rule }) => rules.includes(rule) && book.built.includes(rule));
  const due = concerning('flags');
  const asking = (rule: string) => rest.filter(({ clauses }) => clauses.some((clause) => clause.rules.some(({ id }) => id === rule)))
    .map(({ name }) => name);
  return {
    name: pack.name, clauses: pack.clauses.length, ran, skipped, failed, due: due.length,
    hits: await flagged(due, pack, book),
    falseAlarms: await flagged(concerning('passes'), pack, book),
    overlaps: rules.map((rule) => ({ rule, packs: asking(rule) })).filter(({ packs }) => packs.length > 0),
  };
}
