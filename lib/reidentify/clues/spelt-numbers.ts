export const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
export const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
export const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const HUNDRED = /^(?:a|one) hundred(?: and)? ?/i;

/** What a number means, in digits or in words. */
export function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  if (HUNDRED.test(words)) return 100 + (words.replace(HUNDRED, '') === '' ? 0 : numberOf(words.replace(HUNDRED, '')));
  const [first = '', second = ''] = words.toLowerCase().split(/[ -]/);
  if (TEENS.includes(first)) return 10 + TEENS.indexOf(first);
  const tens = TENS.indexOf(first);
  const unit = UNITS.indexOf(tens < 0 ? first : second) + 1;
  return tens < 0 ? unit : (tens + 2) * 10 + unit;
}
