import { draftJs } from '../editors/draft-js.ts';
import { field } from '../editors/field.ts';
import type { Sign, Surface } from './surface.ts';
import { xArticle, xArticleTitle } from './x-article.ts';
import { xChat, xOldChat } from './x-chat.ts';
import { X_CONTEXT, X_KINDS } from './x-context.ts';
import { wordedAfterTools, X_COMPOSER, X_HOSTS, X_SUBMITS, X_TOOL_ROW } from './x-page.ts';

/** The prefix alone also names the label and the row around the box, and would read the text three times. */
const TEXT_BOX: Sign = {
  selector: '[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]',
  is: 'the box a post, a reply, a quote or one part of a thread is written in',
  seen: '2026-10',
  page: 'x',
};

/** The site's own code names the fields so in every language; they carry no test id. */
const POLL_CHOICE: Sign = {
  selector: 'input[name="Choice1"], input[name="Choice2"], input[name="Choice3"], input[name="Choice4"]',
  is: 'one choice of a poll',
  seen: '2026-08',
  page: 'x',
};

const ALT_TEXT: Sign = {
  selector: 'textarea[data-testid="altTextInput"], textarea[name="altTextInput"]',
  is: 'what a picture is described with',
  seen: '2026-07',
  page: 'x',
};

/** Cmd or Ctrl with Enter is bound to Post in the site's own code. */
const xPost: Surface = {
  id: 'x-post',
  site: 'x',
  surface: 'post',
  kinds: X_KINDS,
  hosts: X_HOSTS,
  editor: draftJs,
  editable: TEXT_BOX,
  bounds: X_COMPOSER,
  submit: X_SUBMITS,
  submitByPlace: wordedAfterTools,
  sendKeys: 'sends',
  tools: [X_TOOL_ROW],
  context: X_CONTEXT,
};

/** Goes out with the post it stands in, by the same button. What Ctrl with Enter does in the field is not known. */
const xPoll: Surface = {
  id: 'x-poll',
  site: 'x',
  surface: 'poll',
  hosts: X_HOSTS,
  editor: field,
  editable: POLL_CHOICE,
  bounds: X_COMPOSER,
  submit: X_SUBMITS,
  submitByPlace: wordedAfterTools,
  sendKeys: 'may-send',
  tools: [X_TOOL_ROW],
  context: X_CONTEXT,
};

/** Held at Save: afterwards the words stand in no field any more. */
const xAltText: Surface = {
  id: 'x-alt-text',
  site: 'x',
  surface: 'alt-text',
  hosts: X_HOSTS,
  editor: field,
  editable: ALT_TEXT,
  bounds: X_COMPOSER,
  submit: [{ selector: '[data-testid="endEditingButton"]', is: 'Save', seen: '2026-07', page: 'x' }],
  sendKeys: 'nothing',
  tools: [],
  context: X_CONTEXT,
};

export const X_SURFACES: readonly Surface[] = [xPost, xPoll, xAltText, xArticle, xArticleTitle, xChat, xOldChat];
