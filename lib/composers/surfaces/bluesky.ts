import { tiptap } from '../editors/tiptap.ts';
import type { Sign, Surface } from './surface.ts';

/** Test ids of the site's own open code; a box of a thread carries no more than that. */
const TEXT_BOX: Sign = {
  selector: '.ProseMirror[contenteditable="true"]',
  is: 'the box a post, a reply or one part of a thread is written in',
  seen: '2026-09',
  page: 'bluesky',
};

const COMPOSER: Sign = { selector: '[data-testid="composePostView"]', is: 'the dialog a post is written in', seen: '2026-09', page: 'bluesky' };

const POST: Sign = {
  selector: '[data-testid="composerPublishBtn"]',
  is: 'Post, Reply, or Post all where there are several parts',
  seen: '2026-09',
  page: 'bluesky',
};

const TOOLS: Sign = {
  selector: '[data-testid="composePostView"] button[aria-label]',
  is: 'the buttons that add to a post',
  seen: '2026-09',
  page: 'bluesky',
};

/** Optional: watched once the person turned it on. Cmd or Ctrl with Enter publishes in the site's own code. */
export const blueskyPost: Surface = {
  id: 'bluesky-post',
  site: 'web',
  surface: 'post',
  hosts: ['bsky.app'],
  editor: tiptap,
  editable: TEXT_BOX,
  within: COMPOSER,
  bounds: COMPOSER,
  submit: [POST],
  sendKeys: 'sends',
  tools: [TOOLS],
};
