import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { RememberRow, type RememberRowProps } from '../pages/RememberRow.tsx';

export interface RememberedSectionProps extends RememberRowProps {
  readonly pages: readonly { readonly id: string; readonly title: string; readonly host: string; readonly words: number }[];
  /** One by its id, or all with null. */
  readonly onForget: (id: string | null) => void;
}

/** The pages that were remembered in this session of the browser, and the way to forget them. */
export function RememberedSection({ pages, onForget, ...row }: RememberedSectionProps) {
  return (
    <section id="remembered">
      <h2>{say('remembered.title')}</h2>
      <RememberRow {...row} />
      {pages.length > 0 && (
        <>
          <ul className="words">
            {pages.map(({ id, title, host, words }) => (
              <li key={id}>
                <span>{title} <span className="small">{say('remembered.page', { host, words })}</span></span>
                <Button action="forget" label={say('remembered.forget.named', { title })} onPress={() => onForget(id)}>{say('remembered.forget')}</Button>
              </li>
            ))}
          </ul>
          {pages.length > 1 && <div className="row"><Button action="forget-all" onPress={() => onForget(null)}>{say('remembered.forget-all')}</Button></div>}
        </>
      )}
    </section>
  );
}
