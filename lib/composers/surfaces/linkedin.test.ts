// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readContext } from '../context/context.ts';
import { readOwnProfile } from '../context/own-profile.ts';
import { clickedSubmission, keyedSubmission } from '../hold/submission.ts';
import { type Box, boxOn, submitOf } from './find.ts';
import { LINKEDIN_PROFILE, LINKEDIN_SURFACES } from './linkedin.ts';

// jsdom lays nothing out, so everything that stands in the page is shown.
HTMLElement.prototype.checkVisibility = () => true;

const at = (selector: string, root: ParentNode = document) => root.querySelector(selector) as HTMLElement;

function boxAt(selector: string, root: ParentNode = document): Box {
  const box = boxOn([at(selector, root)], LINKEDIN_SURFACES);
  if (box === null) throw new Error(`${selector} is no box`);
  return box;
}

const quill = (id: string) => `<div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" id="${id}"></div></div>`;
const tiptap = (id: string) => `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" id="${id}"></div></div>`;
const message = (foot: string) => `<form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" id="text"></div>
  <footer class="msg-form__footer">${foot}<button type="button" class="msg-form__send-toggle" aria-label="Open send options">…</button></footer></form>`;

beforeEach(() => { document.body.innerHTML = ''; });

describe('a field of LinkedIn', () => {
  it.each([
    ['the search', '<input id="text" type="text" class="search-global-typeahead__input" role="combobox">'],
    ['an editable of the post box\'s class that stands in no share box', quill('text')],
    ['a field of a dialog that shows no picture', '<dialog open><h2>Report</h2><textarea id="text"></textarea><button>Send</button></dialog>'],
    ['a field of a form', '<div role="dialog"><textarea id="text" name="summary"></textarea></div>'],
    ['the date of a scheduled post', '<div class="share-box-v2__modal"><input id="text" type="text" name="schedule-date-input"></div>'],
  ])('that is %s is no box', (_what, html) => {
    document.body.innerHTML = `<main>${html}</main>`;
    expect(boxOn([at('#text'), document.body], LINKEDIN_SURFACES)).toBeNull();
  });

  it.each([
    ['linkedin-post', `<div data-test-modal-id="sharebox"><div role="dialog">${quill('text')}</div></div>`],
    ['linkedin-post', `<div role="dialog" aria-labelledby="share-to-linkedin-modal__header">${quill('text')}</div>`],
    ['linkedin-share', '<dialog open><div class="tiptap ProseMirror" contenteditable="true" role="textbox" componentkey="ShareBox_textEditor" id="text"></div></dialog>'],
    ['linkedin-share-alt-text', '<dialog open><img src="blob:https://www.linkedin.com/1"><textarea id="text"></textarea><button>Update</button></dialog>'],
    ['linkedin-poll', '<div role="dialog"><textarea class="polls-detour__question-field" id="text"></textarea></div>'],
    ['linkedin-poll', '<div role="dialog"><input id="poll-option-3"></div>'],
    ['linkedin-old-comment', `<form class="comments-comment-box__form">${quill('text')}</form>`],
    ['linkedin-comment', tiptap('text')],
    ['linkedin-article', '<div class="article-editor-content"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" id="text"></div></div>'],
    ['linkedin-article', '<div class="ProseMirror" contenteditable="true" role="textbox" data-test-article-editor-content-textbox id="text"></div>'],
    ['linkedin-article-title', '<textarea class="article-editor-headline__textarea" id="text"></textarea>'],
    ['linkedin-message', message('<button type="submit" class="msg-form__send-button">Senden</button>')],
    ['linkedin-message-by-enter', message('<div class="msg-form__hint-text">Zum Senden Enter drücken</div>')],
    ['linkedin-message', `<form class="msg-form">${tiptap('text')}<button type="submit">Senden</button></form>`],
    ['linkedin-invitation', '<div role="dialog"><textarea name="message" class="connect-button-send-invite__custom-message" id="text"></textarea></div>'],
    ['linkedin-alt-text', '<div role="dialog"><div class="media-editor__layout-container"></div><section><textarea id="text"></textarea></section></div>'],
  ])('is %s', (id, html) => {
    document.body.innerHTML = `<main>${html}</main>`;
    expect(boxAt('#text, #poll-option-3').surface.id).toBe(id);
  });
});

