import { validate as vnrValidate } from 'stdnum/lib/cjs/at/vnr.js';
import { validate as nnValidate } from 'stdnum/lib/cjs/be/nn.js';
import { validate as ahvValidate } from 'stdnum/lib/cjs/ch/ssn.js';
import { validate as rcValidate } from 'stdnum/lib/cjs/cz/rc.js';
import { validate as nirValidate } from 'stdnum/lib/cjs/fr/nir.js';
import { validate as bsnValidate } from 'stdnum/lib/cjs/nl/bsn.js';
import { validate as peselValidate } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as kimlikValidate } from 'stdnum/lib/cjs/tr/tckimlik.js';
import { passes } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * Polish PESEL: YYMMDD with the century in the month, serial (4), check digit, weights 1 3 7 9 (gov.pl). Example: 27071670198.
 */
export const pesel: NumberFormat = {
  sort: 'pesel', kind: 'national-id', shape: String.raw`\d{11}`, label: 'pesel',
  valid: passes(peselValidate), bare: { grouped: null, compact: 'possible' },
};

/** Turkish identity number: eleven digits, not 0 first, two check digits (nvi.gov.tr). Example: 33538425946. */
export const kimlik: NumberFormat = {
  sort: 'tckn', kind: 'national-id', shape: String.raw`[1-9]\d{10}`, label: String.raw`tckn|t\.?c\.?\s?kimlik|kimlik`,
  valid: passes(kimlikValidate), bare: { grouped: null, compact: 'possible' },
};

/**
 * French NIR: sex, year, month, place of birth (5), serial (3), key (2) = 97 - n mod 97 (insee.fr). Example: 1 35 60 38 149 227
 * 68.
 */
export const nir: NumberFormat = {
  sort: 'nir', kind: 'national-id',
  shape: String.raw`[12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?\d[\dAB][ .]?\d{3}[ .]?\d{3}[ .]?\d{2}`,
  label: String.raw`nir|s[ée]curit[ée]\ssociale|num[ée]ro\sde\ss[ée]cu|insee`,
  valid: passes(nirValidate), bare: { grouped: 'likely', compact: 'likely' },
};

/**
 * Dutch burgerservicenummer: nine digits, weights 9 to 2 and -1, modulus 11 (rvig.nl). Needs its label. Example: 947776667.
 */
export const bsn: NumberFormat = {
  sort: 'bsn', kind: 'national-id',
  shape: String.raw`\d{9}|\d{3}[. ]\d{3}[. ]\d{3}|\d{4}\.\d{2}\.\d{3}`,
  label: 'bsn|burgerservicenummer',
  valid: passes(bsnValidate), bare: { grouped: null, compact: null },
};

/** Belgian national number: YY.MM.DD-serial(3).check(2), 97 - n mod 97 (ibz.rrn.fgov.be). Example: 55.05.09-712.14. */
export const belgian: NumberFormat = {
  sort: 'be-nn', kind: 'national-id', shape: String.raw`\d{2}\.\d{2}\.\d{2}[- ]\d{3}[. ]\d{2}|\d{11}`,
  label: String.raw`rijksregister(?:nummer)?|registre\snational|niss|insz`,
  valid: passes(nnValidate), bare: { grouped: 'likely', compact: null },
};

/** Swiss AHV number: 756, nine digits, EAN-13 check digit (bsv.admin.ch). Example: 756.8586.2537.20. */
export const ahv: NumberFormat = {
  sort: 'ahv', kind: 'national-id',
  shape: String.raw`756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}`,
  label: String.raw`ahv|avs|sozialversicherungsnummer`,
  valid: passes(ahvValidate), bare: { grouped: 'likely', compact: 'likely' },
};

/** Austrian social insurance number: serial (3), check digit, DDMMYY (sozialversicherung.at). Example: 8811 091125. */
export const austrian: NumberFormat = {
  sort: 'at-svnr', kind: 'national-id',
  shape: String.raw`[1-9]\d{3} ?\d{6}`,
  label: String.raw`svnr|sv-?nummer|sozialversicherung(?:snummer)?`,
  valid: passes(vnrValidate), bare: { grouped: 'likely', compact: null },
};

/**
 * Czech and Slovak birth number: YYMMDD (50 added to a woman's month), "/", three or four digits, modulus 11 (mvcr.cz). Example:
 * 265315/3151.
 */
export const birthNumber: NumberFormat = {
  sort: 'rc', kind: 'national-id', shape: String.raw`\d{6}\/\d{3,4}`, label: String.raw`rodn[ée]\s[čc][íi]slo|rč`,
  valid: passes(rcValidate), bare: { grouped: 'likely', compact: null },
};
