import { hasherAt } from './hashing.ts';
import { inOrder } from './in-turn.ts';
import { recordAt, type Place } from './places.ts';

/** Names in `storage.session`, which the browser keeps in memory and empties when it closes. */
const KEY = 'case-memory:key';
const TODAY = 'case-memory:today';

/** Two drafts are about one case when so many clues stand in both. */
const IN_COMMON = 2;
/** Most drafts remembered: whoever writes more than these about one case in a day has been warned before. */
const MOST_DRAFTS = 30;

/** The share of people who fit a clue, among those who fit all else: from and to, 0 to 1. It tells nothing of the words. */
export type Share = readonly [low: number, high: number];

/** A clue and how much it narrows. */
export interface Narrowing {
  readonly words: string;
  readonly share: Share;
}

/** What is kept of one draft: under the hash of each clue how much it narrows. No word, age or place. */
type Kept = Readonly<Record<string, Share>>;

interface Day {
  readonly day: string;
  readonly drafts: Readonly<Record<string, Kept>>;
}

/** The clues of the day's drafts, so that posts about one case count together. Only for those who turned it on. */
export interface CaseMemory {
  /** How much the day's other drafts about the same case narrow beyond the clues at hand. Empty where storage fails. */
  earlier(draft: string, clues: readonly string[], day: string): Promise<readonly Share[]>;
  remember(draft: string, clues: readonly Narrowing[], day: string): Promise<void>;
  /** Forgets all of it, the key included. */
  wipe(): Promise<void>;
}

const normal = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Opens the memory in session storage, which is given in. Never call it for a private window. */
export function openCaseMemory(session: Place & { remove(keys: string[]): Promise<void> }): CaseMemory {
  const inTurn = inOrder();
  /** Drafts of another day are gone with the first look at a new one. */
  const draftsOf = async (day: string): Promise<Day['drafts']> => {
    const kept = await recordAt<unknown>(session, TODAY) as Partial<Day>;
    return kept.day === day ? kept.drafts ?? {} : {};
  };

  return {
    earlier: (draft, clues, day) => inTurn(async () => {
      const hash = await hasherAt(session, KEY);
      const own = await hash('draft', draft);
      const here = new Set(await Promise.all(clues.map((words) => hash('clue', normal(words)))));
      const others = Object.entries(await draftsOf(day)).filter(([name]) => name !== own).map(([, kept]) => kept);
      const alike = others.filter((kept) => Object.keys(kept).filter((clue) => here.has(clue)).length >= IN_COMMON);
      const beyond = new Map(alike.flatMap((kept) => Object.entries(kept)).filter(([clue]) => !here.has(clue)));
      return [...beyond.values()];
    }, []),

    remember: (draft, clues, day) => inTurn(async () => {
      const hash = await hasherAt(session, KEY);
      const kept = await Promise.all(clues.map(async ({ words, share }) => [await hash('clue', normal(words)), share] as const));
      const { [await hash('draft', draft)]: _, ...others } = await draftsOf(day);
      const drafts = [...Object.entries(others).slice(1 - MOST_DRAFTS), [await hash('draft', draft), Object.fromEntries(kept)] as const];
      await session.set({ [TODAY]: { day, drafts: Object.fromEntries(drafts) } satisfies Day });
    }, undefined),

    wipe: () => inTurn(() => session.remove([TODAY, KEY]), undefined),
  };
}
