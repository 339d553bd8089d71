import type { Fix } from '../../lib/checking/report.ts';
import { say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { changes } from './change.ts';

interface FixButtonProps {
  readonly fix: Fix;
  readonly primary: boolean;
  readonly onApply: (fix: Fix) => void;
}

/** The one press that makes a finding go away. */
export function FixButton({ fix, primary, onApply }: FixButtonProps) {
  const look = primary ? 'primary' : 'plain';
  if (fix.copy !== undefined) return <CopyButton text={fix.copy} look={look}>{tell(fix.label)}</CopyButton>;
  return <Button action="fix" look={look} onPress={() => onApply(fix)}>{tell(fix.label)}</Button>;
}

/** A fix with the words before and after it. */
export function FixRow({ fix, primary, text, onApply }: FixButtonProps & { readonly text: string }) {
  const shown = text === '' ? [] : changes(text, fix);
  return (
    <li className="fix">
      <FixButton fix={fix} primary={primary} onApply={onApply} />
      {shown.map((change) => (
        <dl key={`${change.lead} ${change.before}`} className="change" dir="auto">
          <div>
            <dt>{say('fix.before')}</dt>
            <dd>{change.lead}<del>{change.before}</del>{change.trail}</dd>
          </div>
          <div>
            <dt>{say('fix.after')}</dt>
            <dd>{change.lead}{change.after === '' ? <i>{change.before === '' ? '' : `(${say('fix.nothing')})`}</i> : <ins>{change.after}</ins>}{change.trail}</dd>
          </div>
        </dl>
      ))}
    </li>
  );
}
