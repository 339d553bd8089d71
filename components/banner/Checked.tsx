import type { View } from '../../lib/checking/view.ts';
import { say, tell } from '../../lib/words/words.ts';

/** What was checked and what could not be. Never a word of praise: rules can miss things. */
export function Checked({ view }: { readonly view: View }) {
  return (
    <div className="checked">
      {view.checkedRules > 0 && (
        <p>
          {say('checked.rules', { count: view.checkedRules })}
          {view.packs.length > 0 && ` ${say('checked.packs', { packs: view.packs.join(', ') })}`}
          {` ${say('checked.limits')}`}
        </p>
      )}
      {view.notChecked.length > 0 && (
        <ul className="not-checked">
          {view.notChecked.map(({ what, id, sentence }) => <li key={`${what}:${id}`}>{tell(sentence)}</li>)}
        </ul>
      )}
    </div>
  );
}
