import { loadImage, createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beforeOf, type PictureAnswer, type PictureCleaned } from '../../lib/checking/picture-view.ts';
import { isUnseen } from '../../lib/draft/looked.ts';
import type { Box } from '../../lib/draft/picture-facts.ts';
import { covered, FOUND } from '../pictures/covered.ts';
import { dicom, docx, pdf, scan } from '../pictures/documents.ts';
import { at, TAG, withExif } from '../pictures/exif.ts';
import { head } from '../pictures/faces.ts';
import { movingGif } from '../pictures/gif.ts';
import { hostileFiles } from '../pictures/hostile.ts';
import { NEGATIVES } from '../pictures/negatives.ts';
import { seeded } from '../pictures/people.ts';
import { type Sheet, sheet, turned, write } from '../pictures/pen.ts';
import { RECORDS } from '../pictures/records.ts';
import { type Session, startSession } from './browser.ts';
import type { Tab } from './hands.ts';

// Pictures looked at and cleaned by the built extension: the page beside the background, the engines in it, and no network.

let session: Session;
let page: Tab;

beforeAll(async () => {
  session = await startSession();
  page = await session.hands.openExtensionPage('popup.html');
});

afterAll(async () => {
  expect(await session.close()).toEqual([]);
});

interface File {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Sends one of the messages about pictures, as a page's own script does; a file in the answer comes as base64. */
async function send<Reply>(message: string, { name, type, bytes }: File, more: object = {}): Promise<Reply> {
  const answer = await page.evaluate(async (called: string, base64: string, id: string, mime: string, rest: object) => {
    const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
    const file = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], id, { type: mime });
    const draft = { id: 'draft', site: 'x', text: '' };
    const request = called === 'picture-look' ? { id, file, name: id, draft } : { id, file, draft, ...rest };
    const { ok, reply } = await browser.runtime.sendMessage({ chaperone: called, request });
    if (!ok || !(reply.file instanceof Blob)) return { ok, reply };
    const data = new Uint8Array(await reply.file.arrayBuffer());
    return { ok, reply: { ...reply, file: { name: reply.file.name, type: reply.file.type, base64: btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join('')) } } };
  }, message, bytes.toString('base64'), name, type, more);
  expect(answer.ok).toBe(true);
  return answer.reply as Reply;
}

const look = (file: File) => send<PictureAnswer>('picture-look', file);
type Copy = Omit<PictureCleaned, 'file'> & { readonly file: { readonly name: string; readonly type: string; readonly base64: string } };
const redact = (file: File, boxes: readonly Box[], answer: PictureAnswer) => send<Copy>('picture-redact', file, { boxes, before: beforeOf(answer) });

const png = ({ canvas }: Sheet, name = 'IMG_0001.png'): File => ({ name, type: 'image/png', bytes: canvas.toBuffer('image/png') });
const found = ({ report }: PictureAnswer) => report.findings.map(({ rule, kind }) => `${rule}: ${kind}`);
const facts = ({ attachment }: PictureAnswer) => attachment.facts as Record<string, unknown[]> & { text?: string };

describe('a picture of a record', () => {
  it('is read, and every detail of the person has its place', async () => {
    const drawn = await RECORDS['record, sparse']!(seeded(11));
    const { covers } = await look(png(drawn));
    for (const { text, corners } of drawn.identifiers) expect(covered(corners, covers.map(({ box }) => box)), text).toBeGreaterThanOrEqual(FOUND);
  });

  it('is read turned, with its code', async () => {
    const drawn = turned(await RECORDS['wristband, QR']!(seeded(12)), 1);
    const answer = await look(png(drawn));
    const boxes = answer.covers.map(({ box }) => box);
    for (const { text, corners } of [...drawn.identifiers, ...drawn.codes]) expect(covered(corners, boxes), text).toBeGreaterThanOrEqual(FOUND);
    expect(facts(answer)['codes']).toEqual([expect.objectContaining({ format: 'QRCode', text: drawn.codes[0]?.text })]);
  });

  it('of a monitor, light on dark, is known for what it is', async () => {
    const answer = await look(png(await RECORDS['monitor']!(seeded(13))));
    expect(found(answer)).toEqual(expect.arrayContaining(['image-text-identifier: name', 'image-text-identifier: other-id']));
    expect(facts(answer)['clinical']).toEqual([expect.objectContaining({ what: 'monitor' })]);
  });
});

