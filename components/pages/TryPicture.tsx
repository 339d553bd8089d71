import { useRef, useState } from 'react';
import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import { say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { Findings } from '../picture/Findings.tsx';

/** Looks at files as if they were to be attached, and attaches them nowhere. */
export interface FileTrial {
  look(id: string, file: File): Promise<PictureAnswer>;
  /** Ends a look before its time. */
  skip(id: string): void;
}

type State = { readonly id: string; readonly answer: PictureAnswer | null; readonly failed: boolean };

/** A file that is chosen or dropped here, with what would be said of it. */
export function TryPicture({ trial }: { readonly trial: FileTrial }) {
  const last = useRef('');
  const [state, setState] = useState<State | null>(null);
  const take = async (file: File) => {
    const id = crypto.randomUUID();
    if (state?.answer === null) trial.skip(state.id);
    last.current = id;
    setState({ id, answer: null, failed: false });
    const answer = await trial.look(id, file).catch(() => null);
    if (last.current === id) setState({ id, answer, failed: answer === null });
  };
  const looking = state !== null && state.answer === null && !state.failed;
  const answer = state?.answer ?? null;
  return (
    <>
      <label className="field">
        <span>{say('try.file')}</span>
        <input type="file" name="try-file" className="drop" onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void take(file);
        }} />
      </label>
      <div role="status">
        {looking && <p>{say('try.looking')}</p>}
        {answer && <p>{say('try.count', { count: answer.report.findings.length })}</p>}
        {state?.failed && <p>{tell({ id: 'not-checked.picture.unreadable', data: {} })}</p>}
      </div>
      {looking && <div className="row"><Button action="picture:skip" onPress={() => trial.skip(state.id)}>{say('try.stop')}</Button></div>}
      {answer && (
        <>
          <Findings answer={answer} places={[]} nameOf={() => ''} onToggle={() => {}} onSelect={() => {}} editable={false} />
          {answer.notChecked.map((message) => <p key={message.id}>{tell(message)}</p>)}
        </>
      )}
    </>
  );
}
