import type { Storage } from 'webextension-polyfill';
import type { Decision } from '../checking/view.ts';
import { type Budget, counted, type Outcome, quietedIn, type Tally } from './budget.ts';
import { changeDealt, type Dealt, dealtAt } from './dealt.ts';
import { hasherAt } from './hashing.ts';
import { inOrder } from './in-turn.ts';
import { memoryPlace, type Place, recordAt, wordsAt } from './places.ts';
import { withoutWords, withWords } from './words.ts';

/** Words never to be flagged, in clear, in `storage.local`: a person pressed to keep them. Never in `storage.sync`. */
const ALLOWED_WORDS = 'allowed-words';

/** How often each rule spoke and was passed over, in `storage.local`: counts and a time, no word of a draft. */
const BUDGET = 'alert-budget';

/** Names in `storage.session`, which the browser keeps in memory and empties when it closes. */
const SESSION_KEY = 'decisions:key';
const DRAFT = 'decisions:draft:';

/** One finding of one draft. `words` are the words in question as typed. */
export interface Subject {
  readonly draft: string;
  readonly finding: string;
  readonly words: string;
}

/** The window a draft is written in. Of a private one nothing is stored. */
export interface Privacy {
  readonly incognito: boolean;
}

/** What was decided about a draft. */
export interface DraftDecisions {
  /** By finding id, of the findings that were asked about. */
  readonly byFinding: Readonly<Record<string, Decision>>;
  /** The person has the patient's permission in writing, for this draft: check it with `consent: 'written'`. */
  readonly permission: boolean;
}

/** What the person dealt with. Where storage fails, nothing counts as decided and more is shown, not less. */
export interface Decisions {
  /** False when the browser would not keep all of it. */
  decide(subject: Subject, decision: Decision, privacy: Privacy): Promise<boolean>;
  /** Takes back what was decided about this finding: an allowed word, or a permission for the whole draft, included. */
  undo(subject: Subject, privacy: Privacy): Promise<boolean>;
  decisionsFor(draft: string, findings: readonly string[], privacy: Privacy): Promise<DraftDecisions>;
  /** Words never to be flagged; in a private window also those allowed there since the background started. */
  allowedWords(privacy: Privacy): Promise<readonly string[]>;
  /** Puts words on the list of those never flagged, or takes them off. False when the browser would not keep it. */
  setAllowed(words: string, allowed: boolean, privacy: Privacy): Promise<boolean>;
  /** Counts what became of a warning, for the alert budget. */
  count(rule: string, outcome: Outcome, privacy: Privacy): Promise<void>;
  /** Rules that speak quietly for now, because their warnings were overridden again and again. */
  quieted(privacy: Privacy): Promise<readonly string[]>;
  /** What became of each rule's warnings on this device. */
  counts(privacy: Privacy): Promise<Budget>;
  /** Has a rule that grew quiet speak up again. */
  putBack(rule: string, privacy: Privacy): Promise<boolean>;
  forgetCounts(privacy: Privacy): Promise<boolean>;
  /** What was dealt with in this session, the latest first; allowed words stand in a list of their own. */
  dealtWith(privacy: Privacy): Promise<readonly Dealt[]>;
  /** Takes one of these back; of a permission, all that it covered in its draft. */
  takeBack(dealt: Dealt, privacy: Privacy): Promise<boolean>;
}

async function countAt(place: Place, rule: string, outcome: Outcome): Promise<void> {
  await place.set({ [BUDGET]: counted(await recordAt<Tally>(place, BUDGET), rule, outcome, Date.now()) });
}

/** The decisions about one draft, by hashed finding. */
async function draftAt(session: Place, draft: string) {
  const hash = await hasherAt(session, SESSION_KEY);
  const name = DRAFT + await hash(draft);
  return {
    name,
    decided: await recordAt<Decision>(session, name),
    nameOf: (finding: string) => hash(draft, finding),
    keep: (decided: Readonly<Record<string, Decision>>) => session.set({ [name]: decided }),
  };
}

/**
 * Opens what the person dealt with, kept in `browser.storage`, which is given in. Besides allowed words and
 * counts by rule nothing is stored in clear: drafts and findings are HMACs under a random key of the browser's session, and end with it.
 */
