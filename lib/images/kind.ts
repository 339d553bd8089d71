import type { CLINICAL, PictureFacts } from '../draft/picture-facts.ts';
import type { Statistics } from './statistics.ts';

type Clinical = (typeof CLINICAL)[number];
type Kind = Pick<PictureFacts, 'clinical' | 'body'>;

/** Any of these as whole words. */
function words(...all: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${all.join('|')})\b`, 'gi');
}

/** Words that stand in pictures of a kind and hardly elsewhere; how many different ones there are counts. */
const WORDS: Readonly<Record<'x-ray' | 'scan' | 'ecg' | 'monitor' | 'chart', RegExp>> = {
  'x-ray': words('kvp?', 'ma?s', 'chest', 'abdomen', 'pelvis', 'spine', 'knee', 'hand', 'wrist', 'ankle', 'skull', 'pa', 'ap', 'lateral', 'erect',
    'supine', 'portable', 'oblique'),
  scan: words(String.raw`(?:se|im|series|slice|thk|fov|dfov|tr|te|ti|kv|ww?|wl|loc)\s*[:=]?\s*-?\d+`, 'axial', 'coronal', 'sagittal', 'flair',
    't[12]w?', 'dwi', 'contrast', String.raw`mi\s*\d\.\d`, String.raw`tis?\s*\d\.\d`, 'gain', 'mhz'),
  ecg: words(String.raw`25\s*mm\s*/\s*s(?:ec)?`, String.raw`10\s*mm\s*/\s*mv`, 'qtc?b?', String.raw`pr\s+\d+`, 'avr', 'avl', 'avf', 'v[1-6]', 'sinus',
    'vent rate'),
  monitor: words('hr', 'sp[o0]{1,2}2', 'nibp', 'abp', 'ibp', 'cvp', 'rr', 'resp', 'etco2', 'pulse', 'pleth', 'art', 'map', 'pvc', 'st-?ii'),
  chart: words('patient', 'mrn', 'dob', 'date of birth', 'allergies', 'attending', 'diagnosis', 'admitted', 'ward', 'medications?', 'nric', 'ic no',
    'specimen', 'discharge', 'encounter', 'vitals', 'chief complaint', 'history of'),
};

/** How many different ones there are, whatever numbers stand in them. */
function different(text: string, pattern: RegExp): number {
  return new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase().replace(/[\s:=#.-]*\d[\d.]*$/, ''))).size;
}

/** Of a photograph about half the neighbours at most are of one very colour, where it is dark; of a screen nine in ten. */
export const isPhoto = ({ flat }: Statistics) => flat < 0.65;

const isGreyOnDark = ({ grey, dark, middling }: Statistics) => grey > 0.96 && dark > 0.12 && middling > 0.12;
const DARK_EDGE = 0.7;
/** Grey on black with black round it, as films and scans are, and now and then a photograph of the night. */
export const isFilm = (is: Statistics) => isGreyOnDark(is) && is.darkEdge > DARK_EDGE;

function clinicalOf(is: Statistics, text: string): { what: Clinical; sure: number }[] {
  const found: { what: Clinical; sure: number }[] = [];
  const says = (kind: keyof typeof WORDS) => different(text, WORDS[kind]);
  const plainGround = is.flat > 0.9;
  if (isGreyOnDark(is) && !plainGround) {
    const [xRay, scan] = [says('x-ray'), says('scan')];
    // A grey picture on black with nothing beside may be any photograph of the night.
    const alone = is.darkEdge > DARK_EDGE ? 0.5 : 0.35;
    if (scan >= 2 && scan > xRay) found.push({ what: 'scan', sure: 0.85 });
    else if (xRay > 0 || is.darkEdge > DARK_EDGE) found.push({ what: 'x-ray', sure: Math.min(0.95, alone + 0.2 * xRay) });
  }
  const leads = says('ecg');
  const paper = is.pink > 0.2;
  if (leads >= 2 || (leads >= 1 && paper)) found.push({ what: 'ecg', sure: Math.min(0.95, (paper ? 0.65 : 0.5) + 0.1 * leads) });
  const vitals = says('monitor');
  if (vitals >= 2 && is.dark > 0.5) found.push({ what: 'monitor', sure: Math.min(0.95, 0.6 + 0.1 * vitals) });
  else if (vitals >= 1 && is.dark > 0.7 && is.hues >= 3 && is.vivid < 0.25) found.push({ what: 'monitor', sure: 0.6 });
  const fields = says('chart');
  if (fields >= 3) found.push({ what: 'chart', sure: Math.min(0.9, 0.5 + 0.1 * fields) });
  if (is.stained > 0.55 && isPhoto(is)) found.push({ what: 'specimen', sure: 0.55 });
  return found;
}

/** So much of a photograph like skin, beside faces, may be a body. */
const LEAST_SKIN = 0.22;

/**
 * What a picture may be of, from what its pixels are like and what is written in it, and how sure that is. These are plain signs, not a
 * doctor's eye: where they are weak it says so, and a wound is not told from other skin.
 */
export function kindOf(is: Statistics, text: string): Kind {
  const clinical = clinicalOf(is, text);
  const body = isPhoto(is) && is.grey < 0.9 && is.skin > LEAST_SKIN ? { sure: Math.min(0.65, 0.35 + 0.6 * is.skin) } : undefined;
  return { ...(clinical.length > 0 && { clinical }), ...(body && { body }) };
}
