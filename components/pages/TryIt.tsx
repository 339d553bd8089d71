import { say } from '../../lib/words/words.ts';
import { DraftBox, type Trial } from '../draft-box/DraftBox.tsx';
import { type FileTrial, TryPicture } from './TryPicture.tsx';

/** A draft that is posted nowhere, and a file that is attached nowhere, with the cards they would get. */
export function TryIt({ trial, files }: { readonly trial: Trial; readonly files: FileTrial }) {
  return (
    <>
      <p className="small">{say('try.says')}</p>
      <DraftBox trial={trial} label={say('try.field')} name="try" rows={4} />
      <TryPicture trial={files} />
    </>
  );
}
