import { digits, pick } from './people.ts';

/** Invented: people of pictures as clinicians post them; none of them stands in `people.ts` or `strangers.ts`. */
export interface PasserBy {
  readonly given: string;
  readonly family: string;
  /** As it is said. */
  readonly name: string;
  /** As a list has it: the family's name in capitals first; a Malay name whole, in capitals. */
  readonly listed: string;
  readonly title: string;
  readonly age: number;
  readonly born: string;
  readonly number: string;
  readonly nhs: string;
  readonly card: string;
  readonly phone: string;
  readonly address: string;
}

const NAMES: readonly (readonly [given: string, family: string, woman: boolean])[] = [
  ['Darnell', 'Whitfield', false], ['Kaylee', 'Brubaker', true], ['Esperanza', 'Villalobos', true], ['Jerome', 'Lattimore', false],
  ['Maureen', 'Thistlewood', true], ['Gareth', 'Pugh-Davies', false], ['Isla', 'McAllister', true], ['Clive', 'Ormerod', false],
  ['Noraini', 'binti Zulkifli', true], ['Hafizuddin', 'bin Mat Saad', false], ['Roslan', 'bin Jaafar', false], ['Puteri Balqis', 'binti Shaharuddin', true],
  ['Sundararajan', 'Iyengar', false], ['Meenakshi', 'Raghunathan', true], ['Gurpreet', 'Dhaliwal', true], ['Arjun', 'Bhattacharya', false],
  ['Hui Min', 'Chew', true], ['Boon Hock', 'Teoh', false], ['Zhiqiang', 'Huang', false], ['Mei Fong', 'Leong', true],
];
const STREETS = ['Tamarind Close', 'Jalan Kenanga', 'Copper Beech Road', 'Lorong Seri Muda', 'Wharf Street', 'Magnolia Drive'];
const TOWNS = ['Barnstow', 'Kuala Kangsar', 'Millbrook', 'Seremban', 'Port Lindsey', 'Batu Pahat'];
const two = (number: number) => String(number).padStart(2, '0');

export function passerBy(random: () => number): PasserBy {
  const [given, family, woman] = pick(NAMES, random);
  const name = /^(?:Chew|Teoh|Huang|Leong)$/.test(family) ? `${family} ${given}` : `${given} ${family}`;
  const [day, month, age] = [1 + Math.floor(random() * 28), 1 + Math.floor(random() * 12), 19 + Math.floor(random() * 72)];
  const year = 2026 - age;
  return {
    given, family, name, age, title: woman ? 'Mrs' : 'Mr',
    listed: family.startsWith('bin') ? name.toUpperCase() : `${family.toUpperCase()}, ${given}`,
    born: `${two(day)}/${two(month)}/${year}`,
    number: digits(7, random),
    nhs: `999 ${digits(3, random)} ${digits(4, random)}`,
    card: `${two(year % 100)}${two(month)}${two(day)}-${pick(['01', '08', '10', '14'], random)}-${digits(4, random)}`,
    phone: `(646) 555-01${digits(2, random)}`,
    address: `${1 + Math.floor(random() * 90)} ${pick(STREETS, random)}, ${pick(TOWNS, random)}`,
  };
}
