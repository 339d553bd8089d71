import { field } from '../editors/field.ts';
import { tiptap } from '../editors/tiptap.ts';
import type { Sign, Surface } from './surface.ts';

const HOSTS = ['www.linkedin.com'];

const TITLE: Sign = {
  selector: 'textarea.article-editor-headline__textarea, textarea#article-editor-headline__textarea',
  is: 'the field of an article\'s title',
  seen: '2026-09',
  page: 'linkedin',
};

/** The label is English alone; the other two hold in any language. */
const BODY: Sign = {
  selector: '.ProseMirror[contenteditable="true"]:is([data-test-article-editor-content-textbox], '
    + '[data-test-article-editor-content-textbox] *, .article-editor-content *, [aria-label="Article editor content"])',
  is: 'the box an article is written in',
  seen: '2026-09',
  page: 'linkedin',
};

const EDITOR: Sign = { selector: 'main, body', is: 'the page an article is written on', seen: '2026-09', page: 'linkedin' };

/** Publish stands in the share box that opens then, which is a post's own box and held there too. */
const NEXT: Sign = { selector: 'button.article-editor-nav__publish', is: 'Next', seen: '2026-09', page: 'linkedin' };

/** Articles and newsletters: title and body are two boxes that one Next sends on. */
export const linkedinArticleTitle: Surface = {
  id: 'linkedin-article-title',
  site: 'linkedin',
  surface: 'article',
  hosts: HOSTS,
  editor: field,
  editable: TITLE,
  bounds: EDITOR,
  submit: [NEXT],
  sendKeys: 'nothing',
  tools: [],
};

/** ProseMirror, which is all that TipTap adds to as far as reading and writing go. */
export const linkedinArticle: Surface = {
  id: 'linkedin-article',
  site: 'linkedin',
  surface: 'article',
  hosts: HOSTS,
  editor: tiptap,
  editable: BODY,
  bounds: EDITOR,
  submit: [NEXT],
  sendKeys: 'nothing',
  tools: [],
};
