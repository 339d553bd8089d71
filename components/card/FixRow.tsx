import type { Fix } from '../../lib/checking/report.ts';
import { say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { Text } from '../Text.tsx';
import { type Change, changes, without } from './change.ts';

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

/** The words as they are. White space at the end of what goes is not struck through. */
function Before({ lead, before, trail }: Change) {
  const words = before.trimEnd();
  return <dd><Text>{lead}</Text><del><Text>{words}</Text></del><Text>{before.slice(words.length) + trail}</Text></dd>;
}

/** The words as they would be. White space in front of what comes is not underlined. */
function After({ lead, after, trail }: Change) {
  const words = after.trimStart();
  return <dd><Text>{lead + after.slice(0, after.length - words.length)}</Text><ins><Text>{words}</Text></ins><Text>{trail}</Text></dd>;
}

/** How a place reads where words only go. */
function Rest({ change }: { readonly change: Change }) {
  const rest = without(change);
  return <dd>{rest === '' ? <i><Text>{`(${say('fix.nothing')})`}</Text></i> : <Text>{rest}</Text>}</dd>;
}

/** A fix with the words before and after it; where words only come, they are seen in what will be. */
export function FixRow({ fix, primary, text, onApply }: FixButtonProps & { readonly text: string }) {
  const shown = text === '' ? [] : changes(text, fix);
  return (
    <li className="fix">
      <FixButton fix={fix} primary={primary} onApply={onApply} />
      {shown.map((change) => (
        <dl key={`${change.lead} ${change.before}`} className="change">
          {change.before !== '' && <div><dt><Text>{say('fix.before')}</Text></dt><Before {...change} /></div>}
          <div>
            <dt><Text>{say('fix.after')}</Text></dt>
            {change.after === '' ? <Rest change={change} /> : <After {...change} />}
          </div>
        </dl>
      ))}
    </li>
  );
}
