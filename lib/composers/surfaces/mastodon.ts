import { field } from '../editors/field.ts';
import type { AudienceClue, Clue, ContextClues } from '../context/clue.ts';
import type { Kind, Sign, Surface } from './surface.ts';

/** Class names of the server's own open code, the same on every server that runs it. https://github.com/mastodon/mastodon */
const SEEN = { seen: '2026-09', page: 'mastodon' } as const;

/** The element that the app stands in. */
export const MASTODON: Sign = { selector: '#mastodon', is: 'what the app stands in', ...SEEN };

const FORM: Sign = { selector: 'form.compose-form', is: 'the form a post or a reply is written in', ...SEEN };

const POST: Sign = {
  selector: '.compose-form__submit button[type="submit"], .compose-form__publish-button-wrapper button[type="submit"]',
  is: 'Post, Reply or Save changes; the second as servers before 4.3 have it',
  ...SEEN,
};

const TOOLS: Sign = { selector: '.compose-form__buttons button, .compose-form__dropdowns button', is: 'the buttons that add to a post', ...SEEN };

const ANSWERED: Clue = { sign: { selector: '.reply-indicator__content', is: 'the words of the post that is answered', ...SEEN } };

const KINDS: readonly Kind[] = [{ surface: 'reply', when: ANSWERED }];

/** The picture on the button that says who will see it; its words are localised. */
const seenBy = (icon: string, is: AudienceClue['is'], who: string): AudienceClue => ({
  sign: { selector: `.dropdown-button > .icon-${icon}`, is: `the picture for ${who}`, ...SEEN }, is, sure: 'stated',
});

const CONTEXT: ContextClues = {
  replyTo: [ANSWERED],
  account: [{
    sign: { selector: '.navigation-bar .display-name__account', is: 'the handle that posts, above the box', ...SEEN }, around: 'page', says: /^@?(\S+)/,
  }],
  audience: [
    seenBy('globe', 'public', 'everybody'), seenBy('unlock', 'public', 'everybody who comes by'),
    seenBy('lock', 'connections', 'followers'), seenBy('at', 'private', 'those who are named'),
  ],
};

const COMMON = {
  site: 'web',
  surface: 'post',
  kinds: KINDS,
  // Servers have names of their own; each is added by its name.
  hosts: [],
  editor: field,
  within: FORM,
  bounds: FORM,
  submit: [POST],
  sendKeys: 'sends',
  tools: [TOOLS],
  context: CONTEXT,
} as const satisfies Partial<Surface>;

/** A post on any server that runs Mastodon. Cmd or Ctrl with Enter posts in the server's own code. */
export const MASTODON_SURFACES: readonly Surface[] = [
  {
    ...COMMON, id: 'mastodon-post',
    editable: { selector: 'textarea.autosuggest-textarea__textarea', is: 'the box a post or a reply is written in', ...SEEN },
  },
  {
    ...COMMON, id: 'mastodon-warning',
    editable: { selector: 'input#cw-spoiler-input', is: 'the line above a post that is folded away', ...SEEN },
  },
];
