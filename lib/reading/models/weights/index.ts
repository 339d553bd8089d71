import type { Model } from '../judge.ts';

/** The trained models by name. The files beside this one are written by tests/tools/train. */
export const WEIGHTS: Readonly<Record<string, Model>> = {};
