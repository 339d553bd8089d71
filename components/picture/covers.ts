import type { Cover } from '../../lib/checking/picture-view.ts';
import type { Box } from '../../lib/draft/picture-facts.ts';

/** One place of the picture that can be covered. Boxes are in the picture's own pixels, upright. */
export interface Place {
  readonly id: string;
  /** What was seen there; `drawn` by the person. */
  readonly what: Cover['what'] | 'drawn';
  /** The finding it belongs to; null for what the person drew. */
  readonly finding: string | null;
  readonly box: Box;
  readonly least: Box | null;
  readonly on: boolean;
}

/** The places now, with what was before and what was taken back. */
export interface Covers {
  readonly places: readonly Place[];
  readonly past: readonly (readonly Place[])[];
  readonly future: readonly (readonly Place[])[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Shortest side of a place somebody draws, as a part of the picture's shorter side: a smaller one can't be seen or held. */
const SMALLEST = 0.01;
/** Size of a place that is added by a press, as a part of the picture's shorter side. */
const ADDED = 0.25;

/** All that was seen is covered to begin with. */
export function coversOf(covers: readonly Cover[]): Covers {
  return { places: covers.map((cover, index) => ({ ...cover, id: String(index), on: true })), past: [], future: [] };
}

function changed({ places, past }: Covers, next: readonly Place[]): Covers {
  return { places: next, past: [...past, places], future: [] };
}

function withPlace(covers: Covers, id: string, change: (place: Place) => Place): Covers {
  return changed(covers, covers.places.map((place) => (place.id === id ? change(place) : place)));
}

/** Covers places or leaves them open, all alike: a name that is broken over two lines stands at two. Those that are not alike are all covered. */
export function toggled(covers: Covers, ids: readonly string[]): Covers {
  const on = !covers.places.every((place) => place.on || !ids.includes(place.id));
  return changed(covers, covers.places.map((place) => (ids.includes(place.id) ? { ...place, on } : place)));
}

function holds(outer: Box, inner: Box): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && outer.x + outer.width >= inner.x + inner.width && outer.y + outer.height >= inner.y + inner.height;
}

/** The same box inside the picture, with its sides the right way round. */
function inside({ x, y, width, height }: Box, picture: Size): Box {
  const [left, right] = [Math.min(x, x + width), Math.max(x, x + width)].map((at) => Math.min(Math.max(0, at), picture.width)) as [number, number];
  const [top, bottom] = [Math.min(y, y + height), Math.max(y, y + height)].map((at) => Math.min(Math.max(0, at), picture.height)) as [number, number];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * Gives a place another box. Null when that would leave a head half open: eyes alone hide nobody.
 */
export function reshaped(covers: Covers, id: string, box: Box, picture: Size): Covers | null {
  const place = covers.places.find((one) => one.id === id);
  const next = inside(box, picture);
  const smallest = SMALLEST * Math.min(picture.width, picture.height);
  if (place === undefined || next.width < smallest || next.height < smallest) return covers;
  if (place.least !== null && !holds(next, place.least)) return null;
  return withPlace(covers, id, (one) => ({ ...one, box: next }));
}

/** Adds a place: the one given, or one in the middle of the picture, to be moved by keys. */
export function added(covers: Covers, picture: Size, box?: Box): { readonly covers: Covers; readonly id: string } {
  const side = ADDED * Math.min(picture.width, picture.height);
  const middle = { x: (picture.width - side) / 2, y: (picture.height - side) / 2, width: side, height: side };
  const id = `drawn-${covers.past.length}-${covers.places.length}`;
  const place: Place = { id, what: 'drawn', finding: null, box: inside(box ?? middle, picture), least: null, on: true };
  return { covers: changed(covers, [...covers.places, place]), id };
}

/** Takes away a place that the person drew; what was seen can be left open and stays listed. */
export function removed(covers: Covers, id: string): Covers {
  return changed(covers, covers.places.filter((place) => place.id !== id || place.what !== 'drawn'));
}

/** Takes the last change back. */
export function undone({ places, past, future }: Covers): Covers {
  const before = past.at(-1);
  return before === undefined ? { places, past, future } : { places: before, past: past.slice(0, -1), future: [places, ...future] };
}

/** Makes again what was taken back. */
export function redone({ places, past, future }: Covers): Covers {
  const [next, ...rest] = future;
  return next === undefined ? { places, past, future } : { places: next, past: [...past, places], future: rest };
}

/** The boxes that are covered. */
export function boxesOn({ places }: Covers): readonly Box[] {
  return places.filter(({ on }) => on).map(({ box }) => box);
}
