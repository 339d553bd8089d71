import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';

const TAGGED = /(?:^|\s)([#@][\p{L}\p{N}_]+|https?:\/\/\S+)/gu;

function tagged(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(TAGGED)) {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    found(start, start + words.length);
  }
}

function Tagged({ children }: { children: ReactNode }) {
  return <span className="tagged">{children}</span>;
}

/** Hashtags, mentions and links stand in leaves of their own, so a range may cross from one into the next. */
export const decorator = new CompositeDecorator([{ strategy: tagged, component: Tagged }]);
