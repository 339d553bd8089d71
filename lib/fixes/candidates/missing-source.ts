import { Reading } from '../../reading/reading.ts';
import { spokenLanguage } from '../../reading/spoken-language.ts';
import { tokens } from '../../reading/tokens.ts';
import type { Candidate, Proposer } from '../candidate.ts';
import { fits } from '../length.ts';
import { NO_SOURCE } from '../lines.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';

/** Words of a claim that a text just read must share, so that its address may be the source. */
const SHARED = 3;
/** Letters of the shortest word that counts. */
const TELLING = 5;

function wordsOf(text: string): ReadonlySet<string> {
  const reading = new Reading({ id: 'read', revision: 0, site: 'web', surface: 'post', text });
  return new Set(reading.get(tokens).filter(({ kind, lower }) => kind === 'word' && lower.length >= TELLING).map(({ lower }) => lower));
}

/** Adds the address of what was just read about the same, or says that the source is not at hand, or leaves the claim out. */
export const proposeSource: Proposer = (...asked) => {
  const [finding, , draft] = asked;
  const { text, site, surface, recentlyRead = [] } = draft;
  const claim = wordsOf(finding.span === null ? text : text.slice(finding.span.start, finding.span.end));
  const shared = (read: string) => [...wordsOf(read)].filter((word) => claim.has(word)).length;
  const addresses = recentlyRead.flatMap((read) => (read.url !== undefined && shared(read.text) >= SHARED ? [read.url] : []));
  const added = (line: string, id: string): Candidate[] => {
    const insert = `${text === '' || /\s$/.test(text) ? '' : ' '}${line}`;
    return fits(text + insert, site, surface) ? [{ label: { id, data: { text: line } }, edits: [{ start: text.length, end: text.length, text: insert }] }] : [];
  };
  return [
    ...[...new Set(addresses)].flatMap((address) => added(address, 'fix.source.insert')),
    ...added(NO_SOURCE[spokenLanguage(new Reading(draft))], 'fix.source.none'),
    ...proposeLeavingOutSentence(...asked),
  ];
};