describe('what posts on LinkedIn', () => {
  const SHARE_TEXT = '<div class="tiptap ProseMirror" contenteditable="true" role="textbox" componentkey="ShareBox_textEditor" id="text"></div>';
  const TOOLS = '<button aria-label="Mídia" aria-haspopup="dialog">Mídia</button><button><svg></svg>Mais</button><a aria-label="Agendadas"></a>';

  it('is the last word alone in the newest share box, in any language', () => {
    document.body.innerHTML = `<main><button>Comentar</button></main><dialog open><button>Voltar</button>${SHARE_TEXT}
      <button>Reescrever</button>${TOOLS}<button id="own">Publicar</button></dialog><footer><button>Ajuda</button></footer>`;
    expect(submitOf(boxAt('#text'))?.id).toBe('own');
  });

  it.each([
    ['<button componentkey="commentButtonSection_7" id="own">Comentar</button>'], ['<section id="commentButtonSection-7"><button id="own">Responder</button></section>'],
  ])('is what is named as the button of a comment, however far from the text: %s', (button) => {
    const deep = `${'<div>'.repeat(9)}${tiptap('text')}${'</div>'.repeat(9)}`;
    document.body.innerHTML = `<div role="listitem"><button aria-label="Comentar"><svg></svg>3</button><button>Comentar</button>${deep}${button}<button>Cancelar</button></div>`;
    expect(submitOf(boxAt('#text'))?.id).toBe('own');
  });

  it('is nothing in the newest share box where only signs stand after the text', () => {
    document.body.innerHTML = `<dialog open><button>Voltar</button>${SHARE_TEXT}${TOOLS}</dialog>`;
    expect(submitOf(boxAt('#text'))).toBeNull();
  });

  const share = (foot: string) => `<div data-test-modal-id="sharebox"><div role="dialog">${quill('text')}<button>Rewrite it</button><footer>${foot}</footer></div></div>`;
  const MAIN = (id: string, label = '') => `<button class="artdeco-button--primary" id="${id}" aria-label="${label}">Los</button>`;

  it('is Post, Publish or Schedule by its name, and not what stands beside it', () => {
    document.body.innerHTML = share(`${MAIN('other')}<button class="share-actions__primary-action" id="own">Veröffentlichen</button>`);
    expect(submitOf(boxAt('#text'))?.id).toBe('own');
  });

  it('is the dialog\'s main button where it has no name, as an edit\'s may', () => {
    document.body.innerHTML = share(MAIN('own'));
    expect(submitOf(boxAt('#text'))?.id).toBe('own');
  });

  it.each(['comments-comment-box__submit-button', 'comments-comment-box__submit-button--cr'])('is %s beside a comment of the older pages', (name) => {
    const form = (id: string) => `<form class="comments-comment-box__form">${quill(id)}<button aria-label="Emoji">☺</button><button class="${name} x" id="send-${id}">Kommentieren</button></form>`;
    document.body.innerHTML = form('first') + form('second');
    expect(submitOf(boxAt('#first'))?.id).toBe('send-first');
    expect(submitOf(boxAt('#second'))?.id).toBe('send-second');
  });

  it('is the main button of an invitation in any language, and the named one where there are several', () => {
    const invitation = (foot: string) => `<div role="dialog"><textarea id="custom-message"></textarea><button>Abbrechen</button>${foot}</div>`;
    document.body.innerHTML = invitation(MAIN('own', 'Einladung senden'));
    expect(submitOf(boxAt('textarea'))?.id).toBe('own');
  });

  it('takes an article on with title and body together', () => {
    document.body.innerHTML = `<main><button class="article-editor-nav__publish" id="next">Weiter</button>
      <textarea id="article-editor-headline__textarea" class="article-editor-headline__textarea"></textarea>
      <div class="article-editor-content"><div class="ProseMirror" contenteditable="true" role="textbox" id="body"></div></div></main>`;
    let ids: readonly string[] | undefined;
    window.addEventListener('click', (event) => {
      ids = clickedSubmission(event, LINKEDIN_SURFACES)?.boxes.map(({ editable }) => editable.id);
    }, { capture: true, once: true });
    at('#next').click();
    expect(ids).toEqual(['article-editor-headline__textarea', 'body']);
  });

  it.each([
    ['nothing where there is a Send', '<button type="submit" class="msg-form__send-button">Send</button>', {}, null],
    ['the message where there is none', '', {}, ['text']],
    ['nothing with Shift', '', { shiftKey: true }, null],
  ])('a bare Enter in a message sends %s', (_what, foot, more, sent) => {
    document.body.innerHTML = message(foot);
    let ids: readonly string[] | null = null;
    window.addEventListener('keydown', (event) => {
      ids = keyedSubmission(event, LINKEDIN_SURFACES)?.boxes.map(({ editable }) => editable.id) ?? null;
    }, { capture: true, once: true });
    at('#text').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...more }));
    expect(ids).toEqual(sent);
  });
});

