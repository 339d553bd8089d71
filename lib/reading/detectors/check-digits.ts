/** What stdnum's validators have in common: an answer and, when it is no, the reason. */
type Validator = (value: string) => { readonly isValid: boolean };

/** A stdnum validator as a plain predicate. */
export function passes(validate: Validator): (compact: string) => boolean {
  return (compact) => validate(compact).isValid;
}

/** The sum of the digits, each times its weight; letters count as nothing. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (Number(digits[index]) || 0), 0);
}

/** Luhn's formula (ISO/IEC 7812-1, annex B): true when the last digit is the check digit of the others. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** True when day and month can stand together in some year: 29 February counts, 31 April does not. */
export function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate() && month >= 1 && month <= 12;
}

/** True for six digits that can be a date, year first (YYMMDD). */
export function isYearMonthDay(digits: string): boolean {
  return isDayOfMonth(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)));
}

/** True for six digits that can be a date, day first (DDMMYY). */
export function isDayMonthYear(digits: string): boolean {
  return isDayOfMonth(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)));
}
