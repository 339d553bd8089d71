import { useEffect, useRef, useState } from 'react';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { Text } from '../Text.tsx';

/** What a permission has to be before it counts, from what most have to what few thought of. */
const STEPS = ['consent.written', 'consent.social', 'consent.withdrawn'] as const;

interface ConsentLadderProps {
  /** The focus was on what led here; where it is in the text, as after a press of the mouse, it stays there. */
  readonly focuses: boolean;
  /** All was answered with Yes. */
  readonly onGranted: () => void;
  readonly onLeave: () => void;
}

/**
 * Asks what a patient's permission covers, one question at a time. One No is enough: a spoken yes, or one that does not speak of social
 * media, does not lower what a post is held to.
 */
export function ConsentLadder({ focuses, onGranted, onLeave }: ConsentLadderProps) {
  const [step, setStep] = useState(0);
  const [refused, setRefused] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const asked = STEPS[step];
  // The button that was pressed is gone: focus goes on to the next question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when another question is asked, whatever it is.
  useEffect(() => {
    if (focuses) box.current?.querySelector('button')?.focus();
  }, [step, refused]);
  const yes = () => (step + 1 < STEPS.length ? setStep(step + 1) : onGranted());
  const again = () => {
    setRefused(false);
    setStep(0);
  };
  if (refused || asked === undefined) {
    return (
      <fieldset className="consent" ref={box} aria-label={say('consent.question')}>
        <p role="status"><Text>{say('consent.not-enough')}</Text></p>
        <div className="row">
          <Button action="consent:again" onPress={again}>{say('consent.again')}</Button>
          <Button action="consent:leave" look="quiet" onPress={onLeave}>{say('consent.leave')}</Button>
        </div>
      </fieldset>
    );
  }
  const question = say(asked);
  return (
    <fieldset className="consent" ref={box} aria-label={say('consent.question')}>
      <p><Text>{say('consent.step', { step: step + 1, steps: STEPS.length, question })}</Text></p>
      <div className="row">
        <Button action="consent:yes" label={`${question} ${say('consent.yes')}`} onPress={yes}>{say('consent.yes')}</Button>
        <Button action="consent:no" label={`${question} ${say('consent.no')}`} onPress={() => setRefused(true)}>{say('consent.no')}</Button>
        <Button action="consent:leave" look="quiet" onPress={onLeave}>{say('consent.leave')}</Button>
      </div>
    </fieldset>
  );
}
