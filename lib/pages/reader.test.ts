// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageReader } from './reader.ts';

function at(address: string, html: string) {
  document.body.innerHTML = html;
  const { hostname, pathname } = new URL(address);
  return pageReader(document, { hostname, pathname }, async () => {}).read();
}

beforeEach(() => { document.title = 'A page'; });

const X_PROFILE = `<a data-testid="editProfileButton"></a><div data-testid="UserName">Noor Halvorsen @noor_h</div><p data-testid="UserDescription">Registrar.</p>
  <article data-testid="tweet"><div data-testid="User-Name">Noor Halvorsen <span>@noor_h</span></div><div data-testid="tweetText">Rounds are long.</div>
    <div role="link"><div data-testid="User-Name">Sam @sam</div><div data-testid="tweetText">A quoted one.</div></div></article>
  <article data-testid="tweet"><div data-testid="User-Name">Ada Brooke <span>@ada_b</span></div><div data-testid="tweetText">Noor was drunk on call.</div></article>`;

describe('a page that is read at a press', () => {
  it('is one’s own profile with its line, one’s own posts and those of others', () => {
    expect(at('https://x.com/noor_h', X_PROFILE)).toMatchObject({
      kind: 'profile', site: 'x', account: 'noor_h', line: 'Registrar.', host: 'x.com', title: 'A page',
      posts: [{ text: 'Rounds are long.', author: null }, { text: 'Noor was drunk on call.', author: 'ada_b' }],
    });
  });

  it('is a feed where the site shows what others post, or another’s profile', () => {
    expect(at('https://x.com/home', '<p>Posts.</p>')).toEqual({ kind: 'nothing', host: 'x.com', why: 'feed' });
    expect(at('https://x.com/ada_b', X_PROFILE.replace('editProfileButton', 'followButton'))).toMatchObject({ why: 'feed' });
  });

  it('is not read where others’ posts stand among one’s own, and which are whose is not known', () => {
    const posts = '<p>Nights on a medical ward are long, and they teach more than any lecture, or so we say at nine, aloud.</p>'.repeat(5);
    expect(at('https://bsky.app/profile/noor', posts)).toMatchObject({ why: 'others' });
    expect(at('https://social.example.org/@noor', `<div id="mastodon">${posts}</div>`)).toMatchObject({ why: 'others' });
  });

  it('is a profile on Facebook, where posts are told by names and comments are of others', () => {
    const post = (who: string, words: string) => `<div><h4 data-ad-rendering-role="profile_name">${who}</h4>
      <div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message"><p dir="auto">${words}</p></div></div></div>`;
    const comment = '<div role="article" aria-label="Ada · 2"><a role="link">Ada Brooke</a><div dir="auto">Still fun on call?</div></div>';
    const page = `<main role="main"><h1>Sam Okonjo</h1><a href="/stories/create/"></a><div data-pagelet="ProfileTilesFeed_0">Charge nurse</div>
      ${post('Sam Okonjo', 'A long day.')}${post('Ada Brooke', 'Look who was drunk.')}${post('Sam Okonjo is with Ada Brooke', 'A quiet one.')}${comment}</main>`;
    expect(at('https://www.facebook.com/sam.okonjo', page)).toMatchObject({
      kind: 'profile', account: 'Sam Okonjo',
      posts: [
        { text: 'A long day.', author: null }, { text: 'Look who was drunk.', author: 'Ada Brooke' }, { text: 'A quiet one.', author: null },
        { text: 'Still fun on call?', author: 'Ada Brooke' },
      ],
    });
  });

  it('is LinkedIn’s profile by its line alone', () => {
    const page = '<main><a href="/in/rosa/edit/forms/intro/new/"></a><h1>Rosa Okafor</h1><div class="text-body-medium break-words">Nurse</div></main>';
    expect(at('https://www.linkedin.com/in/rosa', page)).toMatchObject({ kind: 'profile', site: 'linkedin', line: 'Nurse', posts: null });
  });

  it('is a profile with the pictures of its head and of posts, each known by who posted it, without those beside and one’s own portrait', () => {
    const { getBoundingClientRect } = Element.prototype;
    Element.prototype.getBoundingClientRect = function box(this: Element) { return { width: 320, height: this.id === 'portrait' ? 320 : 180 } as DOMRect; };
    const picture = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">';
    const page = `<main><div data-testid="primaryColumn">${picture.replace('<img', '<img id="portrait"')}${picture}${X_PROFILE.replaceAll('</article>', `${picture}</article>`)}</div><aside>${picture}</aside></main>${picture}`;
    expect(at('https://x.com/noor_h', page)).toMatchObject({ pictures: 4, pictureAuthors: [null, null, 'ada_b'] });
    Element.prototype.getBoundingClientRect = getBoundingClientRect;
  });

  it('is nothing where a document of another kind is shown, or no text of some length', () => {
    expect(at('https://ward-notes.test/rota', '<embed type="application/pdf">')).toMatchObject({ why: 'pdf' });
    expect(at('https://ward-notes.test/', '<p>Hello.</p>')).toMatchObject({ why: 'empty' });
  });
});

describe('a picture of a page that was read', () => {
  const BLOG = `<article><h1>Nights</h1>${'<p>Nights on a medical ward are long, and they teach more than any lecture, or so we say at nine, aloud.</p>'.repeat(5)}
    <figure><img id="corridor" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></figure></article>`;
  const { getBoundingClientRect } = Element.prototype;
  afterEach(() => { Element.prototype.getBoundingClientRect = getBoundingClientRect; });

  it('is given by its number, under the name it is asked by, as long as it is of the page read last', async () => {
    Element.prototype.getBoundingClientRect = () => ({ width: 320, height: 180 }) as DOMRect;
    document.body.innerHTML = BLOG;
    const given: [string, number][] = [];
    const reader = pageReader(document, { hostname: 'ward-notes.test', pathname: '/' }, async (id, { file }) => given.push([id, file.size]));
    expect(await reader.give(0, 'before')).toBe(false);
    expect(reader.read()).toMatchObject({ kind: 'article', taken: 1 });
    expect(await reader.give(0, 'first')).toBe(true);
    expect(await reader.give(1, 'none')).toBe(false);
    expect(given).toEqual([['first', 23]]);
    document.querySelector('#corridor')?.remove();
    expect(reader.showPicture(0)).toBe(false);
  });
});
