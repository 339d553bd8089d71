import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { at, TAG, withExif } from './exif.ts';
import { BOXED, BOXED_LOOKALIKES } from './boxed.ts';
import { FACES, RENDERED_FACES } from './faces.ts';
import { HARMLESS } from './harmless.ts';
import { LATER_LOOKALIKES } from './later-lookalikes.ts';
import { LATER } from './later.ts';
import { LATEST, LATEST_LOOKALIKES } from './latest.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { ALL_SHOTS } from './more-shots.ts';
import { NEGATIVES } from './negatives.ts';
import { seeded } from './people.ts';
import { grainy, type Sheet, sheet, skewed, turned } from './pen.ts';
import { PAPERS } from './papers.ts';
import { type Drawing, RECORDS } from './records.ts';

/** One picture of the set. */
export interface Sample {
  /** `fresh`, `posted`, `later`, `boxed` and `latest`: of kinds that nothing had been tuned on when they were first looked at, in this order. */
  readonly group: 'record' | 'face' | 'rendered face' | 'negative' | `${'fresh' | 'posted' | 'later' | 'boxed' | 'latest'} ${'record' | 'negative'}`;
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

/** Wears of pictures that are drawn as they were photographed. */
const POSTED_WEARS = ['as drawn', 'worn JPEG'];
const POSTED = [['posted record', ALL_SHOTS], ['posted negative', LOOKALIKES], ['later record', LATER], ['later negative', LATER_LOOKALIKES], ['boxed record', BOXED], ['boxed negative', BOXED_LOOKALIKES], ['latest record', LATEST], ['latest negative', LATEST_LOOKALIKES]] as const;

/** Pictures as clinicians post them, and what resembles them. */
async function* posted(rounds: number, wears: readonly string[], only: string): AsyncGenerator<Sample> {
  for (let round = 0; round < rounds; round++) {
    for (const [group, drawings] of POSTED.filter(([name]) => name.includes(only))) {
      // Far between: seeds beside each other begin with the same people.
      for (const wear of wears.filter((one) => POSTED_WEARS.includes(one))) {
        for (const [kind, draw] of Object.entries(drawings)) yield sampleOf(group, kind, draw, wear, 6_000 + round * 7_919 + POSTED_WEARS.indexOf(wear) * 3_571);
      }
    }
  }
}

/** The pictures that were drawn to build with, and those that came after them. */
async function* drawnOnes(rounds: number, wears: readonly string[], only: string): AsyncGenerator<Sample> {
  const wanted = (group: Sample['group'], drawings: Readonly<Record<string, Drawing>>) => (group.includes(only) ? Object.entries(drawings) : []);
  for (let round = 0; round < rounds; round++) {
    for (const [kind, draw] of wanted('record', RECORDS)) for (const wear of wears) yield sampleOf('record', kind, draw, wear, 1_000 + round);
    for (const [group, faces] of [['face', FACES], ['rendered face', RENDERED_FACES]] as const) {
      for (const [kind, draw] of wanted(group, faces)) for (const seed of [1, 2, 3]) yield sampleOf(group, kind, draw, 'as drawn', 2_000 + round * 3 + seed);
    }
    for (const [kind, draw] of wanted('negative', NEGATIVES)) {
      for (const wear of wears.filter((one) => !one.startsWith('turned'))) yield sampleOf('negative', kind, draw, wear, 3_000 + round);
    }
    for (const wear of wears.filter((one) => FRESH_WEARS.includes(one))) {
      for (const [kind, draw] of wanted('fresh record', PAPERS)) yield sampleOf('fresh record', kind, draw, wear, 4_000 + round);
      if (!wear.startsWith('turned')) for (const [kind, draw] of wanted('fresh negative', HARMLESS)) yield sampleOf('fresh negative', kind, draw, wear, 5_000 + round);
    }
  }
}

/** The pictures, each drawn when it is asked for: `rounds` of every kind in every wear; `only`: of groups with that in their name. */
export async function* samples(rounds: number, wears: readonly string[] = Object.keys(WEARS), only = ''): AsyncGenerator<Sample> {
  yield* drawnOnes(rounds, wears, only);
  yield* posted(rounds, wears, only);
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
