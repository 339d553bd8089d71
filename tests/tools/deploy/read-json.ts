import { readFileSync } from 'node:fs';
import { readPlaced } from '../../../lib/cli/place-in-json.ts';

/** The text of a file. @throws Error with a plain sentence when it can't be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'the file can\'t be read'}`, { cause: error });
  }
}

/** What stands in a JSON file. @throws Error with a plain sentence that names the line when it is no JSON. */
export function readJson(file: string): unknown {
  const read = readPlaced(textOf(file));
  if ('fault' in read) throw new Error(`${file}:${read.fault.line}: is no JSON: ${read.fault.reason}`);
  return read.value;
}
