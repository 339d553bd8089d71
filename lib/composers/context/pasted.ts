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
/** A quotation that says where it is from (https://html.spec.whatwg.org/#attr-blockquote-cite). */
const CITE = /<(?:blockquote|q)\b[^>]*\bcite="(https:\/\/[^"]+)"/i;
const LINKS = /<a\b[^>]*\bhref="(https:\/\/[^"]+)"[^>]*>/gi;
/** What sites put behind words that are copied from them: "Read more at https://…". */
const AT_THE_END = /(https:\/\/\S+?)[.)\]]?\s*$/;

const unescaped = (address: string) => address.replaceAll('&amp;', '&');

/** The one link, where it stands behind all the words as a credit does. */
function creditOf(html: string): string | undefined {
  const links = [...html.matchAll(LINKS)];
  const [only] = links;
  if (only?.[1] === undefined || links.length > 1) return undefined;
  const after = html.slice(html.indexOf('</a>', only.index) + 4).replace(/<!--[\s\S]*?-->|<[^>]*>/g, '');
  return /[\p{L}\p{N}]/u.test(after) ? undefined : only[1];
}

/**
 * What a paste brought along, when it came with its source: markup with an address or a link in it. Where several links stand in the
 * words, or one in their middle, they tell that the words are somebody's and not which page they are from; the address is then left out.
 */
export function pastedWithSource(data: Pick<DataTransfer, 'getData'> | null): Read | null {
  const html = data?.getData('text/html') ?? '';
  const text = (data?.getData('text/plain') ?? '').trim();
  if (text.split(/\s+/).length < FEWEST) return null;
  const url = HEADER.exec(html)?.[1] ?? CITE.exec(html)?.[1] ?? (html === '' ? undefined : AT_THE_END.exec(text)?.[1]) ?? creditOf(html);
  if (url !== undefined) return { text: text.slice(0, LONGEST), url: unescaped(url) };
  return new RegExp(LINKS.source, 'i').test(html) ? { text: text.slice(0, LONGEST) } : null;
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
