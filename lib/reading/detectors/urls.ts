import { parse } from 'tldts';
import type { Detection } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';
import { links } from './links.ts';

/**
 * Web addresses (Safe Harbor (N)): RFC 3986, with a host under a public suffix (publicsuffix.org). Example:
 * https://example.org/page. An ordinary link is only `possible`: most links in clinicians' posts are papers and guidelines.
 * A link to one person's page, fundraiser, obituary or shared file is `likely`. Left out on purpose: hosts without a public
 * suffix ("http://intranet"), and bare names under rare top-level domains, where a missing space after a full stop is likelier.
 */
const PERSONAL = new RegExp(verbose`^(?:
  (?:[a-z-]+\.)?(?:facebook|fb|instagram|tiktok|threads|snapchat|x|twitter|pinterest|myspace)\.(?:com|net)\/@?[\w.-]+\/?(?:$|\?)
  | (?:[a-z]+\.)?facebook\.com\/(?:people|profile\.php|groups\/[^\/]+\/user)
  | (?:[a-z]+\.)?linkedin\.com\/(?:in|pub)\/
  | (?:[a-z]+\.)?(?:gofundme\.com\/f|caringbridge\.org\/(?:visit|site)|mealtrain\.com\/trains|givesendgo\.com|legacy\.com\/
    |justgiving\.com\/(?:fundraising|crowdfunding|page)|dignitymemorial\.com\/obituaries|tributearchive\.com
    |findagrave\.com\/memorial|ancestry\.[a-z.]+\/)
  | [^\/]+\/(?:[^?]*\/)?(?:fundraisers?|fundraising|obituar(?:y|ies)|memorials?|tributes?|in-memory(?:-of)?|patients?)\/[^\/?]
  | (?:drive|docs|photos)\.google\.com\/
  | (?:photos\.app\.goo\.gl|(?:www\.)?dropbox\.com\/(?:s|scl|sh)|1drv\.ms|we\.tl|icloud\.com\/(?:iclouddrive|photos))\/
)`, 'i');

export const urls: Feature<readonly Detection[]> = (reading) => {
  const found: Detection[] = [];
  for (const { start, end, schema, url } of reading.get(links)) {
    if (schema === 'mailto:') continue;
    const { domain, isIcann, isIp } = parse(url);
    if (isIp || domain === null || !isIcann) continue;
    const personal = PERSONAL.test(url.replace(/^[a-z]*:?\/\/(?:www\.)?/i, ''));
    found.push({ start, end, kind: 'url', certainty: personal ? 'likely' : 'possible', sort: personal ? 'personal-page' : 'page' });
  }
  return found;
};