export function openDecisions(storage: { readonly local: Place; readonly session: Place }): Decisions {
  const hidden = memoryPlace();
  const inTurn = inOrder();
  const sessionOf = ({ incognito }: Privacy): Place => (incognito ? hidden : storage.session);
  const budgetOf = ({ incognito }: Privacy): Place => (incognito ? hidden : storage.local);
  const changeWords = async ({ incognito }: Privacy, change: (list: readonly string[]) => string[]): Promise<void> => {
    const place = incognito ? hidden : storage.local;
    await place.set({ [ALLOWED_WORDS]: change(await wordsAt(place, ALLOWED_WORDS)) });
  };

  /** Takes a decision off its draft; a permission goes for the whole draft. */
  const drop = async (session: Place, draft: string, id: string): Promise<void> => {
    const decided = await recordAt<Decision>(session, draft);
    const decision = decided[id];
    const gone = Object.keys(decided).filter((other) => other === id || (decision === 'written-permission' && decided[other] === decision));
    await session.set({ [draft]: Object.fromEntries(Object.entries(decided).filter(([other]) => !gone.includes(other))) });
    await changeDealt(session, { drop: gone });
  };

  return {
    decide: ({ draft, finding, words }, decision, privacy) => inTurn(async () => {
      if (decision === 'never-flag') await changeWords(privacy, (list) => withWords(list, words));
      const session = sessionOf(privacy);
      const { name, decided, nameOf, keep } = await draftAt(session, draft);
      const id = await nameOf(finding);
      await keep({ ...decided, [id]: decision });
      const entry = { id, draft: name, rule: finding.split(':', 1)[0] ?? '', decision, at: Date.now() };
      await changeDealt(session, decision === 'never-flag' ? { drop: [id] } : { add: [entry] });
      return true;
    }, false),

    undo: ({ draft, finding, words }, privacy) => inTurn(async () => {
      const session = sessionOf(privacy);
      const { name, decided, nameOf } = await draftAt(session, draft);
      const id = await nameOf(finding);
      if (decided[id] === 'never-flag') await changeWords(privacy, (list) => withoutWords(list, words));
      await drop(session, name, id);
      return true;
    }, false),

    decisionsFor: (draft, findings, privacy) => inTurn(async () => {
      const { decided, nameOf } = await draftAt(sessionOf(privacy), draft);
      const found = await Promise.all(findings.map(async (finding) => [finding, decided[await nameOf(finding)]] as const));
      return {
        byFinding: Object.fromEntries(found.filter((pair): pair is readonly [string, Decision] => pair[1] !== undefined)),
        permission: Object.values(decided).includes('written-permission'),
      };
    }, { byFinding: {}, permission: false }),

    allowedWords: ({ incognito }) => inTurn(async () => [
      ...await wordsAt(storage.local, ALLOWED_WORDS),
      ...(incognito ? await wordsAt(hidden, ALLOWED_WORDS) : []),
    ], []),

    setAllowed: (words, allowed, privacy) => inTurn(async () => {
      await changeWords(privacy, (list) => (allowed ? withWords(list, words) : withoutWords(list, words)));
      return true;
    }, false),

    count: (rule, outcome, privacy) => inTurn(() => countAt(budgetOf(privacy), rule, outcome), undefined),

    quieted: (privacy) => inTurn(async () => quietedIn(await recordAt<Tally>(budgetOf(privacy), BUDGET), Date.now()), []),

    counts: (privacy) => inTurn(() => recordAt<Tally>(budgetOf(privacy), BUDGET), {}),

    putBack: (rule, privacy) => inTurn(async () => {
      await countAt(budgetOf(privacy), rule, 'acted-on');
      return true;
    }, false),

    forgetCounts: (privacy) => inTurn(async () => {
      await budgetOf(privacy).set({ [BUDGET]: {} });
      return true;
    }, false),

    dealtWith: (privacy) => inTurn(() => dealtAt(sessionOf(privacy)), []),

    takeBack: ({ draft, id }, privacy) => inTurn(async () => {
      await drop(sessionOf(privacy), draft, id);
      return true;
    }, false),
  };
}

/** Calls back when the words kept for good change, from whichever page. Listens for as long as the caller's script lives. */
export function onAllowedWords(changes: Storage.Static['onChanged'], listener: () => void): void {
  changes.addListener((changed, area) => {
    if (area === 'local' && ALLOWED_WORDS in changed) listener();
  });
}
