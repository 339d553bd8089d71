import { readFile } from 'node:fs/promises';
import { check } from '../checking/check.ts';
import { loadPack } from '../policies/load.ts';
import { failureSentence, selfTest } from '../policies/self-test.ts';
import { RULE_BOOK } from '../rules/book.ts';

const HELP = `Usage: npm run -s pack:check FILE...

Reads each pack, says what does not fit, and runs the pack's own examples with that pack alone in force.
Exit status: 0 when every pack holds, 1 when one does not, 2 when no file is named.
`;

/** A reason why the file can't be read as JSON, in a few words. */
async function readJson(file: string): Promise<{ readonly value: unknown } | { readonly problem: string }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { problem: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'the file can\'t be read' };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `the file is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Sentences about one pack, and whether it holds. */
async function examine(file: string): Promise<{ readonly holds: boolean; readonly lines: readonly string[] }> {
  const read = await readJson(file);
  if ('problem' in read) return { holds: false, lines: [`${file}: ${read.problem}`] };
  const { pack, refused } = loadPack(read.value, RULE_BOOK);
  if (refused) return { holds: false, lines: [`${file}: ${refused.reason}`] };
  const { ran, skipped, failed } = selfTest(pack, RULE_BOOK, check);
  const notYet = skipped > 0 ? `; ${skipped} wait for rules that are not built yet` : '';
  const summary = `${file}: ${pack.clauses.length} clauses, ${ran - failed.length} of ${ran} examples hold${notYet}`;
  return { holds: failed.length === 0, lines: [summary, ...failed.map((failure) => `  ${failureSentence(failure)}`)] };
}

const files = process.argv.slice(2);
if (files.some((file) => file === '--help' || file === '-h')) {
  process.stdout.write(HELP);
} else if (files.length === 0) {
  process.stderr.write(HELP);
  process.exitCode = 2;
} else {
  for (const file of files) {
    const { holds, lines } = await examine(file);
    process.stdout.write(`${lines.join('\n')}\n`);
    if (!holds) process.exitCode = 1;
  }
}
