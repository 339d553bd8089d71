import { Reading } from '../../reading/reading.ts';
import { copiedRuns } from '../../reading/sources/copied.ts';
import { isQuoted } from '../../reading/quotations.ts';
import type { Edit } from '../../draft/span.ts';
import type { Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { proposeLeavingOut } from './leave-out.ts';

/** Puts the words in quotation marks with the address they come from behind them, where it is known; or leaves them out. */
export const proposeQuoting: Proposer = (...asked) => {
  const [{ span }, , draft] = asked;
  if (span === null) return [];
  const { text, site, surface } = draft;
  const reading = new Reading(draft);
  const run = reading.get(copiedRuns).map((one) => ({ ...reading.typed(one), url: one.url })).find(({ start, end }) => start < span.end && end > span.start);
  const quoting: Edit[] = reading.get(copiedRuns).some((one) => isQuoted(reading, one)) ? [] : [
    { start: span.start, end: span.start, text: '“' }, { start: span.end, end: span.end, text: '”' },
  ];
  const url = run?.url;
  const naming: Edit[] = url === undefined || text.includes(url) ? [] : [{ start: text.length, end: text.length, text: `${/\s$/.test(text) ? '' : ' '}${url}` }];
  const edits = [...quoting, ...naming];
  const longer = text + ' '.repeat(quoting.length) + naming.map((edit) => edit.text).join('');
  const quoted = url !== undefined && edits.length > 0 && fits(longer, site, surface) ? [{ label: { id: 'fix.quote', data: { text: url } }, edits }] : [];
  return [...quoted, ...proposeLeavingOut(...asked)];
};
