import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITE_MATCHES } from '../lib/platform/manifest.ts';

export default defineContentScript({
  matches: SITE_MATCHES,
  allFrames: true,
  runAt: 'document_start',
  main() {},
});
