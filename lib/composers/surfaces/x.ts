import { draftJs } from '../editors/draft-js.ts';
import type { Sign, Surface } from './surface.ts';

/** The prefix alone also names the label and the row around the box, and would read the text three times. */
const TEXT_BOX: Sign = {
  selector: '[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]',
  is: 'the box a post, a reply or one part of a thread is written in',
  seen: '2026-10',
  page: 'x',
};

/** The box and its tools are sibling subtrees, so the composer is whatever holds both, inside one of these. */
const COMPOSER: Sign = {
  selector: '[role="dialog"], [data-testid="primaryColumn"], main, body',
  is: 'the dialog or the column a composer stands in',
  seen: '2026-10',
  page: 'x',
};

const POST_IN_DIALOG: Sign = { selector: 'button[data-testid="tweetButton"]', is: 'Post, in the dialog', seen: '2026-10', page: 'x' };
const POST_IN_PAGE: Sign = {
  selector: 'button[data-testid="tweetButtonInline"]',
  is: 'Post on the home page, Reply under a post',
  seen: '2026-10',
  page: 'x',
};

const TOOL_ROW: Sign = { selector: '[data-testid="toolBar"]', is: 'the row of tools under the text', seen: '2026-10', page: 'x' };

/** Cmd or Ctrl with Enter is bound to Post in the site's own code. */
export const xPost: Surface = {
  id: 'x-post',
  site: 'x',
  surface: 'post',
  hosts: ['x.com', 'twitter.com'],
  editor: draftJs,
  editable: TEXT_BOX,
  bounds: COMPOSER,
  submit: [POST_IN_DIALOG, POST_IN_PAGE],
  sendKeys: 'sends',
  tools: [TOOL_ROW],
};

export const X_SURFACES: readonly Surface[] = [xPost];
