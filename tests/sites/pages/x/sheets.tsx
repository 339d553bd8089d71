import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { recordPost } from '../shared/site.ts';
import { FieldBox } from './field-box.tsx';
import { LABELS } from './labels.ts';
import { lastEvent } from './sender.ts';

/** A dialog over the others; the site puts each beside the app's own root, not inside the one it was opened from. */
function Sheet({ label, children }: { label: string; children: ReactNode }) {
  return createPortal(
    <div className="mask over"><div role="dialog" aria-modal="true" aria-label={label} className="x-dialog">{children}</div></div>,
    document.body,
  );
}

function Leave({ sign, onPress }: { sign: 'back' | 'close'; onPress(): void }) {
  return (
    <button type="button" className="tool" data-testid={`app-bar-${sign}`} aria-label={sign} onClick={onPress}>
      {sign === 'back' ? '←' : '×'}
    </button>
  );
}

/** The sheet in which a picture is described. Save sends the words and goes back to the post. */
export function AltTextSheet({ onDone }: { onDone(): void }) {
  const [words, setWords] = useState('');
  const save = () => {
    if (words.trim() !== '') recordPost('x-alt-text', words, lastEvent());
    onDone();
  };
  return (
    <Sheet label="Edit media">
      <div className="bar">
        <Leave sign="back" onPress={onDone} />
        <button type="button" className="primary" data-testid="endEditingButton" onClick={save}>{LABELS.save}</button>
      </div>
      <div className="picture" />
      <label>
        <FieldBox
          kind="x-alt-text"
          value={words}
          onChange={setWords}
          attributes={{ 'data-testid': 'altTextInput', name: 'altTextInput', rows: 2, 'aria-label': 'Description' }}
        />
      </label>
    </Sheet>
  );
}

/** The sheet in which a time is chosen; confirming turns Post into Schedule. */
export function ScheduleSheet({ onDone }: { onDone(chosen: boolean): void }) {
  return (
    <Sheet label="Schedule">
      <div className="bar">
        <Leave sign="close" onPress={() => onDone(false)} />
        <button type="button" className="primary" data-testid="scheduledConfirmationPrimaryAction" onClick={() => onDone(true)}>
          Confirm
        </button>
      </div>
      <select aria-label="Month"><option>January</option><option>February</option></select>
    </Sheet>
  );
}

/** Posts kept for later. They go out from this list, where no editor is open. */
export function UnsentSheet({ onDone }: { onDone(): void }) {
  const send = () => recordPost('x-unsent', 'from the list', lastEvent());
  return (
    <Sheet label="Unsent posts">
      <Leave sign="close" onPress={onDone} />
      <div className="card">
        <div data-testid="tweetText">Marcus Whitfield, MRN 4471902, went home today.</div>
        <button type="button" className="primary" data-testid="unsent-send" onClick={send}>{LABELS.post}</button>
      </div>
    </Sheet>
  );
}
