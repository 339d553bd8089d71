import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/**
 * What each folder may import from the others. `uses`: anything; `types`: types alone, which vanish when it is built.
 * Imports run one way; a folder that is not listed here may import nothing of the project.
 */
const TABLE: Record<string, { uses: readonly string[]; types?: readonly string[] }> = {
  'lib/draft': { uses: [] },
  'lib/reading': { uses: ['lib/draft'] },
  'lib/reidentify': { uses: ['lib/draft', 'lib/reading'] },
  'lib/rules': { uses: ['lib/draft', 'lib/reading', 'lib/reidentify'] },
  'lib/policies': { uses: ['lib/draft', 'policies'] },
  'lib/checking': { uses: ['lib/draft', 'lib/reading', 'lib/reidentify', 'lib/rules'], types: ['lib/policies'] },
  'lib/fixes': { uses: ['lib/draft', 'lib/reading', 'lib/reidentify', 'lib/rules', 'lib/checking'], types: ['lib/policies'] },
  'lib/images': { uses: ['lib/draft'] },
  // What stands on a page that a person hands over, and whether it is one that anybody can read.
  'lib/sources': { uses: ['lib/pages/blocks.ts', 'lib/pages/extract.ts', 'lib/pages/seen.ts'] },
  // What is read of a page at a person's press; what one's own profile looks like is known to the composers' sites.
  'lib/pages': { uses: ['lib/composers/context', 'lib/composers/surfaces'], types: ['lib/draft'] },
  'lib/words': { uses: [] },
  'lib/platform': { uses: [] },
  // What a setting may name: rules by their ids, hours as they are read, and languages.
  'lib/settings': { uses: ['lib/platform', 'lib/draft', 'lib/rules/catalogue.ts', 'lib/reading/hours.ts', 'lib/words/languages.ts'] },
  'lib/decisions': { uses: ['lib/platform'], types: ['lib/draft', 'lib/checking'] },
  'lib/messaging': { uses: ['lib/platform', 'lib/draft'], types: ['lib/checking', 'lib/pages', 'lib/policies', 'lib/words'] },
  'lib/composers': { uses: [], types: ['lib/draft', 'lib/checking'] },
  // The order of tiers comes from lib/draft as a value; what the policy library lists comes from lib/policies as a type.
  'components': { uses: ['lib/words', 'lib/draft'], types: ['lib/checking', 'lib/policies'] },
  // Of lib/decisions only how work that reads and writes a store waits for its turn.
  'lib/service': {
    uses: ['lib/decisions/in-turn.ts', 'lib/draft', 'lib/reading', 'lib/reidentify', 'lib/rules', 'lib/policies', 'lib/checking', 'lib/fixes', 'lib/composers/main-world', 'lib/pages', 'lib/sources'],
    types: ['lib/decisions', 'lib/settings', 'lib/messaging', 'lib/platform', 'lib/words'],
  },
  'lib/cli': { uses: ['lib/draft', 'lib/reading', 'lib/rules', 'lib/policies', 'lib/checking', 'lib/fixes', 'lib/words', 'policies'] },
  'entrypoints': { uses: ['lib', 'components'] },
};

/** The folders that may call the browser. */
const BROWSER = ['entrypoints', 'lib/messaging', 'lib/settings', 'lib/decisions', 'lib/platform'];

/** Packages that belong to some folders alone. */
const PACKAGES: readonly { readonly name: RegExp; readonly folders: readonly string[] }[] = [
  { name: /^(?:wxt\/browser|webextension-polyfill)$/, folders: BROWSER },
  { name: /^wxt\/utils\//, folders: ['entrypoints'] },
  { name: /^(?:react|react-dom|@floating-ui\/.*)(?:\/|$)/, folders: ['components', 'entrypoints'] },
  { name: /^node:/, folders: ['lib/cli'] },
];

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:([\w*${}\s,]+?)\s*from\s*)?['"]([^'"]+)['"]/gm;

/** What a file imports. A list of names that are all marked as types counts as types. */
function importsOf(code: string): Import[] {
  return [...code.matchAll(STATEMENT)].map(([, type, names = '', from = '']) => {
    const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1]?.split(',').map((name) => name.trim()).filter(Boolean);
    return { from, typeOnly: type !== undefined || (listed?.every((name) => name.startsWith('type ')) ?? false) };
  });
}

