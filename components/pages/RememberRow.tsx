import { say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';

export interface RememberRowProps {
  /** What came of the last press: the page's title, or why it was not remembered; null before. */
  readonly answer: { readonly title: string } | { readonly refused: string } | null;
  readonly onRemember: () => void;
}

/** What came of a press, or before the first what it does. */
function told(answer: RememberRowProps['answer']): string {
  if (answer === null) return say('remember.says');
  return 'title' in answer ? say('remember.kept', { title: answer.title }) : tell({ id: `remember.refused.${answer.refused}`, data: {} });
}

/** Has the page in front remembered, by one press, and says what came of it. */
export function RememberRow({ answer, onRemember }: RememberRowProps) {
  return (
    <>
      <div className="row"><Button action="remember" onPress={onRemember}>{say('remember.press')}</Button></div>
      <p className="small" role="status">{told(answer)}</p>
    </>
  );
}