describe('what LinkedIn shows beside a text', () => {
  const settings = (who: string, whom: string) => `<button class="share-unified-settings-entry-button">
    <div class="artdeco-entity-lockup__title">${who}</div>\n<div class="artdeco-entity-lockup__subtitle">${whom}</div></button>`;
  const share = (head: string, beside = '') => `<main><div class="update-components-text">In the feed</div></main>
    <div data-test-modal-id="sharebox"><div role="dialog">${head}${quill('text')}${beside}</div></div>`;

  it.each([
    ['Rosa Okafor', 'Post to Anyone', 'public'],
    ['Harbour Clinic', 'Post to Anyone', 'public'],
    ['Post to Anyone Ltd', 'Post to Connections only', 'connections'],
    ['Rosa Okafor', 'Post to Harbour ward teaching', 'group'],
    ['Rosa Okafor', 'Post in Harbour ward teaching', 'group'],
  ])('is who posts, %s, and with "%s" that it goes to: %s', (account, whom, audience) => {
    document.body.innerHTML = share(settings(account, whom));
    expect(readContext(boxAt('#text'))).toEqual({ surface: 'post', account, audience, audienceSure: 'guessed' });
  });

  it('leaves open who sees it where the words are of a language it does not know', () => {
    document.body.innerHTML = share(settings('Rosa Okafor', 'Für alle posten'));
    expect(readContext(boxAt('#text'))).toEqual({ surface: 'post', account: 'Rosa Okafor' });
  });

  it.each([
    ['Post to Anyone', 'public'], ['Auf Alle posten', 'public'], ['Post to Connections only', 'connections'], ['Post to Harbour ward teaching', 'group'],
  ])('is told by signs in the newest share box: %s', (whom, audience) => {
    const control = (words: string, sign: string) => `<div role="button"><p>${words}</p><svg id="${sign}"></svg><svg id="caret-small"></svg></div>`;
    document.body.innerHTML = `<dialog open>${control(whom, 'visibility-small')}${control('Comments: Anyone', 'comment-small')}
      <div role="button"><p>Rosa Okafor</p><svg id="caret-small"></svg></div>
      <div contenteditable="true" role="textbox" componentkey="ShareBox_textEditor" id="text"></div></dialog>`;
    expect(readContext(boxAt('#text'))).toEqual({ surface: 'post', account: 'Rosa Okafor', audience, audienceSure: 'guessed' });
  });

  it('is the post that is passed on', () => {
    document.body.innerHTML = share('', '<div class="feed-shared-mini-update-v2"><div class="update-components-text">Take it with tea</div></div>');
    expect(readContext(boxAt('#text'))).toEqual({ surface: 'quote', replyTo: 'Take it with tea' });
  });

  const post = (words: string, section: string) => `<div role="listitem" componentkey="expanded1FeedType_MAIN_FEED_RELEVANCE">
    <p componentkey="feed-commentary_1"><span data-testid="expandable-text-box">${words}</span></p><div componentkey="commentsSectionContainer">${section}</div></div>`;
  const comment = (words: string, under = '') => `<div class="thread"><div componentkey="replaceableComment_urn:li:comment:(a,${words.length})">
    <p componentkey="comment-commentary_1"><span data-testid="expandable-text-box">${words}</span></p></div>${under}</div>`;

  it('is the post that a comment stands under, not the one before it nor a comment', () => {
    document.body.innerHTML = `<main>${post('Before', '')}${post('Is this rash contagious?', tiptap('text') + comment('I think so'))}${post('After', '')}</main>`;
    expect(readContext(boxAt('#text'))).toEqual({ surface: 'comment', replyTo: 'Is this rash contagious?' });
  });

  it('is the comment that a reply stands under', () => {
    document.body.innerHTML = `<main>${post('A post', `${tiptap('other')}${comment('First')}${comment('Is it catching?', tiptap('text'))}${comment('Third')}`)}</main>`;
    expect(readContext(boxAt('#text'))).toEqual({ surface: 'reply', replyTo: 'Is it catching?' });
    expect(readContext(boxAt('#other'))).toEqual({ surface: 'comment', replyTo: 'A post' });
  });

  const form = (id: string) => `<form class="comments-comment-box__form">${quill(id)}</form>`;
  const oldComment = (words: string, under = '') => `<article class="comments-comment-entity"><div class="comments-thread-entity">
    <section class="comments-comment-item__main-content">${words}</section>${under}</div></article>`;

  it('is the same on the older pages', () => {
    document.body.innerHTML = `<main><div class="feed-shared-update-v2"><div class="update-components-update-v2__commentary">A post</div>
      ${form('other')}${oldComment('First')}${oldComment('Is it catching?', form('text'))}</div></main>`;
    expect(readContext(boxAt('#text'))).toEqual({ surface: 'reply', replyTo: 'Is it catching?' });
    expect(readContext(boxAt('#other'))).toEqual({ surface: 'comment', replyTo: 'A post' });
  });
});

describe('the line of a profile', () => {
  const profile = (control: string) => `<main><h1>Rosa Okafor</h1><div class="text-body-medium break-words">Charge nurse at Harbour Clinic</div>${control}</main>`;

  it.each(['/in/rosa-okafor/edit/forms/intro/new/?profileFormEntryPoint=PROFILE_SECTION', '/in/rosa-okafor/edit/intro/'])('is read where %s edits it', (address) => {
    document.body.innerHTML = profile(`<a href="${address}">✎</a>`);
    expect(readOwnProfile([LINKEDIN_PROFILE])).toEqual({ account: 'Rosa Okafor', line: 'Charge nurse at Harbour Clinic' });
  });

  it('is nobody else\'s', () => {
    document.body.innerHTML = profile('<button>Connect</button>');
    expect(readOwnProfile([LINKEDIN_PROFILE])).toBeNull();
  });
});
