import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { openPictureTurns } from './picture-turns.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const origin = { tab: 1, frame: 0, host: '', incognito: false };

it('keeps nothing of what was seen once it is told', async () => {
  const turns = openPictureTurns();
  const told = async (id: string) => new WeakRef(await turns.take(id, origin, async () => ({ words: 'Marcus' })));
  const first = await told('first');
  await told('second');
  await new Promise((resolve) => { setTimeout(resolve); });
  collectGarbage();
  expect(first.deref()).toBeUndefined();
});
