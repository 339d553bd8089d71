import type { PostBox } from '../boxes.ts';

/** A form of a site that nobody described. */
export const BOARD_REPLY: PostBox = {
  kind: 'board', url: 'https://board.example.org/', opens: [], editor: '[name="text"]', post: '#post', sends: null, closes: false, marks: false,
};

export const MASTODON_POST: PostBox = {
  kind: 'mastodon-post', url: 'https://social.example.org/home', opens: [], editor: '.autosuggest-textarea__textarea',
  post: '.compose-form__submit button', sends: 'Control+Enter', closes: false, marks: false,
};
