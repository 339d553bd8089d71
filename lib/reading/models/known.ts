import { stemmer } from 'stemmer';
import { remembering } from '../remembered.ts';

/** A word in the form in which the model knows it: "#" for a number, the stem (Porter 1980) of an English word. */
export const known = remembering((lower) => {
  if (/^\d/.test(lower)) return /^[\d.,]+$/.test(lower) ? '#' : lower.replace(/\d+/g, '#');
  if (lower.startsWith('@')) return '@';
  if (/^(?:https?:|www\.)/.test(lower)) return 'http';
  return /^[a-z]{4,}$/.test(lower) ? stemmer(lower) : lower;
});
