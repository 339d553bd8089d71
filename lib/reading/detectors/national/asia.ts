import { validate as ricValidate } from 'stdnum/lib/cjs/cn/ric.js';
import { validate as thaiValidate } from 'stdnum/lib/cjs/th/idnr.js';
import { validate as taiwanValidate } from 'stdnum/lib/cjs/tw/natid.js';
import { isDayOfMonth, isYearMonthDay, passes } from '../check-digits.ts';
import type { NumberFormat } from '../number-format.ts';

/**
 * Korean resident and foreigner registration: YYMMDD-, sex and century (1-8), six digits. The check digit went away in October
 * 2020 (mois.go.kr), so a valid date is all there is. Example: 590128-1350767.
 */
export const rrn: NumberFormat = {
  sort: 'rrn', kind: 'national-id',
  shape: String.raw`\d{6}-?[1-8]\d{6}`,
  label: String.raw`(?:korean\s)?(?:rrn|frn)|resident\sregistration|주민등록번호`,
  valid: isYearMonthDay, bare: { grouped: 'likely', compact: null },
};

/**
 * Thai identification number: thirteen digits, 1-8 first, 1-2345-67890-12-1 when grouped, modulus 11 (bora.dopa.go.th). As bare
 * digits only when they do not open like a date, as South African and Korean numbers do. Example: 3-1194-75077-61-1.
 */
export const thai: NumberFormat = {
  sort: 'th-id', kind: 'national-id',
  shape: String.raw`[1-8]-?\d{4}-?\d{5}-?\d{2}-?\d`,
  label: String.raw`tnin|thai\sid|เลขประจำตัวประชาชน`,
  valid: (digits) => /^\d[1-9]/.test(digits) && thaiValidate(digits).isValid,
  bare: { grouped: 'likely', compact: 'possible' },
  alone: /-|^\d{2}(?!(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))/,
};

/**
 * Chinese resident identity number: division (6), YYYYMMDD, serial (3), check digit or X, ISO 7064 mod 11-2 (GB 11643-1999).
 * Example: 677589185511301173.
 */
export const chinese: NumberFormat = {
  sort: 'cn-id', kind: 'national-id', shape: String.raw`[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]`,
  label: String.raw`(?:chinese\s)?(?:resident\s)?id(?:entity)?(?:\scard)?|身份证号?码?`,
  valid: passes(ricValidate), bare: { grouped: 'likely', compact: 'likely' },
};

/**
 * Taiwanese national identification: letter, 1 or 2 (8, 9 for residents), eight digits, weighted modulus 10 (ris.gov.tw).
 * Example: A871943108.
 */
export const taiwanese: NumberFormat = {
  sort: 'tw-id', kind: 'national-id',
  shape: String.raw`[A-Z][1289]\d{8}`,
  label: String.raw`(?:taiwan(?:ese)?\s)?(?:national\s)?id|身分證`,
  valid: passes(taiwanValidate), bare: { grouped: 'likely', compact: null },
};

/**
 * Indonesian NIK: district (6), DDMMYY (40 added to a woman's day), serial (4) (dukcapil.kemendagri.go.id). Example:
 * 1090756611632123.
 */
export const nik: NumberFormat = {
  sort: 'nik', kind: 'national-id', shape: String.raw`[1-9]\d{15}`, label: String.raw`nik|ktp`,
  valid: (digits) => /^[1-9]\d/.test(digits) && isDayOfMonth(Number(digits.slice(6, 8)) % 40, Number(digits.slice(8, 10))),
  bare: { grouped: null, compact: null },
};

/**
 * Philippine PhilSys number (16 digits, 4-4-4-4), TIN (3-3-3 or 3-3-3-3), PhilHealth (2-9-1) and SSS (2-7-1): with their labels.
 * Example: 9798-6919-6409-1058.
 */
export const philippine: NumberFormat = {
  sort: 'ph-id', kind: 'national-id', shape: String.raw`\d{4}-\d{4}-\d{4}-\d{4}|\d{3}-?\d{3}-?\d{3}(?:-?\d{3,5})?|\d{2}-?\d{9}-?\d|\d{2}-?\d{7}-?\d`,
  label: String.raw`philsys|pcn|(?:bir\s)?tin|philhealth|sss`,
  valid: () => true, bare: { grouped: null, compact: null },
};

/** Pakistani CNIC: district (5), serial (7), sex (1), written 5-7-1 (nadra.gov.pk). Example: 68234-0876597-1. */
export const cnic: NumberFormat = {
  sort: 'cnic', kind: 'national-id', shape: String.raw`[1-7]\d{4}-\d{7}-\d|[1-7]\d{12}`, label: 'cnic|nadra',
  valid: () => true, bare: { grouped: 'likely', compact: null },
};
