import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig } from 'wxt';
import { PACKED } from './lib/images/packed.ts';
import { PARTS, PARTS_FOLDER, PARTS_TO_PACK } from './lib/images/parts.ts';
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
    'build:publicAssets': ({ config: { wxtDir } }, files) => {
      files.push(...PARTS.map((part) => ({
        absoluteSrc: join(import.meta.dirname, 'node_modules', part), relativeDest: join(PARTS_FOLDER.slice(1), basename(part)),
      })));
      for (const part of PARTS_TO_PACK) {
        const packed = join(wxtDir, `${basename(part)}${PACKED}`);
        writeFileSync(packed, gzipSync(readFileSync(join(import.meta.dirname, 'node_modules', part)), { level: 9 }));
        files.push({ absoluteSrc: packed, relativeDest: join(PARTS_FOLDER.slice(1), basename(packed)) });
      }
    },
  },
  // The word lists make the background large on purpose; no page pays for it.
  vite: () => ({ build: { chunkSizeWarningLimit: 3_000 }, plugins: [stripEvidence(), stripNotes()] }),
});
