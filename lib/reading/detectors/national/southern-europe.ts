import { validate as dniValidate } from 'stdnum/lib/cjs/es/dni.js';
import { validate as nieValidate } from 'stdnum/lib/cjs/es/nie.js';
import { validate as fiscalValidate } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as ivaValidate } from 'stdnum/lib/cjs/it/iva.js';
import { validate as ccValidate } from 'stdnum/lib/cjs/pt/cc.js';
import { validate as nifValidate } from 'stdnum/lib/cjs/pt/nif.js';
import { passes } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/** Spanish DNI/NIF: seven or eight digits and a letter, modulus 23 (Real Decreto 1553/2005). Example: 90128343-Z. */
export const dni: NumberFormat = {
  sort: 'dni', kind: 'national-id', shape: String.raw`\d{7,8}-?[A-Z]`, label: 'dni|nif|documento nacional',
  valid: (value) => dniValidate(value.padStart(9, '0')).isValid, bare: { grouped: 'likely', compact: null },
  alone: /^\d{8}|-/,
};

/** Spanish NIE: X, Y or Z, seven digits, a letter, modulus 23 (Real Decreto 557/2011). Example: X-2592108-P. */
export const nie: NumberFormat = {
  sort: 'nie', kind: 'national-id',
  shape: String.raw`[XYZ]-?\d{7}-?[A-Z]`,
  label: String.raw`nie(?![A-Za-zÀ-ɏ])|identificaci[óo]n\sde\sextranjero`,
  valid: passes(nieValidate), bare: { grouped: 'likely', compact: null },
};

/**
 * Italian codice fiscale: six letters, year (2), month letter, day (2, 40 added for women), place (letter and 3), check letter
 * (agenziaentrate.gov.it). The form alone is long enough to be sure. Example: YDCFUA38B03V149X.
 */
export const fiscalCode: NumberFormat = {
  sort: 'codice-fiscale', kind: 'national-id',
  shape: String.raw`[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]`, label: String.raw`codice\sfiscale|c\.?f\.?`,
  valid: (value) => fiscalValidate(value).isValid || /^[A-Z]{6}\d{2}[A-EHLMPR-T](?:[04][1-9]|[1256]\d|[37][01])[A-Z]\d{3}[A-Z]$/.test(value),
  bare: { grouped: 'likely', compact: null },
};

/** Italian VAT number: eleven digits, Luhn (agenziaentrate.gov.it). A sole trader's is a person's. Example: 37127620864. */
export const partitaIva: NumberFormat = {
  sort: 'partita-iva', kind: 'national-id',
  shape: String.raw`(?:IT)?\d{11}`,
  label: String.raw`partita\siva|p\.?\s?iva`,
  valid: passes(ivaValidate), bare: { grouped: null, compact: null },
};

/**
 * Portuguese citizen card: eight digits, check digit, version (2), check digit (cartaodecidadao.pt). Example: 94579316 7 U79.
 */
export const citizenCard: NumberFormat = {
  sort: 'pt-cc', kind: 'national-id',
  shape: String.raw`\d{8} ?\d ?[A-Z\d]{2}\d`,
  label: String.raw`cart[ãa]o\sde\scidad[ãa]o`,
  valid: passes(ccValidate), bare: { grouped: null, compact: null },
};

/** Portuguese NIF: nine digits, modulus 11 (portaldasfinancas.gov.pt). Needs its label. Example: 396569838. */
export const ptNif: NumberFormat = {
  sort: 'pt-nif', kind: 'national-id', shape: String.raw`[1-35-9]\d{8}`, label: 'nif|contribuinte',
  valid: passes(nifValidate), bare: { grouped: null, compact: null },
};
