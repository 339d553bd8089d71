import { draftJs } from '../editors/draft-js.ts';
import { field } from '../editors/field.ts';
import type { Sign, Surface } from './surface.ts';
import { X_HOSTS } from './x-page.ts';

/** Messages go to those in the conversation alone, so there is no audience to be read. */
const BOUNDS: Sign = {
  selector: '[data-testid="dm-conversation-panel"], [data-testid="DMDrawer"], main, body',
  is: 'the conversation; of the older chat the page or the drawer it stands in',
  seen: '2026-10',
  page: 'x',
};

/** A plain text area in the open shadow root of `[data-testid="xchatEmbedRoute"]`; Send stands there only while there is a text. */
export const xChat: Surface = {
  id: 'x-chat',
  site: 'x',
  surface: 'message',
  hosts: X_HOSTS,
  editor: field,
  editable: {
    selector: 'textarea[data-testid="dm-composer-textarea"]',
    is: 'the box a message is written in',
    seen: '2026-10',
    page: 'x',
  },
  bounds: BOUNDS,
  submit: [{ selector: '[data-testid="dm-composer-send-button"]', is: 'Send', seen: '2026-10', page: 'x' }],
  sendKeys: 'may-send',
  enter: 'sends',
  tools: [],
};

/** The chat some accounts still have. */
export const xOldChat: Surface = {
  ...xChat,
  id: 'x-chat-old',
  editor: draftJs,
  editable: {
    selector: '[data-testid="dmComposerTextInput"][contenteditable="true"]',
    is: 'the box a message is written in, in the older chat',
    seen: '2026-05',
    page: 'x',
  },
  submit: [{ selector: '[data-testid="dmComposerSendButton"]', is: 'Send, in the older chat', seen: '2026-05', page: 'x' }],
};