/** `lib/draft` for what stands in lib, the first folder for the rest. */
function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

const sources: Source[] = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .map((path) => {
    const code = readFileSync(join(ROOT, path), 'utf8');
    return { path, folder: folderOf(path), code, imports: importsOf(code) };
  });

const within = (path: string, folders: readonly string[]) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

describe('the import table', () => {
  it('reads import statements of every form', () => {
    expect(importsOf(`
      import { a } from './a.ts';
      import type { B } from './b.ts';
      import { type C, type D } from './c.ts';
      import e, { type F } from 'e';
      import * as g from 'g';
      import './h.css';
      export { i } from './i.ts';
      import {
        j,
      } from './j.ts';
    `)).toEqual([
      { from: './a.ts', typeOnly: false }, { from: './b.ts', typeOnly: true }, { from: './c.ts', typeOnly: true },
      { from: 'e', typeOnly: false }, { from: 'g', typeOnly: false }, { from: './h.css', typeOnly: false },
      { from: './i.ts', typeOnly: false }, { from: './j.ts', typeOnly: false },
    ]);
  });

  it('knows every folder', () => {
    expect([...new Set(sources.map(({ folder }) => folder))].filter((folder) => !(folder in TABLE))).toEqual([]);
  });

  it('is kept: imports run one way', () => {
    const wrong = sources.flatMap(({ path, folder, imports }) => imports.flatMap(({ from, typeOnly }) => {
      if (!from.startsWith('.')) return [];
      const target = normalize(join(dirname(path), from)).replaceAll('\\', '/');
      const { uses = [], types = [] } = TABLE[folder] ?? {};
      const allowed = folderOf(target) === folder || within(target, uses) || (typeOnly && within(target, types));
      return allowed ? [] : [`${path} imports ${target}${typeOnly ? ' (types)' : ''}`];
    }));
    expect(wrong).toEqual([]);
  });

  it('gives packages to the folders they belong to', () => {
    const wrong = sources.flatMap(({ path, folder, imports }) => imports.flatMap(({ from, typeOnly }) => {
      const rule = typeOnly ? undefined : PACKAGES.find(({ name }) => name.test(from));
      return rule && !rule.folders.includes(folder) ? [`${path} imports ${from}`] : [];
    }));
    expect(wrong).toEqual([]);
  });

  it('names files with their ending and loads none by chance', () => {
    const wrong = sources.flatMap(({ path, code, imports }) => [
      ...imports.filter(({ from }) => from.startsWith('.') && !/\.(?:tsx?|json|css)$/.test(from)).map(({ from }) => `${path} imports ${from}`),
      ...(/\bimport\(\s*['"`]/.test(withoutWords(code)) ? [`${path} loads a file with import()`] : []),
    ]);
    expect(wrong).toEqual([]);
  });
});

/** The code without its comments, so that what they mention does not count. */
function withoutWords(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

describe('the browser', () => {
  it('is called in a few folders alone', () => {
    const callers = sources
      .filter(({ folder, code }) => !BROWSER.includes(folder) && /(?<![\w.$'"`])(?:browser|chrome)\.[a-z]/.test(withoutWords(code)))
      .map(({ path }) => path);
    expect(callers).toEqual([]);
  });

  it('is not asked to reach the network, run text as code or keep what it should not', () => {
    const banned = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|eval|localStorage|indexedDB)\b\s*[(.]|new Function\b|CSS\.highlights|console\.(?:log|debug|info)/;
    const may = [
      // It reads the extension's own files; the extension's policy for connections lets it reach nothing else.
      'lib/images/packed.ts',
      // It takes a picture from where a page that the person has checked shows it, as that page may.
      'lib/pages/fetch-picture.ts',
    ];
    const found = sources
      .filter(({ folder, path }) => folder !== 'lib/cli' && !may.includes(path))
      .flatMap(({ path, code }) => { const hit = banned.exec(withoutWords(code))?.[0]; return hit ? [`${path}: ${hit}`] : []; });
    expect(found).toEqual([]);
  });
});
