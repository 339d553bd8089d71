import '../shared/theme.ts';
import './x.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { startFeed } from '../shared/busy-feed.ts';
import { make } from '../shared/feed.ts';
import { option } from '../shared/site.ts';
import { ArticleEditor } from './article.tsx';
import { NewChat, OldChat } from './chat.tsx';
import { Composer } from './composer.tsx';
import { LABELS } from './labels.ts';
import { type Post, POSTS, SELF, STATUS } from './people.ts';
import { Pro } from './pro.tsx';
import { Profile } from './profile.tsx';
import { go, useRoute } from './route.ts';
import { UnsentSheet } from './sheets.tsx';
import { Side } from './side.tsx';
import { type Openers, Tweet } from './tweet.tsx';

/** What the dialog is about: a post of its own, an answer, a quotation, or a post that was out already. */
type Writing = { readonly as: 'post' } | { readonly as: 'reply' | 'quote' | 'edit'; readonly about: Post };

function Status({ open }: { open: Openers }) {
  return (
    <main className="main">
      <div data-testid="primaryColumn">
        <div data-testid="cellInnerDiv">
          <Tweet post={STATUS} open={open} />
          <div data-testid="inline_reply_offscreen">
            <Composer key="reply" kind="x-reply" submit="tweetButtonInline" label={LABELS.reply} placeholder="Post your reply" />
          </div>
        </div>
      </div>
    </main>
  );
}

function Home({ open }: { open: Openers }) {
  return (
    <main className="main">
      <div data-testid="primaryColumn">
        <Composer key="home" kind="x-inline" submit="tweetButtonInline" label={LABELS.post} placeholder="What is happening?" />
        <div id="posted" />
        {[...POSTS, SELF].map((post) => <div key={post.words} data-testid="cellInnerDiv"><Tweet post={post} open={open} /></div>)}
      </div>
    </main>
  );
}

const KINDS = { post: 'x-modal', reply: 'x-reply-dialog', quote: 'x-quote', edit: 'x-edit' } as const;

function WritingDialog({ writing, onDone }: { writing: Writing; onDone(): void }) {
  const label = { post: LABELS.post, reply: LABELS.reply, quote: LABELS.post, edit: LABELS.update }[writing.as];
  return (
    <div className="mask" data-testid="mask" onClick={(event) => event.target === event.currentTarget && onDone()}>
      <div role="dialog" aria-modal="true" aria-label="Write a post" className="x-dialog">
        <button type="button" className="tool" data-testid="app-bar-close" aria-label="Close" onClick={onDone}>×</button>
        {writing.as === 'reply' && <Tweet post={writing.about} />}
        <Composer
          kind={KINDS[writing.as]}
          submit="tweetButton"
          label={label}
          placeholder={writing.as === 'reply' ? 'Post your reply' : 'What is happening?'}
          autoFocus
          onPosted={onDone}
          onDismiss={onDone}
          {...(writing.as === 'edit' ? { text: writing.about.words } : {})}
          {...(writing.as === 'quote' ? { quoted: writing.about } : {})}
        />
      </div>
    </div>
  );
}

function Page({ route, open }: { route: string; open: Openers }) {
  if (route.startsWith('/compose/articles/edit/')) return <ArticleEditor />;
  if (route.startsWith('/messages/')) return <OldChat />;
  if (route.startsWith('/i/chat/')) return <NewChat />;
  if (route.includes('/status/')) return <Status open={open} />;
  return route === `/${SELF.handle}` ? <Profile /> : <Home open={open} />;
}

function App() {
  const route = useRoute();
  const [writing, setWriting] = useState<Writing>({ as: 'post' });
  const openAs = (as: 'reply' | 'quote' | 'edit') => (about: Post) => {
    setWriting({ as, about });
    go('/compose/post');
  };
  const open: Openers = { reply: openAs('reply'), quote: openAs('quote'), edit: openAs('edit') };
  const close = () => {
    setWriting({ as: 'post' });
    go('/home');
  };
  return (
    <>
      <div className="columns">
        <Side />
        <Page route={route} open={open} />
        <div className="side" />
      </div>
      {route === '/compose/post' && <WritingDialog writing={writing} onDone={close} />}
      {route === '/compose/post/unsent/scheduled' && <UnsentSheet onDone={close} />}
    </>
  );
}

const root = document.querySelector('#react-root');
if (root) createRoot(root).render(location.hostname === 'pro.x.com' ? <Pro /> : <App />);
// A feed beside the app, outside what React owns, to measure what it costs to have a composer open on a restless page.
if (option('busy')) {
  const feed = make('div', { class: 'columns' });
  document.body.append(feed);
  startFeed(feed);
}
