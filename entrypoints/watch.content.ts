import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/composers/attend.ts';
import { hear } from '../lib/messaging/hear.ts';
import { send } from '../lib/messaging/send.ts';
import { SITE_MATCHES } from '../lib/platform/manifest.ts';
import { isWithin } from '../lib/platform/patterns.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  allFrames: true,
  runAt: 'document_start',
  // Whether an older copy lives is settled by `attend`; a message on the window would only tell the page.
  noScriptStartedPostMessage: true,
  main() {
    const attending = attend({
      load: () => send('load-watching', {}),
      alive: () => browser.runtime?.id !== undefined,
      holdsFiles: SITE_MATCHES.some((site) => isWithin(location.href, site)),
    });
    if (attending === null) return;
    hear({
      recheck: () => void attending.recheck(),
      rest: () => {
        attending.rest();
        // Where the extension is gone nobody shows a number any more.
        send('show-count', { open: 0 }).catch(() => undefined);
      },
      'switch-focus': () => void attending.switchFocus(),
      'let-go': ({ origins }) => { if (origins.some((origin) => isWithin(location.href, origin))) attending.letGo(); },
      present: () => true,
      status: () => attending.status(),
    }, attending.signal);
  },
});
