// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readContext } from '../context/context.ts';
import { type Box, boxOn, submitOf } from './find.ts';
import { X_SURFACES } from './x.ts';

const at = (selector: string, root: ParentNode = document) => root.querySelector(selector) as HTMLElement;

function boxAt(selector: string, root: ParentNode = document): Box {
  const box = boxOn([at(selector, root)], X_SURFACES);
  if (box === null) throw new Error(`${selector} is no box`);
  return box;
}

const TEXT = '<div id="text" data-testid="tweetTextarea_0" contenteditable="true" role="textbox"></div>';
const post = (words: string, handle = 'harbour', more = '') => `<article data-testid="tweet">
  <div data-testid="UserAvatar-Container-${handle}"></div><div data-testid="tweetText">${words}</div>${more}</article>`;
const RASH = 'Is this rash contagious?';
const card = (words: string) => `<div role="link"><div data-testid="tweetText">${words}</div></div>`;

beforeEach(() => { document.body.innerHTML = ''; });

describe('a field of X', () => {
  it.each([
    ['the search', '<input id="field" type="text" role="combobox" data-testid="SearchBox_Search_Input">'],
    ['the search for a moving picture', '<div role="dialog"><input id="field" type="text" data-testid="gifSearchSearchInput"></div>'],
    ['the search for a conversation', '<input id="field" type="text" data-testid="dm-search-bar">'],
    ['one\'s own description', '<div role="dialog"><textarea id="field" name="description" maxlength="160"></textarea></div>'],
    ['a title where no article is written', '<div role="dialog"><textarea id="field" maxlength="100"></textarea></div>'],
  ])('that is %s is no box', (_what, html) => {
    document.body.innerHTML = `<main>${html}</main>`;
    expect(boxOn([at('#field'), document.body], X_SURFACES)).toBeNull();
  });

  it.each([
    ['x-poll', '<div role="dialog"><input id="field" name="Choice3" maxlength="25"></div>'],
    ['x-alt-text', '<div role="dialog"><textarea id="field" name="altTextInput" data-testid="altTextInput"></textarea></div>'],
    ['x-article-title', `<div><textarea id="field" name="Artikkeltittel" maxlength="100"></textarea>
      <div data-testid="composerRichTextInputContainer"></div></div>`],
    ['x-article', `<div data-testid="composerRichTextInputContainer">
      <div id="field" data-testid="composer" contenteditable="true"></div></div>`],
    ['x-chat', '<textarea id="field" data-testid="dm-composer-textarea"></textarea>'],
    ['x-chat-old', '<div id="field" data-testid="dmComposerTextInput" contenteditable="true"></div>'],
  ])('is %s', (id, html) => {
    document.body.innerHTML = `<main>${html}</main>`;
    expect(boxAt('#field').surface.id).toBe(id);
  });
});

describe('what posts on X', () => {
  const TOOLS = '<div data-testid="toolBar"><button aria-label="Add media">▣</button></div>';

  it('is the last worded thing after the tools where X Pro names none, in any language', () => {
    document.body.innerHTML = `<div data-testid="drawerAnimatedDiv"><div role="button" aria-label="Done">×</div><div>${TEXT}
      <div role="button">Alle kan svare</div><div>${TOOLS}<div role="button" id="own">Legg ut</div></div></div></div>
      <div data-testid="multi-column-layout-column-content">${TOOLS}<button>Svar</button></div>`;
    expect(submitOf(boxAt('#text'))?.id).toBe('own');
  });

  it('is nothing where only signs stand beside the tools, and nothing of another column', () => {
    document.body.innerHTML = `<div data-testid="drawerAnimatedDiv">${TEXT}${TOOLS}<button aria-label="GIF">GIF</button></div>
      <div data-testid="multi-column-layout-column-content">${TOOLS}<button>Svar</button></div>`;
    expect(submitOf(boxAt('#text'))).toBeNull();
  });

  it('is one button for the choices of a poll and the post they stand in', () => {
    document.body.innerHTML = `<div role="dialog">${TEXT}<input id="choice" name="Choice1">
      <button data-testid="tweetButton"></button></div>`;
    expect(submitOf(boxAt('#choice'))).toBe(submitOf(boxAt('#text')));
  });

  describe('an article', () => {
    const article = (bar: string) => `<main><section><button role="tab">Utkast</button></section><section>${bar}
      <div><div id="toolbar-styling-buttons"><button aria-haspopup="menu">Brødtekst</button></div>
        <button aria-haspopup="menu">Sett inn</button></div>
      <textarea id="title" maxlength="100"></textarea>
      <div data-testid="composerRichTextInputContainer"><div id="body" data-testid="composer" contenteditable="true"></div></div>
      <button>Under</button></section></main>`;

    it('is the filled one in the bar over it, for title and body', () => {
      document.body.innerHTML = article(`<div><button aria-label="Fokus">⛶</button>
        <button id="own" style="background-color: rgb(15, 20, 25)">Publiser</button>
        <button style="background-color: rgba(0, 0, 0, 0)">Forhåndsvis</button></div>`);
      expect(submitOf(boxAt('#title'))?.id).toBe('own');
      expect(submitOf(boxAt('#body'))?.id).toBe('own');
    });

    it('is the last one where none is filled, and none where only menus stand', () => {
      document.body.innerHTML = article('<div><button>Forhåndsvis</button><button id="own">Publiser</button></div>');
      expect(submitOf(boxAt('#body'))?.id).toBe('own');
      document.body.innerHTML = article('');
      expect(submitOf(boxAt('#body'))).toBeNull();
    });
  });
});

