import type { Needed } from './needs.ts';
import { hashesOf } from './text-letters.ts';

/** A run of letters is looked for by so many of its threes. */
const MOST_THREES = 12;

/** At a step: it leads on to others, it ends a run, or it ends one beside which more is asked for, by index from here on. */
const LEADS_ON = 0;
const ENDS = 1;
const ENDS_WITH_MORE = 2;
/** Numbers that a step takes: its hash, the index behind all that it leads on to, and which of the above it does. */
const STEP = 3;

/** The runs of what is needed as a tree of hashes written in a row, so that runs which begin alike are told apart only where they do. */
export interface Sought {
  readonly steps: Uint16Array;
  /** What is asked for beside a run that ends so. */
  readonly more: readonly (readonly Sought[])[];
}

interface Run {
  readonly hashes: readonly number[];
  readonly end: number;
}

function write(runs: readonly Run[], depth: number, steps: number[]): void {
  const byHash = new Map<number, Run[]>();
  for (const run of runs) {
    const own = byHash.get(run.hashes[depth]!);
    if (own === undefined) byHash.set(run.hashes[depth]!, [run]);
    else own.push(run);
  }
  for (const [hash, own] of byHash) {
    const ending = own.filter(({ hashes }) => hashes.length === depth + 1);
    // A longer run is there only where this one is.
    if (ending.some(({ end }) => end === ENDS)) {
      steps.push(hash, steps.length + STEP, ENDS);
      continue;
    }
    for (const { end } of ending) steps.push(hash, steps.length + STEP, end);
    if (ending.length === own.length) continue;
    const at = steps.length;
    steps.push(hash, 0, LEADS_ON);
    write(own.filter((run) => !ending.includes(run)), depth + 1, steps);
    steps[at + 1] = steps.length;
  }
}

/** What is needed, in a form that is quickly looked for. */
export function soughtOf(needed: Needed): Sought {
  const more: (readonly Sought[])[] = [];
  const runs = needed.flatMap(({ runs: letters, besides }): Run[] => {
    const end = besides.length === 0 ? ENDS : ENDS_WITH_MORE + more.push(besides.map(soughtOf)) - 1;
    return letters.map((run) => ({ hashes: hashesOf(run, MOST_THREES), end }));
  });
  const steps: number[] = [];
  write(runs, 0, steps);
  return { steps: Uint16Array.from(steps), more };
}

/** False when the letters of a text lack what is needed; true when they have it, but for hashes that fall together. */
function mayHave(letters: Uint32Array, { steps, more }: Sought): boolean {
  for (let index = 0; index < steps.length;) {
    const hash = steps[index]!;
    if ((letters[hash >> 5]! & (1 << (hash & 31))) === 0) {
      index = steps[index + 1]!;
      continue;
    }
    const end = steps[index + 2]!;
    if (end === ENDS || (end !== LEADS_ON && mayHaveEach(letters, more[end - ENDS_WITH_MORE]!))) return true;
    index += STEP;
  }
  return false;
}

/** The same for all of several things that are needed. */
export function mayHaveEach(letters: Uint32Array, all: readonly Sought[]): boolean {
  for (const sought of all) if (!mayHave(letters, sought)) return false;
  return true;
}
