import { describe, expect, it } from 'vitest';
import { toldApart } from './look-alikes.ts';

const told = (text: string) => toldApart(text.split('\n').flatMap((row, line) => row.split(' ').map((word) => (
  { text: word, line, sure: 0.8, box: { x: 0, y: 0, width: 1, height: 1 } })))).map(({ text: word }) => word).join(' ');

describe('toldApart', () => {
  it.each([
    ['Mrs Noraini binti 2ulkifli', 'Mrs Noraini binti Zulkifli'],
    ['LAST BINT! 2ULKIFLI', 'LAST BINTI ZULKIFLI'],
    ['Mr 5ingh in bed 2', 'Mr Singh in bed 2'],
    ['Hosp. No 177371S', 'Hosp. No 1773715'],
    ['Name 2ulhilmi bin Baharom', 'Name Zulhilmi bin Baharom'],
    ['Rajesh a/1 Pillai', 'Rajesh a/l Pillai'],
    ['Rajesh a/l1 Pillai', 'Rajesh a/l Pillai'],
    ['RAJESH A/| PILLAI', 'RAJESH A/L PILLAI'],
  ])('puts right what engines confuse: %s', (read, meant) => expect(told(read)).toBe(meant));

  it.each(['Vitamin B12', 'SpO2 97', '2tablets daily', 'Mr 2', 'STOP! NOW', 'H1N1', 'S1234567D', '4501S', 'Mr\n2nd floor', 'bin 24', 'question a/1'])(
    'leaves alone what is written so: %s', (read) => expect(told(read)).toBe(read.replace('\n', ' ')));
});
