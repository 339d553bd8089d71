import { isIn } from '../reading/patterns/quick-match.ts';
import { selling } from '../reading/promotion/selling.ts';
import type { Reading } from '../reading/reading.ts';
import { isRepeated } from '../reading/sources/repeated.ts';
import type { Rule } from './rule.ts';

/** What calls readers to buy, join, apply or earn: promotions and paid opportunities, in English, Malay and Spanish. */
const CALLS = new RegExp(String.raw`(?<![\p{L}])(?:${[
  'register', 'registration', 'sign(?:ing)? up', 'enrol\\w*', 'join (?:me|us|my|our|the)', 'book (?:your|a|now|via|through|by)', 'places? left',
  'seats?', 'spots?', 'tickets?', 'early bird', 'webinar', 'workshop', 'masterclass', 'course', 'discount', 'offers?', 'promo\\w*', 'sale', 'buy',
  'order', 'shop', 'apply', 'recruiting', 'hiring', 'paid (?:survey|opportunit\\w+|panel|interview|study|role|shifts?)', 'honorari\\w+', 'earn',
  'subscribe', 'newsletter', 'podcast', 'my book', 'my app', 'dm (?:me|us|for)', 'link in (?:my )?bio', 'locum', 'daftar', 'pendaftaran', 'tempah',
  'jualan', 'kursus', 'inscr[ií]bete', 'inscripci[oó]n', 'reserva', 'curso', 'cupos?', 'oferta', 'compra', 'gana',
].join('|')})(?![\p{L}])|[$£€]\s?\d|\brm\s?\d`, 'iu');

/** True for what sells, or calls readers to join, apply or earn. */
export function isPromotion(reading: Reading): boolean {
  return reading.get(selling) !== null || isIn(reading.text, CALLS);
}

/** The same or nearly the same promotion, or paid opportunity, that the person posted before. Other posts may be said twice. */
export const duplicatePost: Rule = {
  id: 'duplicate-post',
  evaluate: (reading) => (reading.get(isRepeated) && isPromotion(reading) ? [{ kind: 'again', span: null }] : []),
};
