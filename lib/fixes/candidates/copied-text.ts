import { Reading } from '../../reading/reading.ts';
import { copiedRuns } from '../../reading/sources/copied.ts';
import { isQuoted } from '../../reading/quotations.ts';
import { overlaps, type Edit } from '../../draft/span.ts';
import type { Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { proposeLeavingOut } from './leave-out.ts';

/** Puts the words in quotation marks with the address they come from behind them, where it is known; or leaves them out. */
export const proposeQuoting: Proposer = (...asked) => {
  const [{ span }, , draft] = asked;
  if (span === null) return [];
  const { text, site, surface } = draft;
  const reading = new Reading(draft);
  const run = reading.get(copiedRuns).map((one) => ({ ...reading.typed(one), url: one.url })).find((one) => overlaps(one, span));
  const isQuoting = !reading.get(copiedRuns).some((one) => isQuoted(reading, one));
  const url = run?.url;
  const address = url === undefined || text.includes(url) ? '' : `${/\s$/.test(text) ? '' : ' '}${url}`;
  // Where the words end the text, the address stands behind their closing mark, in one change.
  const end = { start: text.length, end: text.length };
  const closing: Edit[] = isQuoting && span.end === text.length
    ? [{ ...end, text: `”${address}` }]
    : [...(isQuoting ? [{ start: span.end, end: span.end, text: '”' }] : []), ...(address === '' ? [] : [{ ...end, text: address }])];
  const edits: Edit[] = [...(isQuoting ? [{ start: span.start, end: span.start, text: '“' }] : []), ...closing];
  const longer = text + edits.map((edit) => edit.text).join('');
  const quoted = url !== undefined && edits.length > 0 && fits(longer, site, surface) ? [{ label: { id: 'fix.quote', data: { text: url } }, edits }] : [];
  return [...quoted, ...proposeLeavingOut(...asked)];
};
