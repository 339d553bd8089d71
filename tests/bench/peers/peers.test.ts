import { describe, expect, it } from 'vitest';
import { replacedSpans } from './peers.ts';

describe('what a redacted text left out', () => {
  it('is found by the text that stayed', () => {
    expect(replacedSpans('Call Ann Lee on 555-201-4477 now', 'Call PERSON_NAME on PHONE_NUMBER now')).toEqual([{ start: 5, end: 12 }, { start: 16, end: 28 }]);
    expect(replacedSpans('Mail a@b.org', 'Mail EMAIL_ADDRESS')).toEqual([{ start: 5, end: 12 }]);
    expect(replacedSpans('Nothing here', 'Nothing here')).toEqual([]);
  });
});
