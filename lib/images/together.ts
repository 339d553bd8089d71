import type { PictureFacts } from '../draft/picture-facts.ts';
import type { Seen } from './see.ts';

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
