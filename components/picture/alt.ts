import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import type { WordId } from '../../lib/words/words.ts';

/** So sure it is named for what it is; else it is a picture. */
const SURELY = 0.5;

const KINDS: Readonly<Record<string, WordId>> = {
  'x-ray': 'picture.alt.x-ray', scan: 'picture.alt.scan', ecg: 'picture.alt.ecg', monitor: 'picture.alt.monitor', chart: 'picture.alt.chart',
  specimen: 'picture.alt.specimen', wound: 'picture.alt.wound',
};

/** What a covered copy can be called for those who can't see it: never more than what is left to see. */
export function altOf({ attachment: { facts = {} } }: PictureAnswer): { readonly id: WordId; readonly count: number } {
  const { clinical, faces } = facts as { readonly clinical?: readonly { readonly what: string; readonly sure: number }[]; readonly faces?: readonly unknown[] };
  const [likeliest] = [...clinical ?? []].sort((a, b) => b.sure - a.sure);
  const kind = likeliest !== undefined && likeliest.sure >= SURELY ? KINDS[likeliest.what] : undefined;
  const count = faces?.length ?? 0;
  return { id: kind ?? (count > 0 ? 'picture.alt.people' : 'picture.alt.other'), count };
}
