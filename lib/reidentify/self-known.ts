import type { Span } from '../draft/span.ts';
import { quotations } from '../reading/quotations.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt, sentences } from '../reading/sentences.ts';
import { tales } from '../reading/patients/tales.ts';
import type { Clue } from './clue.ts';

/** Why the patient or the family may know themselves, where strangers could not tell who it is. */
export type SelfKnownCue = 'speech' | 'events' | 'recent' | 'unusual' | 'photo';

/** Cues that must come together before anything is said. */
const ENOUGH = 2;
/** Sentences of a story from which its course of events is one that those who were there remember. */
const EVENTS = 4;
/** Within so many days what happened is fresh to those it happened to. */
const RECENT_DAYS = 3;
/** Words of a quotation from which it is somebody's own way of saying it. */
const OWN_WORDS = 3;
/** "Me: …", "pt: am I dying?": an exchange set down as it was spoken. */
const DIALOGUE =
  /(?:^|[\n.!?"'] ?)(?:pt|patient|me|mum|mom|dad|him|her|he|she|wife|husband|son|daughter|kid|lady|man|woman|guy)\s?:\s/gi;

/** Words said to or by the patient, set down as they were spoken. */
function speech(reading: Reading): Span | null {
  const { text } = reading;
  const said = reading.get(quotations).find((span) => text.slice(span.start, span.end).trim().split(/\s+/).length >= OWN_WORDS);
  if (said !== undefined) return said;
  const [line] = text.matchAll(DIALOGUE);
  return line === undefined ? null : { start: line.index, end: line.index + line[0].length };
}

/** What lets the described person recognise themselves; the span is the most telling part of it. */
export function selfKnown(
  reading: Reading,
  clues: readonly Clue[],
): { readonly cues: readonly SelfKnownCue[]; readonly span: Span } | null {
  const own = clues.find(({ span }) => span !== null)?.span;
  const first = reading.get(tales)[0] ?? (own ? sentenceAt(reading, own.start) : undefined);
  if (first === undefined) return null;
  const spoken = speech(reading);
  const unusual = clues.find(({ kind, source }) => (kind === 'detail' || kind === 'event') && source === 'draft');
  const isRecent = clues.some(({ facts }) => facts.some((fact) => fact.says === 'window' && fact.days[1] <= RECENT_DAYS));
  const cues: SelfKnownCue[] = [];
  if (spoken !== null) cues.push('speech');
  if (unusual !== undefined) cues.push('unusual');
  if (reading.draft.attachments?.some(({ type }) => type !== 'file')) cues.push('photo');
  if (isRecent) cues.push('recent');
  if (reading.get(sentences).length >= EVENTS) cues.push('events');
  // That it was today, or took long to tell, alone is true of most posts.
  const tells = cues[0] === 'speech' || cues[0] === 'unusual' || cues[0] === 'photo';
  if (!tells || cues.length < ENOUGH) return null;
  const { start, end } = spoken ?? unusual?.span ?? first;
  return { cues, span: { start, end } };
}
