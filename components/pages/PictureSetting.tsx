import { say } from '../../lib/words/words.ts';
import type { Held } from './setting.ts';
import { SourceLine } from './SourceLine.tsx';

/** Whether pictures lose what their files carry unseen without a question. */
export function PictureSetting({ held, onChange }: { readonly held: Held<boolean>; readonly onChange: (on: boolean) => void }) {
  return (
    <>
      <label className="pick">
        <input type="checkbox" name="quietDetails" checked={held.value} disabled={held.source === 'locked'} onChange={({ target }) => onChange(target.checked)} />
        <strong>{say('setting.quietDetails')}</strong>
        <span className="small">{say('setting.quietDetails.says')}</span>
      </label>
      <SourceLine source={held.source} />
    </>
  );
}
