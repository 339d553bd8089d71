import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardsOf } from '../lib/checking/cards.ts';
import { beforeOf } from '../lib/checking/picture-view.ts';
import { begin } from '../lib/composers/arrival.ts';
import { watch } from '../lib/composers/watch.ts';
import { attachmentType } from '../lib/draft/attachment-type.ts';
import { send } from '../lib/messaging/send.ts';

export default defineUnlistedScript(() => begin((handover) => watch({
  ...handover,
  cardsOf,
  loadInterface: () => send('load-interface', {}),
  background: {
    check: (draft) => send('check', { draft }),
    wake: () => send('wake', {}),
    fixes: (draft, findings) => send('fixes', { draft, findings }),
    decide: async (subject, decision) => (await send('decide', { ...subject, decision })).kept,
    count: (rule, outcome) => send('count', { rule, outcome }),
    showCount: (open) => send('show-count', { open }),
    readModel: async () => (await send('read-model', {})).text,
    paste: async (text, expected) => (await send('paste-text', { text, expected })).pasted,
    hints: () => send('hints', {}),
    keepProfile: (profile) => send('keep-profile', profile),
    openOptions: () => send('open-options', {}),
    keepPost: (draft) => send('keep-post', { draft }),
    pictures: {
      look: (id, file, name, draft) => send('picture-look', { id, file, name, draft }),
      redact: (id, file, draft, boxes, answer) => send('picture-redact', { id, file, draft, boxes, before: beforeOf(answer) }),
      skip: (id) => send('picture-skip', { id }),
      typeOf: attachmentType,
    },
    alive: () => browser.runtime?.id !== undefined,
  },
})));