describe('a photograph', () => {
  it('with a face and the place where it was taken', async () => {
    const on = sheet(1000, 800, '#b9c7c2');
    head(on, 480, 380, 300, seeded(1), { masked: true });
    const bytes = withExif(on.canvas.toBuffer('image/jpeg', 90), { place: at(3, 101), camera: { [TAG.taken]: '2026:03:04 05:06:07' } });
    const answer = await look({ name: 'IMG_0002.jpg', type: 'image/jpeg', bytes });
    expect(found(answer)).toEqual(expect.arrayContaining(['image-face: face', 'image-metadata: place', 'image-metadata: time']));
    expect(answer.report.findings.find(({ kind }) => kind === 'time')?.tier).toBe('note');
    const cover = answer.covers.find(({ what }) => what === 'face');
    expect(covered(on.faces[0]!, cover ? [cover.box] : [])).toBeGreaterThan(0.95);
  });

  it('of nobody says nothing', async () => {
    expect(found(await look(png(await NEGATIVES['landscape']!(seeded(2)))))).toEqual([]);
  });
});

describe('a cleaned copy', () => {
  it('shows nothing more, carries nothing and has a name that says nothing', async () => {
    const drawn = await RECORDS['tube label']!(seeded(14));
    const original = { name: 'Nurul Razak.jpg', type: 'image/jpeg', bytes: withExif(drawn.canvas.toBuffer('image/jpeg', 90), { place: at(3, 101), picture: { [TAG.artist]: 'Rosalind Featherstone' } }) };
    const answer = await look(original);
    const { covers } = answer;
    const { file, remains } = await redact(original, covers.map(({ box }) => box), answer);
    expect(file).toMatchObject({ name: 'picture.jpg', type: 'image/jpeg' });
    const copy = Buffer.from(file.base64, 'base64');
    expect(copy.includes('Exif')).toBe(false);
    expect(copy.includes('Rosalind')).toBe(false);
    expect(remains && found(remains).filter((one) => !one.startsWith('image-clinical'))).toEqual([]);
    // Opaque: one colour all over each place, but for the loss of the JPEG.
    const image = await loadImage(copy);
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    for (const { box } of covers) {
      const { data } = canvas.getContext('2d').getImageData(Math.round(box.x + 2), Math.round(box.y + 2), Math.max(1, Math.round(box.width - 4)), Math.max(1, Math.round(box.height - 4)));
      const lightest = data.reduce((most, value, index) => (index % 4 === 3 ? most : Math.max(most, value)), 0);
      expect(lightest).toBeLessThan(40);
    }
  });

  it('with a place left out says what remains', async () => {
    const original = png(await RECORDS['tube label']!(seeded(14)));
    const answer = await look(original);
    const { covers } = answer;
    const left = covers.find(({ what }) => what === 'words');
    const { remains } = await redact(original, covers.filter((cover) => cover !== left).map(({ box }) => box), answer);
    expect(remains && found(remains)).toContainEqual(expect.stringMatching(/^image-text-identifier/));
  });
});

/** A second of video in which words stand, recorded by the browser itself. */
const recorded = async (words: string): Promise<File> => {
  const base64 = await page.evaluate(async (text: string) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [960, 540];
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    const parts: Blob[] = [];
    const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm' });
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.start();
    // A frame is recorded when something is drawn.
    for (let frame = 0; frame < 20; frame++) {
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, 960, 540);
      pen.fillStyle = '#111';
      pen.font = '28px sans-serif';
      pen.fillText(text, 60, 240 + frame);
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, words);
  return { name: 'VID_0001.webm', type: 'video/webm', bytes: Buffer.from(base64 as string, 'base64') };
};

const gaps = ({ notChecked }: PictureAnswer) => notChecked.map(({ id }) => id.replace('not-checked.picture.', ''));

