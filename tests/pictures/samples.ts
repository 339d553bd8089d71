import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { at, TAG, withExif } from './exif.ts';
import { FACES, RENDERED_FACES } from './faces.ts';
import { HARMLESS } from './harmless.ts';
import { NEGATIVES } from './negatives.ts';
import { seeded } from './people.ts';
import { grainy, type Sheet, sheet, skewed, turned } from './pen.ts';
import { PAPERS } from './papers.ts';
import { type Drawing, RECORDS } from './records.ts';

/** One picture of the set. */
export interface Sample {
  /** `fresh`: of kinds that nothing was tuned on. */
  readonly group: 'record' | 'face' | 'rendered face' | 'negative' | 'fresh record' | 'fresh negative';
  readonly kind: string;
  /** What was done to it after it was drawn. */
  readonly wear: string;
  readonly file: { readonly name: string; readonly type: string; readonly bytes: Buffer };
  readonly drawn: Pick<Sheet, 'identifiers' | 'codes' | 'faces'>;
  readonly width: number;
  readonly height: number;
}

const JPEG_WORN = 45;

type Wear = (drawn: Sheet, random: () => number) => { readonly sheet: Sheet; readonly quality?: number };

const WEARS: Readonly<Record<string, Wear>> = {
  'as drawn': (drawn) => ({ sheet: drawn }),
  'turned 90°': (drawn) => ({ sheet: turned(drawn, 1) }),
  'turned 180°': (drawn) => ({ sheet: turned(drawn, 2) }),
  'turned 270°': (drawn) => ({ sheet: turned(drawn, 3) }),
  'by hand': (drawn, random) => ({ sheet: skewed(drawn, (random() - 0.5) * 8, 0.03 * random()), quality: 85 }),
  'worn JPEG': (drawn) => ({ sheet: drawn, quality: JPEG_WORN }),
  'grainy photo': (drawn, random) => {
    grainy(drawn, 0.2, random);
    return { sheet: drawn, quality: 80 };
  },
};

async function sampleOf(group: Sample['group'], kind: string, draw: Drawing, wear: string, seed: number): Promise<Sample> {
  const random = seeded(seed);
  const { sheet: { canvas, identifiers, codes, faces }, quality } = WEARS[wear]!(await draw(random), random);
  const bytes = quality === undefined ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', quality);
  const name = quality === undefined ? 'IMG_0001.png' : 'IMG_0001.jpg';
  return {
    group, kind, wear, drawn: { identifiers, codes, faces }, width: canvas.width, height: canvas.height,
    file: { name, type: quality === undefined ? 'image/png' : 'image/jpeg', bytes },
  };
}

/** Wears of the pictures that nothing was tuned on: the hard ones. */
const FRESH_WEARS = ['as drawn', 'by hand', 'grainy photo', 'turned 90°'];

/** The pictures, each drawn when it is asked for: `rounds` of every kind in every wear. */
export async function* samples(rounds: number, wears: readonly string[] = Object.keys(WEARS)): AsyncGenerator<Sample> {
  for (let round = 0; round < rounds; round++) {
    for (const [kind, draw] of Object.entries(RECORDS)) for (const wear of wears) yield sampleOf('record', kind, draw, wear, 1_000 + round);
    for (const [group, faces] of [['face', FACES], ['rendered face', RENDERED_FACES]] as const) {
      for (const [kind, draw] of Object.entries(faces)) for (const seed of [1, 2, 3]) yield sampleOf(group, kind, draw, 'as drawn', 2_000 + round * 3 + seed);
    }
    for (const [kind, draw] of Object.entries(NEGATIVES)) {
      for (const wear of wears.filter((one) => !one.startsWith('turned'))) yield sampleOf('negative', kind, draw, wear, 3_000 + round);
    }
    for (const wear of wears.filter((one) => FRESH_WEARS.includes(one))) {
      for (const [kind, draw] of Object.entries(PAPERS)) yield sampleOf('fresh record', kind, draw, wear, 4_000 + round);
      if (!wear.startsWith('turned')) for (const [kind, draw] of Object.entries(HARMLESS)) yield sampleOf('fresh negative', kind, draw, wear, 5_000 + round);
    }
  }
}

function photo(): Canvas {
  const on = sheet(640, 480, '#9fb8a8');
  on.pen.fillStyle = '#4d6a58';
  on.pen.fillRect(0, 300, 640, 180);
  return on.canvas;
}

/** Files that carry something unseen, each with what that is. */
export async function carriers(): Promise<readonly { readonly file: Sample['file']; readonly kind: string }[]> {
  const plain = photo().toBuffer('image/jpeg', 90);
  const jpeg = (kind: string, bytes: Buffer) => ({ kind, file: { name: 'IMG_0002.jpg', type: 'image/jpeg', bytes } });
  const cut = createCanvas(320, 480);
  cut.getContext('2d').drawImage(await loadImage(plain), 0, 0);
  const comment = Buffer.from('\xff\xfe\0\x14Mrs Ibarra, bed 4.', 'latin1');
  return [
    jpeg('place', withExif(plain, { place: at(3, 101) })),
    jpeg('time', withExif(plain, { camera: { [TAG.taken]: '2026:03:04 05:06:07' } })),
    jpeg('device', withExif(plain, { picture: { [TAG.make]: 'Fictional Phones' } })),
    jpeg('owner', withExif(plain, { picture: { [TAG.artist]: 'Rosalind Featherstone' } })),
    jpeg('caption', withExif(plain, { picture: { [TAG.description]: 'Bed 4 before theatre' } })),
    jpeg('rights', withExif(plain, { picture: { [TAG.copyright]: 'Linden General Hospital' } })),
    jpeg('comment', Buffer.concat([plain.subarray(0, 2), comment, plain.subarray(2)])),
    // The picture was cut, its small copy was not.
    jpeg('thumbnail', withExif(cut.toBuffer('image/jpeg', 90), { thumbnail: plain })),
  ];
}
