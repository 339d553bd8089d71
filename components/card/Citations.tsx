import { useId, useState } from 'react';
import type { Citation } from '../../lib/checking/view.ts';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';

/** Whose rule it is: "Mount Sinai 3 · IMU c.ii", each opening to what the clause says and whom to ask. */
export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const shown = citations.find(({ clause }) => clause === open);
  if (citations.length === 0) return null;
  return (
    <div className="citations">
      <span className="quiet">{say('card.rule')}</span>
      <ul className="inline">
        {citations.map(({ clause, label }) => (
          <li key={clause}>
            <Button action="clause" look="quiet" expanded={clause === open} controls={id} onPress={() => setOpen(clause === open ? null : clause)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
      <div id={id} className="clause" hidden={shown === undefined}>
        {shown && (
          <>
            <p>{shown.gist}</p>
            {shown.unless !== null && <p>{say('card.unless', { unless: shown.unless })}</p>}
            {shown.contact !== null && <p>{say('card.contact', { contact: shown.contact })}</p>}
          </>
        )}
      </div>
    </div>
  );
}
