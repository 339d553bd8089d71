import '../shared/theme.ts';
import './x.css';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { startFeed } from '../shared/busy-feed.ts';
import { FEED, make } from '../shared/feed.ts';
import { option } from '../shared/site.ts';
import { Composer } from './composer.tsx';

/** Goes to another address of the page without loading it, as a single-page site does. */
function go(path: string): void {
  history.pushState(null, '', path + location.search);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  return () => window.removeEventListener('popstate', changed);
}

const useRoute = () => useSyncExternalStore(subscribe, () => location.pathname);

function Status() {
  return (
    <main className="main">
      <article className="card" data-testid="tweet">
        <div className="who">{FEED[1].who}</div>
        <p data-testid="tweetText">{FEED[1].words}</p>
      </article>
      <Composer key="reply" kind="x-reply" modal={false} placeholder="Post your reply" />
    </main>
  );
}

function Home() {
  return (
    <main className="main">
      <Composer key="home" kind="x-inline" modal={false} placeholder="What is happening?" />
      <div id="posted" />
      {FEED.map((post) => (
        <article key={post.words} className="card" data-testid="tweet">
          <div className="who">{post.who}</div>
          <p data-testid="tweetText">{post.words}</p>
        </article>
      ))}
    </main>
  );
}

function App() {
  const route = useRoute();
  const status = route.includes('/status/');
  return (
    <>
      <div className="columns">
        <nav className="side">
          <p><button type="button" className="tool" onClick={() => go('/home')}>Home</button></p>
          <p><button type="button" className="tool" data-testid="status-link" onClick={() => go('/harbour/status/1')}>A post</button></p>
          <p>
            <button type="button" className="primary" data-testid="SideNav_NewTweet_Button" onClick={() => go('/compose/post')}>
              Write
            </button>
          </p>
        </nav>
        {status ? <Status /> : <Home />}
        <div className="side" />
      </div>
      {route === '/compose/post' && (
        <div className="mask" data-testid="mask" onClick={(event) => event.target === event.currentTarget && go('/home')}>
          <div role="dialog" aria-modal="true" aria-label="Write a post" className="x-dialog">
            <button type="button" className="tool" data-testid="app-bar-close" aria-label="Close" onClick={() => go('/home')}>×</button>
            <Composer kind="x-modal" modal placeholder="What is happening?" onPosted={() => go('/home')} onDismiss={() => go('/home')} />
          </div>
        </div>
      )}
    </>
  );
}

const root = document.querySelector('#react-root');
if (root) createRoot(root).render(<App />);
// A feed beside the app, outside what React owns, to measure what it costs to have a composer open on a restless page.
if (option('busy')) {
  const feed = make('div', { class: 'columns' });
  document.body.append(feed);
  startFeed(feed);
}
