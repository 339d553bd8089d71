import { covers, type Span } from '../draft/span.ts';
import { SET_PHRASES } from '../reading/lexicons/set-phrases.ts';
import { isQuoted } from '../reading/quotations.ts';
import type { Reading } from '../reading/reading.ts';
import { copiedRuns } from '../reading/sources/copied.ts';
import { isSourceNamed } from '../reading/sources/named.ts';
import { printOf, RUN, shingles, wordsIn } from '../reading/sources/shingles.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Longest title, in words; a longer first line is text. */
const LONGEST_TITLE = 30;

/** The first lines of the texts at hand: a title is quoted as it stands. */
function titles(reading: Reading): readonly string[] {
  return (reading.draft.recentlyRead ?? []).map(({ text }) => text.trim().split('\n')[0] ?? '').filter((line) => line.split(/\s+/).length <= LONGEST_TITLE);
}

/** What may be written by anybody as it stands: set lines, titles of what was read, prescribed disclaimers. */
function freeRuns(reading: Reading, { disclaimers }: RuleContext): ReadonlySet<number> {
  return new Set([...SET_PHRASES, ...titles(reading), ...disclaimers.map(({ text }) => text)].flatMap(printOf));
}

/** True when every run of words inside the span is free. */
function isFree(reading: Reading, run: Span, free: ReadonlySet<number>): boolean {
  return shingles(wordsIn(reading).filter((word) => covers(run, word)), RUN).every((shingle) => free.has(shingle));
}

/** Twelve words or more in a row from a text at hand, without quotation marks and source together. */
export const copiedText: Rule = {
  id: 'copied-text',
  evaluate(reading, context) {
    const runs = reading.get(copiedRuns);
    if (runs.length === 0) return [];
    const free = freeRuns(reading, context);
    return runs.filter((run) => !isFree(reading, run, free)).flatMap((run) => {
      const named = isSourceNamed(reading, run.url);
      if (named && isQuoted(reading, run)) return [];
      return [{
        kind: named ? 'unquoted' : 'unsourced', span: { start: run.start, end: run.end }, allowances: named ? ['named-source' as const] : [],
      }];
    });
  },
};
