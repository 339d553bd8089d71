import { describe, expect, it } from 'vitest';
import { anyCase } from './any-case.ts';

describe('anyCase', () => {
  it('takes letters in either case, and leaves escapes and groups as they are', () => {
    expect(anyCase(String.raw`(?:dob|a\/l)\b(?!x)\p{Lu}`)).toBe(String.raw`(?:[dD][oO][bB]|[aA]\/[lL])\b(?![xX])\p{Lu}`);
  });
});
