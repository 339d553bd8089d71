import type { Detection } from '../detection.ts';
import { allOf } from '../patterns/quick-match.ts';
import type { Feature } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';

/**
 * Biometric identifiers (Safe Harbor (P)) that a text can only mention: whose fingerprint, voiceprint, iris scan or DNA profile it is.
 * Example: "her fingerprints". A template or hash behind such a label is a labelled number. Left out on purpose: retinal imaging, which is
 * an examination, and fingerprints of nobody ("a chemical fingerprint").
 */
const BIOMETRIC = new RegExp(verbose`(?<=(?<![A-Za-zÀ-ɏ])(?:his|her|their|the\spatient's|pt's|patient's)\s)
  (?:finger\s?prints?|voice\s?prints?|palm\s?prints?|face\s?prints?|iris\sscans?|dna\sprofile)(?![A-Za-zÀ-ɏ])`, 'gi');

export const biometrics: Feature<readonly Detection[]> = ({ text }) =>
  allOf(text, BIOMETRIC).map((match) => (
    { start: match.index, end: match.index + match[0].length, kind: 'biometric', certainty: 'possible', sort: 'mention' }));
