import { type Gap, wholeHead } from '../draft/looked.ts';
import type { Mark } from '../draft/mark.ts';
import type { Box, PictureFacts } from '../draft/picture-facts.ts';
import { codesIn } from './codes.ts';
import { faceNet } from './face-net.ts';
import { type FaceNet, facesIn } from './faces.ts';
import { greyOf } from './grey.ts';
import { isFilm, isPhoto, kindOf } from './kind.ts';
import { marksIn } from './marks/find.ts';
import type { Opened } from './open.ts';
import type { Recogniser } from './recognise.ts';
import { statisticsOf } from './statistics.ts';
import { textOf } from './text.ts';
import { wordsIn } from './words.ts';
import { isWrittenOver } from './written-over.ts';

/** What one picture, or one moment of a moving one, shows. */
export interface Seen {
  readonly facts: PictureFacts;
  readonly gaps: readonly Gap[];
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** Between two looks for faces answers of the engines are taken in, and they get more to read. */
const faceBetween: FaceNet = async (part, least) => {
  await new Promise((resolve) => { setTimeout(resolve); });
  return faceNet(part, least);
};

/** Looks at a picture that is open. What fails is named as a gap; the rest still counts. */
export async function see({ pixels, width, height, scale }: Opened, recogniser: Recogniser, marks: readonly Mark[]): Promise<Seen> {
  const gaps: Gap[] = [];
  const orElse = <T>(gap: Gap, nothing: T) => (_cause: unknown): T => { gaps.push(gap); return nothing; };
  const plain = statisticsOf(pixels, []);
  // Words first: the engines read in threads of their own while codes and faces are looked for here, and no answer of theirs comes in meanwhile.
  const given = Promise.withResolvers<void>();
  const reading = wordsIn(greyOf(pixels), recogniser, given.resolve).catch(orElse('words', []));
  await Promise.race([given.promise, reading]);
  const [words, codes, likeFaces] = await Promise.all([
    reading,
    codesIn(pixels).catch(orElse('codes', [])),
    facesIn(pixels, isPhoto(plain) ? (isFilm(plain) ? 'in doubt' : 'closely') : 'once', faceBetween).catch(orElse('faces', [])),
  ]);
  const faces = likeFaces.filter((box) => !isWrittenOver(box, words));
  const heads = faces.map((box) => wholeHead(box, pixels));
  const read = textOf(words.map((word) => ({ ...word, box: scaled(word.box, 1 / scale) })));
  const kind = kindOf(heads.length === 0 ? plain : statisticsOf(pixels, heads), read.text);
  return {
    gaps,
    facts: {
      width, height, ...read, ...kind,
      codes: codes.map((code) => ({ ...code, ...(code.box && { box: scaled(code.box, 1 / scale) }) })),
      faces: faces.map((box) => ({ box: scaled(box, 1 / scale) })),
      ...(marks.length > 0 && { marks: marksIn(greyOf(pixels), marks).map(({ name, box }) => ({ words: name, box: scaled(box, 1 / scale) })) }),
    },
  };
}
