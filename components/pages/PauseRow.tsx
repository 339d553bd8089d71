import { say, spoken } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';

/** An hour, in milliseconds. */
const HOUR = 3_600_000;

export interface PauseRowProps {
  /** The pause on this site, or null; `until` in milliseconds since 1970, null where only the browser's end ends it. */
  readonly pause: { readonly until: number | null } | null;
  /** @param milliseconds how long, or null until the browser closes. */
  readonly onPause: (milliseconds: number | null) => void;
  readonly onResume: () => void;
}

/** Quiet on this site for a while. */
export function PauseRow({ pause, onPause, onResume }: PauseRowProps) {
  if (pause === null) {
    return (
      <div className="row">
        <Button action="pause" onPress={() => onPause(HOUR)}>{say('popup.pause.hour')}</Button>
        <Button action="pause" onPress={() => onPause(null)}>{say('popup.pause.session')}</Button>
      </div>
    );
  }
  const time = pause.until === null ? null : new Intl.DateTimeFormat(spoken(), { timeStyle: 'short' }).format(pause.until);
  return (
    <>
      <p role="status">{time === null ? say('popup.paused') : say('popup.paused.until', { time })}</p>
      <div className="row"><Button action="resume" look="primary" onPress={onResume}>{say('popup.resume')}</Button></div>
    </>
  );
}
