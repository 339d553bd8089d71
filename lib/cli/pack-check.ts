import { readFile } from 'node:fs/promises';
import { check } from '../checking/check.ts';
import { loadPack } from '../policies/load.ts';
import { failureSentence, selfTest } from '../policies/self-test.ts';
import { RULE_BOOK } from '../rules/book.ts';
import { readPlaced } from './place-in-json.ts';

const HELP = `Usage: npm run -s pack:check FILE...

Reads each pack, says what does not fit and on which line, and runs the pack's own examples with that pack alone in force.
Exit status: 0 when every pack holds, 1 when one does not, 2 when no file is named.
`;

interface Examined {
  readonly holds: boolean;
  readonly lines: readonly string[];
}

/** Sentences about one pack, each with its line as editors and terminals read it: "file:12: …". */
async function examine(file: string): Promise<Examined> {
  const refuse = (line: string): Examined => ({ holds: false, lines: [line] });
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return refuse(`${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'the file can\'t be read'}`);
  }
  const read = readPlaced(text);
  if ('fault' in read) return refuse(`${file}:${read.fault.line}: is no JSON: ${read.fault.reason}`);
  const loaded = loadPack(read.value, RULE_BOOK);
  if (loaded.refused) return refuse(`${file}:${read.lineOf(loaded.at)}: ${loaded.refused.reason}`);
  const { ran, skipped, failed } = selfTest(loaded.pack, RULE_BOOK, check);
  const notYet = skipped > 0 ? `; ${skipped} wait for rules that are not built yet` : '';
  const failures = failed.map((failure) => `${file}:${read.lineOf(['examples', failure.list, failure.number - 1])}: ${failureSentence(failure)}`);
  const summary = `${file}: ${loaded.pack.clauses.length} clauses, ${ran - failed.length} of ${ran} examples hold${notYet}`;
  return { holds: failed.length === 0, lines: [...failures, summary] };
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
