import { useEffect, useMemo, useRef, useState } from 'react';
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
  fixes(draft: TrialDraft, finding: string): Promise<readonly Fix[]>;
  decide(draft: TrialDraft, card: Card, decision: Decision | null): Promise<unknown>;
}

/** A draft that is posted nowhere, with the cards it would get. */
export function TryIt({ trial }: { readonly trial: Trial }) {
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

  const toggle = (card: Card) => {
    setOpen(open === card.id ? null : card.id);
    if (open === card.id || card.id in fixes) return;
    setFixes((all) => ({ ...all, [card.id]: null }));
    const asked = revision.current;
    trial.fixes(draft, card.findings[0]?.id ?? card.id).catch(() => []).then((found) => {
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
      <p className="small">{say('try.says')}</p>
      <label className="field">
        <span>{say('try.field')}</span>
        <textarea ref={box} name="try" rows={4} value={text} onChange={({ target }) => write(target.value)} />
      </label>
      <p role="status">{tried !== null && say('try.count', { count: tried.cards.filter(({ decision }) => decision === null).length })}</p>
      {tried !== null && (
        <>
          <ul className="cards">
            {tried.cards.map((card) => (
              <FindingCard
                key={card.id} card={card} fixes={fixes[card.id]} text={tried.text} open={open === card.id}
                actions={{
                  onToggle: () => toggle(card), onApply: (fix) => write(fix.text), onDecide: (decision) => decide(card, decision),
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
