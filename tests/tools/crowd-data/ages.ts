import { CELLS } from '../../../lib/reidentify/cells.ts';
import { figure, parts, rows } from './figures.ts';

/** The countries most posts of clinicians in English come from; their sum stands for a poster whose country nobody knows. */
const ENGLISH = ['US', 'GB', 'CA', 'MY', 'SG', 'PH'];

/** Age structures in thousands of persons (women by five-year band, then men), and which country's holds for which other. */
export function ages(): string {
  const persons: Record<string, number[]> = {};
  for (const row of rows('age-structure.txt')) {
    const [country = '', sex, ...figures] = row.split(' ');
    const bands = figures.map(figure);
    if (bands.length !== CELLS / 2) throw new RangeError(`${country} ${sex} has ${bands.length} bands`);
    persons[country] = sex === 'F' ? bands : [...(persons[country] ?? []), ...bands];
  }
  persons['EN'] = Array.from({ length: CELLS }, (_, cell) => ENGLISH.reduce((sum, country) => sum + persons[country]![cell]!, 0));
  const alike: Record<string, string> = {};
  for (const row of rows('age-alike.txt')) {
    const [model = '', list = ''] = parts(row, ':');
    if (!(model in persons)) throw new RangeError(`no age structure of ${model}`);
    for (const country of list.split(' ')) alike[country] = model;
  }
  return `${JSON.stringify({ persons, alike })}\n`;
}
