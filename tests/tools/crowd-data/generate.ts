/**
 * Writes the places of the crowd estimate from openly licensed packages and published figures: `npm run crowd:data`.
 * Sources and licences stand in `lib/reidentify/data/SOURCES.md`; `check.test.ts` beside this file fails when what is
 * committed is not what this script writes.
 */
import { writeFileSync } from 'node:fs';
import { ages } from './ages.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { sources } from './sources.ts';

const TARGET = new URL('../../../lib/reidentify/data/', import.meta.url);

writeFileSync(new URL('places.json', TARGET), await places());
writeFileSync(new URL('ages.json', TARGET), ages());
writeFileSync(new URL('roles.json', TARGET), roles());
writeFileSync(new URL('SOURCES.md', TARGET), sources());
