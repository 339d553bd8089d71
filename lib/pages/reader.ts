import { blueskyPost } from '../composers/surfaces/bluesky.ts';
import { MASTODON } from '../composers/surfaces/mastodon.ts';
import { profilesOf } from '../composers/surfaces/profiles.ts';
import { type Article, readArticle } from './article.ts';
import { type Taken, takePicture } from './fetch-picture.ts';
import { outline } from './outline.ts';
import type { Page, PageReader } from './page.ts';
import { addressOf } from './pictures.ts';
import { findPlace } from './place.ts';
import { readProfile } from './profile.ts';

/** Sites whose pages are feeds, and their names. */
const FEEDS = [['x', /(?:^|\.)(?:x|twitter)\.com$/], ['facebook', /(?:^|\.)facebook\.com$/], ['linkedin', /(?:^|\.)linkedin\.com$/]] as const;

/** Addresses on such sites that hold an article. */
const ARTICLE = /^\/(?:pulse\/|\w+\/article\/|notes\/)/;

/** True of sites that show what many post, where it is not known what one's own profile looks like. */
const isOfMany = (page: Document, host: string) => blueskyPost.hosts.includes(host) || page.querySelector(MASTODON.selector) !== null;

type Read = Pick<Article, 'pictures'> & { readonly page: Page };

function readFeedPage(page: Document, site: (typeof FEEDS)[number][0], host: string, path: string): Read {
  const profile = readProfile(page, site, host, profilesOf(host));
  if (profile !== null) return profile;
  return (ARTICLE.test(path) ? readArticle(page, host) : null) ?? { page: { kind: 'nothing', host, why: 'feed' }, pictures: [] };
}

function readPage(page: Document, host: string, path: string): Read {
  const nothing = (why: 'pdf' | 'empty' | 'others'): Read => ({ page: { kind: 'nothing', host, why }, pictures: [] });
  if (page.contentType === 'application/pdf' || page.querySelector('embed[type="application/pdf"]') !== null) return nothing('pdf');
  const [site] = FEEDS.find(([, hosts]) => hosts.test(host)) ?? [];
  if (site !== undefined) return readFeedPage(page, site, host, path);
  if (isOfMany(page, host)) return nothing('others');
  return readArticle(page, host) ?? nothing('empty');
}

/** Hands a picture over, under the name it was asked by. */
export type HandOver = (id: string, taken: Taken) => Promise<unknown>;

/** Reads the page at an address, shows where words and pictures stand in it, and gives the pictures' bytes. */
export function pageReader(page: Document, { hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>, handOver: HandOver): PageReader {
  let pictures: Article['pictures'] = [];
  return {
    read() {
      const read = readPage(page, hostname, pathname);
      pictures = read.pictures;
      return read.page;
    },
    show(place) {
      const range = findPlace(page.body, place);
      const element = range?.startContainer.parentElement;
      if (range != null && element != null) outline(element, range);
      return range !== null;
    },
    async give(number, id) {
      const picture = pictures[number];
      const taken = picture === undefined ? null : await takePicture(addressOf(picture));
      if (taken !== null) await handOver(id, taken);
      return taken !== null;
    },
    showPicture(number) {
      const picture = pictures[number];
      const isThere = picture?.isConnected === true && picture.checkVisibility?.() !== false;
      if (isThere) outline(picture);
      return isThere;
    },
  };
}
