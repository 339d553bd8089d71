import { say } from '../../lib/words/words.ts';
import type { Held } from './setting.ts';
import { SourceLine } from './SourceLine.tsx';

interface PanelOnlyProps {
  readonly held: Held<boolean>;
  readonly onChange: (on: boolean) => void;
}

/** Whether anything of ours stands in pages at all. */
export function PanelOnly({ held: { value, source }, onChange }: PanelOnlyProps) {
  return (
    <>
      <label className="pick">
        <input type="checkbox" name="panel-only" checked={value} disabled={source === 'locked'} onChange={({ target }) => onChange(target.checked)} />
        <strong>{say('setting.panelOnly')}</strong>
        <span className="small">{say('setting.panelOnly.says')}</span>
      </label>
      <SourceLine source={source} />
    </>
  );
}
