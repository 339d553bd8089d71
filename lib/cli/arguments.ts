import { parseArgs } from 'node:util';
import { STRICTNESSES, type Strictness } from '../draft/tier.ts';
import { BUNDLED_IDS } from '../policies/bundled.ts';

/** A command line that can't be followed; its message is one sentence for the person. */
export class UsageError extends Error {}

export interface CheckArguments {
  readonly packs: readonly string[];
  readonly strictness: Strictness;
  readonly timing: boolean;
  readonly help: boolean;
}

function isStrictness(word: string): word is Strictness {
  return STRICTNESSES.some((known) => known === word);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        packs: { type: 'string', default: 'hipaa-safe-harbor' },
        strictness: { type: 'string', default: 'standard' },
        timing: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the arguments of `npm run check`.
 * @throws UsageError when one is unknown.
 */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { packs, strictness, timing, help } = parse(args);
  const ids = [...new Set(packs.split(',').map((id) => id.trim()).filter(Boolean))];
  const unknown = ids.find((id) => !BUNDLED_IDS.includes(id));
  const thereAre = `there are ${BUNDLED_IDS.join(', ')}.`;
  if (unknown !== undefined) throw new UsageError(`No pack is called "${unknown}"; ${thereAre}`);
  if (ids.length === 0) throw new UsageError(`--packs names no pack; ${thereAre}`);
  if (!isStrictness(strictness)) {
    throw new UsageError(`No strictness is called "${strictness}"; there are ${STRICTNESSES.join(', ')}.`);
  }
  return { packs: ids, strictness, timing, help };
}

export const CHECK_HELP = `Usage: npm run -s check -- [--packs a,b] [--strictness relaxed|standard|strict] [--timing] < drafts.jsonl

Checks drafts, one JSON object a line on standard input, and writes one JSON report a line, in the same order.
A draft has id and text, and may have site, surface, replyTo, thread, profile, account, affiliation, role, mentions,
audience, recentlyRead, ownPosts, consent, workHours, at and attachments.

  --packs       the policies in force, of ${BUNDLED_IDS.join(', ')} (default: hipaa-safe-harbor)
  --strictness  relaxed, standard or strict (default: standard)
  --timing      adds ms, the time of the check alone, and fixMs, the time of working out fixes, in milliseconds.
                The packs' own examples run before the first draft, so word lists are built by then, as they are in a
                browser whose background is awake.
  -h, --help    shows this

A line that is no draft gives {"id", "error"} in its place. Empty lines are passed over.
Exit status: 0 when every line was a draft, 1 when one was not, 2 when an argument is unknown.
`;
