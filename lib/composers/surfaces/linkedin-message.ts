import { field } from '../editors/field.ts';
import { plain } from '../editors/plain.ts';
import type { Sign, Surface } from './surface.ts';

const HOSTS = ['www.linkedin.com'];

/** In the document, or, opened from the list of connections, in the open shadow root of `#interop-outlet`. */
const MESSAGE_BOX: Sign = {
  selector: '.msg-form__contenteditable[contenteditable="true"], .msg-form [contenteditable="true"][role="textbox"]',
  is: 'the box a message is written in',
  seen: '2026-09',
  page: 'linkedin',
};

const FORM: Sign = { selector: '.msg-form', is: 'the box of a message with its buttons', seen: '2026-09', page: 'linkedin' };

const SEND = '.msg-form__send-button, .msg-form__send-btn, button[type="submit"]';

const MESSAGE_TOOLS: Sign = {
  selector: '.msg-form__footer button',
  is: 'the buttons under a message',
  seen: '2026-09',
  page: 'linkedin',
};

/** As chosen under Send's options, a message has a Send and Enter makes a new line… */
export const linkedinMessage: Surface = {
  id: 'linkedin-message',
  site: 'linkedin',
  surface: 'message',
  hosts: HOSTS,
  editor: plain,
  editable: MESSAGE_BOX,
  within: { selector: `.msg-form:has(${SEND})`, is: 'the form of a message that has a Send', seen: '2026-09', page: 'linkedin' },
  bounds: FORM,
  submit: [{ selector: SEND, is: 'Send', seen: '2026-09', page: 'linkedin' }],
  sendKeys: 'may-send',
  tools: [MESSAGE_TOOLS],
};

/** …or it has none, and Enter sends. */
export const linkedinMessageByEnter: Surface = {
  ...linkedinMessage,
  id: 'linkedin-message-by-enter',
  within: {
    selector: `.msg-form:not(:has(${SEND}))`,
    is: 'the form of a message that has no Send, for Enter sends it',
    seen: '2026-09',
    page: 'linkedin',
  },
  submit: [],
  enter: 'sends',
};

const NOTE: Sign = {
  selector: 'textarea#custom-message, textarea.connect-button-send-invite__custom-message',
  is: 'the field of the note that goes with an invitation',
  seen: '2026-09',
  page: 'linkedin',
};

const INVITATION: Sign = { selector: '[role="dialog"]', is: 'the dialog an invitation is sent from', seen: '2026-09', page: 'linkedin' };

/** The label is in the person's language; in any, it is the dialog's main button. */
const SEND_INVITATION: Sign = {
  selector: 'button[aria-label="Send invitation"], button.artdeco-button--primary',
  is: 'Send invitation',
  seen: '2026-09',
  page: 'linkedin',
};

export const linkedinInvitation: Surface = {
  id: 'linkedin-invitation',
  site: 'linkedin',
  surface: 'message',
  hosts: HOSTS,
  editor: field,
  editable: NOTE,
  bounds: INVITATION,
  submit: [SEND_INVITATION],
  sendKeys: 'nothing',
  tools: [],
};
