import type { MetadataKind } from '../draft/picture-facts.ts';
import { pictures } from '../reading/pictures.ts';
import type { Breach, Rule } from './rule.ts';

/** Nearly every phone writes these; alone they are worth no more than a note. */
const ORDINARY: ReadonlySet<MetadataKind> = new Set(['time', 'device']);
/** What every document says of who wrote it and what it is called; of a picture it says more. */
const ORDINARY_IN_DOCUMENTS: ReadonlySet<MetadataKind> = new Set([...ORDINARY, 'owner', 'caption']);
/** Told by a rule of its own. */
const OF_RIGHTS: MetadataKind = 'rights';

/** What a file carries unseen: where and when it was taken, whose it is, words about it, a smaller picture that shows more. */
export const imageMetadata: Rule = {
  id: 'image-metadata',
  evaluate: (reading) => reading.get(pictures).flatMap(({ attachment, facts }) => {
    const ordinary = reading.draft.attachments?.[attachment]?.type === 'file' ? ORDINARY_IN_DOCUMENTS : ORDINARY;
    const told = new Map((facts.metadata ?? []).filter(({ kind }) => kind !== OF_RIGHTS).map((one) => [one.kind, one]));
    return [...told.values()].map(({ kind, value = '' }): Breach => (
      { kind, span: null, attachment, data: { value }, ...(ordinary.has(kind) && { unsure: true }) }));
  }),
};
