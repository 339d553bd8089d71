import { useState } from 'react';
import { type Post, SELF } from './people.ts';

/** Opens a composer about a post. */
export interface Openers {
  reply(post: Post): void;
  quote(post: Post): void;
  edit(post: Post): void;
}

/** A picture of somebody; its test id carries the handle. */
export function Avatar({ handle }: { handle: string }) {
  return <div data-testid={`UserAvatar-Container-${handle}`} className="avatar" />;
}

function Name({ who, handle }: Post) {
  return <div data-testid="User-Name" className="who">{who} <span>@{handle}</span></div>;
}

/** The card of a post inside another one, or in the box of one who quotes it: no article, as on the site. */
export function QuotedPost({ post }: { post: Post }) {
  return (
    <div role="link" tabIndex={0} className="quoted">
      <Name {...post} />
      <div data-testid="tweetText">{post.words}</div>
    </div>
  );
}

/** A post with its buttons; without openers it is the one that a dialog shows over its box. */
export function Tweet({ post, open }: { post: Post; open?: Openers }) {
  const [menu, setMenu] = useState(false);
  const choose = (act: (about: Post) => void) => () => {
    setMenu(false);
    act(post);
  };
  return (
    <article data-testid="tweet" className="card">
      <div className="row">
        <Avatar handle={post.handle} />
        <div>
          <Name {...post} />
          <div data-testid="tweetText" className="words">{post.words}</div>
          {post.quoted && <QuotedPost post={post.quoted} />}
        </div>
      </div>
      {open && (
        <div role="group">
          <button type="button" className="tool" data-testid="reply" aria-label="Reply" onClick={choose(open.reply)}>↩</button>
          <button
            type="button"
            className="tool"
            data-testid="retweet"
            aria-label="Repost"
            aria-haspopup="menu"
            onClick={() => setMenu(!menu)}
          >
            ⟲
          </button>
          {post.handle === SELF.handle && (
            <button type="button" className="tool" data-testid="edit-own" aria-label="Edit" onClick={choose(open.edit)}>
              ✎
            </button>
          )}
          {menu && (
            <div role="menu" className="card">
              <div role="menuitem" tabIndex={-1} data-testid="quote-item" onClick={choose(open.quote)}>Quote</div>
            </div>
          )}
        </div>
      )}
    </article>
  );
}
