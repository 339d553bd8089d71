/** LinkedIn's addresses that hold a box, each with the page it has on the site. */
const LINKEDIN = /^\/(?:feed|company\/\d+\/admin\/page-posts|messaging|mynetwork|in|article|posts|preload|jobs)\//;

/** What stands on a blog beside its posts. */
const BLOG: Readonly<Record<string, string>> = { '/soon': 'short', '/journal': 'journal', '/home': 'x' };

/** Which page stands at an address. A host's pages share its origin, as on the sites. */
export function pageAt(host: string, path: string): string | null {
  if (path === '/plain') return 'plain';
  if (path === '/busy') return 'busy';
  if (path === '/fields') return 'fields';
  switch (host) {
    case 'x.com': return /^\/(compose\/[\w/]+|messages\/[\d-]+|i\/chat\/[\d-]+|\w+(\/status\/\d+)?)?$/.test(path) ? 'x' : null;
    case 'pro.x.com': return path.startsWith('/i/decks/') ? 'x' : null;
    case 'www.facebook.com': return /^\/(groups\/\d+\/|harbour\.clinic|sam\.okonjo|ada\.brooke)?$/.test(path) ? 'facebook' : null;
    case 'business.facebook.com': return path.startsWith('/latest/composer') ? 'business' : null;
    case 'www.messenger.com': return path.startsWith('/t/') ? 'messenger' : null;
    case 'www.linkedin.com': return LINKEDIN.test(path) ? 'linkedin' : null;
    case 'bsky.app': return path === '/' ? 'bluesky' : null;
    case BLOG_HOST: return BLOG[path] ?? 'blog';
    case 'social.example.org': return path === '/home' ? 'mastodon' : null;
    case 'board.example.org': return path === '/' ? 'board' : null;
    case 'journal.example.org':
    case 'intranet.example.org': return path === '/one-list' ? 'article' : null;
    case DEMO_HOST: return path === '/' ? 'demo' : null;
    default: return null;
  }
}

/** The landing page's own host; reserved for tests, so it can never be anybody's. */
export const DEMO_HOST = 'chaperone.test';

/** A blog that nobody watches. */
const BLOG_HOST = 'ward-notes.test';

/** The hosts that the local server answers for. */
export const LOCAL_HOSTS: readonly string[] = [
  'x.com', 'pro.x.com', 'www.facebook.com', 'business.facebook.com', 'www.messenger.com', 'www.linkedin.com', 'bsky.app', 'social.example.org', 'board.example.org',
  'journal.example.org', 'intranet.example.org', 'pictures.example.org', DEMO_HOST, BLOG_HOST, 'upload.x.com', 'upload.facebook.com',
];
