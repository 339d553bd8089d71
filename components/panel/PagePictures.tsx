import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ShownPictures } from '../../lib/checking/page-pictures.ts';
import { say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { FindingCard } from '../card/FindingCard.tsx';

export interface PagePicturesProps {
  readonly pictures: ShownPictures;
  readonly onStop: () => void;
  /** Brings a picture into sight; false where it is not there any more. */
  readonly onShow: (picture: number) => Promise<boolean>;
}

function statusOf({ taken, looked, state, found }: ShownPictures): string {
  if (state === 'looking') return say('panel.pictures.looking', { count: taken });
  const count = found.reduce((sum, { cards }) => sum + cards.length, 0);
  const came = looked > 0 ? say('panel.pictures.looked', { count, pictures: looked }) : state === 'done' ? say('panel.pictures.none', { count: taken }) : '';
  return state === 'stopped' ? `${say('panel.pictures.stopped')} ${came}`.trim() : came;
}

/** The button goes when there is nothing more to stop: the focus, where it has it, moves on before. */
function Stop({ onStop, next }: Pick<PagePicturesProps, 'onStop'> & { readonly next: RefObject<HTMLElement | null> }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const own = button.current;
    return () => { if (own !== null && document.activeElement === own) next.current?.focus(); };
  }, [next]);
  return <div className="row"><Button action="stop" onPress={onStop} ref={button}>{say('panel.pictures.stop')}</Button></div>;
}

/** The pictures of a page: they follow its words, one after the other. */
export function PagePictures({ pictures, onStop, onShow }: PagePicturesProps) {
  const { state, found } = pictures;
  const [open, setOpen] = useState<string | null>(null);
  const [moved, setMoved] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  return (
    <div className="part" data-pictures={state}>
      <h3>{say('pictures.title')}</h3>
      <p role="status" tabIndex={-1} ref={status}>{statusOf(pictures)}</p>
      {state === 'looking' && <Stop onStop={onStop} next={status} />}
      <p role="status">{moved && say('panel.pictures.moved')}</p>
      {[...Map.groupBy(found, ({ author }) => author)].map(([author, theirs]) => (
        <div key={author ?? ''} className="by">
          {author !== null && <p className="small">{say('panel.other-posts.by', { who: author })}</p>}
          {theirs.map(({ picture, cards, notChecked }) => {
            const number = picture + 1;
            const show = () => void onShow(picture).then((shown) => setMoved(!shown));
            return (
              <div key={picture} className="of-picture" data-picture={picture}>
                <div className="row">
                  <h4>{say('panel.picture', { number })}</h4>
                  <Button action="show" look="quiet" label={say('panel.picture.show.named', { number })} onPress={show}>{say('panel.picture.show')}</Button>
                </div>
                {notChecked.map((sentence) => <p key={sentence.id} className="small">{tell(sentence)}</p>)}
                {cards.length > 0 && (
                  <ul className="cards">
                    {cards.map((card) => {
                      const id = `${picture} ${card.id}`;
                      const toggle = () => setOpen(open === id ? null : id);
                      return <FindingCard key={id} card={card} fixes={undefined} text="" open={open === id} whole={null} waits={false} actions={{ onToggle: toggle, onShow: show }} />;
                    })}
                  </ul>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
