import { basename, join } from 'node:path';
import { defineConfig } from 'wxt';
import { PARTS, PARTS_FOLDER } from './lib/images/parts.ts';
import { manifest } from './lib/platform/manifest.ts';
import { packaged } from './tests/tools/deploy/packaged.ts';
import { stripEvidence } from './tests/tools/strip-evidence.ts';
import { stripNotes } from './tests/tools/strip-notes.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  suppressWarnings: { firefoxDataCollection: true },
  manifest: (env) => packaged(manifest(env), env.browser, process.env),
  hooks: {
    // What looks at pictures comes with the extension; nothing is fetched from elsewhere.
    'build:publicAssets': (_wxt, files) => {
      files.push(...PARTS.map((part) => ({
        absoluteSrc: join(import.meta.dirname, 'node_modules', part), relativeDest: join(PARTS_FOLDER.slice(1), basename(part)),
      })));
    },
  },
  // The word lists make the background large on purpose; no page pays for it.
  vite: () => ({ build: { chunkSizeWarningLimit: 3_000 }, plugins: [stripEvidence(), stripNotes()] }),
});
