import { expect, it } from 'vitest';
import { maskedNames } from './masked.ts';

const found = (text: string) => maskedNames(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['M*rc*s is home again', 'M*rc*s'],
  ['Madam Th*ngav*l goes home', 'Th*ngav*l'],
  ['Qu*lr*x in bed 6 sings', 'Qu*lr*x'],
  ['J*hn Qu*lr*x rang', 'J*hn', 'Qu*lr*x'],
])('sees through the mask: %s', (text, ...expected) => expect(found(text)).toEqual(expected));

it.each(['what a load of sh*t', 'F*cking Sh*t show', 'Br*xit again', 'a qu*lr*x of geese', '2 * 3 * 4 is 24'])('leaves other masks alone: %s', (text) => expect(found(text)).toEqual([]));
