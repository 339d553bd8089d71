import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it('no expression changes its flags halfway: `anyCase` tells why', () => {
  const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).filter((path) => !path.startsWith(join('lib', 'reading', 'patterns', 'any-case')));
  expect(files.filter((path) => /\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
});
