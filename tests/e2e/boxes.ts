import type { SiteTab } from './hands.ts';
import { clickOn, until } from './driver.ts';

/** A post box of a site's page: how a person gets to it and posts from it. Selectors reach into open shadow roots. */
export interface PostBox {
  /** The name the page's model is read by. */
  readonly kind: string;
  readonly url: string;
  /** What is clicked, in order, until the box stands open. */
  readonly opens: readonly string[];
  readonly editor: string;
  readonly post: string;
  /** True where Ctrl+Enter posts. */
  readonly keyPosts: boolean;
  /** True where the box goes away once it has posted. */
  readonly closes: boolean;
}

export const BOXES: readonly PostBox[] = [
  {
    kind: 'x-modal',
    url: 'https://x.com/home',
    opens: ['[data-testid="SideNav_NewTweet_Button"]'],
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    post: '[data-testid="tweetButton"]',
    keyPosts: true,
    closes: true,
  },
  {
    kind: 'facebook-post',
    url: 'https://www.facebook.com/',
    opens: ['.fb-entry'],
    editor: '[role="dialog"] [role="textbox"]',
    post: '[role="dialog"] [role="button"][aria-label="Post"]',
    keyPosts: false,
    closes: true,
  },
  {
    kind: 'linkedin-post',
    url: 'https://www.linkedin.com/feed/',
    opens: ['.share-start'],
    editor: '[data-test-ql-editor-contenteditable="true"]',
    post: '.share-actions__primary-action',
    keyPosts: true,
    closes: true,
  },
  {
    kind: 'linkedin-comment',
    url: 'https://www.linkedin.com/feed/',
    opens: [],
    editor: '.tiptap',
    post: '[data-view-name="comment-post"]',
    keyPosts: true,
    closes: false,
  },
];

/** Goes to the box's page, opens the box and puts the caret into it. `query` is added to the address (`theme=dark`). */
export async function openBox(tab: SiteTab, box: PostBox, query = ''): Promise<void> {
  await tab.goto(query ? `${box.url}?${query}` : box.url);
  for (const selector of box.opens) await clickOn(tab, selector);
  await clickOn(tab, box.editor);
  await until(() => focused(tab, box), 'the caret in the box');
}

/** What the editor's own model holds. */
export function model(tab: SiteTab, box: PostBox): Promise<string | null> {
  return tab.evaluate((kind) => window.__site.model(kind), box.kind);
}

/** The selection of the editor's model, in UTF-16 units. */
export function caret(tab: SiteTab, box: PostBox): Promise<{ start: number; end: number } | null> {
  return tab.evaluate((kind) => window.__site.caret(kind), box.kind);
}

export function focused(tab: SiteTab, box: PostBox): Promise<boolean> {
  return tab.evaluate((kind) => window.__site.focused(kind), box.kind);
}

/** The texts that went out from this page so far. */
export function posted(tab: SiteTab): Promise<string[]> {
  return tab.evaluate(() => window.__site.posted.map(({ text }) => text));
}
