import { defineConfig } from 'wxt';
import { manifest } from './lib/platform/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  suppressWarnings: { firefoxDataCollection: true },
  manifest,
  // The word lists make the background large on purpose; no page pays for it.
  vite: () => ({ build: { chunkSizeWarningLimit: 3_000 } }),
});
