import { EDGE } from './text-letters.ts';

/** One of these runs of letters, folded by `foldUnit`, and beside it what each of `besides` asks for. */
export interface Choice {
  readonly runs: readonly string[];
  readonly besides: readonly Needed[];
}
/** What a text must have for a regular expression to match in it: one of these. */
export type Needed = readonly Choice[];

/**
 * What a part of an expression can match: exactly these strings, or, where they are too many, anything; and what the text must have
 * besides, in it or around it.
 */
export interface Part {
  readonly exact: readonly string[] | null;
  readonly needs: readonly Needed[];
}

/** So many strings are followed on where they branch; past that they are taken for needed ones and forgotten. */
const MOST_EXACT = 64;
/** From one on they may branch into so many. */
const MOST_BRANCHES = 400;
/** Longest list of alternatives that is still quicker to look for than the expression is to run. */
const MOST_NEEDED = 1_000;
/** So much that an alternative needs is asked for beside the first of it, which spares most. */
const MOST_BESIDES = 2;
/** What stands alone in nearly every text. */
const EVERYWHERE = /^\u0001?[a-z ,.]?\u0001?$/;
/** Letters beyond which a run is hardly rarer. */
const RARE = 6;
/** A letter in so many may be another. */
const LETTERS = 12;

/** While parts are joined: no letter stands before this, or behind it. */
export const OPENS = '\u0001';
export const CLOSES = '\u0002';
const MARKS = new RegExp(`[${OPENS}${CLOSES}]+`, 'g');
const OPENED = new RegExp(`^${CLOSES}*${OPENS}`);
const OPENING = new RegExp(`^${CLOSES}*${OPENS}[${OPENS}${CLOSES}]*$`);
const CLOSED = new RegExp(`${CLOSES}${OPENS}*$`);

export const NOTHING: Part = { exact: [''], needs: [] };
export const ANYTHING: Part = { exact: null, needs: [] };

export const just = (letters: string): Part => ({ exact: [letters], needs: [] });

/** True for a mark before which no letter stands, and nothing else. */
export const isOpening = ({ exact }: Part): boolean => exact?.length === 1 && OPENING.test(exact[0]!);

/** How often what is needed stands in a text by chance, roughly. */
function commonness(needed: Needed): number {
  return needed.reduce((sum, { runs, besides }) => {
    const ofRuns = runs.reduce((all, { length }) => all + LETTERS ** -Math.min(RARE, length), 0);
    return sum + besides.reduce((product, beside) => product * Math.min(1, commonness(beside)), ofRuns);
  }, 0);
}

/** The rarest first. */
export const byRarity = (needs: readonly Needed[]): readonly Needed[] => (
  needs.length < 2 ? needs : needs.map((needed) => ({ needed, often: commonness(needed) })).sort((a, b) => a.often - b.often).map(({ needed }) => needed));

/** Letters with an edge at either end where one is told of a word's letter there. */
function asRun(joinedLetters: string): string {
  const letters = joinedLetters.replace(MARKS, '');
  const isOpened = OPENED.test(joinedLetters) && /^[a-z0]/.test(letters);
  const isClosed = CLOSED.test(joinedLetters) && /[a-z0]$/.test(letters);
  return `${isOpened ? EDGE : ''}${letters}${isClosed ? EDGE : ''}`;
}

/** All that a text must have for a part to be in it. */
export function asNeeds({ exact, needs }: Part): readonly Needed[] {
  if (exact === null) return needs;
  const runs = exact.map(asRun);
  return runs.length > 0 && !runs.some((run) => EVERYWHERE.test(run)) ? [[{ runs, besides: [] }], ...needs] : needs;
}

/** Parts one behind the other. */
export function joined(parts: readonly Part[]): Part {
  const needs: Needed[] = [];
  let exact: readonly string[] = [''];
  /** What stands behind each of them alike: put there once for a row of letters, not letter by letter. */
  let behind = '';
  let isWhole = true;
  const settle = () => {
    if (behind !== '') exact = exact.map((front) => front + behind);
    behind = '';
  };
  const close = () => {
    settle();
    needs.push(...asNeeds({ exact, needs: [] }));
  };
  for (const part of parts) {
    needs.push(...part.needs);
    if (part.exact?.length === 1) {
      behind += part.exact[0]!;
      continue;
    }
    const most = exact.length === 1 ? MOST_BRANCHES : MOST_EXACT;
    if (part.exact !== null && exact.length * part.exact.length <= most) {
      settle();
      exact = exact.flatMap((front) => part.exact!.map((back) => front + back));
      continue;
    }
    isWhole = false;
    close();
    exact = part.exact ?? [''];
  }
  if (isWhole) {
    settle();
    return { exact, needs };
  }
  close();
  return { exact: null, needs };
}

/** What an alternative needs in one: the rarest, with the next ones beside it. */
function together(part: Part): Needed | null {
  const [rarest, ...others] = byRarity(asNeeds(part));
  if (rarest === undefined) return null;
  const more = others.slice(0, MOST_BESIDES);
  return more.length === 0 ? rarest : rarest.map(({ runs, besides }) => ({ runs, besides: [...besides, ...more] }));
}

/** Parts of which one stands there. */
export function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  if (parts.every(({ exact, needs }) => exact !== null && needs.length === 0)) {
    const exact = [...new Set(parts.flatMap((part) => part.exact!))];
    if (exact.length <= MOST_BRANCHES) return { exact, needs: [] };
  }
  const lists = parts.map(together);
  const all = lists.every((list) => list !== null) ? lists.flat() : [];
  const count = all.reduce((sum, { runs }) => sum + runs.length, 0);
  return { exact: null, needs: count > 0 && count <= MOST_NEEDED ? [all] : [] };
}
