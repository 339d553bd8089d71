import type { Fix } from '../../lib/checking/report.ts';
import { say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { Text } from '../Text.tsx';
import { changes, without } from './change.ts';

interface FixButtonProps {
  readonly fix: Fix;
  readonly primary: boolean;
  readonly onApply: (fix: Fix) => void;
}

/** The one press that makes a finding go away. */
export function FixButton({ fix, primary, onApply }: FixButtonProps) {
  const look = primary ? 'primary' : 'plain';
  if (fix.copy !== undefined) return <CopyButton text={fix.copy} look={look}>{tell(fix.label)}</CopyButton>;
  const gain = fix.gain && tell(fix.gain);
  return (
    <>
      <Button action="fix" look={look} {...(gain && { label: `${tell(fix.label)}: ${gain}` })} onPress={() => onApply(fix)}>{tell(fix.label)}</Button>
      {gain && <span className="gain" aria-hidden="true"><Text>{gain}</Text></span>}
    </>
  );
}

/** A fix with the words before and after it. */
export function FixRow({ fix, primary, text, onApply }: FixButtonProps & { readonly text: string }) {
  const shown = text === '' ? [] : changes(text, fix);
  return (
    <li className="fix">
      <FixButton fix={fix} primary={primary} onApply={onApply} />
      {shown.map((change) => (
        <dl key={`${change.lead} ${change.before}`} className="change">
          <div>
            <dt><Text>{say('fix.before')}</Text></dt>
            <dd><Text>{change.lead}</Text><del><Text>{change.before}</Text></del><Text>{change.trail}</Text></dd>
          </div>
          <div>
            <dt><Text>{say('fix.after')}</Text></dt>
            {change.after === ''
              ? <dd>{without(change) === '' ? <i><Text>{`(${say('fix.nothing')})`}</Text></i> : <Text>{without(change)}</Text>}</dd>
              : <dd><Text>{change.lead}</Text><ins><Text>{change.after}</Text></ins><Text>{change.trail}</Text></dd>}
          </div>
        </dl>
      ))}
    </li>
  );
}
