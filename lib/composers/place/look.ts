import type { PageLook } from '../../checking/view.ts';
import { parentOf } from './around.ts';

/** Backgrounds are told apart by relative luminance (WCAG 2.2, from 0 black to 1 white). */
const LIGHT_FROM = 0.4;
/** X's "lights out" is black; its dim, LinkedIn's and Facebook's dark are grey and stand between 0.012 and 0.02. */
const DIM_FROM = 0.006;

/** Less than this lets too much of what is behind shine through to count as a background. */
const OPAQUE = 0.5;

/** Red, green and blue from 0 to 255 and alpha from 0 to 1, of a computed colour; null for a form it does not come in. */
function channels(colour: string): [number, number, number, number] | null {
  const parts = /^rgba?\(([^)]+)\)$/.exec(colour)?.[1]?.split(/[\s,/]+/).map(Number);
  if (parts === undefined || parts.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return [red, green, blue, alpha];
}

/** Relative luminance of a computed colour. */
export function luminance(colour: string): number | null {
  const parts = channels(colour);
  if (parts === null || parts[3] < OPAQUE) return null;
  const [red, green, blue] = parts.slice(0, 3).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The site's own look where an editor stands, read from the nearest background that is not see-through. */
export function lookOf(editable: Element): PageLook {
  const own = getComputedStyle(editable);
  let light: number | null = null;
  for (let element: Element | null = editable; element !== null && light === null; element = parentOf(element)) {
    light = luminance(getComputedStyle(element).backgroundColor);
  }
  const shown = light ?? 1;
  return {
    background: shown >= LIGHT_FROM ? 'light' : shown >= DIM_FROM ? 'dim' : 'dark',
    fontSize: Number.parseFloat(own.fontSize) || 16,
    direction: own.direction === 'rtl' ? 'rtl' : 'ltr',
  };
}
