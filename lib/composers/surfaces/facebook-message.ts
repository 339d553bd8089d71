import { lexical } from '../editors/lexical.ts';
import { MESSAGE_CONTEXT } from './facebook-context.ts';
import { buttonsAfter, RICH_BOX } from './facebook-signs.ts';
import type { Sign, Surface } from './surface.ts';

/**
 * A chat carries the same markers as a post. Told by its placeholder, two letters in every language it was seen in; by its
 * group's label; and by where it stands: a box in no dialog, no form and no article is none of the others.
 */
const CHAT_BOX: Sign = {
  selector: [
    `${RICH_BOX}[aria-placeholder="Aa"]`,
    `[aria-label="Thread composer"] ${RICH_BOX}`,
    `${RICH_BOX}:not([role="dialog"] *, form *, [role="article"] *)`,
  ].join(', '),
  is: 'the box of a chat, in a tab over the page or in a page of its own',
  seen: '2026-10',
  page: 'facebook',
};

/** Nothing but messages is written there. */
const MESSENGER_BOX: Sign = { selector: RICH_BOX, is: 'the box of a chat', seen: '2026-10', page: 'messenger' };

const AROUND_CHAT: Sign = {
  selector: '[aria-label="Thread composer"], [role="group"], [role="dialog"], [role="main"], body',
  is: 'the row of the box and its buttons, or the thread it belongs to',
  seen: '2026-10',
  page: 'facebook',
};

const SEND: Sign = {
  selector: '[role="button"][aria-label="Press enter to send" i]',
  is: 'Send, in English; a thumb stands there while nothing is written',
  seen: '2026-08',
  page: 'facebook',
};

const TOOLS: Sign = {
  selector: '[aria-label="Thread composer"] [role="button"]',
  is: 'the buttons that add to a message',
  seen: '2026-06',
  page: 'facebook',
};

/** How much taller than its text a composer may be, in pixels: an answered message and pictures stand over the text. */
const TALLER = 200;

/** In any language, Send is the last button of the row: the last in the tallest element around the text that is no thread yet. */
function lastInRow(bounds: Element | ShadowRoot, editable: HTMLElement): HTMLElement | null {
  const tallest = editable.getBoundingClientRect().height + TALLER;
  let last: HTMLElement | null = null;
  for (let around = editable.parentElement; around !== null; around = around.parentElement) {
    if (around.getBoundingClientRect().height > tallest) break;
    last = buttonsAfter(editable, around).at(-1) ?? last;
    if (around === bounds) break;
  }
  return last;
}

export const facebookMessage: Surface = {
  id: 'facebook-message',
  site: 'facebook',
  surface: 'message',
  hosts: ['www.facebook.com'],
  editor: lexical,
  editable: CHAT_BOX,
  bounds: AROUND_CHAT,
  submit: [SEND],
  submitByPlace: lastInRow,
  sendKeys: 'may-send',
  enter: 'sends',
  tools: [TOOLS],
  context: MESSAGE_CONTEXT,
};

export const messengerMessage: Surface = {
  ...facebookMessage,
  id: 'messenger-message',
  hosts: ['messenger.com'],
  editable: MESSENGER_BOX,
  context: {},
};
