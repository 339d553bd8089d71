import { stemmer } from 'stemmer';

/** A word in the form in which the model knows it: "#" for a number, the stem (Porter 1980) of an English word. */
export function known(lower: string): string {
  if (/^\d/.test(lower)) return /^[\d.,]+$/.test(lower) ? '#' : lower.replace(/\d+/g, '#');
  if (lower.startsWith('@')) return '@';
  if (/^(?:https?:|www\.)/.test(lower)) return 'http';
  return /^[a-z]{4,}$/.test(lower) ? stemmer(lower) : lower;
}
