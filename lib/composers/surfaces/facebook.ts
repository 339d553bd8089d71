import { lexical } from '../editors/lexical.ts';
import type { Sign, Surface } from './surface.ts';

/** Chats and comments carry the same markers; where it stands tells a post. */
const TEXT_BOX: Sign = {
  selector: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
  is: 'any box that is written in',
  seen: '2026-10',
  page: 'facebook',
};

const DIALOG: Sign = { selector: '[role="dialog"]', is: 'the dialog a post is written in', seen: '2026-10', page: 'facebook' };

const COMMENT: Sign = {
  selector: '[role="article"], form:has(#focused-state-composer-submit)',
  is: 'a post with its comments',
  seen: '2026-02',
  page: 'facebook',
};

/** Labels are in the person's language: these save a look at the page's layout where the language is English. */
const LABELLED: Sign = {
  selector: '[role="button"][aria-label="Post"], [role="button"][aria-label="Next"]',
  is: 'Post, or Next where a post takes two steps',
  seen: '2026-05',
  page: 'facebook',
};

const TOOLS: Sign = {
  selector: '[role="dialog"] [role="button"][aria-label]',
  is: 'the buttons that add to a post',
  seen: '2026-05',
  page: 'facebook',
};

/** Post spans at least this part of its dialog's width; the tools beside the text are small. */
const WIDE = 0.6;

/** In any language, Post is the last wide button of the dialog, after the text. */
function lastWideButton(composer: Element | ShadowRoot, editable: HTMLElement): HTMLElement | null {
  if (!('getBoundingClientRect' in composer)) return null;
  const width = composer.getBoundingClientRect().width;
  const wide = [...composer.querySelectorAll<HTMLElement>('[role="button"]')].filter((button) => (
    (editable.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    && width > 0 && button.getBoundingClientRect().width >= width * WIDE));
  return wide.at(-1) ?? null;
}

export const facebookPost: Surface = {
  id: 'facebook-post',
  site: 'facebook',
  surface: 'post',
  hosts: ['www.facebook.com'],
  editor: lexical,
  editable: TEXT_BOX,
  within: DIALOG,
  notWithin: COMMENT,
  bounds: DIALOG,
  submit: [LABELLED],
  submitByPlace: lastWideButton,
  sendKeys: 'may-send',
  tools: [TOOLS],
};

export const FACEBOOK_SURFACES: readonly Surface[] = [facebookPost];
