import { parse } from 'tldts';
import type { Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../verbose.ts';
import { BARE_TLDS, links } from './links.ts';

/**
 * E-mail addresses (Safe Harbor (F)): local part "@" domain, RFC 5322 section 3.4.1, with a top-level domain of the Public
 * Suffix List (publicsuffix.org). Example: siti.rahman@example.org. Placeholder domains count: who types one means a person.
 * Written-out forms count when nothing else can be meant: "siti [at] gmail [dot] com", and bare words ("siti at gmail dot com")
 * for mail providers only. Left out on purpose: handles of the fediverse ("@siti@mastodon.example"), which are handles.
 */
const LOCAL = String.raw`(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+-]*`;
const OPEN = String.raw`\s?[[({<]\s?`;
const CLOSE = String.raw`\s?[\])}>]\s?`;
const BRACKETED = new RegExp(
  verbose`${LOCAL}${OPEN}(?:at|@)${CLOSE}[\p{L}\p{N}-]+(?:(?:\.|${OPEN}(?:dot|\.)${CLOSE}|\sdot\s)[\p{L}\p{N}-]+)+`, 'giu');
const PROVIDER = '(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|proton(?:mail)?|aol|live|msn|gmx|nhs|zoho|fastmail|me)';
const SPOKEN = new RegExp(verbose`${LOCAL}(?:\s(?:dot|underscore)\s[\p{L}\p{N}]+)*\s(?:at|@)\s${PROVIDER}
  (?:\.|\s?dot\s|\s?\.\s?)(?:com|net|org|edu|me|co|uk)(?:(?:\.|\sdot\s)[a-z]{2,3}(?![\p{L}\p{N}]))?`, 'giu');
const SPACED = new RegExp(
  verbose`${LOCAL}(?:\s@\s?|\s?@\s)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:${BARE_TLDS.join('|')})(?![\p{L}\p{N}])`, 'giu');

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
