import type { Draft } from '../../draft/draft.ts';

/** Words that came into a box with the page they are from. */
type Read = NonNullable<Draft['recentlyRead']>[number];

/** Fewest words that can be a copy; fewer in a row are anybody's. */
const FEWEST = 12;
/** Longest text and most pastes that are taken along for one draft, in UTF-16 units and pieces. */
const LONGEST = 20_000;
const MOST = 8;

/** Of the header that Windows puts before copied markup (https://learn.microsoft.com/windows/win32/dataxchg/html-clipboard-format). */
const HEADER = /^SourceURL:(https:\/\/\S+)/m;
/*
 * A clipboard may hold anything, megabytes of "<a <a <a" among it. Tags and comments end at the latest where the next begins, so that each
 * part is read once.
 */
/** A quotation that says where it is from (https://html.spec.whatwg.org/#attr-blockquote-cite). */
const CITE = /<(?:blockquote|q)\b[^<>]*\bcite="(https:\/\/[^"]+)"/i;
const OPENING_OF_LINK = /<a\b[^<>]*>/gi;
const ADDRESS = /\bhref="(https:\/\/[^"]+)"/i;
const COMMENT_OR_TAG = /<!--(?:(?!<!--)[\s\S])*?-->|<[^<>]*>/g;
/** What sites put behind words that are copied from them: "Read more at https://…". Asked of the last word alone. */
const AT_THE_END = /(https:\/\/\S+?)[.)\]]?$/;

const unescaped = (address: string) => address.replaceAll('&amp;', '&');

/** A link of the markup: its address, and where it begins, in UTF-16 units. */
interface Link {
  readonly address: string;
  readonly index: number;
}

function linksIn(html: string): readonly Link[] {
  return [...html.matchAll(OPENING_OF_LINK)].flatMap(({ index, 0: tag }) => {
    const address = ADDRESS.exec(tag)?.[1];
    return address === undefined ? [] : [{ address, index }];
  });
}

/** The one link, where it stands behind all the words as a credit does. */
function creditOf(html: string, [only, another]: readonly Link[]): string | undefined {
  if (only === undefined || another !== undefined) return undefined;
  const after = html.slice(html.indexOf('</a>', only.index) + 4).replace(COMMENT_OR_TAG, '');
  return /[\p{L}\p{N}]/u.test(after) ? undefined : only.address;
}

/**
 * What a paste brought along, when it came with its source: markup with an address or a link in it. Where several links stand in the
 * words, or one in their middle, they tell that the words are somebody's and not which page they are from; the address is then left out.
 */
export function pastedWithSource(data: Pick<DataTransfer, 'getData'> | null): Read | null {
  const html = data?.getData('text/html') ?? '';
  const text = (data?.getData('text/plain') ?? '').trim();
  const words = text.split(/\s+/);
  if (words.length < FEWEST) return null;
  const links = linksIn(html);
  const url = HEADER.exec(html)?.[1] ?? CITE.exec(html)?.[1] ?? (html === '' ? undefined : AT_THE_END.exec(words.at(-1)!)?.[1]) ?? creditOf(html, links);
  if (url !== undefined) return { text: text.slice(0, LONGEST), url: unescaped(url) };
  return links.length > 0 ? { text: text.slice(0, LONGEST) } : null;
}

/** What was pasted with its source into one draft. Kept by the composer alone, as long as the draft lasts. */
export class Pasted {
  #read: readonly Read[] = [];

  add(read: Read): void {
    this.#read = [...this.#read.filter(({ text }) => text !== read.text), read].slice(-MOST);
  }

  get read(): readonly Read[] {
    return this.#read;
  }

  clear(): void {
    this.#read = [];
  }
}
