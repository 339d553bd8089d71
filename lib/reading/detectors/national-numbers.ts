import type { Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { finderOf, type NumberFormat } from './number-format.ts';
import * as africa from './national/africa.ts';
import * as americas from './national/americas.ts';
import * as asia from './national/asia.ts';
import * as au from './national/au.ts';
import * as ca from './national/ca.ts';
import * as de from './national/de.ts';
import * as europe from './national/europe.ts';
import * as gb from './national/gb.ts';
import * as hk from './national/hk.ts';
import * as ie from './national/ie.ts';
import * as india from './national/in.ts';
import * as my from './national/my.ts';
import * as nordic from './national/nordic.ts';
import * as nz from './national/nz.ts';
import * as passports from './national/passports.ts';
import * as sg from './national/sg.ts';
import * as southernEurope from './national/southern-europe.ts';
import * as us from './national/us.ts';
import * as za from './national/za.ts';

/** Every number of a state, its health service or its tax office that is known by form. */
export const NATIONAL_FORMATS: readonly NumberFormat[] = [
  us, passports, gb, my, ca, au, india, ie, nz, za, sg, hk, europe, southernEurope, nordic, de, asia, americas, africa,
].flatMap((country) => Object.values(country));

const find = finderOf(NATIONAL_FORMATS);

/** Every format has two digits side by side, or a letter right behind a digit. */
const ENOUGH_DIGITS = /\d[\dA-Z]/i;

/** Person numbers, health numbers, licences and passports by their national forms. */
export const nationalNumbers: Feature<readonly Detection[]> = ({ text }) =>
  ENOUGH_DIGITS.test(text) ? find(text) : [];
