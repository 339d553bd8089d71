import { describe, expect, it } from 'vitest';
import { noticeOf } from './notice.ts';

const damaged = { id: 'not-checked.picture.damaged', data: {} };
const frames = { id: 'not-checked.picture.frames', data: {} };
const sound = { id: 'not-checked.picture.sound', data: {} };

describe('the word about files beside no text', () => {
  it.each([
    ['nothing where all were looked at', [[], []], null],
    ['why the only one was not', [[damaged]], damaged],
    ['why the only one of several was not', [[], [frames]], frames],
    ['how many where there are more reasons than one', [[frames, sound]], { id: 'notice.files-unchecked', data: { count: 1 } }],
    ['how many where there are more files than one', [[damaged], [], [damaged]], { id: 'notice.files-unchecked', data: { count: 2 } }],
  ])('is %s', (_what, gaps, said) => expect(noticeOf(gaps)).toEqual(said));
});
