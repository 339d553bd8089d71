import { useRef } from 'react';
import type { Decision } from '../../lib/checking/view.ts';
import { say, spoken, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';

/** Something that was dealt with in this session. */
export interface DealtLine {
  readonly id: string;
  readonly rule: string;
  readonly decision: Decision;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How often a rule's warnings were shown and passed over. */
export type Counts = Readonly<Record<string, { readonly shown: number; readonly overridden: number }>>;

export interface DealtProps {
  readonly dealt: readonly DealtLine[];
  readonly counts: Counts;
  readonly onTakeBack: (id: string) => void;
  readonly onSaveCounts: () => void;
  readonly onForgetCounts: () => void;
}

const nameOf = (rule: string) => tell({ id: `rule.${rule}`, data: {} });

/** What the person decided in this session, to be taken back, and how often each rule spoke. No word of a draft. */
export function Dealt({ dealt, counts, onTakeBack, onSaveCounts, onForgetCounts }: DealtProps) {
  const clock = new Intl.DateTimeFormat(spoken(), { timeStyle: 'short' });
  const counted = Object.entries(counts);
  const says = useRef<HTMLParagraphElement>(null);
  /** What was pressed goes with what it was about: the focus goes to where the list is told of. */
  const leaving = (press: () => void) => () => {
    says.current?.focus({ preventScroll: true });
    press();
  };
  return (
    <>
      <p className="small" tabIndex={-1} ref={says}>{say('dealt.says')}</p>
      {dealt.length === 0 ? <p className="small">{say('dealt.none')}</p> : (
        <ul className="dealt">
          {dealt.map(({ id, rule, decision, at }) => (
            <li key={id} className="pair">
              <span>
                <strong>{nameOf(rule)}</strong> <span className="small">{clock.format(at)} · {tell({ id: `decision.${decision}.done`, data: {} })}</span>
              </span>
              <Button action="undo" label={say('dealt.undo.named', { what: `${nameOf(rule)}, ${clock.format(at)}` })} onPress={leaving(() => onTakeBack(id))}>{say('decision.undo')}</Button>
            </li>
          ))}
        </ul>
      )}
      {counted.length > 0 && (
        <>
          <table className="table">
            <caption>{say('counts.title')}</caption>
            <thead><tr><th scope="col">{say('counts.rule')}</th><th scope="col">{say('counts.shown')}</th><th scope="col">{say('counts.passed')}</th></tr></thead>
            <tbody>
              {counted.map(([rule, { shown, overridden }]) => <tr key={rule}><th scope="row">{nameOf(rule)}</th><td>{shown}</td><td>{overridden}</td></tr>)}
            </tbody>
          </table>
          <div className="row">
            <Button action="export" onPress={onSaveCounts}>{say('counts.save')}</Button>
            <Button action="wipe" onPress={leaving(onForgetCounts)}>{say('counts.forget')}</Button>
          </div>
        </>
      )}
    </>
  );
}
