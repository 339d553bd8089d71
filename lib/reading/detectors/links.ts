import { LinkifyIt } from 'linkify-it';
import type { Feature } from '../reading.ts';

/** Top-level domains that count without "https://" in front; "done.in" or "pain.it" is far more often a missing space. */
export const BARE_TLDS = [
  'com', 'org', 'net', 'edu', 'gov', 'mil', 'int', 'info', 'biz', 'io', 'health', 'app', 'dev', 'link', 'xyz', 'site', 'online',
  'uk', 'my', 'au', 'nz', 'ie', 'za', 'sg', 'hk', 'ca', 'de', 'fr', 'eu', 'jp', 'cn', 'ly', 'gd', 'gl',
];

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false, tlds: BARE_TLDS });

/** A link or e-mail address as it stands in the text. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** "mailto:", "https:", "" for an address written without a scheme. */
  readonly schema: string;
  /** The address with its scheme filled in. */
  readonly url: string;
}

/** Web and e-mail addresses, found once for the detectors that tell them apart. Trailing punctuation is left out. */
export const links: Feature<readonly Link[]> = ({ text }) => {
  if (!/@|:\/\/|\.[A-Za-zÀ-ɏ\d]/.test(text)) return [];
  return (linkify.match(text) ?? []).map(({ index, lastIndex, schema, url }) => ({ start: index, end: lastIndex, schema, url }));
};
