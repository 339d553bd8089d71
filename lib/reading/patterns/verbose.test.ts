import { describe, expect, it } from 'vitest';
import { verbose } from './verbose.ts';

describe('verbose', () => {
  it('drops the white space of the layout and keeps escapes and what is put in', () => {
    expect(verbose`
      (?<day> \d{1,2} )
      \s ${'of March'}
    `).toBe('(?<day>\\d{1,2})\\sof March');
  });
});
