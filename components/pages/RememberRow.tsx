import { say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';

export interface RememberRowProps {
  /** What came of the last press: the page's title, or why it was not remembered; null before. */
  readonly answer: { readonly title: string } | { readonly refused: string } | null;
  readonly onRemember: () => void;
}

/** Has the page in front remembered, by one press, and says what came of it. */
export function RememberRow({ answer, onRemember }: RememberRowProps) {
  const said = answer === null ? '' : 'title' in answer ? say('remember.kept', { title: answer.title }) : tell({ id: `remember.refused.${answer.refused}`, data: {} });
  return (
    <>
      <div className="row"><Button action="remember" onPress={onRemember}>{say('remember.press')}</Button></div>
      <p className="small" role="status">{said === '' ? say('remember.says') : said}</p>
    </>
  );
}
