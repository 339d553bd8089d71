import type { KnownInstitution } from '../reading/institution/institutions.ts';
import { boxesOf, pictures, type Picture } from '../reading/pictures.ts';
import type { Breach, Rule } from './rule.ts';

/** Words beside the name that still make it a mark: what an institution calls itself under its sign. */
const BESIDE = /^[\s·|•,.–—-]*(?:health(?: system)?|hospital|medical (?:centre|center|school|university)|university|school of medicine|residency|est\.? \d{4}|®|™)*[\s.]*$/i;

/** A line of the picture that is an institution's name and hardly more is its mark. */
function markIn({ reading }: Picture, { names }: KnownInstitution) {
  let start = 0;
  for (const line of reading.text.split('\n')) {
    const name = names.find((one) => line.toLowerCase().includes(one.toLowerCase()));
    if (name !== undefined && BESIDE.test(line.toLowerCase().replace(name.toLowerCase(), ''))) return { name, start, end: start + line.length };
    start += line.length + 1;
  }
  return null;
}

/** The institution's mark in a picture: known by a mark it gave, or by its name as the words of a sign. */
export const institutionLogo: Rule = {
  id: 'institution-logo',
  evaluate: (reading, { institutions }) => reading.get(pictures).flatMap((picture): Breach[] => {
    const { attachment, facts } = picture;
    const [seen] = facts.marks ?? [];
    if (seen !== undefined) return [{ kind: 'mark', span: null, attachment, boxes: seen.box ? [seen.box] : [], data: { name: seen.words ?? '' } }];
    for (const institution of institutions) {
      const mark = markIn(picture, institution);
      if (mark !== null) return [{ kind: 'words', span: null, attachment, boxes: boxesOf(picture, picture.reading.typed(mark)), data: { name: mark.name } }];
    }
    return [];
  }),
};
