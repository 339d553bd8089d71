import { expect, it } from 'vitest';
import { attachmentType } from './attachment-type.ts';

it.each([['image/png', 'image'], ['video/webm', 'video'], ['application/pdf', 'file'], ['', 'file']] as const)('a file that says %s is of the type %s', (mime, type) => {
  expect(attachmentType(mime)).toBe(type);
});
