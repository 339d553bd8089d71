import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { sourceGiven } from './given.ts';

/** "(Brooke, 2021)", "via @handle", "says the Harbour Journal", "– Ada Brooke", "from the WHO", "source: ...". */
const ATTRIBUTED = new RegExp([
  String.raw`\b(?:source|sumber|fuente|credits?|via|h\/t|hat tip|quoted? from|quoting|taken from|copied from|dari|seg[uú]n|menurut)\b\s*:?\s*\S`,
  String.raw`\b(?:according to|as|per|by|from) (?:the |an? |dr\.? |prof\.? )?@?[A-Z][\p{L}.]+`,
  String.raw`\b(?:writes?|wrote|says?|said|put it|argues?|argued|notes?|noted|reports?|reported|concludes?|concluded|states?)\b`,
  String.raw`(?:^|\n|["”]\s*)\s*[-–—~]\s*@?[A-Z][\p{L}.]+`,
].join('|'), 'mu');

/** True when the draft names where words come from: the address itself, its site, an author, a work. */
export function isSourceNamed(reading: Reading, url: string | undefined): boolean {
  if (reading.get(sourceGiven) || isIn(reading.text, ATTRIBUTED)) return true;
  if (url === undefined || !URL.canParse(url)) return false;
  const name = new URL(url).hostname.replace(/^www\./, '').split('.')[0] ?? '';
  return name.length > 2 && reading.text.toLowerCase().includes(name);
}
