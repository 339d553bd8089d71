import { type Gap, wholeHead } from '../draft/looked.ts';
import type { Mark } from '../draft/mark.ts';
import type { Box, PictureFacts } from '../draft/picture-facts.ts';
import { codesIn } from './codes.ts';
import { facesIn } from './faces.ts';
import { greyOf } from './grey.ts';
import { isPhoto, kindOf } from './kind.ts';
import { marksIn } from './marks/find.ts';
import type { Opened } from './open.ts';
import type { Recogniser } from './recognise.ts';
import { statisticsOf } from './statistics.ts';
import { textOf } from './text.ts';
import { wordsIn } from './words.ts';

/** What one picture, or one moment of a moving one, shows. */
export interface Seen {
  readonly facts: PictureFacts;
  readonly gaps: readonly Gap[];
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** Looks at a picture that is open. What fails is named as a gap; the rest still counts. */
export async function see({ pixels, width, height, scale }: Opened, recogniser: Recogniser, marks: readonly Mark[]): Promise<Seen> {
  const gaps: Gap[] = [];
  const orElse = <T>(gap: Gap, nothing: T) => (_cause: unknown): T => { gaps.push(gap); return nothing; };
  const plain = statisticsOf(pixels, []);
  // Words first: the engines read in threads of their own while faces are looked for here.
  const [words, codes, faces] = await Promise.all([
    wordsIn(greyOf(pixels), recogniser).catch(orElse('words', [])),
    codesIn(pixels).catch(orElse('codes', [])),
    facesIn(pixels, isPhoto(plain)).catch(orElse('faces', [])),
  ]);
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

/** What several moments of one moving picture show, each thing as often as it was seen; places are those of the moment it was seen in. */
export function together(moments: readonly Seen[]): Seen {
  const [first] = moments;
  if (first === undefined) return { facts: {}, gaps: ['damaged'] };
  let text = '';
  const words: NonNullable<PictureFacts['words']> = [];
  for (const { facts } of moments) {
    // The same words stand in many moments; they are read once.
    if (facts.text === undefined || facts.text === '' || text.includes(facts.text)) continue;
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? facts.text : `${text}\n${facts.text}`;
    words.push(...(facts.words ?? []).map((word) => ({ ...word, start: word.start + start, end: word.end + start })));
  }
  const marks = new Map(moments.flatMap(({ facts }) => facts.marks ?? []).map((mark) => [mark.words, mark]));
  const codes = new Map(moments.flatMap(({ facts }) => facts.codes ?? []).map((code) => [`${code.format} ${code.text}`, code]));
  const most = <T>(lists: readonly (readonly T[])[]) => lists.reduce((longest, list) => (list.length > longest.length ? list : longest), []);
  const clinical = new Map<string, NonNullable<PictureFacts['clinical']>[number]>();
  for (const one of moments.flatMap(({ facts }) => facts.clinical ?? [])) if (one.sure > (clinical.get(one.what)?.sure ?? 0)) clinical.set(one.what, one);
  const body = moments.flatMap(({ facts }) => facts.body ?? []).sort((a, b) => b.sure - a.sure)[0];
  return {
    gaps: [...new Set(moments.flatMap(({ gaps }) => gaps))],
    facts: {
      ...(first.facts.width !== undefined && { width: first.facts.width, height: first.facts.height }), text, words, codes: [...codes.values()], marks: [...marks.values()],
      faces: [...most(moments.map(({ facts }) => facts.faces ?? []))],
      ...(clinical.size > 0 && { clinical: [...clinical.values()] }), ...(body && { body }),
    },
  };
}
