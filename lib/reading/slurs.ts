import type { Span } from '../draft/span.ts';
import { AIMED_ONLY, ALWAYS, SLUR_PHRASES } from './lexicons/slurs.ts';
import type { Reading } from './reading.ts';
import { spellings, type Spelt } from './spelling.ts';
import { stanceAt, type Stance } from './stance.ts';

/** A slur and how the writer stands to it. */
export interface Slur extends Span {
  readonly stance: Stance;
}

const SLUR = new RegExp(`^(?:${ALWAYS.join('|')})$`);
const SAID = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${SLUR_PHRASES.map((words) => words.replace(/ /g, '[ -]+')).join('|')})(?![A-Za-zÀ-ɏ])`, 'gi');
/** Words that a slur is thrown with. */
const THROWN = /\b(?:you|u|ya|your|these|those|this|that|that's|such|like you|filthy|dirty|stupid|fucking|bloody|typical|another|nothing but|just a|all|every|disgusting|damn|bunch of|little|ugly|fat|behaviou?r|hate|kill|look like|acting|for a|get out|shut|always|he's|she's|they're|are|is|should|the|no)\b/i;

function isThrown(reading: Reading, { start, end }: Spelt): boolean {
  const words = reading.text.trim().split(/\s+/).length;
  return words <= 2 || THROWN.test(reading.text.slice(Math.max(0, start - 40), start)) || /^\s*(?:behaviou?r|like|should|are|can'?t|belong|all|who|please|!)/i.test(reading.text.slice(end));
}

function isSlur(reading: Reading, word: Spelt): boolean {
  const innocent = AIMED_ONLY[word.firm] ?? AIMED_ONLY[word.loose];
  if (innocent !== undefined) {
    const around = reading.text.slice(Math.max(0, word.start - 60), word.end + 60);
    const isKnown = SLUR.test(word.loose) || innocent.source !== '.';
    return isKnown && !innocent.test(around) && isThrown(reading, word);
  }
  return word.loose.length > 2 && SLUR.test(word.loose) && !/^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]/.test(reading.text.slice(word.start, word.end)) || (SLUR.test(word.loose) && isThrown(reading, word));
}

/** Every slur of the text, however it is disguised, with how the writer stands to it. */
export function slurs(reading: Reading): readonly Slur[] {
  const found: Slur[] = [];
  const add = (span: Span) => {
    if (!found.some((other) => span.start < other.end && other.start < span.end)) {
      found.push({ start: span.start, end: span.end, stance: stanceAt(reading, span) });
    }
  };
  for (const { 0: words, index } of reading.text.matchAll(SAID)) add({ start: index, end: index + words.length });
  for (const word of reading.get(spellings)) if (isSlur(reading, word)) add(word);
  return found.sort((a, b) => a.start - b.start);
}
