import { pictures } from '../reading/pictures.ts';
import type { Breach, Rule } from './rule.ts';

/** A face in a picture. One's own passes when the person says that it is. */
export const imageFace: Rule = {
  id: 'image-face',
  evaluate: (reading) => reading.get(pictures).flatMap(({ attachment, facts }): Breach[] => {
    const faces = (facts.faces ?? []).filter(({ own }) => own !== true);
    if (faces.length === 0) return [];
    const boxes = faces.flatMap(({ box }) => box ?? []);
    return [{ kind: faces.length > 1 ? 'faces' : 'face', span: null, attachment, boxes, data: { count: faces.length } }];
  }),
};
