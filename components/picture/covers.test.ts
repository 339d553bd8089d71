import { describe, expect, it } from 'vitest';
import { added, boxesOn, coversOf, redone, removed, reshaped, toggled, undone } from './covers.ts';

const picture = { width: 400, height: 300 };
const words = { finding: 'name', what: 'words', box: { x: 10, y: 10, width: 100, height: 20 }, least: null } as const;
const face = { finding: 'face', what: 'face', box: { x: 200, y: 50, width: 80, height: 100 }, least: { x: 200, y: 50, width: 80, height: 100 } } as const;
const start = coversOf([words, face]);

describe('places of a picture', () => {
  it('are all covered to begin with, and each can be left open', () => {
    expect(boxesOn(start)).toEqual([words.box, face.box]);
    expect(boxesOn(toggled(start, ['0']))).toEqual([face.box]);
    expect(boxesOn(toggled(toggled(start, ['0']), ['0']))).toEqual([words.box, face.box]);
  });

  it('are covered or left open together where one finding stands at several, and all covered where they are not alike', () => {
    const both = toggled(start, ['0', '1']);
    expect(boxesOn(both)).toEqual([]);
    expect(boxesOn(undone(both))).toEqual([words.box, face.box]);
    expect(boxesOn(toggled(toggled(start, ['1']), ['0', '1']))).toEqual([words.box, face.box]);
  });

  it('can be moved and drawn larger, never beyond the picture, whichever way they are pulled', () => {
    expect(reshaped(start, '0', { x: 380, y: -5, width: 60, height: 30 }, picture)?.places[0]?.box).toEqual({ x: 380, y: 0, width: 20, height: 25 });
    expect(reshaped(start, '0', { x: 100, y: 60, width: -50, height: -40 }, picture)?.places[0]?.box).toEqual({ x: 50, y: 20, width: 50, height: 40 });
  });

  it('stay as they are when they would get too small to be seen', () => {
    expect(reshaped(start, '0', { x: 10, y: 10, width: 1, height: 40 }, picture)).toBe(start);
  });

  it('cover a whole head or nothing of it', () => {
    expect(reshaped(start, '1', { x: 205, y: 80, width: 60, height: 15 }, picture)).toBeNull();
    expect(reshaped(start, '1', { x: 190, y: 40, width: 110, height: 120 }, picture)?.places[1]?.box).toEqual({ x: 190, y: 40, width: 110, height: 120 });
    expect(boxesOn(toggled(start, ['1']))).toEqual([words.box]);
  });

  it('can be added by a press or by drawing, and taken away again; what was seen stays listed', () => {
    const pressed = added(start, picture);
    expect(pressed.covers.places.at(-1)).toMatchObject({ id: pressed.id, what: 'drawn', box: { x: 162.5, y: 112.5, width: 75, height: 75 } });
    expect(removed(pressed.covers, pressed.id).places).toEqual(start.places);
    expect(removed(start, '0').places).toEqual(start.places);
    expect(added(start, picture, { x: 5, y: 5, width: 10, height: 10 }).covers.places.at(-1)?.box).toEqual({ x: 5, y: 5, width: 10, height: 10 });
  });

  it('go back and forth step by step', () => {
    const twice = toggled(toggled(start, ['0']), ['1']);
    expect(boxesOn(undone(twice))).toEqual([face.box]);
    expect(boxesOn(undone(undone(twice)))).toEqual([words.box, face.box]);
    expect(boxesOn(redone(undone(twice)))).toEqual([]);
    expect(undone(start)).toEqual(start);
    expect(redone(twice)).toEqual(twice);
    expect(redone(toggled(undone(twice), ['1'])).future).toEqual([]);
  });
});
