import { useState } from 'react';
import type { PictureCase } from '../../lib/checking/picture-dialog.ts';
import { say, type WordId } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { Heading, Text } from '../Text.tsx';
import { Decide } from './Decide.tsx';

/** What the dialog is called: by its heading, and by tools that tell which dialog has come. */
export const headingOf = ({ answer }: PictureCase): WordId => (answer === null ? 'picture.looking' : 'picture.found');

/** One picture that is about to be attached: it is looked at, or the person decides. */
export function PictureDialog({ one }: { readonly one: PictureCase }) {
  const { index, count, answer, file, skip } = one;
  const [skipped, setSkipped] = useState(false);
  return (
    <div className="picture">
      <header className="picture-head">
        <Heading focus>{say(headingOf(one))}</Heading>
        {count > 1 && <p className="quiet"><Text>{say('picture.which', { number: index + 1, count })}</Text></p>}
      </header>
      <p className="quiet file-name"><Text>{file.name}</Text></p>
      {answer === null
        ? (
          <>
            <div className="progress" role="progressbar" aria-label={say('picture.looking')} />
            <div className="row">
              <Button action="picture:skip" disabled={skipped} onPress={() => {
                setSkipped(true);
                skip?.();
              }}>{say('picture.skip')}</Button>
            </div>
          </>
        )
        : <Decide key={answer.id} one={one} answer={answer} />}
    </div>
  );
}
