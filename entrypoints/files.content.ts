import { defineContentScript } from 'wxt/utils/define-content-script';
import { bridgeFiles } from '../lib/composers/main-world/files.ts';
import { SITE_MATCHES } from '../lib/platform/manifest.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main: () => bridgeFiles(window),
});
