import { useState } from 'react';
import { say, tell, type WordData } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';

/** What came of a file: sentences to say. */
export type Restored = readonly { readonly id: string; readonly data: WordData }[];

export interface BackupProps {
  readonly onSave: () => void;
  readonly onLoad: (text: string) => Promise<Restored>;
}

/** Takes the person's choices along to another browser. */
export function Backup({ onSave, onLoad }: BackupProps) {
  const [said, setSaid] = useState<Restored>([]);
  return (
    <>
      <p className="small">{say('backup.says')}</p>
      <div className="row"><Button action="export" onPress={onSave}>{say('backup.save')}</Button></div>
      <label className="field">
        <span>{say('backup.load')}</span>
        <input type="file" name="backup" accept=".json,application/json" onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void file.text().then(onLoad).then(setSaid, () => setSaid([{ id: 'options.not-saved', data: {} }]));
          // The same file can be chosen again once it is mended.
          target.value = '';
        }} />
      </label>
      <div role="status">{said.map((message) => <p key={message.id}>{tell(message)}</p>)}</div>
    </>
  );
}
