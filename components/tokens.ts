/** The three backgrounds a site may have; the product's own pages are light or dark. */
export const LOOKS = ['light', 'dim', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** Colours of one look. One calm accent; tiers differ by shape and weight, never by colour alone. */
export interface Palette {
  readonly surface: string;
  /** Behind quoted words and set-off rows. */
  readonly tint: string;
  readonly ink: string;
  readonly quiet: string;
  /** Between rows; says nothing by itself. */
  readonly line: string;
  /** Borders of controls, which have to be seen. */
  readonly edge: string;
  readonly accent: string;
  readonly onAccent: string;
}

export const PALETTES: Readonly<Record<Look, Palette>> = {
  light: {
    surface: '#ffffff', tint: '#f5f2fb', ink: '#201c2b', quiet: '#5c5669', line: '#e2ddec', edge: '#8a8399', accent: '#58448f', onAccent: '#ffffff',
  },
  dim: {
    surface: '#1f2937', tint: '#2b3648', ink: '#f2f0f8', quiet: '#b9bccb', line: '#3a4659', edge: '#7f8aa0', accent: '#c6b8f5', onAccent: '#1c1433',
  },
  dark: {
    surface: '#18171d', tint: '#25232d', ink: '#f2f0f6', quiet: '#b4b0bf', line: '#35323e', edge: '#7d788a', accent: '#c6b8f5', onAccent: '#1c1433',
  },
};

/** Pairs that carry words, for the contrast test: ink on ground, each at 4.5 or more. */
export const READ_TOGETHER = [
  ['ink', 'surface'], ['ink', 'tint'], ['quiet', 'surface'], ['quiet', 'tint'], ['accent', 'surface'], ['accent', 'tint'], ['onAccent', 'accent'],
] as const satisfies readonly (readonly [keyof Palette, keyof Palette])[];

/** The palette as custom properties: `--ink: #201c2b; …`. */
export function customProperties(look: Look): string {
  return Object.entries(PALETTES[look]).map(([name, value]) => `--${name}: ${value};`).join(' ');
}

/** System fonts: the interface should look at home on the device. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
