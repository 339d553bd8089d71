import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./check.ts', import.meta.url));

function run(input: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { input, encoding: 'utf8' });
  return { status, stderr, out: stdout.split('\n').filter(Boolean).map((line): Record<string, unknown> => JSON.parse(line)) };
}

describe('npm run check', () => {
  it('answers while the input is still open, then each line in its place, in the fields and order that are written down', async () => {
    const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
    let written = '';
    child.stdout.on('data', (chunk) => { written += String(chunk); });
    child.stdin.write('{"id":"a","text":"Rounds were long."}\n\n');
    await new Promise((resolve) => { child.stdout.once('data', resolve); });
    expect(JSON.parse(written)).toMatchObject({ id: 'a' });
    child.stdin.end('{"id":7,"text":""}');
    expect(await new Promise((resolve) => { child.once('close', resolve); })).toBe(0);
    const out = written.split('\n').filter(Boolean).map((line) => JSON.parse(line) as object);
    expect(out.map((report) => 'id' in report && report.id)).toEqual(['a', 7]);
    expect(Object.keys(out[0] ?? {})).toEqual(['id', 'outcome', 'findings', 'fixes', 'notChecked', 'crowd']);
  });

  it('goes on after a bad line, says which it was and ends with 1', () => {
    const { status, out } = run(['nope', '{"id":2}', '[]', '{"id":3,"text":"x","site":"myspace"}', '{"id":4,"text":"x"}', 'null'].join('\n'));
    expect(status).toBe(1);
    expect(out.map(({ id }) => id)).toEqual([null, 2, null, 3, 4, null]);
    expect(out.map(({ error }) => typeof error)).toEqual(['string', 'string', 'string', 'string', 'undefined', 'string']);
    expect(out.map(({ error }) => String(error).split(':')[0])).toEqual(['not a line of JSON', 'text', 'id', 'site', 'undefined', 'draft']);
  });

  it('says that a picture without facts and a text beyond its reach were not checked, and adds times in milliseconds when asked', () => {
    const { out } = run([
      JSON.stringify({ id: 1, text: 'A scan.', attachments: [{ type: 'image' }] }),
      JSON.stringify({ id: 2, text: 'a '.repeat(25_001) }),
      JSON.stringify({ id: 3, text: 'My patient Corwin Ashdale waited.' }),
    ].join('\n'), '--timing');
    expect(out.slice(0, 2).map(({ outcome }) => outcome)).toEqual(['incomplete', 'incomplete']);
    expect(out[0]?.notChecked).toContainEqual({ what: 'attachment', id: '0', message: 'not-checked.image' });
    expect(out[1]?.notChecked).toContainEqual({ what: 'text', id: 'length', message: 'not-checked.length' });
    expect(out[2]?.ms).toBeTypeOf('number');
    expect(out[2]?.fixMs).toBeTypeOf('number');
    expect(Object.keys(out[2] ?? {}).slice(-2)).toEqual(['ms', 'fixMs']);
  });

  it('ends with 2 and one sentence when an argument is unknown', () => {
    const { status, out, stderr } = run('{"id":1,"text":"x"}', '--packs', 'nowhere');
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(stderr).toMatch(/^No pack is called "nowhere"[^\n]*\n$/);
  });

  it('ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [SCRIPT], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (chunk) => { complaints += String(chunk); });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${JSON.stringify({ id: 1, text: 'Rounds were long.' })}\n`.repeat(5_000));
    expect(await new Promise((resolve) => { child.once('close', resolve); })).toBe(0);
    expect(complaints).not.toMatch(/EPIPE| {4}at /);
  });
});
