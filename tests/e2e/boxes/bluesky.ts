import type { PostBox } from '../boxes.ts';

export const BLUESKY_POST: PostBox = {
  kind: 'bluesky-post',
  url: 'https://bsky.app/',
  opens: ['[aria-label="Compose new post"]'],
  editor: '[data-testid="composePostView"] .ProseMirror',
  post: '[data-testid="composerPublishBtn"]',
  sends: 'Control+Enter',
  closes: true,
  marks: true,
};
