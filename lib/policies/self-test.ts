import { parseDraft, type Draft } from '../draft/draft.ts';
import type { Demands } from './demands.ts';
import { demandsInForce } from './in-force.ts';
import type { RuleBook } from './load.ts';
import type { Pack, PackExample } from './pack.ts';

/** The engine as a self-test needs it: which findings a draft gets, and which rules could not run. The clock is in milliseconds. */
export type Engine = (draft: Draft, demands: Demands, clock: () => number) => {
  readonly findings: readonly { readonly rule: string; readonly kind: string }[];
  readonly notChecked: readonly { readonly what: string; readonly id: string }[];
};

/** An example that did not come out as the pack says. */
export interface FailedExample {
  readonly list: 'flags' | 'passes';
  /** Place in its list, counted from 1. */
  readonly number: number;
  readonly rule: string;
  readonly kind: string | null;
  /** `not-run`: the rule threw. */
  readonly why: 'not-flagged' | 'flagged' | 'not-run';
}

export interface SelfTest {
  readonly pack: string;
  readonly version: string;
  /** Examples that ran. */
  readonly ran: number;
  /** Examples for rules that are not built yet. */
  readonly skipped: number;
  readonly failed: readonly FailedExample[];
}

function problem(list: FailedExample['list'], example: PackExample, report: ReturnType<Engine>): FailedExample['why'] | null {
  if (report.notChecked.some(({ what, id }) => what === 'rule' && id === example.rule)) return 'not-run';
  const found = report.findings.some(({ rule, kind }) => rule === example.rule && kind === (example.kind ?? kind));
  if (list === 'flags') return found ? null : 'not-flagged';
  return found ? 'flagged' : null;
}

/** No time passes: on a busy machine a pack would else be refused for examples that only took long. */
const STANDING = () => 0;

/** Runs a pack's own examples with this pack alone in force. */
export function selfTest(pack: Pack, book: RuleBook, check: Engine): SelfTest {
  const failed: FailedExample[] = [];
  let ran = 0;
  let skipped = 0;
  for (const list of ['flags', 'passes'] as const) {
    for (const [index, example] of pack.examples[list].entries()) {
      if (!book.built.includes(example.rule)) {
        skipped += 1;
        continue;
      }
      ran += 1;
      const draft = parseDraft({ ...example.draft, id: `${pack.id}-${list}-${index + 1}` });
      const demands = demandsInForce([pack], [], book, { strictness: 'standard', host: example.host ?? '' });
      const why = problem(list, example, check(draft, demands, STANDING));
      if (why) failed.push({ list, number: index + 1, rule: example.rule, kind: example.kind ?? null, why });
    }
  }
  return { pack: pack.id, version: pack.version, ran, skipped, failed };
}

const WHY: Record<FailedExample['why'], string> = {
  'not-flagged': 'gets no such finding',
  flagged: 'gets a finding',
  'not-run': 'could not be checked',
};

/** A failed example in a sentence: where it stands and what came out. */
export function failureSentence({ list, number, rule, kind, why }: FailedExample): string {
  return `example ${number} of "${list}" (${kind === null ? rule : `${rule}, ${kind}`}) ${WHY[why]}`;
}

/** Why a pack that fails its own examples is refused. */
export function refusalOf(test: SelfTest): { readonly pack: string; readonly reason: string } | null {
  const [first] = test.failed;
  if (first === undefined) return null;
  const more = test.failed.length > 1 ? ` (and ${test.failed.length - 1} more)` : '';
  return { pack: test.pack, reason: `${failureSentence(first)}${more}` };
}
