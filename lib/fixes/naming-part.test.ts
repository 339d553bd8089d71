import { describe, expect, it } from 'vitest';
import { applyEdits } from '../draft/span.ts';
import { namingPart } from './naming-part.ts';
import { removal } from './tidy.ts';

function without(text: string, name: string): string | null {
  const start = text.indexOf(name);
  const part = namingPart(text, { start, end: start + name.length });
  return part && applyEdits(text, [removal(text, part)]);
}

describe('a part that only names somebody', () => {
  it.each([
    ["He's called Tobi, he's 19, he made me a playlist", 'Tobi', "He's 19, he made me a playlist"],
    ['Mi paciente se llama Anselmo y tiene muchos años', 'Anselmo', 'Mi paciente tiene muchos años'],
    ['My patient is called Dot and has six cats', 'Dot', 'My patient has six cats'],
    ['Pinky (her real name is Parminder Kaur) asked me to write it', 'Parminder Kaur', 'Pinky asked me to write it'],
    ['We lost another one tonight. Kayla. Her mum was on the phone', 'Kayla', 'We lost another one tonight. Her mum was on the phone'],
  ])('goes: %s', (text, name, expected) => expect(without(text, name)).toBe(expected));

  it.each([
    ['Her name is Skylar. Of course it is.', 'Skylar'],
    ["The dog is called Biscuit, I'm told", 'Biscuit'],
    ['Kayla was on the phone', 'Kayla'],
  ])('stays: %s', (text, name) => expect(without(text, name)).toBeNull());
});
