import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutEvidence } from './strip-evidence.ts';

const SURFACES = join(import.meta.dirname, '../../lib/composers/surfaces');
const strip = (code: string) => withoutEvidence(code, (source) => parseAst(source));

describe('what is built of a sign', () => {
  it.each([
    ['its selector alone', 'a({ selector: ".b", is: "the box", seen: "2026-10", page: "x", })', 'a({ selector: ".b",    })'],
    ['what comes before and after', 'a({ is: "x", selector: ".b", seen: "y" })', 'a({  selector: ".b",  })'],
    ['nothing of what several share', 'const seen = { seen: "2026-10", page: "x" };', 'const seen = {   };'],
    ['who sees a text, which is told by the same word', 'a({ is: "public", sure: "stated", sign: { selector: ".b", is: "c" } })', 'a({ is: "public", sure: "stated", sign: { selector: ".b",  } })'],
    ['other objects', 'a({ page: 1, size: 2 }); b({ [is]: 1, selector: 2 })', 'a({ page: 1, size: 2 }); b({ [is]: 1, selector: 2 })'],
  ])('%s', (_what, code, built) => {
    expect(strip(code).replace(/\s+/g, ' ')).toBe(built.replace(/\s+/g, ' '));
  });

  it('reads as code in every surface, and holds no evidence', () => {
    const files = globSync('*.ts', { cwd: SURFACES }).filter((name) => !name.endsWith('.test.ts'));
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      const built = strip(stripTypeScriptTypes(readFileSync(join(SURFACES, name), 'utf8')));
      expect(() => parseAst(built), name).not.toThrow();
      expect(built.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''), name).not.toMatch(/\bseen: '20\d\d/);
    }
  });
});
