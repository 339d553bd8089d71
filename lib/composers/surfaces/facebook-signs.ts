import type { Sign } from './surface.ts';

/** Every rich box of the site is one of these, in posts, comments and chats alike: where it stands tells which. */
export const RICH_BOX = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

export const TEXT_BOX: Sign = { selector: RICH_BOX, is: 'any box that is written in', seen: '2026-10', page: 'facebook' };

/** The comment form carries no method, the post's has one. A box in an article is a comment that is changed. */
export const COMMENT_PLACE: Sign = {
  selector: 'form[role="presentation"]:not([method]), form:has(#focused-state-composer-submit), [role="article"]',
  is: 'the form of a comment, or a comment itself',
  seen: '2026-10',
  page: 'facebook',
};

export const DIALOG: Sign = {
  selector: '[role="dialog"]',
  is: 'the dialog a post is written in',
  seen: '2026-10',
  page: 'facebook',
};

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}

/** The buttons that come after the text in a part of the page. The site's are `div`s, its newest pages have real ones too. */
export function buttonsAfter(text: HTMLElement, part: ParentNode): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[role="button"], button')].filter((button) => (
    (text.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && isShown(button)));
}
