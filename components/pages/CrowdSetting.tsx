import { useId, useState } from 'react';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import type { Held } from './setting.ts';
import { SourceLine } from './SourceLine.tsx';

/** What the field takes, in persons; the catalogue of settings checks it again. */
const FEWEST = 2;
const MOST = 10_000;

interface CrowdSettingProps {
  readonly threshold: Held<number>;
  readonly sum: Held<boolean>;
  readonly onThreshold: (persons: number) => void;
  readonly onSum: (on: boolean) => void;
  readonly onForget: () => void;
}

/** From how few people on a story is warned of, and whether the day's posts count together. */
export function CrowdSetting({ threshold, sum, onThreshold, onSum, onForget }: CrowdSettingProps) {
  const id = useId();
  const [forgotten, setForgotten] = useState(false);
  return (
    <>
      <p className="small">{say('setting.crowdThreshold.says')}</p>
      <p>
        <label htmlFor={id}>{say('setting.crowdThreshold.field')}</label>{' '}
        <input
          id={id} type="number" min={FEWEST} max={MOST} step={1} defaultValue={threshold.value} disabled={threshold.source === 'locked'}
          onChange={({ target }) => {
            const persons = target.valueAsNumber;
            if (Number.isInteger(persons) && persons >= FEWEST && persons <= MOST) onThreshold(persons);
          }}
        />
      </p>
      <SourceLine source={threshold.source} />
      <label className="pick">
        <input type="checkbox" checked={sum.value} disabled={sum.source === 'locked'} onChange={({ target }) => onSum(target.checked)} />
        <strong>{say('setting.sumOfPosts')}</strong>
        <span className="small">{say('setting.sumOfPosts.says')}</span>
      </label>
      <SourceLine source={sum.source} />
      {sum.value && (
        <p>
          <Button action="remove" onPress={() => {
            onForget();
            setForgotten(true);
          }}>{say('setting.sumOfPosts.wipe')}</Button>{' '}
          <span role="status">{forgotten && say('setting.sumOfPosts.wiped')}</span>
        </p>
      )}
    </>
  );
}