describe('what X shows beside a text', () => {
  const context = (selector = '#text') => readContext(boxAt(selector));

  it('is nothing about a post of its own, however many posts stand in the column', () => {
    document.body.innerHTML = `<main><div data-testid="primaryColumn"><div data-testid="cellInnerDiv">${post('Earlier')}</div>
      ${TEXT}<div data-testid="cellInnerDiv">${post('Later')}</div></div></main>`;
    expect(context()).toEqual({ surface: 'post' });
  });

  it('is the post in whose cell an answer is written, and not the one it quotes or the one above', () => {
    document.body.innerHTML = `<main><div data-testid="cellInnerDiv">${post('The first')}</div>
      <div data-testid="cellInnerDiv">${post(RASH, 'ada', card('A quoted one'))}<div data-testid="inline_reply_offscreen">${TEXT}</div></div>
      <div data-testid="cellInnerDiv">${post('An answer to it')}</div></main>`;
    expect(context()).toMatchObject({ surface: 'reply', replyTo: RASH });
  });

  it('is the post over the box of a dialog', () => {
    document.body.innerHTML = `<main>${post('In the feed')}</main><div role="dialog">${post(RASH)}${TEXT}</div>`;
    expect(context()).toMatchObject({ surface: 'reply', replyTo: RASH });
  });

  it('is the post whose own element holds the box', () => {
    document.body.innerHTML = `<div data-testid="cellInnerDiv">${post(RASH, 'ada', card('A quoted one') + TEXT)}</div>`;
    expect(context()).toMatchObject({ surface: 'reply', replyTo: RASH });
  });

  it('is an answer also where the post is a picture alone', () => {
    document.body.innerHTML = `<div role="dialog"><article data-testid="tweet"><img alt=""></article>${TEXT}</div>`;
    expect(context()).toEqual({ surface: 'reply' });
  });

  it('is the card of a post that is quoted', () => {
    document.body.innerHTML = `<main>${post('In the feed')}</main><div role="dialog">${TEXT}${card('Take it with tea')}</div>`;
    expect(context()).toMatchObject({ surface: 'quote', replyTo: 'Take it with tea' });
  });

  it('is the account whose picture stands in the dialog, else the one that is signed in, else that of one\'s own profile', () => {
    const dialog = (picture: string) => `<div role="dialog">${post('Hello')}${picture}${TEXT}</div>`;
    const switcher = `<button data-testid="SideNav_AccountSwitcher_Button">
      <div data-testid="UserAvatar-Container-noor"></div></button>`;
    const profile = '<a data-testid="AppTabBar_Profile_Link" href="/rowan">Profile</a>';
    document.body.innerHTML = profile + switcher + dialog('<div data-testid="UserAvatar-Container-clinic_team"></div>');
    expect(context().account).toBe('clinic_team');
    document.body.innerHTML = profile + switcher + dialog('<div data-testid="UserAvatar-Container-unknown"></div>');
    expect(context().account).toBe('noor');
    document.body.innerHTML = profile + dialog('');
    expect(context().account).toBe('rowan');
    document.body.innerHTML = dialog('');
    expect(context().account).toBeUndefined();
  });

  it('is who will see it: followers alone where the account has a lock, everybody by a guess where it has none', () => {
    const switcher = (sign: string) => `<button data-testid="SideNav_AccountSwitcher_Button">${sign}</button><main>${TEXT}</main>`;
    document.body.innerHTML = switcher('<svg data-testid="icon-lock"></svg>');
    expect(context()).toMatchObject({ audience: 'connections', audienceSure: 'stated' });
    document.body.innerHTML = switcher('');
    expect(context()).toMatchObject({ audience: 'public', audienceSure: 'guessed' });
  });

  it('is not asked for a message', () => {
    document.body.innerHTML = `<button data-testid="SideNav_AccountSwitcher_Button"></button>
      <textarea id="text" data-testid="dm-composer-textarea"></textarea>`;
    expect(context()).toEqual({ surface: 'message' });
  });
});
