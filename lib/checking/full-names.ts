import { overlaps, type Span } from '../draft/span.ts';
import { evidenceAt } from '../reading/models/word-judge.ts';
import { candidates } from '../reading/people/candidates.ts';
import { mentions } from '../reading/people/mentions.ts';
import type { Reading } from '../reading/reading.ts';
import type { Breach } from '../rules/rule.ts';
import { evidenceBeside } from './passages.ts';

/** With so much speaking for it a full name is a patient's for sure, in logits. */
const FIRM = 3;
/** With so much it is warned about, and Post does not wait. */
const WARNS = 2;
/** With so much it is noted. */
const NOTES = 1.25;

/** A person's full name, and how much speaks for its being a patient's, in logits. */
interface FullName extends Span {
  readonly evidence: number;
}

/** Whether a name has two words at least and no title of who treats or is in public life before it. */
function isFull(reading: Reading, mention: Span): boolean {
  const own = reading.get(candidates).find((candidate) => overlaps(candidate, mention));
  return own !== undefined && own.words.length >= 2 && own.title !== 'clinician' && own.title !== 'public';
}

/** People's full names. */
function fullNames(reading: Reading): readonly Span[] {
  return reading.get(mentions)
    .filter(({ role, certainty, isHandle }) => role !== 'poster' && certainty !== 'possible' && isHandle !== true)
    .filter((mention) => isFull(reading, mention))
    .map(({ start, end }) => ({ start, end }));
}

/**
 * A name with what speaks for a patient: the words around the name, and by half each whether the text names a patient and whether it
 * tells one's story. Happy news names people as one names a colleague ("Congratulations to Roy Pelletier! A year smoke free"), so the
 * name's own surroundings alone do not tell. Of 80 full names in 1,360 drafts by fresh hands, 34 of 36 patients' had 1.25 or more, and of 44 others' two.
 */
function weighed(reading: Reading, name: Span): FullName {
  const text = evidenceBeside(reading, 'patient-identifier', name) + evidenceBeside(reading, 'patient-case', name);
  return { ...name, evidence: (evidenceAt(reading, name) ?? 0) + text / 2 };
}

/** Whether weighing a name may change anything: it is not told of yet, or less firmly than it may be. To weigh one in a long text is to read a passage anew. */
function isOpen(name: Span, told: readonly Breach[]): boolean {
  const known = told.filter(({ span }) => span !== null && overlaps(span, name));
  return known.length === 0 || known.some(({ unsure, atMost }) => unsure || atMost !== undefined);
}

function newlyTold({ start, end, evidence }: FullName): Breach {
  const told: Breach = { kind: 'name', message: 'finding.patient-identifier', span: { start, end } };
  if (evidence >= FIRM) return told;
  return evidence >= WARNS ? { ...told, atMost: 'warn' } : { ...told, unsure: true };
}

/** A name told of before, at least as firmly as what speaks for it asks; what was a word nobody foresaw, behind "from", is a name now. */
function firmer(breach: Breach, name: FullName): Breach {
  if (breach.kind !== 'name') return breach.unsure ? newlyTold(name) : breach;
  const { unsure, atMost, ...plain } = breach;
  if (name.evidence >= FIRM) return plain;
  return name.evidence >= WARNS && unsure ? { ...plain, atMost: 'warn' } : breach;
}

/** Details of patients, with the full names that the text as a whole makes a patient's. */
export function byFullName(reading: Reading, told: readonly Breach[]): readonly Breach[] {
  const names = fullNames(reading).filter((name) => isOpen(name, told)).map((name) => weighed(reading, name)).filter(({ evidence }) => evidence >= NOTES);
  if (names.length === 0) return told;
  const nameOf = ({ span }: Breach) => names.find((name) => span !== null && overlaps(span, name));
  const known = told.map((breach) => {
    const name = nameOf(breach);
    return name === undefined ? breach : firmer(breach, name);
  });
  const added = names.filter((name) => !told.some(({ span }) => span !== null && overlaps(span, name))).map(newlyTold);
  return [...known, ...added].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
