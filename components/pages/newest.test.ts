import { expect, it } from 'vitest';
import { newestPage } from './newest.ts';

function pageOf() {
  const gathered: ((facts: string[]) => void)[] = [];
  const shown: string[][] = [];
  const page = newestPage(() => new Promise<string[]>((resolve) => { gathered.push(resolve); }), (facts) => { shown.push(facts); });
  return { page, gathered, shown };
}

it('shows what was gathered last, whichever came first', async () => {
  const { page, gathered, shown } = pageOf();
  const both = [page.draw(), page.draw()];
  gathered[1]!(['new']);
  gathered[0]!(['old']);
  await Promise.all(both);
  expect(shown).toEqual([['new']]);
});

it('shows a choice at once, on top of the one before it, and not what was gathered before', async () => {
  const { page, gathered, shown } = pageOf();
  const first = page.draw();
  gathered[0]!([]);
  await first;
  const late = page.draw();
  page.choose((facts) => [...facts, 'imu']);
  page.choose((facts) => [...facts, 'sermo']);
  gathered[1]!([]);
  await late;
  expect(shown).toEqual([[], ['imu'], ['imu', 'sermo']]);
});

it('takes no choice before there is anything to choose from', () => {
  const { page, shown } = pageOf();
  page.choose((facts) => facts);
  expect(shown).toEqual([]);
});
