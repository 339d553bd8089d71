import type { Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';

/**
 * IP addresses (Safe Harbor (O)), with a prefix length when one is written. Version 4: four numbers 0-255 (RFC 791). Version 6: eight
 * groups of up to four hexadecimal digits, one run of zeros as "::", the last two groups also as version 4 (RFC 4291, 2.2).
 * Examples: 203.0.113.7, 2001:db8::4827:19:7. Private and documentation ranges count. Left out on purpose: versions ("v1.2.3.4"),
 * section numbers of small parts without a label, "::" by itself, times and hardware addresses.
 */
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]?\d)`;
const V4 = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ\d:]|\d\.)${OCTET}(?:\.${OCTET}){3}(?!\d|[A-Za-zÀ-ɏ])(?:\/(?:3[0-2]|[12]?\d)(?!\d))?`, 'g');
const V4_WHOLE = new RegExp(String.raw`^${OCTET}(?:\.${OCTET}){3}$`);
const V6 = new RegExp(verbose`(?<![A-Za-zÀ-ɏ\d:.])(?=[\da-f:]*:[\da-f]*:)(?:[\da-f:]*:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]+)
  (?![A-Za-zÀ-ɏ\d:]|\.\d)(?:\/(?:12[0-8]|1[01]\d|\d{1,2})(?!\d))?`, 'gi');
const VERSION = /(?<![A-Za-zÀ-ɏ])(?:v|ver|versions?|release|section|build|firmware|updates?|patch|windows|ios|android)\.?\s?$/i;
/** Inside a house's own network (RFC 1918, RFC 1122): the same in every house. */
const LOCAL_NETWORK = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
const LABEL = /(?<![A-Za-zÀ-ɏ])ip(?:v[46])?s?(?![A-Za-zÀ-ɏ])/i;

function isVersionSix(written: string): boolean {
  const address = written.replace(/\/\d+$/, '');
  const tail = /(?:^|:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(address)?.[1];
  if (tail !== undefined && !V4_WHOLE.test(tail)) return false;
  const groups = (tail === undefined ? address : `${address.slice(0, -tail.length)}0:0`).split('::');
  if (groups.length > 2) return false;
  const parts = groups.map((side) => (side === '' ? [] : side.split(':')));
  const all = parts.flat();
  if (!all.every((part) => /^[\da-f]{1,4}$/i.test(part))) return false;
  return groups.length === 2 ? all.length >= 1 && all.length <= 7 && /\d/.test(address) : all.length === 8;
}

export const ipAddresses: Feature<readonly Detection[]> = ({ text }) => {
  const found: Detection[] = [];
  if (/\d\.\d{1,3}\.\d/.test(text)) {
    for (const match of text.matchAll(V4)) {
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      if (VERSION.test(before)) continue;
      const named = LABEL.test(before);
      const small = match[0].split(/[./]/).slice(0, 4).every((part) => Number(part) < 20);
      found.push({
        start: match.index, end: match.index + match[0].length, kind: 'ip', sort: LOCAL_NETWORK.test(match[0]) ? 'local' : 'ipv4',
        certainty: named ? 'certain' : small ? 'possible' : 'likely',
      });
    }
  }
  if (/:[\da-f]*:/i.test(text)) {
    for (const match of text.matchAll(V6)) {
      const written = match[0].replace(/(?<!:):$/, '');
      if (isVersionSix(written)) {
        found.push({ start: match.index, end: match.index + written.length, kind: 'ip', certainty: 'certain', sort: 'ipv6' });
      }
    }
  }
  return found;
};
