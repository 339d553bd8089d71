import { describe, expect, it, vi } from 'vitest';
import type { Paper } from './documents/paper.ts';
import { type Eyes, look } from './look.ts';
import type { Seen } from './see.ts';

// What is told of a document that could not be looked at, or only in part. Its reader and the eyes themselves need a browser.

const PDF = new Blob(['%PDF-1.7\n'], { type: 'application/pdf' });
const PICTURE = {} as ImageBitmap;
const SHOWN: Seen = { facts: { text: 'MRN 00482913', words: [] }, gaps: [] };

const paper = (pictures: number): Paper => ({ text: 'A quiet night', details: [], pictures: Array.from({ length: pictures }, () => PICTURE), whole: true });
const eyes = (own: Partial<Eyes>): Eyes => ({
  see: () => Promise.reject(new Error('no picture')), read: async () => paper(1), moment: async () => SHOWN, ...own,
});
const seen = (own: Partial<Eyes>, signal = new AbortController().signal) => look(PDF, eyes(own), signal);

describe('a document', () => {
  it('is told whole with its words and those of its pictures', async () => {
    expect(await seen({})).toMatchObject({ type: 'file', gaps: [], facts: { text: 'A quiet night\nMRN 00482913' } });
  });

  it('that takes too long to read was not checked for want of time', async () => {
    expect(await seen({ read: () => Promise.reject(new DOMException('', 'TimeoutError')) })).toMatchObject({ gaps: ['time'], facts: {} });
  });

  it('that is broken, or has nothing in it, was not checked', async () => {
    expect(await seen({ read: () => Promise.reject(new Error('broken')) })).toMatchObject({ gaps: ['document'] });
    expect(await seen({ read: async () => ({ ...paper(0), text: '' }) })).toMatchObject({ gaps: ['document'] });
  });

  it('keeps its words when a picture in it can’t be looked at, and says that there was more', async () => {
    const moment = vi.fn<Eyes['moment']>().mockRejectedValueOnce(new Error('failed')).mockResolvedValue(SHOWN);
    expect(await seen({ read: async () => paper(2), moment })).toMatchObject({ gaps: ['parts'], facts: { text: 'A quiet night\nMRN 00482913' } });
  });

  it('counts the time it was read for: pictures that come too late are told as not looked at', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(12_001);
    const moment = vi.fn<Eyes['moment']>();
    expect(await seen({ moment })).toMatchObject({ gaps: ['parts'], facts: { text: 'A quiet night' } });
    expect(moment).not.toHaveBeenCalled();
    clock.mockRestore();
  });

  it('that is skipped is not answered for', async () => {
    const skip = new AbortController();
    await expect(seen({ moment: async () => { skip.abort(); throw new Error('ended'); } }, skip.signal)).rejects.toThrow();
  });
});
