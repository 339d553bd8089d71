import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

const PACKAGES = join(import.meta.dirname, '../../node_modules/@fontsource');

/** The names that pictures ask for, and the package that brings the font; the Liberation fonts have the shapes of the first three. */
const FONTS: Readonly<Record<string, string>> = {
  'Liberation Sans': 'arimo', 'Liberation Mono': 'cousine', 'Liberation Serif': 'tinos', 'Liberation Sans Narrow': 'pt-sans-narrow',
  Caveat: 'caveat', Kalam: 'kalam', 'Patrick Hand': 'patrick-hand', Doto: 'doto', VT323: 'vt323',
};
const WEIGHTS = /-latin-[47]00-(?:normal|italic)\.woff2$/;

/** Makes the fonts known that pictures are drawn with: what a machine happens to have would draw other pictures, and wider ones. */
export function bringFonts(): void {
  for (const [name, font] of Object.entries(FONTS)) {
    const folder = join(PACKAGES, font, 'files');
    for (const file of readdirSync(folder).filter((one) => WEIGHTS.test(one))) GlobalFonts.registerFromPath(join(folder, file), name);
  }
}
