import type { AudienceClue, Clue, ContextClues } from '../context/clue.ts';
import { DIALOG } from './facebook-signs.ts';
import type { Kind, Sign } from './surface.ts';

const PAGE = 'facebook';

/** The address of one's own profile, whichever one is posting as. */
export const ACCOUNT: Clue = {
  sign: { selector: 'a[href="/me/"]', is: 'the link to the profile or page one is here as', seen: '2026-07', page: PAGE },
  around: 'page',
};

export const STORY: Sign = {
  selector: '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]',
  is: 'the words of a post',
  seen: '2026-10',
  page: PAGE,
};

/** Not every post is an article any more, but each has its author's name; comments have none that is marked so. */
const POST: Sign = {
  selector: ':has([data-ad-rendering-role="profile_name"]):not([role="main"], [role="feed"], :has([role="main"], [role="feed"]))',
  is: 'the post a comment belongs to: the nearest part of the page, less than the feed, that has an author as well',
  seen: '2026-10',
  page: PAGE,
};

/** A comment is an article with a label of its own; a post's is told by other elements. */
export const COMMENT: Sign = {
  selector: '[role="article"][aria-label] div[dir="auto"]',
  is: 'the words of a comment',
  seen: '2026-05',
  page: PAGE,
};

const THREAD: Sign = {
  selector: ':has(> [role="article"][aria-label])',
  is: 'a comment with its answers and the box for another: the comment stands in it first',
  seen: '2026-05',
  page: PAGE,
};

const ANSWERED_COMMENT: Clue = { sign: COMMENT, around: THREAD };

/** A comment that stands in another's thread answers that one. */
export const COMMENT_KINDS: readonly Kind[] = [{ surface: 'reply', when: ANSWERED_COMMENT }];

export const COMMENT_CONTEXT: ContextClues = {
  replyTo: [ANSWERED_COMMENT, { sign: STORY, around: POST }],
  account: [ACCOUNT],
};

/** Named by two sentences, the last of which ends in the choice. */
const PRIVACY: Sign = {
  selector: '[role="dialog"] [role="button"][aria-label]',
  is: 'the control that says who will see the post',
  seen: '2026-10',
  page: PAGE,
};

/** The choices as the site names them in other languages; a label in a language that is not here says nothing. */
const ELSEWHERE: Readonly<Record<'public' | 'connections' | 'private', readonly string[]>> = {
  public: [
    'Público', 'Public', 'Öffentlich', 'Openbaar', 'Publik', 'Umum', 'Awam', 'Công khai', '公开', '公開', '전체 공개',
    'العامة', 'عام', 'Доступно всем', 'Herkese Açık', 'Publiczne', 'सार्वजनिक',
  ],
  connections: [
    'Amigos', 'Ami(?:\\(e\\))?s', 'Freunde', 'Amici', 'Vrienden', 'Teman', 'Rakan', 'Bạn bè', '好友', '朋友', '친구',
    'الأصدقاء', 'أصدقا[ءؤئ]ك', 'Друзья', 'Arkadaşlar', 'Znajomi', 'मित्र',
  ],
  private: [
    'Solo yo', 'Só eu', 'Somente eu', 'Moi uniquement', 'Nur ich', 'Solo io', 'Alleen ik', 'Hanya saya', 'Chỉ mình tôi',
    '仅限自己', '只限本人', '나만 보기', 'أنا فقط', 'Только я', 'Sadece Ben', 'Tylko ja', 'केवल मैं',
  ],
};

/** Languages that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** A second sentence that holds one of these. */
function endingIn(words: readonly string[]): RegExp {
  const whole = words.map((word) => (UNSPACED.test(word) ? word : `(?<!\\p{L})${word}(?!\\p{L})`));
  return new RegExp(`[.。]\\s*[^.。]*(?:${whole.join('|')})`, 'iu');
}

function choice(is: AudienceClue['is'], sure: AudienceClue['sure'], says: RegExp): AudienceClue {
  return { is, sure, sign: PRIVACY, around: DIALOG, attribute: 'aria-label', says };
}

/** Lists that leave people out or pick some are not public, and more than one person. */
const AUDIENCE: readonly AudienceClue[] = [
  choice('public', 'stated', /^Edit privacy\. Sharing with Public\b/i),
  choice('private', 'stated', /^Edit privacy\. Sharing with Only me\b/i),
  choice('connections', 'stated', /^Edit privacy\. Sharing with (?:Your )?(?:specific )?friends\b/i),
  choice('private', 'guessed', endingIn(ELSEWHERE.private)),
  choice('connections', 'guessed', endingIn(ELSEWHERE.connections)),
  choice('public', 'guessed', endingIn(ELSEWHERE.public)),
  {
    // The group's own dialog has no such control; that it was opened from the group's page is all that tells.
    is: 'group',
    sure: 'guessed',
    sign: { selector: '[data-pagelet="GroupComposer"]', is: 'where a post to a group is begun', seen: '2026-09', page: PAGE },
    around: 'page',
  },
];

export const POST_CONTEXT: ContextClues = { account: [ACCOUNT], audience: AUDIENCE };

export const MESSAGE_CONTEXT: ContextClues = { account: [ACCOUNT] };

/** Business Suite posts for pages, which everybody sees, unless the one who posts narrows it in a dialog further on. */
const DESTINATION: Sign = {
  selector: '[role="combobox"]:not([contenteditable])',
  is: 'the choice of the page that posts',
  seen: '2026-10',
  page: 'business',
};

export const BUSINESS_CONTEXT: ContextClues = {
  account: [{ sign: DESTINATION, around: 'page' }],
  audience: [{ is: 'public', sure: 'guessed', sign: DESTINATION, around: 'page' }],
};
