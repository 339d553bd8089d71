import { LEARNED } from '../../checking/second-opinion.ts';
import type { Draft } from '../../draft/draft.ts';
import { Reading } from '../../reading/reading.ts';
import { hashOf } from '../../reading/hash.ts';
import { termsIn } from '../../reading/sources/terms.ts';
import { appending } from '../appending.ts';
import type { Proposer } from '../candidate.ts';
import { NO_SOURCE } from '../lines.ts';
import { proposeLeavingOutSentence } from './leave-out.ts';
import { languageOf } from '../language-of.ts';

/** Words of a claim that a text just read must share, so that its address may be the source. */
const SHARED = 3;
/** Share of them that must stand in a page of which only the words, and not their order, are known. */
const MOST_OF = 2 / 3;

/** Words by which a claim leans on a source, and small ones: they stand in the claim and not in the source, or anywhere. */
const NO_SUBJECT: ReadonlySet<string> = new Set([
  'research', 'researchers', 'study', 'studies', 'trial', 'review', 'report', 'evidence', 'science', 'scientists', 'data', 'survey', 'paper', 'article',
  'shows', 'showed', 'shown', 'finds', 'found', 'proves', 'proved', 'proven', 'suggests', 'suggested', 'according', 'reported', 'reports', 'percent',
  'which', 'where', 'there', 'their', 'these', 'those', 'about', 'would', 'could', 'should', 'after', 'before', 'every', 'always', 'never', 'because',
  'kajian', 'penyelidikan', 'menunjukkan', 'mendapati', 'bukti', 'menurut', 'dengan', 'untuk', 'estudio', 'estudios', 'investigación', 'muestra',
  'muestran', 'demuestra', 'demuestran', 'según', 'evidencia', 'donde', 'sobre', 'entre', 'siempre',
]);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set([...termsIn(new Reading({ id: 'read', revision: 0, site: 'web', surface: 'post', text }))].filter((word) => !NO_SUBJECT.has(word)));
}

/** True when the claim may be from there: its words are, and of a long page its figures, too. */
function isFrom(claim: ReadonlySet<string>, { text, terms }: NonNullable<Draft['recentlyRead']>[number]): boolean {
  const shared = (known: (word: string) => boolean) => [...claim].filter(known);
  if (terms === undefined) {
    const read = wordsOf(text);
    return shared((word) => read.has(word)).length >= SHARED;
  }
  const print = new Set(terms);
  const there = shared((word) => print.has(hashOf(word)));
  const figures = [...claim].filter((word) => /^\d/.test(word));
  return there.length >= SHARED && there.length >= claim.size * MOST_OF && figures.every((figure) => there.includes(figure));
}

/** Adds the address of what was just read about the same, or says that the source is not at hand, or leaves the claim out. */
export const proposeSource: Proposer = (...asked) => {
  const [finding, , draft] = asked;
  const { text, recentlyRead = [] } = draft;
  const claim = wordsOf(finding.span === null ? text : text.slice(finding.span.start, finding.span.end));
  const addresses = recentlyRead.flatMap((read) => (read.url !== undefined && isFrom(claim, read) ? [read.url] : []));
  return [
    ...[...new Set(addresses)].flatMap((address) => appending(draft, address, 'fix.source.insert')),
    ...(finding.kind === LEARNED ? [] : appending(draft, NO_SOURCE[languageOf(draft)], 'fix.source.none')),
    ...proposeLeavingOutSentence(...asked),
  ];
};
