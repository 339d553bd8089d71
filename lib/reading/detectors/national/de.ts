import { validate as svnrValidate } from 'stdnum/lib/cjs/de/svnr.js';
import { validate as taxValidate } from 'stdnum/lib/cjs/de/idnr.js';
import { luhn, passes } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** The machine-readable weights 7 3 1 of ICAO Doc 9303: letters count from A = 10, the sum's last digit checks. */
function icaoChecks(value: string): boolean {
  const sum = [...value.slice(0, -1)].reduce((total, character, index) => total + Number.parseInt(character, 36) * ([7, 3, 1][index % 3] ?? 0), 0);
  return sum % 10 === Number(value.at(-1));
}

/**
 * German identity card and passport: office (first character of C F G H J K L M N P R T V W X Y Z), eight characters without
 * vowels, the last an ICAO check digit (PAuswV, annex). Example: C9KLJ0CL2.
 */
export const ausweis: NumberFormat = {
  sort: 'de-id', kind: 'national-id', shape: String.raw`[CFGHJKLMNPRTV-Z][CFGHJKLMNPRTV-Z\d]{7}\d`,
  label: String.raw`(?:personal)?ausweis(?:nummer)?|reisepass|german\s(?:id|passport)`,
  valid: (value) => /\d.*\d/.test(value.slice(1, 8)) && icaoChecks(value),
  bare: { grouped: 'possible', compact: null },
  alone: /^.{2,}[A-Z]/i,
};

/**
 * German tax identifier: eleven digits, not 0 first, one digit twice or thrice in the first ten, ISO 7064 (§ 139b AO). Example:
 * 71 680 539 776.
 */
export const steuerId: NumberFormat = {
  sort: 'de-tax', kind: 'national-id',
  shape: String.raw`[1-9]\d ?\d{3} ?\d{3} ?\d{3}`,
  label: String.raw`steuer-?id(?:entifikationsnummer)?|tin|idnr`,
  valid: passes(taxValidate), bare: { grouped: 'possible', compact: null },
};

/**
 * German pension insurance number: area (2), DDMMYY, initial, serial (2), check digit (§ 147 SGB VI). Example: 81 110315 D 258.
 */
export const rentenversicherung: NumberFormat = {
  sort: 'de-rvnr', kind: 'national-id', shape: String.raw`\d{2} ?\d{6} ?[A-Z] ?\d{3}`,
  label: String.raw`rvnr|svnr|(?:renten|sozial)versicherungsnummer`,
  valid: passes(svnrValidate), bare: { grouped: 'likely', compact: null },
};

/**
 * German health insurance number: letter and nine digits, the letter as two digits, Luhn from the left (§ 290 SGB V). Example:
 * A244868137.
 */
export const kvnr: NumberFormat = {
  sort: 'kvnr', kind: 'health-plan', shape: String.raw`[A-Z]\d{9}`,
  label: String.raw`kvnr|krankenkasse|krankenversicherten(?:nummer)?|egk(?:-nummer)?|versichertennummer`,
  valid: (value) => luhn(`${String(value.charCodeAt(0) - 64).padStart(2, '0')}${value.slice(1)}`),
  bare: { grouped: 'likely', compact: null },
};
