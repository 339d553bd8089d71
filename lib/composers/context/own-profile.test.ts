// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProfilePage } from './clue.ts';
import { WindowEvents } from '../window-events.ts';
import { type OwnProfile, watchOwnProfile } from './own-profile.ts';

const sign = (selector: string) => ({ selector, is: 'a part', seen: '2026-10', page: 'x' });
const PAGE: ProfilePage = {
  hosts: ['x.com'], own: sign('.edit'), line: [sign('.line'), sign('.place')], account: { sign: sign('.name'), says: /@(\w+)/ },
};

let life: AbortController;
let told: OwnProfile[];

beforeEach(() => {
  life = new AbortController();
  told = [];
  history.replaceState(null, '', '/rowan');
  document.body.innerHTML = '<a class="edit"></a><h1 class="name">Rowan Ash @rowan</h1><p class="line">Registrar. Runner.</p>';
});
afterEach(() => life.abort());

const start = () => watchOwnProfile(new WindowEvents(life.signal), [PAGE], (profile) => told.push(profile), life.signal);
const press = () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));

describe('one\'s own profile page', () => {
  it('is told of once, with the press that began it', () => {
    start();
    press();
    press();
    expect(told).toEqual([{ account: 'rowan', line: 'Registrar. Runner.' }]);
  });

  it('is told of when something is pressed on it, where it was drawn later', () => {
    const drawn = document.body.innerHTML;
    document.body.innerHTML = '';
    start();
    expect(told).toEqual([]);
    document.body.innerHTML = drawn;
    press();
    expect(told).toHaveLength(1);
  });

  it('is told of when it is left, and anew when its line changed', () => {
    const drawn = document.body.innerHTML;
    document.body.innerHTML = '';
    start();
    document.body.innerHTML = drawn;
    window.dispatchEvent(new Event('pagehide'));
    document.body.insertAdjacentHTML('beforeend', '<p class="place">Old Harbour</p>');
    history.replaceState(null, '', '/rowan?again');
    press();
    expect(told.map(({ line }) => line)).toEqual(['Registrar. Runner.', 'Registrar. Runner.\nOld Harbour']);
  });

  it('is no other person\'s', () => {
    document.querySelector('.edit')?.remove();
    start();
    press();
    expect(told).toEqual([]);
  });

  it('is looked for a few times on one address, and again on the next', () => {
    document.body.innerHTML = '<main>Feed</main>';
    const search = vi.spyOn(document, 'querySelector');
    start();
    for (let presses = 0; presses < 50; presses += 1) press();
    expect(search).toHaveBeenCalledTimes(3);
    history.replaceState(null, '', '/home');
    press();
    expect(search).toHaveBeenCalledTimes(4);
    search.mockRestore();
  });
});
