import type { View } from '../../lib/checking/view.ts';
import { say, tell } from '../../lib/words/words.ts';
import { Text } from '../Text.tsx';

function ran({ checkedRules: count, packs }: View): string {
  return [
    ...(packs.length > 0 ? [say('checked.packs', { packs: packs.join(', ') })] : []), say('checked.rules', { count }), say('checked.limits'),
  ].join(' ');
}

/** What was checked and what could not be. Never a word of praise: rules can miss things. */
export function Checked({ view }: { readonly view: View }) {
  return (
    <div className="checked">
      {view.checkedRules > 0 && <p><Text>{ran(view)}</Text></p>}
      {view.notChecked.length > 0 && (
        <ul className="not-checked">
          {view.notChecked.map(({ what, id, sentence }) => <li key={`${what}:${id}`}><Text>{tell(sentence)}</Text></li>)}
        </ul>
      )}
    </div>
  );
}
