import { say } from '../../lib/words/words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { DraftBox, type Trial } from '../draft-box/DraftBox.tsx';

export interface DraftSectionProps {
  readonly trial: Trial;
  /** A text that was handed over by a press elsewhere. */
  readonly given: { readonly text: string; readonly at: number } | null;
}

/** A box for a text of any place. It is kept nowhere but in the box. */
export function DraftSection({ trial, given }: DraftSectionProps) {
  return (
    <section id="draft">
      <h1>{say('panel.title')}</h1>
      <p className="small">{say('panel.says')}</p>
      <DraftBox
        trial={trial} label={say('panel.field')} name="draft" rows={6} given={given}
        under={(text) => text.trim() !== '' && <div className="row"><CopyButton key={text} text={text}>{say('panel.copy')}</CopyButton></div>}
      />
    </section>
  );
}
