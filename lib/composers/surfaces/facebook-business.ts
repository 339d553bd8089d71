import { draftJs } from '../editors/draft-js.ts';
import type { Editor } from '../editors/editor.ts';
import { lexical } from '../editors/lexical.ts';
import { plain } from '../editors/plain.ts';
import { BUSINESS_CONTEXT } from './facebook-context.ts';
import { buttonsAfter } from './facebook-signs.ts';
import type { Sign, Surface } from './surface.ts';

const PAGE: Sign = { selector: 'body', is: 'the page: the composer fills it', seen: '2026-09', page: 'business' };

const TOOLS: Sign = {
  selector: '[role="main"] [role="button"][aria-label]',
  is: 'the buttons beside the text',
  seen: '2026-09',
  page: 'business',
};

/** How far beside its text the composer's own column may reach, in pixels; the preview stands further off. */
const BESIDE = 48;

/**
 * Publish is named by what it shows, in the person's language and with zero-width spaces in it, so it is told by its place:
 * in the column of the text, not in the preview beside it, the last button of the lowest row.
 */
function lastOfColumn(page: Element | ShadowRoot, editable: HTMLElement): HTMLElement | null {
  const { left, right } = editable.getBoundingClientRect();
  const column = buttonsAfter(editable, page)
    .map((button) => ({ button, rect: button.getBoundingClientRect() }))
    .filter(({ rect }) => rect.width > 0 && rect.left < right + BESIDE && rect.right > left - BESIDE);
  const lowest = Math.max(...column.map(({ rect }) => rect.bottom));
  return column.filter(({ rect }) => rect.bottom > lowest - rect.height / 2).at(-1)?.button ?? null;
}

/** The kinds of editor the box was written down as; whichever stands there is read as what it is. */
const EDITORS: readonly { readonly id: string; readonly editor: Editor; readonly box: Sign }[] = [
  {
    id: 'business-post',
    editor: draftJs,
    box: {
      selector: '[contenteditable="true"]:has([data-contents="true"])',
      is: 'the text of a post, in Draft.js',
      seen: '2026-09',
      page: 'business',
    },
  },
  {
    id: 'business-lexical',
    editor: lexical,
    box: {
      selector: '[contenteditable="true"][data-lexical-editor="true"]',
      is: 'the text of a post, in Lexical: not seen, but what the rest of the site has',
      seen: '2026-09',
      page: 'business',
    },
  },
  {
    id: 'business-plain',
    editor: plain,
    box: {
      selector: '[contenteditable="true"]',
      is: 'the text of a post, in an editable that no library keeps',
      seen: '2026-08',
      page: 'business',
    },
  },
];

/** What pages publish from Business Suite: post, reel and story texts alike. */
export const BUSINESS_SURFACES: readonly Surface[] = EDITORS.map(({ id, editor, box }) => ({
  id,
  site: 'facebook',
  surface: 'post',
  hosts: ['business.facebook.com'],
  editor,
  editable: box,
  bounds: PAGE,
  submit: [],
  submitByPlace: lastOfColumn,
  sendKeys: 'may-send',
  tools: [TOOLS],
  context: BUSINESS_CONTEXT,
}));
