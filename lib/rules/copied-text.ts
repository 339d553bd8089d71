import { covers, type Span } from '../draft/span.ts';
import { SET_PHRASES } from '../reading/lexicons/set-phrases.ts';
import { isQuoted } from '../reading/quotations.ts';
import type { Reading } from '../reading/reading.ts';
import { copiedRuns, type CopiedRun } from '../reading/sources/copied.ts';
import { isSourceNamed } from '../reading/sources/named.ts';
import { printOf, RUN, shingles, wordsIn } from '../reading/sources/shingles.ts';
import type { Rule, RuleContext } from './rule.ts';

const SET = new Set(SET_PHRASES.flatMap(printOf));

/** Longest title, in words; a longer first line is text. */
const LONGEST_TITLE = 30;

/** The first lines of the texts at hand: a title is quoted as it stands. */
function titles(reading: Reading): readonly string[] {
  return (reading.draft.recentlyRead ?? []).map(({ text }) => text.trim().split('\n')[0] ?? '').filter((line) => line.split(/\s+/).length <= LONGEST_TITLE);
}

/** Every run of words inside the span is one that may be written by anybody as it stands. */
function isFree(reading: Reading, run: Span, { disclaimers }: RuleContext): boolean {
  const free = new Set([...SET, ...[...titles(reading), ...disclaimers.map(({ text }) => text)].flatMap(printOf)]);
  return shingles(wordsIn(reading).filter((word) => covers(run, word)), RUN).every((shingle) => free.has(shingle));
}

/** Twelve words or more in a row from a text at hand, without quotation marks and source together. */
export const copiedText: Rule = {
  id: 'copied-text',
  evaluate(reading, context) {
    const runs = reading.get(copiedRuns).filter((run: CopiedRun) => !isFree(reading, run, context));
    return runs.flatMap((run) => {
      const named = isSourceNamed(reading, run.url);
      if (named && isQuoted(reading, run)) return [];
      return [{
        kind: named ? 'unquoted' : 'unsourced', span: { start: run.start, end: run.end }, allowances: named ? ['named-source' as const] : [],
      }];
    });
  },
};
