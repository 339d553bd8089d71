import { describe, expect, it } from 'vitest';
import { METROS } from './data/metros.ts';
import { placesIn } from './places.ts';
import { reachOf } from './reach.ts';

const reach = (name: string) => reachOf(placesIn(name, {}, true)[0]!.places[0]!);

describe('from how far around patients come', () => {
  it('is all of a metropolitan area where the city is its middle', () => {
    expect(reach('Atlanta')[1]).toBeGreaterThan(6e6);
    expect(reach('Atlanta')[0]).toBeGreaterThan(1e6);
    expect(reach('Denver')[1]).toBeGreaterThan(3e6);
  });

  it('is not that of the larger city of the name', () => {
    expect(reach('Portland, ME')[1]).toBeLessThan(3e5);
    expect(reach('Portland, OR')[1]).toBeGreaterThan(2e6);
  });

  it('goes beyond a British town, which is known as a district, and not beyond a county', () => {
    expect(reach('Norwich')[1]).toBeGreaterThan(4e5);
    expect(reach('Kent')[1]).toBeLessThan(3e6);
  });

  it('is known of each city in one row, with more around it than in it', () => {
    const rows = METROS.trim().split(/[;\n]\s*/).map((row) => /^(.+ [A-Z]{2}) (\d+) (\d+)$/.exec(row));
    expect(rows.every((row) => row !== null && Number(row[3]) > Number(row[2]))).toBe(true);
    expect(new Set(rows.map((row) => row![1])).size).toBe(rows.length);
  });
});
