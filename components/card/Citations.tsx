import { useId, useState } from 'react';
import type { Citation } from '../../lib/checking/view.ts';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { Text } from '../Text.tsx';

/** Those of one policy together, in the order the policies come in. */
function byPolicy(citations: readonly Citation[]): readonly Citation[][] {
  return [...Map.groupBy(citations, ({ clause }) => clause.slice(0, clause.indexOf('/'))).values()];
}

/** Whose rule it is: "Mount Sinai 3, 4 · IMU c.ii", each opening to what the clause says and whom to ask, in the policy's language. */
export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const shown = citations.find(({ clause }) => clause === open);
  if (citations.length === 0) return null;
  return (
    <div className="citations">
      <span className="quiet"><Text>{say('card.rule')}</Text></span>
      <ul className="inline">
        {byPolicy(citations).flatMap((one) => one.map(({ clause, label, short }, at) => (
          <li key={clause} data-last={at === one.length - 1 || undefined}>
            <Button action="clause" look="quiet" label={label} expanded={clause === open} controls={id} onPress={() => setOpen(clause === open ? null : clause)}>
              {at === 0 ? label : short}
            </Button>
          </li>
        )))}
      </ul>
      <div id={id} className="clause" hidden={shown === undefined}>
        {shown && (
          <>
            <p lang={shown.language}><Text>{shown.gist}</Text></p>
            {shown.unless !== null && <p><Text>{say('card.unless', { unless: '' })}</Text><span lang={shown.language}><Text>{shown.unless}</Text></span></p>}
            {shown.contact !== null && <p><Text>{say('card.contact', { contact: '' })}</Text><span lang={shown.language}><Text>{shown.contact}</Text></span></p>}
          </>
        )}
      </div>
    </div>
  );
}
