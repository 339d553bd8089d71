import { check } from '../checking/check.ts';
import { proposeFixes } from '../fixes/propose.ts';
import type { RefusedPack } from '../policies/demands.ts';
import { bundledPacks } from '../policies/bundled.ts';
import { demandsInForce } from '../policies/in-force.ts';
import { refusalOf, selfTest } from '../policies/self-test.ts';
import { tell } from '../words/words.ts';
import { CHECK_HELP, checkArguments, UsageError, type CheckArguments } from './arguments.ts';
import { checkLine } from './check-line.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { endWithReader, linesOf, writeLine } from './streams.ts';

/** Packs that pass their own examples, and those that are refused. */
function packsInForce(ids: readonly string[]) {
  const { packs, refused } = bundledPacks(ids, RULE_BOOK);
  const failed = packs.map((pack) => refusalOf(selfTest(pack, RULE_BOOK, check))).filter((refusal) => refusal !== null);
  const all: RefusedPack[] = [...refused, ...failed];
  return { packs: packs.filter(({ id }) => !all.some(({ pack }) => pack === id)), refused: all };
}

async function run({ packs: ids, strictness, timing }: CheckArguments): Promise<void> {
  const { packs, refused } = packsInForce(ids);
  for (const { pack, reason } of refused) process.stderr.write(`The pack ${pack} is refused: ${reason}.\n`);
  const demands = demandsInForce(packs, refused, RULE_BOOK, { strictness, host: '' });
  endWithReader(process.stdout, () => Number(process.exitCode ?? 0));
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const result = checkLine(line, { demands, timing, propose: proposeFixes, say: tell });
    if (!result.good) process.exitCode = 1;
    await writeLine(process.stdout, result.line);
  }
}

try {
  const args = checkArguments(process.argv.slice(2));
  if (args.help) process.stdout.write(CHECK_HELP);
  else await run(args);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
