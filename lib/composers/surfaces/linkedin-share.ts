import type { AudienceClue } from '../context/clue.ts';
import { field } from '../editors/field.ts';
import { tiptap } from '../editors/tiptap.ts';
import type { Sign, Surface } from './surface.ts';

const HOSTS = ['www.linkedin.com'];

/** The one name on the newest share box that means something and is no word of a language. */
const TEXT_BOX: Sign = {
  selector: '[componentkey="ShareBox_textEditor"][contenteditable="true"], [componentkey="ShareBox_textEditor"] [contenteditable="true"]',
  is: 'the box a post is written in, on the newest pages',
  seen: '2026-10',
  page: 'linkedin',
};

/** The browser's own dialog, also where the address is that of the share box alone (/sharing/compose). */
const DIALOG: Sign = {
  selector: 'dialog, [role="dialog"], main, body',
  is: 'the dialog a post is written in, on the newest pages',
  seen: '2026-10',
  page: 'linkedin',
};

const TOOLS: Sign = {
  selector: 'button[aria-label], a[aria-label]',
  is: 'the buttons that add to a post or put it off',
  seen: '2026-10',
  page: 'linkedin',
};

/** In any language, Post, Save or Schedule is the last button of its dialog that shows a word and no sign. */
function lastWordAlone(composer: Element | ShadowRoot, editable: HTMLElement): HTMLElement | null {
  return [...composer.querySelectorAll('button')].filter((button) => (
    (editable.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    && button.querySelector('svg, img') === null && !button.hasAttribute('aria-label') && /\p{L}{2}/u.test(button.textContent ?? '')
    && button.checkVisibility())).at(-1) ?? null;
}

const AUTHOR: Sign = {
  selector: '[role="button"]:has(svg[id="caret-small"]):not(:has(svg[id="visibility-small"])):not(:has(svg[id="comment-small"]))',
  is: 'who posts: the control with an arrow and no other sign',
  seen: '2026-10',
  page: 'linkedin',
};

const VISIBILITY: Sign = {
  selector: '[role="button"]:has(svg[id="visibility-small"])',
  is: 'who will see it: the control with an eye',
  seen: '2026-10',
  page: 'linkedin',
};

/** The sign is the same for every choice; the words are in the person's language, and those of two are known. */
const AUDIENCES: readonly AudienceClue[] = [
  { sign: VISIBILITY, says: /(?:Post to Anyone|Auf Alle posten)\s*$/, is: 'public', sure: 'guessed' },
  { sign: VISIBILITY, says: /Post to Connections only\s*$/, is: 'connections', sure: 'guessed' },
  { sign: VISIBILITY, says: /Post (?:to|in) \S[^\n]*$/, is: 'group', sure: 'guessed' },
];

/** What the feed shows of a post, inside this dialog. That a repost shows it so was not seen. */
const REPOSTED: Sign = {
  selector: '[componentkey^="feed-commentary"], [data-view-name="feed-commentary"]',
  is: 'the words of the post that is passed on',
  seen: '2026-09',
  page: 'linkedin',
};

/**
 * TipTap in a modal dialog of the document, which took the place of Quill for most people in the second half of 2026; company
 * pages keep the older one. That Ctrl or Cmd with Enter posts was not seen, so these keys are given back as they were.
 */
export const linkedinShare: Surface = {
  id: 'linkedin-share',
  site: 'linkedin',
  surface: 'post',
  kinds: [{ surface: 'quote', when: { sign: REPOSTED } }],
  hosts: HOSTS,
  editor: tiptap,
  editable: TEXT_BOX,
  bounds: DIALOG,
  submit: [],
  submitByPlace: lastWordAlone,
  sendKeys: 'may-send',
  tools: [TOOLS],
  context: {
    replyTo: [{ sign: REPOSTED }],
    account: [{ sign: AUTHOR }],
    audience: AUDIENCES,
    mentions: { selector: '[data-type="mention"]', is: 'somebody who is named in the text', seen: '2026-09', page: 'linkedin' },
  },
};

/** Held at Add, for the field is gone by the time Post is pressed. */
export const linkedinShareAltText: Surface = {
  id: 'linkedin-share-alt-text',
  site: 'linkedin',
  surface: 'alt-text',
  hosts: HOSTS,
  editor: field,
  editable: { selector: 'textarea', is: 'the field a picture\'s alternative text is written in, on the newest pages', seen: '2026-10', page: 'linkedin' },
  within: {
    selector: 'dialog:has([aria-roledescription="sortable"], img[src^="blob:"])',
    is: 'the dialog in which pictures are got ready: it shows them',
    seen: '2026-10',
    page: 'linkedin',
  },
  bounds: DIALOG,
  submit: [],
  submitByPlace: lastWordAlone,
  sendKeys: 'nothing',
  tools: [TOOLS],
};
