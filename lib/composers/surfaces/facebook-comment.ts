import { lexical } from '../editors/lexical.ts';
import { COMMENT_CONTEXT, COMMENT_KINDS } from './facebook-context.ts';
import { buttonsAfter, COMMENT_PLACE, TEXT_BOX } from './facebook-signs.ts';
import type { Sign, Surface } from './surface.ts';

/** Stands in the form from when the box has the focus; each form has its own, all with the same id. */
const SUBMIT: Sign = {
  selector: '#focused-state-composer-submit [role="button"]',
  is: 'Comment or Reply',
  seen: '2026-10',
  page: 'facebook',
};

/** The list's name changes as the box gains and loses the focus; its end does not. */
const TOOLS: Sign = {
  selector: '[data-id$="state-actions-list"]',
  is: 'the row of emoji, camera and sticker buttons',
  seen: '2026-10',
  page: 'facebook',
};

/** Without the site's own mark, what sends is the last button of the form that is none of its tools. */
function lastButNoTool(form: Element | ShadowRoot, editable: HTMLElement): HTMLElement | null {
  if (!('matches' in form) || !form.matches('form')) return null;
  return buttonsAfter(editable, form).filter((button) => button.closest(`ul, ${TOOLS.selector}`) === null).at(-1) ?? null;
}

/** A comment or a reply: a bare Enter sends it. */
export const facebookComment: Surface = {
  id: 'facebook-comment',
  site: 'facebook',
  surface: 'comment',
  kinds: COMMENT_KINDS,
  hosts: ['www.facebook.com'],
  editor: lexical,
  editable: TEXT_BOX,
  within: COMMENT_PLACE,
  bounds: COMMENT_PLACE,
  submit: [SUBMIT],
  submitByPlace: lastButNoTool,
  sendKeys: 'may-send',
  enter: 'sends',
  tools: [TOOLS],
  context: COMMENT_CONTEXT,
};
