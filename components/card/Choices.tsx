import { useEffect, useId, useRef, useState } from 'react';
import type { Card, Decision } from '../../lib/checking/view.ts';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { Sentence } from '../Sentence.tsx';
import { Text } from '../Text.tsx';
import { ConsentLadder } from './ConsentLadder.tsx';

interface ChoicesProps {
  readonly card: Card;
  readonly onDecide: (decision: Decision) => void;
  readonly onUndo: () => void;
}

/** What a person can say about a finding, each with how far it counts; once said, the same place takes it back. A permission is asked about first. */
export function Choices({ card, onDecide, onUndo }: ChoicesProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLUListElement>(null);
  const pressed = useRef(false);
  const id = useId();
  const granted = useRef(false);
  const back = useRef('button');
  const [asking, setAsking] = useState(false);
  // The button that was pressed is gone now: focus goes to what stands in its place, if it was here at all. Questions keep it for themselves.
  useEffect(() => {
    if (asking || (granted.current && card.decision === null)) return;
    if (pressed.current) (undo.current ?? first.current?.querySelector<HTMLElement>(back.current))?.focus();
    [pressed.current, granted.current, back.current] = [false, false, 'button'];
  }, [card.decision, asking]);
  const pressing = (run: () => void) => () => {
    const root = (undo.current ?? first.current)?.getRootNode() as Document | ShadowRoot | undefined;
    pressed.current = root?.activeElement?.closest('.choices') != null;
    run();
  };
  if (card.decision !== null) {
    return (
      <div className="choices done">
        <p><Sentence id={`decision.${card.decision}.done`} data={{ quote: card.quote }} /></p>
        <Button action="undo" ref={undo} label={say('decision.undo.named', { what: card.quote || say('card.whole') })} onPress={pressing(onUndo)}>
          {say('decision.undo')}
        </Button>
      </div>
    );
  }
  if (asking) {
    const leave = () => setAsking(false);
    const grant = () => {
      granted.current = true;
      leave();
      onDecide('written-permission');
    };
    return <ConsentLadder focuses={pressed.current} onLeave={leave} onGranted={grant} />;
  }
  const ask = () => {
    back.current = '[data-action="decide:written-permission"]';
    setAsking(true);
  };
  const press = (decision: Decision) => (decision === 'written-permission' ? ask() : onDecide(decision));
  return (
    <ul className="choices" ref={first}>
      {card.choices.map((decision) => (
        <li key={decision}>
          <Button action={`decide:${decision}`} describedBy={`${id}${decision}`} label={say(`decision.${decision}`, { quote: card.quote })} onPress={pressing(() => press(decision))}>
            <Sentence id={`decision.${decision}`} data={{ quote: card.quote }} />
          </Button>
          <span id={`${id}${decision}`} className="quiet"><Text>{say(decision === 'left-as-is' && card.quote === '' ? 'decision.left-as-is.scope.whole' : `decision.${decision}.scope`)}</Text></span>
        </li>
      ))}
    </ul>
  );
}
