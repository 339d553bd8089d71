// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lookOf, luminance } from './look.ts';

// Backgrounds the sites use, as computed styles give them.
describe('the look of a site', () => {
  it.each([
    ['white', 'rgb(255, 255, 255)', 'light'],
    ['LinkedIn\'s page', 'rgb(244, 242, 238)', 'light'],
    ['X dim', 'rgb(21, 32, 43)', 'dim'],
    ['Facebook dark', 'rgb(36, 37, 38)', 'dim'],
    ['LinkedIn dark', 'rgb(27, 31, 35)', 'dim'],
    ['X lights out', 'rgb(0, 0, 0)', 'dark'],
  ])('is told for %s', (_what, colour, background) => {
    document.body.innerHTML = `<div style="background: ${colour}"><div style="background: rgba(0, 0, 0, 0.03)"><p id="editor">a</p></div></div>`;
    expect(lookOf(document.querySelector('#editor') as Element).background).toBe(background);
  });

  it('comes from outside a shadow root when nothing inside it is opaque', () => {
    document.body.innerHTML = '<div style="background: rgb(0, 0, 0)"><div id="host"></div></div>';
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>a</p>';
    expect(lookOf(root.querySelector('p') as Element).background).toBe('dark');
  });

  it('is light where no background is set', () => {
    document.body.innerHTML = '<p id="editor">a</p>';
    expect(lookOf(document.querySelector('#editor') as Element).background).toBe('light');
  });

  it('takes luminance as WCAG defines it', () => {
    expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1, 5);
    expect(luminance('rgb(0, 0, 0)')).toBe(0);
    expect(luminance('rgb(119, 119, 119)')).toBeCloseTo(0.1845, 3);
    expect(luminance('rgba(0, 0, 0, 0.2)')).toBeNull();
    expect(luminance('color(srgb 1 0 0)')).toBeNull();
  });
});
