import { profilesOf } from '../composers/surfaces/profiles.ts';
import { readArticle } from './article.ts';
import { outline } from './outline.ts';
import type { Page, PageReader } from './page.ts';
import { findPlace } from './place.ts';
import { readProfile } from './profile.ts';

/** Sites whose pages are feeds, and their names. */
const FEEDS = [['x', /(?:^|\.)(?:x|twitter)\.com$/], ['facebook', /(?:^|\.)facebook\.com$/], ['linkedin', /(?:^|\.)linkedin\.com$/]] as const;

/** Addresses on such sites that hold an article. */
const ARTICLE = /^\/(?:pulse\/|\w+\/article\/|notes\/)/;

function readFeedPage(page: Document, site: (typeof FEEDS)[number][0], host: string, path: string): Page {
  const profile = readProfile(page, site, host, profilesOf(host));
  if (profile !== null) return profile;
  return (ARTICLE.test(path) ? readArticle(page, host) : null) ?? { kind: 'nothing', host, why: 'feed' };
}

/** Reads the page at an address, and shows where words stand in it. */
export function pageReader(page: Document, { hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): PageReader {
  return {
    read() {
      const nothing = (why: 'pdf' | 'empty') => ({ kind: 'nothing', host: hostname, why }) as const;
      if (page.contentType === 'application/pdf' || page.querySelector('embed[type="application/pdf"]') !== null) return nothing('pdf');
      const [site] = FEEDS.find(([, hosts]) => hosts.test(hostname)) ?? [];
      if (site !== undefined) return readFeedPage(page, site, hostname, pathname);
      return readArticle(page, hostname) ?? nothing('empty');
    },
    show(place) {
      const range = findPlace(page.body, place);
      if (range !== null) outline(range);
      return range !== null;
    },
  };
}
