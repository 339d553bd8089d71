// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readContext } from '../context/context.ts';
import { boxesUnder, surfacesOf } from './find.ts';

HTMLElement.prototype.checkVisibility = () => true;

const box = '<div contenteditable="true" role="textbox" data-lexical-editor="true" data-box></div>';
const form = `<form role="presentation">${box}</form>`;
const story = (words: string) => `<h4 data-ad-rendering-role="profile_name"><a>Ada Brooke</a></h4>
  <div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message">${words}</div></div>`;
const comment = (words: string, below = '') => `<div>
  <div role="article" aria-label="x"><a><span dir="auto">Tomas</span></a><div dir="auto">${words}</div></div><div>${below}</div></div>`;
const main = (...parts: string[]) => `<div role="main">${parts.map((part) => `<div>${part}</div>`).join('')}</div>`;

function contextIn(html: string, host = 'www.facebook.com') {
  document.body.innerHTML = html;
  const [found] = boxesUnder(document, surfacesOf(host));
  if (found === undefined) throw new Error('there is no box');
  return readContext(found);
}

beforeEach(() => { document.body.innerHTML = ''; });

describe('a comment answers', () => {
  it.each([
    ['its post', `<div role="main"><div role="article">${story('The bus was late.')}${form}</div></div>`, 'The bus was late.'],
    ['its post, where others stand above and below', main(story('Above'), story('Own') + form, story('Below')), 'Own'],
    ['its post, past the comments of others', main(`${story('Own')}<div>${comment('First!')}</div>${form}`), 'Own'],
    ['its post in a dialog over the feed', `${main(story('Behind'))}<div role="dialog">${story('Own')}${form}</div>`, 'Own'],
  ])('%s', (_what, html, replyTo) => {
    expect(contextIn(html)).toMatchObject({ surface: 'comment', replyTo });
  });

  it.each([
    ['it stands under', comment('Which line?', form)],
    ['its thread begins with', comment('Which line?', comment('The 14') + form)],
  ])('as a reply the comment %s', (_what, thread) => {
    expect(contextIn(main(`${story('The post')}<div>${thread}</div>`))).toMatchObject({ surface: 'reply', replyTo: 'Which line?' });
  });

  it('nothing that is known, where its post has no words or no author', () => {
    const other = story('Another post');
    expect(contextIn(main(other, `<h4 data-ad-rendering-role="profile_name">Ada</h4>${form}`))).not.toHaveProperty('replyTo');
    expect(contextIn(`${main(other)}<div role="dialog">${form}</div>`)).not.toHaveProperty('replyTo');
  });
});

describe('who will see a post', () => {
  const dialog = (label: string) => (
    `<div role="dialog"><div role="button" aria-label="${label}"></div><form method="POST">${box}</form></div>`);

  it.each([
    ['Edit privacy. Sharing with Public. ', 'public', 'stated'],
    ['Edit privacy. Sharing with Your friends. ', 'connections', 'stated'],
    ['Edit privacy. Sharing with Only me. ', 'private', 'stated'],
    ['Edit privasi. Berkongsi dengan Umum.', 'public', 'guessed'],
    ['Edit privasi. Berkongsi dengan Rakan anda.', 'connections', 'guessed'],
    ['Edit privasi. Berkongsi dengan Hanya saya.', 'private', 'guessed'],
    ['تعديل الخصوصية. المشاركة مع العامة.', 'public', 'guessed'],
    ['تعديل الخصوصية. المشاركة مع أصدقائك.', 'connections', 'guessed'],
    ['تعديل الخصوصية. المشاركة مع أنا فقط.', 'private', 'guessed'],
    ['编辑隐私设置。分享对象为公开。', 'public', 'guessed'],
    ['Modifier la confidentialité. Partagé avec Ami(e)s.', 'connections', 'guessed'],
  ])('%s', (label, audience, audienceSure) => {
    expect(contextIn(dialog(label))).toMatchObject({ audience, audienceSure });
  });

  it.each([
    'Foto/video', 'Muokkaa yksityisyyttä. Jaetaan: Kaverit.', 'Edit privacy. Sharing with Custom.', 'Public',
  ])('unknown by "%s"', (label) => {
    expect(contextIn(dialog(label))).not.toHaveProperty('audience');
  });

  it('a group, guessed, where the dialog has no choice and the page is the group\'s', () => {
    const page = '<div role="main"><div data-pagelet="GroupComposer"></div></div>';
    expect(contextIn(page + dialog('Foto'))).toMatchObject({ audience: 'group', audienceSure: 'guessed' });
    expect(contextIn(page + dialog('Edit privacy. Sharing with Only me. '))).toMatchObject({ audience: 'private' });
  });
});

describe('who posts', () => {
  it('is whom the page\'s own link names', () => {
    const nav = '<nav><a href="/me/"><span>Harbour Clinic</span></a></nav>';
    expect(contextIn(`${nav}<div role="dialog">${box}</div>`).account).toBe('Harbour Clinic');
  });

  it('is the page that is chosen in Business Suite', () => {
    const html = '<div role="main"><div role="combobox">Harbour Clinic</div><div role="combobox" contenteditable="true"></div></div>';
    expect(contextIn(html, 'business.facebook.com')).toMatchObject({ account: 'Harbour Clinic', audience: 'public', audienceSure: 'guessed' });
  });
});
