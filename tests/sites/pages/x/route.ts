import { useSyncExternalStore } from 'react';

/** Goes to another address of the page without loading it, as a single-page site does. */
export function go(path: string): void {
  history.pushState(null, '', path + location.search);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  return () => window.removeEventListener('popstate', changed);
}

/** The path of the address, as it is now. */
export const useRoute = () => useSyncExternalStore(subscribe, () => location.pathname);
