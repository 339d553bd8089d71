import { draftJs } from '../editors/draft-js.ts';
import { field } from '../editors/field.ts';
import type { Sign, Surface } from './surface.ts';
import { X_CONTEXT } from './x-context.ts';
import { X_HOSTS } from './x-page.ts';

const BODY: Sign = {
  selector: '[data-testid="composer"][contenteditable="true"], '
    + '[data-testid="composerRichTextInputContainer"] .public-DraftEditor-content[contenteditable="true"]',
  is: 'the box the body of an article is written in',
  seen: '2026-09',
  page: 'x',
};

/** The name is a label: it is another one in another language, the length is not. */
const TITLE: Sign = {
  selector: 'textarea[name="Article Title"], textarea[maxlength="100"]:not([data-testid])',
  is: 'the title of an article',
  seen: '2026-08',
  page: 'x',
};

const EDITOR: Sign = {
  selector: ':has([data-testid="composerRichTextInputContainer"])',
  is: 'what holds title and body',
  seen: '2026-07',
  page: 'x',
};

const BOUNDS: Sign = { selector: 'main, body', is: 'the page of articles', seen: '2026-09', page: 'x' };

const TOOLS: Sign = { selector: '#toolbar-styling-buttons', is: 'the row of tools over the text', seen: '2026-08', page: 'x' };

function isFilled(button: HTMLElement): boolean {
  return !/^(?:transparent|rgba\(.*,\s*0\))$/.test(getComputedStyle(button).backgroundColor);
}

/**
 * No test id of Publish is known, and its word is another one in each language. In the bar over the title stand signs
 * with labels, menus, and as the only ones that show a word and open nothing: Preview and Publish, of which Publish is filled
 * and the last.
 */
function lastWordedOver(composer: Element | ShadowRoot, editable: HTMLElement): HTMLElement | null {
  for (let around = editable.parentElement; around !== null; around = around.parentElement) {
    const over = [...around.querySelectorAll<HTMLElement>('button, [role="button"]')].filter((button) => (
      (button.compareDocumentPosition(editable) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      && !button.matches(`[aria-label], [aria-haspopup], [role="tab"], ${TOOLS.selector} *`)
      && /\p{L}{2}/u.test(button.textContent ?? '')));
    if (over.length > 0) return over.findLast(isFilled) ?? over.at(-1) ?? null;
    if (around === composer) return null;
  }
  return null;
}

/** Publish leads to a step of its own, where nothing can be written any more: it is held here. */
export const xArticle: Surface = {
  id: 'x-article',
  site: 'x',
  surface: 'article',
  hosts: X_HOSTS,
  editor: draftJs,
  editable: BODY,
  bounds: BOUNDS,
  submit: [],
  submitByPlace: lastWordedOver,
  sendKeys: 'nothing',
  tools: [TOOLS],
  context: X_CONTEXT,
};

export const xArticleTitle: Surface = { ...xArticle, id: 'x-article-title', editor: field, editable: TITLE, within: EDITOR };
