import { describe, expect, it } from 'vitest';
import { setApart } from './set-apart.ts';

function without(text: string, name: string): string | null {
  const start = text.indexOf(name);
  const span = setApart(text, { start, end: start + name.length });
  return span && `${text.slice(0, span.start)}${text.slice(span.end)}`.replace(/ {2,}/g, ' ');
}

describe('a name set apart', () => {
  it.each([
    ["you're boring, Malcolm, you were boring in 1998", 'Malcolm', "you're boring, you were boring in 1998"],
    ['Mom wanted a visit, Debra', 'Debra', 'Mom wanted a visit'],
    ['so his teacher, Masterji Ramsevak, came by coach', 'Masterji Ramsevak', 'so his teacher came by coach'],
    ['Our cleaner of nineteen years, Mrs Petrov, used to be a radiologist', 'Mrs Petrov', 'Our cleaner of nineteen years used to be a radiologist'],
    ['I pushed her to CT myself, Bernie Cagney.', 'Bernie Cagney', 'I pushed her to CT myself.'],
  ])('%s without %s', (text, name, expected) => expect(without(text, name)).toBe(expected));

  it.each([
    ['Left to right: me, Dot, Big Jean and a girl', 'Dot'],
    ['brought by his aunts, Rosa, Inés and Carmen', 'Rosa'],
    ['I know him from, Leeds, I think', 'Leeds'],
    ['Ward, Declan, bed', 'Declan'],
  ])('stays in %s', (text, name) => expect(without(text, name)).toBeNull());
});
