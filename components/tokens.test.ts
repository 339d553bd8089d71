import { describe, expect, it } from 'vitest';
import { customProperties, LOOKS, PALETTES, READ_TOGETHER } from './tokens.ts';

/** Relative luminance of `#rrggbb`, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(LOOKS)('the %s look', (look) => {
  const palette = PALETTES[look];

  it.each(READ_TOGETHER)('keeps %s on %s readable', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the edges of controls visible', () => {
    expect(contrast(palette.edge, palette.surface)).toBeGreaterThanOrEqual(3);
  });

  it('names every colour as a custom property', () => {
    for (const name of Object.keys(palette)) expect(customProperties(look)).toContain(`--${name}: #`);
  });
});
