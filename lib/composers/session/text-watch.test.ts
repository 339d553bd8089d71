// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { field } from '../editors/field.ts';
import { plain } from '../editors/plain.ts';
import { TextWatch } from './text-watch.ts';

let life: AbortController;
let told: string[];

beforeEach(() => {
  life = new AbortController();
  told = [];
});
afterEach(() => life.abort());

const tick = () => new Promise((resolve) => { setTimeout(resolve); });

describe('the text of a plain field', () => {
  let area: HTMLTextAreaElement;
  let watch: TextWatch;

  beforeEach(() => {
    document.body.innerHTML = '<textarea></textarea>';
    area = document.querySelector('textarea') as HTMLTextAreaElement;
    watch = new TextWatch(area, field, (event, before) => told.push(`${event} ${before} > ${area.value}`), life.signal);
  });

  it('is told of by what a person types, which changes nothing in the page', () => {
    area.value = 'Marcus';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(told).toEqual(['changed  > Marcus']);
    expect(watch.revision).toBe(1);
  });

  it('is told of by a framework that empties it, and at the next look by any other script', async () => {
    area.value = 'Marcus';
    expect(watch.text).toBe('Marcus');
    area.value = '';
    area.textContent = '';
    area.setAttribute('value', '');
    await tick();
    expect(told.at(-1)).toBe('changed Marcus > ');
    area.value = 'again';
    expect(watch.text).toBe('again');
    expect(watch.revision).toBe(3);
  });

  it('is looked at soon after something was pressed, which may have sent and emptied it', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    area.value = 'Marcus';
    expect(watch.text).toBe('Marcus');
    window.dispatchEvent(new Event('click'));
    area.value = '';
    vi.advanceTimersByTime(100);
    vi.useRealTimers();
    expect(told.at(-1)).toBe('changed Marcus > ');
  });

  it('is followed no longer than its composer', () => {
    life.abort();
    area.value = 'Marcus';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(told).toEqual([]);
  });
});

describe('the text of an editable element', () => {
  it('is told of by its element, whatever event the editor stops', async () => {
    document.body.innerHTML = '<div contenteditable="true"><p>One</p></div>';
    const editable = document.querySelector('div') as HTMLElement;
    const watch = new TextWatch(editable, plain, (event, before) => told.push(`${event} ${before}`), life.signal);
    editable.insertAdjacentHTML('beforeend', '<p>two</p>');
    await tick();
    expect(told).toEqual(['changed One']);
    expect(watch.text).toBe('One\ntwo');
  });

  it('is the last one that stood there, once the editor is taken down', () => {
    document.body.innerHTML = '<div contenteditable="true"><p>A long night</p></div>';
    const editable = document.querySelector('div') as HTMLElement;
    const watch = new TextWatch(editable, plain, (event, before) => told.push(`${event} ${before}`), life.signal);
    editable.textContent = '';
    editable.remove();
    expect(watch.text).toBe('A long night');
    expect(told).toEqual([]);
  });
});
