import { describe, expect, it } from 'vitest';
import { resolve } from './resolve.ts';
import { selectorFault } from './selectors.ts';

describe('a selector', () => {
  it.each([
    '[data-testid="tweetButton"]', 'main > form:has(button[type="submit"]) .box', 'div:not([aria-hidden="true"], .gone)', 'button:is([aria-label="Post"], .post)',
    '#a, .b ~ i', 'ul > li:nth-child(2n + 1)', '[class*="x" i]',
  ])('%s can be used', (selector) => {
    expect(selectorFault(selector)).toBeNull();
  });

  it.each([
    ['', 'is no selector'], ['[', 'is no selector'], ['a >', 'is no selector'], ['> a', 'is no selector'], ['div:not(', 'is no selector'], ['button::after', 'names no element: ::after'],
    ['button:contains("Post")', 'uses :contains, which is not among those allowed'], ['div:not(:contains(x))', 'uses :contains, which is not among those allowed'],
    ['[a!="b"]', 'uses !=, which browsers do not know'], ['a < b', 'uses a sign between its parts that browsers do not know'], ['*', 'fits everything'],
    ['.box, *', 'fits everything'],
  ])('%s can\'t: it %s', (selector, fault) => {
    expect(selectorFault(selector)).toBe(fault);
  });
});

describe('an institution\'s selectors', () => {
  const hints = { 'x-post': { submit: ['[data-testid="send"]'], editable: ['.box[contenteditable]'] } };

  it('hold, and a person can set none', () => {
    expect(resolve({ selectorHints: { 'x-post': { submit: ['.own'] } } }, { selectorHints: hints }).values.selectorHints).toEqual({ value: hints, source: 'institution' });
    expect(resolve({ selectorHints: hints }, {}).values.selectorHints).toEqual({ value: {}, source: 'default' });
  });

  it.each([
    [{ 'x-post': { submit: ['button:contains(x)'] } }, 'x-post.submit.1: uses :contains, which is not among those allowed'],
    [{ 'x-post': { submit: '.send' } }, 'x-post.submit: must be a list'],
    [{ 'x-post': { sumbit: ['.send'] } }, 'x-post.sumbit: is no part of a box'],
    [{ 'X post': { submit: ['.send'] } }, 'X post: must be the name of a box'],
    [{ 'x-post': { submit: ['.send'.padEnd(400, 'x')] } }, 'x-post.submit.1: is longer than 300 characters'],
  ])('are refused with a reason: %j', (selectorHints, reason) => {
    const { values, ignored } = resolve({}, { selectorHints });
    expect(values.selectorHints.value).toEqual({});
    expect(ignored).toEqual([{ key: 'selectorHints', from: 'institution', reason }]);
  });
});
