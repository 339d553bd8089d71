import { STRICTNESSES, type Strictness } from '../../lib/draft/tier.ts';
import { say } from '../../lib/words/words.ts';
import type { Held } from './setting.ts';
import { SourceLine } from './SourceLine.tsx';

interface StrictnessSettingProps {
  readonly held: Held<Strictness>;
  readonly onChange: (strictness: Strictness) => void;
}

/** How much to say, in three steps, each with what it does. */
export function StrictnessSetting({ held, onChange }: StrictnessSettingProps) {
  return (
    <fieldset disabled={held.source === 'locked'}>
      <legend><h2>{say('setting.strictness')}</h2></legend>
      <SourceLine source={held.source} />
      <div className="steps">
        {STRICTNESSES.map((step) => (
          <label key={step} className="pick">
            <input type="radio" name="strictness" value={step} checked={held.value === step} onChange={() => onChange(step)} />
            <strong>{say(`setting.strictness.${step}`)}</strong>
            <span className="small">{say(`setting.strictness.${step}.says`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
