import { TITLE_WORD, type Placed } from './placing.ts';

const WHAT_IS_GIVEN = /^(?:class(?:es)?|course|talk|lecture|workshop|session|teaching|keynote|seminar|webinar|paper|book|chapter|review|article|song|podcast|painting|mural|poem|ceramah|kursus|taklimat|charla|taller|curso)$/;
const OF_TOWN = new RegExp(`^(?:${[
  'landlady|landlord|tenant|lodger|lecturer|barber|hairdresser|plumber|electrician|mechanic|instructor|coach|accountant|solicitor|vicar|piano|cleaner|childminder|nanny|babysitter',
  'godson|goddaughter|god-daughter|god-son|stepson|stepdaughter|flatmate|housemate|roommate|bestie|classmate|batchmate|mentee|mentor',
].join('|')})$`);
const STAFF_OWNER = /^(?:clerk|matron|nurse|sister|consultant|registrar|boss|porter|secretary|receptionist|manager|colleague|midwife|intern|resident)['’]s$/;
const KIN = /^(?:husband|wife|partner|son|daughter|mum|mom|dad|brother|boyfriend|girlfriend|fianc[ée]e?)$/;

/** The words in front of a name, nearest first, without titles and what merely leads to a name. */
function withoutTitles({ before }: Placed): readonly string[] {
  return before.filter((word) => !TITLE_WORD.test(word) && !/^(?:,|fr|sister|miss|mdm|old|former|ex|dear|late)$/.test(word));
}

/** "CPR class by Fr Eamon Duffy", "my landlady Ms Kowalczyk": who gives it, and who is of the writer's own life, whatever is told beside. */
export function isOutOfCare(placing: Placed): boolean {
  const [nearest = '', second = '', third = '', fourth = ''] = withoutTitles(placing);
  if (/^(?:by|oleh|por)$/.test(nearest)) return [second, third, fourth].some((word) => WHAT_IS_GIVEN.test(word));
  return OF_TOWN.test(nearest) && (second === 'my' || third === 'my');
}

/** "The ward clerk's husband Gerry": close to somebody who works there. */
export function isKinOfStaff(placing: Placed): boolean {
  const [kin = '', whose = ''] = placing.before[0] === ',' ? placing.before.slice(1) : placing.before;
  return KIN.test(kin) && STAFF_OWNER.test(whose);
}
