import { defineContentScript } from 'wxt/utils/define-content-script';
import { openDoor } from '../lib/composers/main-world/door.ts';
import { SITE_MATCHES } from '../lib/platform/manifest.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main: () => openDoor(window),
});
