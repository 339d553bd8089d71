import { useRef } from 'react';
import { say, spoken } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import type { Held, Hours } from './setting.ts';
import { SourceLine } from './SourceLine.tsx';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const WEEKDAYS: Hours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' };

/** A weekday's short name; 5 January 1970 was a Monday. */
function nameOf(day: number): string {
  return new Intl.DateTimeFormat(spoken(), { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 4 + day)));
}

/** The hours in which the person works. */
export function WorkHours({ held, onChange }: { readonly held: Held<readonly Hours[]>; readonly onChange: (hours: readonly Hours[]) => void }) {
  const says = useRef<HTMLParagraphElement>(null);
  const locked = held.source === 'locked';
  const change = (at: number, changed: Partial<Hours>) => onChange(held.value.map((one, index) => (index === at ? { ...one, ...changed } : one)));
  return (
    <>
      <p className="small" tabIndex={-1} ref={says}>{say('hours.says')}</p>
      <SourceLine source={held.source} />
      {held.value.map(({ days, from, to }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: hours have no name but their place.
        <fieldset key={index} className="hours" disabled={locked}>
          <legend className="for-ears">{say('hours.days')}</legend>
          <div className="row">
            {WEEK.map((day) => (
              <label key={day} className="day">
                <input type="checkbox" checked={days.includes(day)}
                  onChange={() => change(index, { days: WEEK.filter((one) => days.includes(one) !== (one === day)) })} />
                {nameOf(day)}
              </label>
            ))}
          </div>
          <div className="row">
            {([['from', say('hours.from'), from], ['to', say('hours.to'), to]] as const).map(([edge, name, time]) => (
              <label key={edge}>
                {name} <input type="time" name={edge} value={time.padStart(5, '0')} onChange={({ target }) => {
                  if (target.value !== '') change(index, { [edge]: target.value });
                }} />
              </label>
            ))}
            <Button action="remove" onPress={() => {
              // The button goes with its hours.
              says.current?.focus({ preventScroll: true });
              onChange(held.value.filter((_, at) => at !== index));
            }}>{say('hours.remove')}</Button>
          </div>
        </fieldset>
      ))}
      {!locked && <div className="row"><Button action="add" onPress={() => onChange([...held.value, WEEKDAYS])}>{say('hours.add')}</Button></div>}
    </>
  );
}
