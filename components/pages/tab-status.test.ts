import { expect, it } from 'vitest';
import { type SeenTab, statusOf } from './tab-status.ts';

const ON = { panelOnly: false, off: false };
const COMPOSERS = [{ surface: 'x-post', state: 'watching', findings: 1 }];
const SITE: SeenTab = { isWatched: true, missing: [], answers: true, composers: COMPOSERS };
const ELSEWHERE: SeenTab = { isWatched: false, missing: [], answers: false, composers: [] };

it.each([
  ['is watched, with its boxes', SITE, ON, { kind: 'watching', composers: COMPOSERS }],
  ['is silent where nothing of ours answers', { ...SITE, answers: false }, ON, { kind: 'silent' }],
  ['is off where its site is turned off', SITE, { panelOnly: false, off: true }, { kind: 'off' }],
  ['is elsewhere', ELSEWHERE, ON, { kind: 'elsewhere' }],
  ['may be of a site that is not allowed', { ...ELSEWHERE, missing: ['X'] }, ON, { kind: 'not-allowed', sites: ['X'] }],
  ['is left alone, whatever it is, where only the panel is wanted', SITE, { panelOnly: true, off: true }, { kind: 'panel-only' }],
])('a tab %s', (_what, seen, choice, expected) => expect(statusOf(seen, choice)).toEqual(expected));
