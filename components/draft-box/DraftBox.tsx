import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Fix, NotChecked } from '../../lib/checking/report.ts';
import type { Card, Decision } from '../../lib/checking/view.ts';
import { say, tell } from '../../lib/words/words.ts';
import { FindingCard } from '../card/FindingCard.tsx';

/** Rest in typing after which a draft is read, in milliseconds. */
const REST = 150;

/** A draft as it is tried. */
export interface TrialDraft {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/** What came of it. */
export interface Tried {
  readonly text: string;
  readonly cards: readonly Card[];
  readonly notChecked: readonly NotChecked[];
  readonly checkedRules: number;
  readonly packs: readonly string[];
}

/** Asks about drafts as a composer does. */
export interface Trial {
  check(draft: TrialDraft): Promise<Tried>;
  fixes(draft: TrialDraft, findings: readonly string[]): Promise<readonly Fix[]>;
  decide(draft: TrialDraft, card: Card, decision: Decision | null): Promise<unknown>;
}

interface DraftBoxProps {
  readonly trial: Trial;
  /** What the box is called, for its label and for tests. */
  readonly label: string;
  readonly name: string;
  readonly rows: number;
  /** A text that is put in when it comes, in place of what stands there. */
  readonly given?: { readonly text: string; readonly at: number } | null;
  /** What stands under the box, beside a text. */
  readonly under?: (text: string) => ReactNode;
}

/** Changes the words of a box as a person would who types, so that the browser's own undo knows of it; false where it can't. */
function typeOver(box: HTMLTextAreaElement, { edits }: Fix): boolean {
  box.focus();
  return [...edits].sort((a, b) => b.start - a.start).every(({ start, end, text }) => {
    if (start === end && text === '') return true;
    box.setSelectionRange(start, end);
    return document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  });
}

/** A box for a draft that is posted nowhere, with the cards it gets. */
export function DraftBox({ trial, label, name, rows, given = null, under }: DraftBoxProps) {
  const id = useMemo(() => crypto.randomUUID(), []);
  const box = useRef<HTMLTextAreaElement>(null);
  const revision = useRef(0);
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [fixes, setFixes] = useState<Readonly<Record<string, readonly Fix[] | null>>>({});
  const draft = { id, revision: revision.current, text };

  const look = async (asked: TrialDraft) => {
    const answer = asked.text.trim() === '' ? null : await trial.check(asked).catch(() => null);
    if (asked.revision === revision.current) setTried(answer);
  };
  const write = (next: string) => {
    revision.current += 1;
    setText(next);
    setFixes({});
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the text has changed and rests.
  useEffect(() => {
    const rest = setTimeout(() => void look({ id, revision: revision.current, text }), REST);
    return () => clearTimeout(rest);
  }, [text]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was written since is not overwritten by what came before.
  useEffect(() => {
    if (given !== null) write(given.text);
  }, [given?.at]);

  const apply = (fix: Fix) => {
    // What comes of typing is told to the box itself; what did not come of it is put there.
    if (box.current === null || !typeOver(box.current, fix) || box.current.value !== fix.text) write(fix.text);
  };
  const toggle = (card: Card) => {
    setOpen(open === card.id ? null : card.id);
    if (open === card.id || card.id in fixes) return;
    setFixes((all) => ({ ...all, [card.id]: null }));
    const asked = revision.current;
    trial.fixes(draft, card.findings.map(({ id }) => id)).catch(() => []).then((found) => {
      if (asked === revision.current) setFixes((all) => ({ ...all, [card.id]: found }));
    });
  };
  const decide = (card: Card, decision: Decision | null) => void trial.decide(draft, card, decision).then(() => look(draft));
  const show = ({ span }: Card) => {
    box.current?.focus();
    if (span !== null) box.current?.setSelectionRange(span.start, span.end);
  };

  return (
    <>
      <label className="field">
        <span>{label}</span>
        <textarea ref={box} name={name} rows={rows} value={text} onChange={({ target }) => write(target.value)} />
      </label>
      {under?.(text)}
      <p role="status">{tried !== null && say('try.count', { count: tried.cards.filter(({ decision }) => decision === null).length })}</p>
      {tried !== null && (
        <>
          <ul className="cards">
            {tried.cards.map((card) => (
              <FindingCard
                key={card.id} card={card} fixes={fixes[card.id]} text={tried.text} open={open === card.id} waits={false}
                actions={{
                  onToggle: () => toggle(card), onApply: apply, onDecide: (decision) => decide(card, decision),
                  onUndo: () => decide(card, null), onShow: () => show(card),
                }}
              />
            ))}
          </ul>
          {tried.notChecked.map(({ what, id: part, sentence }) => <p key={`${what} ${part}`}>{tell(sentence)}</p>)}
          <p className="small">
            {say('checked.rules', { count: tried.checkedRules })} {tried.packs.length > 0 && say('checked.packs', { packs: tried.packs.join(', ') })}{' '}
            {say('checked.limits')}
          </p>
        </>
      )}
    </>
  );
}
