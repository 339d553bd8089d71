import { digits, pick } from './people.ts';

/** Invented: other people than those of `people.ts`, written in other ways, for pictures that nothing was tuned on. */
export interface Stranger {
  readonly name: string;
  readonly capitals: string;
  readonly born: string;
  readonly number: string;
  readonly card: string;
  readonly phone: string;
}

const NAMES = [
  'Nur Izzati binti Kamarudin', 'Khairul Anuar bin Ismail', 'Rajesh a/l Pillai', 'Thilagavathi a/p Maniam', 'Tan Wei Ming', 'Goh Swee Lan', 'Wong Chee Keong',
  'Anjali Deshpande', 'Vikram Chaudhary', 'Chukwuemeka Obi', "Niamh O'Sullivan", 'Edwin Haverford', 'Consuelo Maldonado', 'Zofia Wisniewska', 'Kwame Boateng', 'Hazel Pemberton',
];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number) => String(number).padStart(2, '0');

export function stranger(random: () => number): Stranger {
  const name = pick(NAMES, random);
  const [day, month, year] = [1 + Math.floor(random() * 28), Math.floor(random() * 12), 1932 + Math.floor(random() * 68)];
  return {
    name, capitals: name.toUpperCase(),
    born: pick([`${two(day)} ${MONTHS[month]} ${year}`, `${day}.${month + 1}.${year}`, `${year}-${two(month + 1)}-${two(day)}`, `${MONTHS[month]} ${day}, ${year}`, `${two(day)}-${two(month + 1)}-${year}`], random),
    number: pick([digits(7, random), `${digits(2, random)}-${digits(3, random)}-${digits(3, random)}`, `RN${digits(8, random)}`, `H${digits(7, random)}`], random),
    card: `${two(year % 100)}${two(month + 1)}${two(day)}-${pick(['02', '07', '10', '14'], random)}-${digits(4, random)}`,
    phone: pick([`(718) 555-01${digits(2, random)}`, `+1 415 555 01${digits(2, random)}`], random),
  };
}
