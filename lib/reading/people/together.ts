import type { Span } from '../../draft/span.ts';
import type { IdentifierKind } from '../detection.ts';
import { firstFrom } from '../in-order.ts';
import type { Reading } from '../reading.ts';
import { sentenceIndexAt } from '../sentences.ts';

/** A detail as it is weighed beside the others of its text. */
export interface Detail extends Span {
  readonly kind: IdentifierKind;
  /** Plainly of somebody in care. */
  readonly isOfPatient: boolean;
  /** A day of a year, a house, an address, a number of one's own: with a second detail it leads to one person. */
  readonly isExact: boolean;
  /** A street, a post code: where one lives, not where one is treated. */
  readonly isAddress: boolean;
  /** An address at which a letter would arrive, and of no house that is open to everybody. */
  readonly isWhole: boolean;
}

/** How far a name stands from the number or address it belongs to, at most, in UTF-16 units: a card, the head of a letter, a signature. */
const REACH = 120;

/** By which somebody can be reached or found: a name beside it is that somebody's. */
const CONTACT: ReadonlySet<IdentifierKind> = new Set([
  'phone', 'fax', 'email', 'account', 'ssn', 'national-id', 'mrn', 'health-plan', 'licence', 'other-id',
]);

/** Kinds of what a sentence tells of a patient, and of these the exact. */
interface Told {
  readonly kinds: Set<IdentifierKind>;
  readonly exact: Set<IdentifierKind>;
}

const hasOther = (kinds: ReadonlySet<IdentifierKind>, kind: IdentifierKind): boolean => kinds.size > (kinds.has(kind) ? 1 : 0);

/** "Seen by Dr Emily P. at St Brannock's on 12 April 2022": two kinds of thing told of one person in one sentence, one of them exact. */
function isOneRecord({ kind, isOfPatient, isExact }: Detail, { kinds, exact }: Told): boolean {
  return isOfPatient && (hasOther(exact, kind) || (isExact && hasOther(kinds, kind)));
}

/** "Ana Diaz, 14 Mill Lane, 07700 900123": whoever it is can be found by it. */
function isOneCard({ kind, isAddress, start, end }: Detail, findable: readonly Span[]): boolean {
  if (kind !== 'name' && !isAddress) return false;
  const next = firstFrom(findable, end);
  const before = findable[next - 1]?.start === start ? findable[next - 2] : findable[next - 1];
  return [before, findable[next]].some((other) => other !== undefined && other.start - end <= REACH && start - other.end <= REACH);
}

/** Which of the details stand whatever else the text is about, because others of the same person stand with them; as many as `details`. */
export function heldTogether(reading: Reading, details: readonly Detail[]): readonly boolean[] {
  const sentences = new Map<number, Told>();
  const toldOf = details.map(({ start, kind, isOfPatient, isExact }) => {
    const at = sentenceIndexAt(reading, start);
    const told = sentences.get(at) ?? { kinds: new Set(), exact: new Set() };
    sentences.set(at, told);
    if (isOfPatient) told.kinds.add(kind);
    if (isOfPatient && isExact) told.exact.add(kind);
    return told;
  });
  const findable = details.filter(({ kind, isWhole }) => isWhole || CONTACT.has(kind)).sort((a, b) => a.start - b.start);
  return details.map((detail, index) => isOneRecord(detail, toldOf[index]!) || isOneCard(detail, findable));
}
