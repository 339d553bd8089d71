import type { Storage } from 'webextension-polyfill';
import type { Decision } from '../checking/view.ts';
import { counted, type Outcome, quietedIn, type Tally } from './budget.ts';
import { type Hasher, hasherOf, isKey, newKey } from './hashing.ts';
import { memoryPlace, type Place, recordAt, valueAt, wordsAt } from './places.ts';
import { withoutWords, withWords } from './words.ts';

/** Words never to be flagged, in clear, in `storage.local`: a person pressed to keep them. Never in `storage.sync`. */
const ALLOWED_WORDS = 'allowed-words';

/** Names in `storage.session`, which the browser keeps in memory and empties when it closes. */
const SESSION_KEY = 'decisions:key';
const BUDGET = 'decisions:budget';
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
}

async function sessionKey(session: Place): Promise<string> {
  const kept = await valueAt(session, SESSION_KEY);
  if (isKey(kept)) return kept;
  const key = newKey();
  await session.set({ [SESSION_KEY]: key });
  return key;
}

/** The decisions about one draft, by hashed finding. */
async function draftAt(session: Place, draft: string) {
  const hash: Hasher = await hasherOf(await sessionKey(session));
  const name = DRAFT + await hash(draft);
  return {
    decided: await recordAt<Decision>(session, name),
    nameOf: (finding: string) => hash(draft, finding),
    keep: (decided: Readonly<Record<string, Decision>>) => session.set({ [name]: decided }),
  };
}

/**
 * Opens what the person dealt with, kept in `browser.storage`, which is given in. Besides allowed words nothing is stored in
 * clear: drafts and findings are HMACs under a random key of the browser's session, and end with it.
 */
export function openDecisions(storage: { readonly local: Place; readonly session: Place }): Decisions {
  const hidden = memoryPlace();
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, for each reads what it changes. */
  const inTurn = <Value>(work: () => Promise<Value>, failed: Value): Promise<Value> => {
    const turn = last.then(work).catch(() => failed);
    last = turn;
    return turn;
  };
  const sessionOf = ({ incognito }: Privacy): Place => (incognito ? hidden : storage.session);
  const changeWords = async ({ incognito }: Privacy, change: (list: readonly string[]) => string[]): Promise<void> => {
    const place = incognito ? hidden : storage.local;
    await place.set({ [ALLOWED_WORDS]: change(await wordsAt(place, ALLOWED_WORDS)) });
  };

  return {
    decide: ({ draft, finding, words }, decision, privacy) => inTurn(async () => {
      if (decision === 'never-flag') await changeWords(privacy, (list) => withWords(list, words));
      const { decided, nameOf, keep } = await draftAt(sessionOf(privacy), draft);
      await keep({ ...decided, [await nameOf(finding)]: decision });
      return true;
    }, false),

    undo: ({ draft, finding, words }, privacy) => inTurn(async () => {
      const { decided, nameOf, keep } = await draftAt(sessionOf(privacy), draft);
      const name = await nameOf(finding);
      const decision = decided[name];
      if (decision === 'never-flag') await changeWords(privacy, (list) => withoutWords(list, words));
      const stays = ([other, made]: [string, Decision]): boolean => (
        other !== name && !(decision === 'written-permission' && made === decision));
      await keep(Object.fromEntries(Object.entries(decided).filter(stays)));
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

    count: (rule, outcome, privacy) => inTurn(async () => {
      const session = sessionOf(privacy);
      await session.set({ [BUDGET]: counted(await recordAt<Tally>(session, BUDGET), rule, outcome) });
    }, undefined),

    quieted: (privacy) => inTurn(async () => quietedIn(await recordAt<Tally>(sessionOf(privacy), BUDGET)), []),
  };
}

/** Calls back when the words kept for good change, from whichever page. Listens for as long as the caller's script lives. */
export function onAllowedWords(changes: Storage.Static['onChanged'], listener: () => void): void {
  changes.addListener((changed, area) => {
    if (area === 'local' && ALLOWED_WORDS in changed) listener();
  });
}
