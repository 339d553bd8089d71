import type { Detection } from '../../lib/reading/detection.ts';
import { type Feature, Reading } from '../../lib/reading/reading.ts';

/** What a detector finds in a text, as "kind words" or, for the curious, with certainty and sort. */
export function detected(detector: Feature<readonly Detection[]>, text: string): string[] {
  const reading = new Reading({ id: 'test', revision: 0, site: 'x', surface: 'post', text });
  return reading.get(detector).map((detection) => `${detection.kind} ${reading.quote(detection)}`);
}

/** The detections themselves, with the words they cover. */
export function detections(detector: Feature<readonly Detection[]>, text: string, at?: string): (Detection & { readonly words: string })[] {
  const reading = new Reading({ id: 'test', revision: 0, site: 'x', surface: 'post', text, ...(at !== undefined && { at }) });
  return reading.get(detector).map((detection) => ({ ...detection, words: reading.quote(detection) }));
}
