import { covers, type Span } from '../draft/span.ts';
import { SET_PHRASES } from '../reading/lexicons/set-phrases.ts';
import { statesOwnViews } from '../reading/institution/own-views.ts';
import { isQuoted } from '../reading/quotations.ts';
import type { Reading } from '../reading/reading.ts';
import { copiedRuns } from '../reading/sources/copied.ts';
import { isSourceNamed } from '../reading/sources/named.ts';
import { printOf, RUN, shingles, wordsIn } from '../reading/sources/shingles.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Longest title, in words; a longer first line is text. */
const LONGEST_TITLE = 30;

/** Ends as a sentence does, and a title does not. */
const SENTENCE = /[.!?…]["'”’)]*$/;

/**
 * The titles of the texts at hand, which are quoted as they stand: all that is kept in words of a page, or else a first line with more
 * behind it. Words that were pasted begin with no title.
 */
function titles({ draft: { recentlyRead = [] } }: Reading): readonly string[] {
  return recentlyRead.flatMap(({ text, print }) => {
    const [first = '', ...rest] = text.trim().split('\n');
    const isTitle = print !== undefined || (rest.length > 0 && !SENTENCE.test(first.trim()));
    return isTitle && first.split(/\s+/).length <= LONGEST_TITLE ? [first] : [];
  });
}

/** What may be written by anybody as it stands: set lines, titles of what was read, prescribed disclaimers. */
function freeRuns(reading: Reading, { disclaimers }: RuleContext): ReadonlySet<number> {
  return new Set([...SET_PHRASES, ...titles(reading), ...disclaimers.map(({ text }) => text)].flatMap(printOf));
}

/** Longest line that says no more than whose views these are, in UTF-16 units. */
const LONGEST_DISCLAIMER = 250;

/** True when every run of words inside the span is free: anybody may say so, or it says whose views these are. */
function isFree(reading: Reading, run: Span, free: ReadonlySet<number>): boolean {
  const words = reading.quote(run);
  if (words.length <= LONGEST_DISCLAIMER && statesOwnViews(words)) return true;
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
