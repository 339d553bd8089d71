import { lexical } from '../editors/lexical.ts';
import { POST_CONTEXT } from './facebook-context.ts';
import { buttonsAfter, COMMENT_PLACE, DIALOG, TEXT_BOX } from './facebook-signs.ts';
import type { Sign, Surface } from './surface.ts';

/** Labels are in the person's language: these save a look at the page's layout where the language is English. */
const POST: Sign = {
  selector: '[role="button"]:is([aria-label="Post"], [aria-label="Save"], [aria-label="Submit"], [aria-label="Share now"])',
  is: 'Post; Save where a published one is changed, Submit where a group looks first',
  seen: '2026-10',
  page: 'facebook',
};

const NEXT: Sign = {
  selector: '[role="dialog"] [role="button"][aria-label="Next"]',
  is: 'Next, where a post takes two steps; there may be one in each panel of the dialog',
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

/** In any language, Post and Next are the last wide button after the text, in the panel of the dialog that is in sight. */
function lastWideButton(composer: Element | ShadowRoot, editable: HTMLElement): HTMLElement | null {
  if (!('getBoundingClientRect' in composer)) return null;
  const { left, right, width } = composer.getBoundingClientRect();
  const wide = buttonsAfter(editable, composer).filter((button) => {
    const rect = button.getBoundingClientRect();
    return width > 0 && rect.width >= width * WIDE && rect.left >= left - 1 && rect.right <= right + 1;
  });
  return wide.at(-1) ?? null;
}

/** A post on one's profile, on a page that one runs, in a group, and a published post that is changed: all in one dialog. */
export const facebookPost: Surface = {
  id: 'facebook-post',
  site: 'facebook',
  surface: 'post',
  hosts: ['www.facebook.com'],
  editor: lexical,
  editable: TEXT_BOX,
  within: DIALOG,
  notWithin: COMMENT_PLACE,
  bounds: DIALOG,
  submit: [POST],
  alsoSubmit: [NEXT],
  submitByPlace: lastWideButton,
  sendKeys: 'may-send',
  tools: [TOOLS],
  context: POST_CONTEXT,
};
