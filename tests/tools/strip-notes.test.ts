import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutNotes } from './strip-notes.ts';

const ENGLISH = join(import.meta.dirname, '../../lib/words/en');
const strip = (code: string) => withoutNotes(code, (source) => parseAst(source));

describe('what is built of a word', () => {
  it.each([
    ['its text alone', 'a = { text: "b", note: "c" }', 'a = { text: "b", }'],
    ['a text that is put together, without a note that is', 'a = { text: b("c"), note: `$' + '{D} e`, }', 'a = { text: b("c"), }'],
    ['other objects', 'a = { note: "c", at: 1 }', 'a = { note: "c", at: 1 }'],
  ])('%s', (_what, code, built) => {
    expect(strip(code).replace(/\s+/g, ' ')).toBe(built);
  });

  it('reads as code in every file, and says what it said', async () => {
    const files = globSync('*.ts', { cwd: ENGLISH });
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) {
      const code = stripTypeScriptTypes(readFileSync(join(ENGLISH, name), 'utf8'));
      const built = strip(code);
      expect(built, name).not.toContain('note:');
      const [before, after] = await Promise.all([code, built].map(async (source) => (
        Object.values(await import(`data:text/javascript,${encodeURIComponent(source)}`) as object) as Record<string, { text: string }>[])));
      const texts = (all: typeof before) => all?.flatMap((words) => Object.entries(words).map(([id, { text }]) => [id, text]));
      expect(texts(after), name).toEqual(texts(before));
    }
  });
});
