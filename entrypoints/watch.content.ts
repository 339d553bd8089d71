import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { cardsOf } from '../lib/checking/cards.ts';
import { watch } from '../lib/composers/watch.ts';
import { hear } from '../lib/messaging/hear.ts';
import { send } from '../lib/messaging/send.ts';
import { SITE_MATCHES } from '../lib/platform/manifest.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  allFrames: true,
  runAt: 'document_start',
  // Whether an older copy lives is settled by `watch`; a message on the window would only tell the page.
  noScriptStartedPostMessage: true,
  main() {
    const watching = watch({
      cardsOf,
      loadInterface: () => send('load-interface', {}),
      background: {
        check: (draft) => send('check', { draft }),
        fixes: (draft, finding) => send('fixes', { draft, finding }),
        decide: async (subject, decision) => (await send('decide', { ...subject, decision })).kept,
        count: (rule, outcome) => send('count', { rule, outcome }),
        showCount: (open) => send('show-count', { open }),
        readModel: async () => (await send('read-model', {})).text,
        paste: async (text, expected) => (await send('paste-text', { text, expected })).pasted,
        hints: () => send('hints', {}),
        keepProfile: (profile) => send('keep-profile', profile),
        openOptions: () => send('open-options', {}),
        pictures: {
          look: (id, file, name, draft) => send('picture-look', { id, file, name, draft }),
          redact: (id, file, draft, boxes) => send('picture-redact', { id, file, draft, boxes }),
          skip: (id) => send('picture-skip', { id }),
        },
        alive: () => browser.runtime?.id !== undefined,
      },
    });
    if (watching === null) return;
    hear({
      recheck: () => void watching.recheck(),
      'switch-focus': () => void watching.switchFocus(),
      present: () => true,
      status: () => watching.status(),
    }, watching.signal);
  },
});
