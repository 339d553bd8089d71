import type { Certainty, Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';
import { allOf } from '../patterns/quick-match.ts';

/**
 * Vehicles with a form of their own (Safe Harbor (L)).
 * VIN: seventeen characters without I, O, Q; the ninth is a check digit in North America (49 CFR 565.15). Example: 1HGCM82633A004352.
 * British plate since 2001: two letters for the place (no I Q Z; the second no Q either), age 02-29 or 51-79, three letters (DVLA INF104).
 * Example: KX19 BTF. Indian plate: state, district, series, four digits (Central Motor Vehicles Rules 1989, rule 50). Example: KA 05 MJ 4827.
 * Other plates only behind their label, as labelled numbers: alone they look like ward names and drug codes.
 */
const VIN = /(?<![A-Za-zÀ-ɏ\d])(?=[A-Z\d]*\d[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-HJ-NPR-Z\d]{17}(?![A-Za-zÀ-ɏ\d])/gi;
const VIN_LABEL = /(?<![A-Za-zÀ-ɏ])(?:vin|chassis|vehicle\sid)/i;
const BRITISH = /(?<![A-Za-zÀ-ɏ\d])[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}(?![A-Za-zÀ-ɏ\d])/gi;
const INDIAN = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d])(?:
  A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[NRS]|U[AKP]|WB
)(?:[-\s]?\d{1,2}[-\s]?[A-Z]{1,3}[-\s]?\d{4}|\d{4})(?![A-Za-zÀ-ɏ\d])`, 'g');
/** A plate of any country in capitals, right behind the vehicle that carries it or right before one: "my car WXY 4821", "the 8GTR492 pickup". */
const VEHICLE = 'car|van|bike|motorbike|motorcycle|scooter|pickup|truck|lorry|suv|sedan|saloon|hatchback|taxi|minivan|myvi|perodua|proton|toyota|honda|ford|bmw|audi|polo|golf|nissan|tesla|hilux|tsuru|corolla|civic|camry|prius|tacoma|kancil|jeep|kia|hyundai|mazda|suzuki|corsa|fiesta|ute|camper|motor|moto|carro|coche|camioneta|kereta|lori';
const PLATE = String.raw`(?:[A-Z]{3}-\d{2}-\d{2}|\d{2,3}-[A-Z]{1,2}-\d{1,6}|[A-Z]{1,3}[ -]?\d{3,4}(?:[ -]?[A-Z]{1,2})?|\d{1,2}[A-Z]{2,4}\d{2,4}|\d{3}[ -][A-Z]{3}|[A-Z]{3}[ -]?\d{2,3}[A-Z]?)`;
const BESIDE_VEHICLE = new RegExp(verbose`
  (?<=(?<![A-Za-zÀ-ɏ])(?:(?:[Pp]lates?|[Pp]lacas?|[Rr]ego?)(?:\s(?:was|is|read|reads|said|says|number|no\.?))?|${VEHICLE}|${VEHICLE.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())})[,:!(]{0,2}\s)${PLATE}(?![A-Za-zÀ-ɏ\d])
  | (?<![A-Za-zÀ-ɏ\d])${PLATE}(?=\s(?:${VEHICLE})(?![A-Za-zÀ-ɏ]))`, 'g');
/** "the HAIRDR1 vanity plate", "drove WWK 3 into the lobby", "NV plate 8KD-F31", and Irish plates, which nothing else looks like. */
const BY_WORDS = new RegExp(verbose`
  (?<![A-Za-zÀ-ɏ\d])(?=[A-Z\d]*[A-Z])[A-Z\d]{2,8}(?=\s(?:vanity\s|licen[cs]e\s|number\s|personali[sz]ed\s)plates?(?![A-Za-zÀ-ɏ]))
  | (?<=(?<![A-Za-zÀ-ɏ])(?:[Dd]rove|[Dd]riving|[Pp]arked|[Ww]hoever\sowns|owner\sof)\s(?:the\s|his\s|her\s|a\s)?)[A-Z]{1,3}\s\d{1,4}(?:\s[A-Z])?(?![A-Za-zÀ-ɏ\d])
  | (?<=(?<![A-Za-zÀ-ɏ])[Pp]lates?\s(?:is\s|was\s)?)(?=[A-Z\d-]*\d)[A-Z\d]{2,4}-[A-Z\d]{2,4}(?![A-Za-zÀ-ɏ\d-])
  | (?<![A-Za-zÀ-ɏ\d-])\d{2}[12]?-(?:[CDGLW]|CE|CN|CW|DL|KE|KK|KY|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|TN|TS|WD|WH|WW|WX)-\d{1,6}(?![A-Za-zÀ-ɏ\d-])`, 'g');
const PLATE_LABEL = /(?<![A-Za-zÀ-ɏ])(?:plates?|reg(?:istration)?|vrn|vehicles?|car|van|ambulance|bike|motorbike|lorry|taxi)(?![A-Za-zÀ-ɏ])/i;
/** What opens a plate and far more often an antigen, a scan or a value: "CD19 CAR", "CT20 PET". */
const MEDICAL = /^(?:CD|CT|MR|PD|GP|NG|HR|BP|CK|FT|HB|LV|RV|SP|PT|GA|ST|EF|CA|TB|FE|PH)/;
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';

function isVin(value: string): boolean {
  const sum = [...value].reduce((total, character, index) => total + (VIN_VALUES.indexOf(character) % 10) * (VIN_WEIGHTS[index] ?? 0), 0);
  return '0123456789X'[sum % 11] === value[8];
}

export const vehicles: Feature<readonly Detection[]> = ({ text }) => {
  const found: Detection[] = [];
  const add = (match: RegExpMatchArray & { index: number }, certainty: Certainty, sort: string) =>
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'vehicle', certainty, sort });
  const before = (index: number) => text.slice(Math.max(0, index - 40), index);
  for (const match of allOf(text, VIN)) {
    const named = VIN_LABEL.test(before(match.index));
    if (named || isVin(match[0].toUpperCase())) add(match, named ? 'certain' : 'likely', 'vin');
  }
  for (const match of allOf(text, BRITISH)) {
    if (PLATE_LABEL.test(before(match.index))) add(match, 'likely', 'gb-plate');
    else if (match[0] === text.trim() || (match[0] === match[0].toUpperCase() && !MEDICAL.test(match[0]))) add(match, 'possible', 'gb-plate');
  }
  for (const match of allOf(text, BESIDE_VEHICLE)) if (!MEDICAL.test(match[0])) add(match, 'likely', 'plate');
  for (const match of allOf(text, BY_WORDS)) {
    if (!MEDICAL.test(match[0]) && !found.some(({ start }) => start === match.index)) add(match, 'likely', 'plate');
  }
  for (const match of allOf(text, INDIAN)) add(match, PLATE_LABEL.test(before(match.index)) ? 'likely' : 'possible', 'in-plate');
  return found;
};
