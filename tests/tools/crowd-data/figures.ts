import { readFileSync } from 'node:fs';

const FOLDER = new URL('figures/', import.meta.url);

/** The lines of a table of published figures, without notes and empty lines. */
export function rows(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The `source:` note at the head of a table; lines that go on with it are indented. */
export function sourceOf(file: string): string {
  const notes = readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter((line) => line.startsWith('#'));
  const from = notes.findIndex((line) => line.startsWith('# source:'));
  const to = notes.findIndex((line, index) => index > from && !/^#\s{4,}/.test(line));
  return notes.slice(from, to < 0 ? undefined : to).map((line) => line.replace(/^#\s*(?:source: )?/, '')).join(' ');
}

/** Parts of a line, trimmed. */
export function parts(line: string, mark: string): string[] {
  return line.split(mark).map((part) => part.trim());
}

/** A figure as written in a table. @throws RangeError when it is none, so that a slip of the pen does not become a population. */
export function figure(text: string | undefined): number {
  const value = Number(text);
  if (text === undefined || text === '' || !Number.isFinite(value) || value < 0) throw new RangeError(`not a figure: ${text}`);
  return value;
}
