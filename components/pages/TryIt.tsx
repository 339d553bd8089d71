import { say } from '../../lib/words/words.ts';
import { DraftBox, type Trial } from '../draft-box/DraftBox.tsx';

/** A draft that is posted nowhere, with the cards it would get. */
export function TryIt({ trial }: { readonly trial: Trial }) {
  return (
    <>
      <p className="small">{say('try.says')}</p>
      <DraftBox trial={trial} label={say('try.field')} name="try" rows={4} />
    </>
  );
}
