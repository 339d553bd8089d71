import { boxesOf, pictures } from '../reading/pictures.ts';
import type { Breach, Rule } from './rule.ts';

/** Marks of ownership as they stand in pictures: "© 2024 …", "All rights reserved", agencies' watermarks. */
const OWNED = /©|\(c\)\s*(?:19|20)\d\d|\ball rights reserved\b|\b(?:getty ?images|shutterstock|alamy|istock(?:photo)?|depositphotos|dreamstime|adobe ?stock|123rf|bigstock)\b|\bcopyright(?:ed)?\b/i;

/** A copyright mark, a watermark, or a file that says whose it is. */
export const imageRights: Rule = {
  id: 'image-rights',
  evaluate: (reading) => reading.get(pictures).flatMap((picture): Breach[] => {
    const { attachment, facts } = picture;
    const mark = OWNED.exec(picture.reading.text);
    if (mark !== null) {
      const boxes = boxesOf(picture, picture.reading.typed({ start: mark.index, end: mark.index + mark[0].length }));
      return [{ kind: 'mark', span: null, attachment, boxes, data: { words: mark[0] } }];
    }
    const told = (facts.metadata ?? []).find(({ kind }) => kind === 'rights');
    return told === undefined ? [] : [{ kind: 'told', span: null, attachment, data: { words: told.value ?? '' } }];
  }),
};
