import { parse } from 'tldts';
import type { Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';
import { BARE_TLDS, links } from './links.ts';

/**
 * E-mail addresses (Safe Harbor (F)): local part "@" domain, RFC 5322 section 3.4.1, with a top-level domain of the Public
 * Suffix List (publicsuffix.org). Example: siti.rahman@example.org. Placeholder domains count: who types one means a person.
 * Written-out forms count when nothing else can be meant: "siti [at] gmail [dot] com", and bare words ("siti at gmail dot com")
 * for mail providers only. Left out on purpose: handles of the fediverse ("@siti@mastodon.example"), which are handles.
 */
const LOCAL = String.raw`(?<![A-Za-zÀ-ɏ\d._%+@-])[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d._%+-]*`;
const OPEN = String.raw`\s?[[({<]\s?`;
const CLOSE = String.raw`\s?[\])}>]\s?`;
const BRACKETED = new RegExp(
  verbose`${LOCAL}${OPEN}(?:at|@)${CLOSE}[A-Za-zÀ-ɏ\d-]+(?:(?:\.|${OPEN}(?:dot|\.)${CLOSE}|\sdot\s)[A-Za-zÀ-ɏ\d-]+)+`, 'gi');
const PROVIDER = '(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|proton(?:mail)?|aol|live|msn|gmx|nhs|zoho|fastmail|me)';
const SPOKEN = new RegExp(verbose`${LOCAL}(?:\s(?:dot|underscore)\s[A-Za-zÀ-ɏ\d]+)*\s(?:at|@)\s${PROVIDER}
  (?:\.|\s?dot\s|\s?\.\s?)(?:com|net|org|edu|me|co|uk)(?:(?:\.|\sdot\s)[a-z]{2,3}(?![A-Za-zÀ-ɏ\d]))?`, 'gi');
const SPACED = new RegExp(
  verbose`${LOCAL}(?:\s@\s?|\s?@\s)[A-Za-zÀ-ɏ\d-]+(?:\.[A-Za-zÀ-ɏ\d-]+)*\.(?:${BARE_TLDS.join('|')})(?![A-Za-zÀ-ɏ\d])`, 'gi');

function isRealDomain(host: string): boolean {
  const { isIcann, domain } = parse(host);
  return domain !== null && (isIcann === true || /\.(?:example|test|invalid|local)$/i.test(host));
}

export const emails: Feature<readonly Detection[]> = (reading) => {
  const { text } = reading;
  const found: Detection[] = [];
  const add = (start: number, end: number) => found.push({ start, end, kind: 'email', certainty: 'certain', sort: 'email' });
  for (const { start, end, schema, url } of reading.get(links)) {
    if (schema !== 'mailto:' || text[start - 1] === '@') continue;
    if (isRealDomain(url.slice(url.lastIndexOf('@') + 1))) add(start, end);
  }
  if (/[[({<]\s?(?:at|@)\s?[\])}>]/i.test(text)) for (const match of text.matchAll(BRACKETED)) add(match.index, match.index + match[0].length);
  if (/\s(?:at|@)\s/i.test(text) && /dot|\./i.test(text)) {
    for (const match of text.matchAll(SPOKEN)) add(match.index, match.index + match[0].length);
  }
  if (/\s@|@\s/.test(text)) {
    for (const match of text.matchAll(SPACED)) {
      if (isRealDomain(match[0].slice(match[0].lastIndexOf('@') + 1).trim())) add(match.index, match.index + match[0].length);
    }
  }
  return found;
};
