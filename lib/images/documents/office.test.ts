import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../tests/pictures/documents.ts';
import { readOffice } from './office.ts';

const zipped = (parts: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

describe('a document of an office program', () => {
  it('is read with its comments, what was struck out, and who wrote it', async () => {
    const { text, details, whole } = await readOffice(docx({ paragraphs: ['Case & course', 'He went home.'], comment: 'This is Mr Okafor', struck: 'MRN 00482913', author: 'Ada Brooke' }));
    expect(text.split('\n').sort()).toEqual(['Case & course', 'He went home.', 'MRN 00482913', 'This is Mr Okafor']);
    expect(details).toEqual([{ kind: 'owner', value: 'Ada Brooke' }]);
    expect(whole).toBe(true);
  });

  it.each([
    ['slides and their notes', { 'ppt/slides/slide1.xml': '<a:p><a:t>Sepsis</a:t></a:p>', 'ppt/notesSlides/notesSlide1.xml': '<a:p><a:t>bed 4, Mr Okafor</a:t></a:p>' }, 'bed 4, Mr Okafor\nSepsis'],
    ['cells', { 'xl/sharedStrings.xml': '<sst><si><t>Name</t></si><si><t>Okafor</t></si></sst>' }, 'Name\nOkafor'],
    ['paragraphs of LibreOffice', { 'content.xml': '<text:h>Handover</text:h><text:p>Bed&#160;4<text:tab/>Okafor</text:p>' }, 'Handover\nBed\u00a04 Okafor'],
  ])('gives %s', async (_what, parts, words) => expect((await readOffice(zipped(parts))).text).toBe(words));

  it('is none when it holds no words', async () => {
    await expect(readOffice(zipped({ 'notes.txt': 'hello' }))).rejects.toThrow();
    await expect(readOffice(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).rejects.toThrow();
  });

  it('is not unpacked beyond measure, and says so', async () => {
    const { text, whole } = await readOffice(zipSync({ 'word/document.xml': strToU8('<w:p>short</w:p>'), 'word/comments.xml': new Uint8Array(30_000_000) }));
    expect({ text, whole }).toEqual({ text: 'short', whole: false });
  });
});
