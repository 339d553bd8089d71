import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { SURFACES, surfacesOf } from '../../lib/composers/surfaces/find.ts';
import type { Sign, Surface } from '../../lib/composers/surfaces/surface.ts';
import { getBrowser, howToGet } from './browsers.ts';

const HELP = `Compares a saved page of a site with what the surfaces know of it, and prints which selectors still match.

  npm run -s surfaces:compare -- saved.html [more.html …] [--host www.linkedin.com]

Save the page with an open composer and a few harmless words in it ("Save page as, complete"; for LinkedIn a tool that keeps
shadow roots, as declarative templates). The page's scripts are not run and nothing is loaded from the network. Without --host
the address that browsers write into a saved page is taken; where there is none, the surfaces of all sites are compared.`;

/** One selector of a surface, and how often it matches; null when it is none the browser understands. */
interface Match {
  readonly role: string;
  readonly sign: Sign;
  readonly count: number | null;
}

/** Every sign in a surface, with its place in the data as its name ("within", "submit 1", "context.audience"). */
export function signsOf(surface: Surface): readonly { readonly role: string; readonly sign: Sign }[] {
  const found: { role: string; sign: Sign }[] = [];
  const walk = (value: unknown, role: string): void => {
    if (Array.isArray(value)) return value.forEach((one, index) => walk(one, `${role} ${index + 1}`));
    if (typeof value !== 'object' || value === null) return;
    if ('selector' in value && 'seen' in value) found.push({ role, sign: value as Sign });
    for (const [name, inner] of Object.entries(value)) walk(inner, role === '' ? name : `${role}.${name}`);
  };
  walk({ ...surface, editor: null }, '');
  return found;
}

/** The host of the address that a browser wrote into the page when it was saved. */
export function savedFrom(html: string): string | null {
  const address = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html)?.[1]
    ?? /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(html)?.[1]
    ?? /<link[^>]+rel="canonical"[^>]+href="([^"]+)"/i.exec(html)?.[1];
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : null;
}

/** What follows from the matches, in a word each. */
export function verdictOf(matches: readonly Match[]): string {
  const count = (role: string) => matches.filter((match) => match.role === role || match.role.startsWith(`${role} `)).reduce((sum, match) => sum + (match.count ?? 0), 0);
  const known = (role: string) => matches.some((match) => match.role === role || match.role.startsWith(`${role} `));
  if (count('editable') === 0) return 'not found on this page';
  if (known('within') && count('within') === 0) return 'a box is there, and not what it should stand in';
  if (known('submit') && count('submit') === 0) return 'found; what posts it is not';
  return 'found, with what posts it';
}

async function compare(executablePath: string, paths: readonly string[], host: string | undefined): Promise<void> {
  const browser = await chromium.launch({ executablePath });
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  for (const path of paths) {
    const saved = host ?? savedFrom(readFileSync(path, 'utf8'));
    const surfaces = saved === null ? SURFACES : surfacesOf(saved);
    console.log(`\n${path}${saved === null ? '' : ` (${saved})`}`);
    if (surfaces.length === 0) console.log('  no surface is known for this host');
    const page = await context.newPage();
    await page.goto(pathToFileURL(resolve(path)).href, { waitUntil: 'domcontentloaded' });
    for (const surface of surfaces) {
      const signs = signsOf(surface);
      const counts = await page.evaluate((selectors) => selectors.map((selector) => {
        const count = (root: Document | ShadowRoot): number => [...root.querySelectorAll('*')]
          .reduce((sum, element) => sum + (element.shadowRoot ? count(element.shadowRoot) : 0), root.querySelectorAll(selector).length);
        try {
          return count(document);
        } catch {
          return null;
        }
      }), signs.map(({ sign }) => sign.selector));
      const matches = signs.map((sign, index) => ({ ...sign, count: counts[index] ?? null }));
      console.log(`  ${surface.id}: ${verdictOf(matches)}`);
      for (const { role, sign, count } of matches) {
        console.log(`    ${String(count ?? '!').padStart(4)}  ${role.padEnd(18)} ${sign.selector}  (${sign.is}; last seen ${sign.seen})`);
      }
    }
    await page.close();
  }
  await browser.close();
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { host: { type: 'string' }, help: { type: 'boolean' } } });
  const path = await getBrowser('chromium');
  if (values.help || positionals.length === 0) console.log(HELP);
  else if (!path) console.log(howToGet('chromium'));
  else await compare(path, positionals, values.host);
}
