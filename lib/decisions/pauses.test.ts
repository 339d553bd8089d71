import { expect, it } from 'vitest';
import { openPauses } from './pauses.ts';
import { memoryPlace } from './places.ts';

const HOUR = 3_600_000;

it('lasts as long as was asked, on its own host', async () => {
  const pauses = openPauses(memoryPlace());
  await pauses.begin('x.com', HOUR, 1_000);
  expect(await pauses.on('x.com', HOUR)).toEqual({ until: HOUR + 1_000 });
  expect(await pauses.on('x.com', HOUR + 1_000)).toBeNull();
  expect(await pauses.on('www.linkedin.com', HOUR)).toBeNull();
  expect(await pauses.on('constructor', HOUR)).toBeNull();
});

it('lasts until the browser closes, or is ended', async () => {
  const session = memoryPlace();
  await openPauses(session).begin('x.com', null);
  expect(await openPauses(session).on('x.com')).toEqual({ until: null });
  await openPauses(session).end('x.com');
  expect(await openPauses(session).on('x.com')).toBeNull();
});

it('is none where the store fails', async () => {
  const fails = () => Promise.reject(new Error('quota'));
  expect(await openPauses({ get: fails, set: fails }).on('x.com')).toBeNull();
});
