import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(import.meta.dirname, 'pages');
const OUT = join(ROOT, '.output/sites');

/** Names what the pages are built from, so that an unchanged set is not built again. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of [...globSync('**/*.{ts,tsx,css,html}', { cwd: PAGES }).sort()]) {
    hash.update(path).update(readFileSync(join(PAGES, path)));
  }
  return hash.update(readFileSync(import.meta.filename)).update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
}

/** Builds the pages with their real editor libraries and returns the folder they stand in. */
export async function buildSites(): Promise<string> {
  const stamp = join(OUT, 'fingerprint');
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return OUT;
  const pages = globSync('*.html', { cwd: PAGES }).map((name) => join(PAGES, name));
  await build({
    configFile: false,
    root: PAGES,
    logLevel: 'warn',
    // The test runner says it is no production, and JSX would then ask React for what its production build lacks.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    // Draft.js was written for a bundler that provides `global`.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: [...pages, join(PAGES, 'hostile.ts')],
        output: { entryFileNames: 'assets/[name].js' },
      },
    },
  });
  // A picture for pages to show.
  copyFileSync(join(ROOT, 'public/icon/128.png'), join(OUT, 'assets/icon.png'));
  writeFileSync(stamp, now);
  return OUT;
}
