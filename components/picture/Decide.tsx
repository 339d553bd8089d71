import { useRef, useState } from 'react';
import type { PictureCase } from '../../lib/checking/picture-dialog.ts';
import type { PictureAnswer, PictureCleaned } from '../../lib/checking/picture-view.ts';
import { compareTiers } from '../../lib/draft/tier.ts';
import { say, tell, type WordId } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { Text } from '../Text.tsx';
import { AltText } from './AltText.tsx';
import { added, boxesOn, coversOf, type Covers, type Place, redone, removed, reshaped, toggled, undone } from './covers.ts';
import { Findings } from './Findings.tsx';
import { Stage } from './Stage.tsx';

interface DecideProps {
  readonly one: PictureCase;
  readonly answer: PictureAnswer;
}

const KIND: Readonly<Record<Place['what'], WordId>> = {
  words: 'picture.place.words', face: 'picture.place.face', code: 'picture.place.code', mark: 'picture.place.mark', drawn: 'picture.place.drawn',
};

const firm = (answer: PictureAnswer | null) => (answer?.report.findings ?? []).filter(({ tier }) => compareTiers(tier, 'note') > 0);

/** What was found, where it stands, and what can be done: attach a copy without it, not attach it, or attach it as it is. */
export function Decide({ one, answer }: DecideProps) {
  const { file, choose, redact } = one;
  const { size, cleanable } = answer;
  const [covers, setCovers] = useState(() => coversOf(answer.covers));
  const [selected, setSelected] = useState<string | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const [said, setSaid] = useState<WordId | null>(null);
  const [working, setWorking] = useState(false);
  const [copy, setCopy] = useState<PictureCleaned | null>(null);
  const heard = useRef<HTMLParagraphElement>(null);
  const adds = useRef<HTMLButtonElement>(null);
  const blocked = answer.report.findings.some(({ tier }) => tier === 'block');

  const change = (next: Covers | null) => {
    setSaid(next === null ? 'picture.whole-head' : null);
    if (next === null) return;
    setCovers(next);
    setCopy(null);
  };
  const clean = async () => {
    setWorking(true);
    setSaid('picture.cleaning');
    // The button that was pressed goes, or says another thing afterwards: the focus waits where the outcome is told.
    heard.current?.focus();
    const made = await redact?.(boxesOn(covers)).catch(() => null) ?? null;
    setWorking(false);
    if (made?.file == null) return setSaid('picture.not-cleaned');
    // With nothing left to say there is nothing left to ask.
    if (firm(made.remains).length === 0) return choose?.({ kind: 'cleaned', file: made.file });
    setCopy(made);
    setSaid('picture.remains');
  };
  /** Where the focus goes from a box that is taken away, or a button that can't be pressed any more. */
  const stayNear = () => adds.current?.focus({ preventScroll: true });
  const takeAway = (id: string) => {
    change(removed(covers, id));
    stayNear();
  };
  const backByKeys = (next: Covers) => {
    change(next);
    if (selected !== null && !next.places.some(({ id }) => id === selected)) stayNear();
  };
  const nameOf = (place: Place) => say('picture.place', { what: say(KIND[place.what]), on: place.on ? 'yes' : 'no' });

  return (
    <>
      <div className="picture-columns">
        {size !== null && cleanable && (
          <fieldset className="picture-left" aria-label={say('picture.places')} onKeyDown={(event) => {
            if (!event.nativeEvent.isTrusted || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
            event.preventDefault();
            backByKeys(event.shiftKey ? redone(covers) : undone(covers));
          }}>
            <Stage
              file={file} size={size} places={covers.places} nameOf={nameOf} selected={selected} fresh={fresh} onSelect={setSelected}
              onReshape={(id, box) => change(reshaped(covers, id, box, size))} onToggle={(id) => change(toggled(covers, [id]))}
              onDraw={(box) => change(added(covers, size, box).covers)} onRemove={takeAway}
            />
            <div className="row">
              <Button action="picture:add" look="quiet" ref={adds} onPress={() => {
                const { covers: next, id } = added(covers, size);
                change(next);
                setSelected(id);
                setFresh(id);
              }}>{say('picture.add')}</Button>
              <Button action="undo" look="quiet" disabled={covers.past.length === 0} onPress={() => {
                change(undone(covers));
                if (covers.past.length === 1) stayNear();
              }}>{say('picture.undo')}</Button>
              {covers.places.some(({ id, what }) => id === selected && what === 'drawn') && (
                <Button action="remove" look="quiet" onPress={() => takeAway(selected ?? '')}>{say('picture.remove')}</Button>
              )}
            </div>
            <p className="quiet"><Text>{say('picture.how')}</Text></p>
          </fieldset>
        )}
        <Findings answer={copy?.remains ?? answer} places={covers.places} nameOf={nameOf} onToggle={(ids) => change(toggled(covers, ids))} onSelect={setSelected} editable={cleanable} />
      </div>
      {cleanable && one.checkAlt !== undefined && covers.places.length > 0 && <AltText answer={answer} check={one.checkAlt} shown={boxesOn(covers).length > 0} />}
      <div className="picture-foot">
        {answer.notChecked.map((message) => <p key={message.id} className="quiet"><Text>{tell(message)}</Text></p>)}
        <div className="row">
          <div className="row picture-choices">
            {cleanable && copy === null && (
              <Button action="picture:cleaned" look="primary" disabled={working} onPress={() => void clean()}>
                {say(boxesOn(covers).length > 0 ? 'picture.attach-covered' : 'picture.attach-stripped')}
              </Button>
            )}
            {copy?.file && (
              <Button action="picture:cleaned" look="primary" onPress={() => choose?.({ kind: 'cleaned', file: copy.file as File })}>{say('picture.attach-anyway')}</Button>
            )}
            <Button action="picture:leave" onPress={() => choose?.({ kind: 'leave' })}>{say('picture.leave')}</Button>
            {!blocked && <Button action="picture:as-is" disabled={working} onPress={() => choose?.({ kind: 'as-is' })}>{say('picture.as-is')}</Button>}
          </div>
          <p ref={heard} className="said" role="status" tabIndex={-1}>{said !== null && <Text>{say(said)}</Text>}</p>
        </div>
        {blocked && <p className="quiet"><Text>{say('picture.blocked')}</Text></p>}
      </div>
    </>
  );
}
