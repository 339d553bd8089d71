import { useState } from 'react';
import { Composer } from './composer.tsx';
import { LABELS } from './labels.ts';
import { POSTS } from './people.ts';
import { Tweet } from './tweet.tsx';

function Sign({ label, onPress, children }: { label: string; onPress(): void; children: string }) {
  return <div role="button" tabIndex={0} className="tool" aria-label={label} onClick={onPress}>{children}</div>;
}

/** X Pro: a drawer to write in, which has no test id on Post, and columns, each with an open conversation and a box under it. */
export function Pro() {
  const [writing, setWriting] = useState(false);
  return (
    <div className="deck">
      <nav className="side">
        <Sign label="Compose post" onPress={() => setWriting(true)}>✎</Sign>
      </nav>
      {writing && (
        <div data-testid="drawerAnimatedDiv" className="drawer">
          <Sign label="Done" onPress={() => setWriting(false)}>×</Sign>
          <Composer
            kind="x-pro-post"
            submit={null}
            label={LABELS.post}
            placeholder="What is happening?"
            onPosted={() => setWriting(false)}
          />
        </div>
      )}
      {POSTS.slice(0, 2).map((post, index) => (
        <section key={post.words} data-testid="multi-column-layout-column-content" className="column">
          <div data-testid="cellInnerDiv">
            <Tweet post={post} />
            <div data-testid="inline_reply_offscreen">
              <Composer
                kind={`x-pro-reply-${index}`}
                submit="tweetButtonInline"
                label={LABELS.reply}
                placeholder="Post your reply"
              />
            </div>
          </div>
        </section>
      ))}
    </div>
  );
}
