import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ages } from './ages.ts';
import { figure } from './figures.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { sources } from './sources.ts';

const committed = (file: string) => readFileSync(new URL(`../../../lib/reidentify/data/${file}`, import.meta.url), 'utf8');
/** Compared as a whole but reported in short: the files are a megabyte. */
const isSame = (written: string, file: string) => written === committed(file);

describe('the data of the crowd estimate', () => {
  it('is what npm run crowd:data writes', async () => {
    expect(isSame(await places(), 'places.json'), 'places.json').toBe(true);
    expect(isSame(ages(), 'ages.json'), 'ages.json').toBe(true);
    expect(isSame(roles(), 'roles.json'), 'roles.json').toBe(true);
    expect(isSame(sources(), 'SOURCES.md'), 'SOURCES.md').toBe(true);
  }, 30_000);

  it('stays within 1.5 MB', () => {
    expect(committed('places.json').length + committed('ages.json').length).toBeLessThan(1_500_000);
  });

  it('refuses what is no figure', () => {
    for (const slip of ['', 'l00', '-5', undefined, '1 000']) expect(() => figure(slip)).toThrow(RangeError);
    expect(figure('1000')).toBe(1000);
  });
});
