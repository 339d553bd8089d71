import { describe, expect, it } from 'vitest';
import { lookInTurn, type ShownPictures } from './page-pictures.ts';
import type { PagePicture } from './page-view.ts';
import type { Finding } from './report.ts';

const FACE: Finding = {
  id: 'image-face:face:', rule: 'image-face', kind: 'face', tier: 'warn', span: null, attachment: 0,
  message: { id: 'finding.image-face.face', data: {} }, clauses: [], muted: false,
};
const looked = (findings: readonly Finding[], more: Partial<PagePicture> = {}): PagePicture => ({
  report: { draft: '', revision: 0, outcome: 'clear', findings, notChecked: [], checked: [], crowd: null }, citations: [], notChecked: [], seen: true, ...more,
});
const FRAMES = { id: 'not-checked.picture.frames', data: {} };

async function run(count: number, look: (picture: number) => Promise<PagePicture | null>, signal = new AbortController().signal) {
  const told: ShownPictures[] = [];
  const toLook = Array.from({ length: count }, (_, picture) => ({ picture, author: picture === 0 ? 'ada_b' : null }));
  await lookInTurn(toLook, look, signal, (now) => told.push(now));
  return told;
}

describe('the pictures of a page', () => {
  it('are looked at one after the other, and what came up is told as it comes', async () => {
    const answers = [looked([FACE]), null, looked([], { notChecked: [FRAMES] }), looked([], { notChecked: [FRAMES] })];
    const told = await run(4, async (picture) => answers[picture] ?? null);
    expect(told.map(({ state, looked: count }) => `${state} ${count}`)).toEqual(['looking 0', 'looking 1', 'looking 1', 'looking 2', 'done 3']);
    expect(told.at(-1)?.found.map(({ picture, author, cards, notChecked }) => [picture, author, [...cards, ...notChecked].map(({ id }) => id)])).toEqual([
      [0, 'ada_b', [FACE.id]], [1, null, ['not-checked.picture.not-had']], [2, null, [FRAMES.id]], [3, null, [FRAMES.id]],
    ]);
  });

  it('count as not looked at where they could not be seen, or the look failed', async () => {
    const told = await run(2, async (picture) => {
      if (picture === 1) throw new Error('gone');
      return looked([], { seen: false });
    });
    expect(told.at(-1)).toMatchObject({ state: 'done', looked: 0 });
    expect(told.at(-1)?.found.map(({ picture }) => picture)).toEqual([1]);
  });

  it('are looked at no further once the person says stop, and what comes later is dropped', async () => {
    const stop = new AbortController();
    const asked: number[] = [];
    const told = await run(5, async (picture) => {
      asked.push(picture);
      if (picture === 1) stop.abort();
      return looked([FACE]);
    }, stop.signal);
    expect(asked).toEqual([0, 1]);
    expect(told.at(-1)).toMatchObject({ state: 'stopped', looked: 1 });
    expect(told.at(-1)?.found).toHaveLength(1);
  });
});
