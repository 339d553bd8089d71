import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { GECKO_ID, SITE_MATCHES } from '../../../lib/platform/manifest.ts';

const HERE = import.meta.dirname;

/**
 * Builds an extension of two scripts that writes into editors with the product's own code and nothing around it, so
 * that a failing write is a fault of the writing. Returns its folder.
 */
export async function buildProbe(browser: 'chromium' | 'firefox'): Promise<string> {
  const out = join(HERE, '../../../.output', `editors-probe-${browser}`);
  mkdirSync(out, { recursive: true });
  for (const name of ['content', 'background']) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: out,
        emptyOutDir: false,
        lib: { entry: join(HERE, `${name}.ts`), formats: ['iife'], name: 'probe', fileName: () => `${name}.js` },
      },
    });
  }
  writeFileSync(join(out, 'manifest.json'), JSON.stringify({
    manifest_version: 3,
    name: 'Editors probe',
    version: '1',
    permissions: ['scripting'],
    host_permissions: SITE_MATCHES,
    background: browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    content_scripts: [{ matches: SITE_MATCHES, js: ['content.js'], run_at: 'document_start', all_frames: true }],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: GECKO_ID } } } : {}),
  }));
  return out;
}