describe('what moves', () => {
  it('as a video is looked at in some moments, and that is said', async () => {
    const answer = await look(await recorded('Patient: OKONKWO, Marcus   MRN 00482913'));
    expect(found(answer)).toEqual(expect.arrayContaining(['image-text-identifier: name', 'image-text-identifier: mrn']));
    expect(answer.attachment.type).toBe('video');
    expect(gaps(answer)).toEqual(['frames', 'sound']);
    expect(answer.cleanable).toBe(false);
  });

  it('as a GIF is looked at beyond its first frame', async () => {
    const frames = ['', 'Patient: OKONKWO, Marcus   MRN 00482913'].map((words) => {
      const on = sheet(900, 200, '#fff');
      write(on, words, 40, 100, '26px "Liberation Sans"', '#000');
      return on.canvas;
    });
    const answer = await look({ name: 'moving.gif', type: 'image/gif', bytes: movingGif(frames) });
    expect(found(answer)).toEqual(expect.arrayContaining(['image-text-identifier: name', 'image-text-identifier: mrn']));
    expect(gaps(answer)).toEqual(['frames']);
  });
});

/** As `look`. A machine with much else to do may not look at a file in the time it has: that is told, and the file is given once more, as by a person. */
const lookInTime = async (file: File): Promise<PictureAnswer> => {
  const answer = await look(file);
  return gaps(answer).some((gap) => gap === 'time' || gap === 'parts') ? look(file) : answer;
};

describe('a document', () => {
  const record = (): Sheet => {
    const on = sheet(900, 600, '#fff');
    write(on, 'Patient: OKONKWO, Marcus   MRN 00482913', 40, 500, '26px "Liberation Sans"', '#111');
    return on;
  };
  const named = ['image-text-identifier: name', 'image-text-identifier: mrn'];

  it('in PDF is read', async () => {
    const answer = await lookInTime({ name: 'slides.pdf', type: 'application/pdf', bytes: pdf(['Patient: OKONKWO, Marcus', 'MRN 00482913']) });
    expect(found(answer)).toEqual(expect.arrayContaining(named));
    expect(answer).toMatchObject({ attachment: { type: 'file' }, cleanable: false, size: null, notChecked: [] });
  });

  it('in PDF is looked at behind what it shows of a picture', async () => {
    const answer = await lookInTime({ name: 'slides.pdf', type: 'application/pdf', bytes: pdf(['A quiet night'], record().canvas) });
    expect(found(answer)).toEqual(expect.arrayContaining(named));
  });

  it('in PDF that a scanner made, without words, is drawn and looked at', async () => {
    const answer = await lookInTime({ name: 'scan.pdf', type: 'application/pdf', bytes: scan(record().canvas) });
    expect(found(answer)).toEqual(expect.arrayContaining(named));
  });

  it('of Word is read with its comments, and its pictures are looked at', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const written = await lookInTime({ name: 'case.docx', type, bytes: docx({ paragraphs: ['A quiet night'], comment: 'Patient: OKONKWO, Marcus, MRN 00482913' }) });
    expect(found(written)).toEqual(expect.arrayContaining(named));
    const shown = await lookInTime({ name: 'case.docx', type, bytes: docx({ paragraphs: ['A quiet night'], picture: record().canvas }) });
    expect(found(shown)).toEqual(expect.arrayContaining(named));
  });

  it('of nobody says nothing', async () => {
    const answer = await lookInTime({ name: 'slides.pdf', type: 'application/pdf', bytes: pdf(['Hand hygiene works', 'Five moments, every time']) });
    expect(answer.report).toMatchObject({ outcome: 'clear', findings: [] });
  });

  it('with a medical header says whose it is', async () => {
    const bytes = dicom({ '00100010': ['PN', 'Okonkwo^Marcus'], '00100020': ['LO', '00482913'] });
    const answer = await look({ name: 'scan.dcm', type: 'application/dicom', bytes });
    expect(found(answer)).toEqual(expect.arrayContaining(named));
    expect(gaps(answer)).toEqual(['parts']);
  });
});

describe('a file made to break what looks at it', () => {
  it.each(hostileFiles().map((file) => [file.name, file] as const))('%s', async (_name, file) => {
    const answer = await look(file);
    expect(answer.notChecked.map(({ id }) => id.replace('not-checked.picture.', ''))).toEqual(file.gaps);
    expect(answer.size === null).toBe(isUnseen(file.gaps));
    expect(answer.cleanable).toBe(file.gaps.length === 0);
    expect(answer.report.outcome === 'incomplete').toBe(file.gaps.length > 0);
  });
});
