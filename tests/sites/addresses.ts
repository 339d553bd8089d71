/** Which page stands at an address. A host's pages share its origin, as on the sites. */
export function pageAt(host: string, path: string): string | null {
  if (path === '/plain') return 'plain';
  if (path === '/busy') return 'busy';
  if (path === '/fields') return 'fields';
  switch (host) {
    case 'x.com': return /^\/(home|compose\/post|[\w]+\/status\/\d+)?$/.test(path) ? 'x' : null;
    case 'www.facebook.com': return path === '/' ? 'facebook' : null;
    case 'www.linkedin.com': return path.startsWith('/feed') ? 'linkedin' : null;
    case 'bsky.app': return path === '/' ? 'bluesky' : null;
    case DEMO_HOST: return path === '/' ? 'demo' : null;
    default: return null;
  }
}

/** The landing page's own host; reserved for tests, so it can never be anybody's. */
export const DEMO_HOST = 'chaperone.test';

/** The hosts that the local server answers for. */
export const LOCAL_HOSTS: readonly string[] = [
  'x.com', 'www.facebook.com', 'www.linkedin.com', 'bsky.app', DEMO_HOST, 'upload.x.com', 'upload.facebook.com',
];
