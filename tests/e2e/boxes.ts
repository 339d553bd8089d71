import { FACEBOOK_OTHERS, FACEBOOK_POST } from './boxes/facebook.ts';
import { LINKEDIN_COMMENT, LINKEDIN_OTHERS, LINKEDIN_POST } from './boxes/linkedin.ts';
import { X_OTHERS, X_POST } from './boxes/x.ts';
import { clickOn, pause, UNDO_APART_MS, until } from './driver.ts';
import type { SiteTab, Tab } from './hands.ts';

/** A box of a site's page: how a person gets to it and posts from it. Selectors reach into open shadow roots. */
export interface PostBox {
  /** The name the page's model is read by, and posts are noted under. */
  readonly kind: string;
  /** What tells it from another box of the same kind. */
  readonly variant?: string;
  readonly url: string;
  /** What is clicked, in order, until the box stands open. */
  readonly opens: readonly string[];
  /** What has to be written elsewhere before the box can be posted. */
  readonly fills?: readonly { readonly into: string; readonly text: string }[];
  readonly editor: string;
  /** True where a text stands in it when it opens; it is taken away first. */
  readonly written?: boolean;
  readonly post: string;
  /** What is pressed after `post`, in order, until the text is out. */
  readonly next?: readonly string[];
  /** The keys in the text that post it; null where none do. */
  readonly sends: 'Enter' | 'Control+Enter' | null;
  /** True where the box goes away once it has posted. */
  readonly closes: boolean;
  /** False for plain fields, over whose words nothing can be drawn: the card quotes them. */
  readonly marks: boolean;
  /** What is written here instead of `NAMING`, where that is too long. */
  readonly draft?: Writing;
}

/** A text that is held, and the words in it that a fix takes away. */
export interface Writing {
  readonly text: string;
  readonly name: string;
}

/** Names a patient; everybody here is invented. */
export const NAMING: Writing = {
  text: 'Long night. Marcus Whitfield, MRN 4471902, was brought in and we nearly lost him.',
  name: 'Marcus Whitfield',
};

/** One of each editor library: these go through the whole contract. */
export const BOXES: readonly PostBox[] = [X_POST, FACEBOOK_POST, LINKEDIN_POST, LINKEDIN_COMMENT];

/** All the others: these go through the short contract. */
export const OTHER_BOXES: readonly PostBox[] = [...X_OTHERS, ...FACEBOOK_OTHERS, ...LINKEDIN_OTHERS];

/** Goes to the box's page, opens the box and puts the caret into it. `query` is added to the address (`theme=dark`). */
export async function openBox(tab: SiteTab, box: PostBox, query = ''): Promise<void> {
  await tab.goto(query ? `${box.url}?${query}` : box.url);
  for (const selector of box.opens) await clickOn(tab, selector);
  for (const { into, text } of box.fills ?? []) {
    await clickOn(tab, into);
    await tab.type(text);
  }
  const caretIn = (withinMs?: number) => until(() => focused(tab, box), 'the caret in the box', withinMs);
  await clickOn(tab, box.editor);
  // A press that came just as the site moved its box goes beside it; a person presses again.
  await caretIn(2_000).catch(async () => {
    await clickOn(tab, box.editor);
    await caretIn();
  });
  if (box.written) await emptyBox(tab, box);
}

/** Takes all text out of the box that has the caret, as a person does. */
export async function emptyBox(tab: SiteTab, box: PostBox): Promise<void> {
  await tab.press('a', 'Control');
  await tab.press('Backspace');
  await until(async () => (await model(tab, box)) === '', 'the box empty');
}

/** Lets a Quill box take what was written so far and what comes for two steps of undo. */
export async function settleUndo({ editor }: PostBox): Promise<void> {
  if (editor.includes('ql-editor')) await pause(UNDO_APART_MS);
}

/** Posts without the mouse: by the keys in the text, or by Enter on the button that posts. */
export async function sendByKey(tab: SiteTab, box: PostBox): Promise<void> {
  if (box.sends === 'Enter') return tab.press('Enter');
  if (box.sends === 'Control+Enter') return tab.press('Enter', 'Control');
  await tab.evaluate((sought) => {
    const find = (root: Document | ShadowRoot): HTMLElement | null => {
      for (const found of root.querySelectorAll<HTMLElement>(sought)) if (found.getClientRects().length > 0) return found;
      return [...root.querySelectorAll('*')].map((host) => host.shadowRoot && find(host.shadowRoot)).find(Boolean) ?? null;
    };
    find(document)?.focus();
  }, box.post);
  await tab.press('Enter');
}

/** What the editor's own model holds. */
export function model(tab: Tab, box: PostBox): Promise<string | null> {
  return tab.evaluate((kind) => window.__site.model(kind), box.kind);
}

/** The selection of the editor's model, in UTF-16 units. */
export function caret(tab: Tab, box: PostBox): Promise<{ start: number; end: number } | null> {
  return tab.evaluate((kind) => window.__site.caret(kind), box.kind);
}

export function focused(tab: Tab, box: PostBox): Promise<boolean> {
  return tab.evaluate((kind) => window.__site.focused(kind), box.kind);
}

/** The texts that went out from this page so far. */
export function posted(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => window.__site.posted.map(({ text }) => text));
}

/** Those of them that were written in this box. */
export function postedFrom(tab: Tab, box: PostBox): Promise<string[]> {
  return tab.evaluate((kind) => window.__site.posted.filter((one) => one.kind === kind).map(({ text }) => text), box.kind);
}
