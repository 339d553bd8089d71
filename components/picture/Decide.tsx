import { useState } from 'react';
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
  const [said, setSaid] = useState<WordId | null>(null);
  const [working, setWorking] = useState(false);
  const [copy, setCopy] = useState<PictureCleaned | null>(null);
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
    const made = await redact?.(boxesOn(covers)).catch(() => null) ?? null;
    setWorking(false);
    if (made?.file == null) return setSaid('picture.not-cleaned');
    // With nothing left to say there is nothing left to ask.
    if (firm(made.remains).length === 0) return choose?.({ kind: 'cleaned', file: made.file });
    setCopy(made);
    setSaid('picture.remains');
  };
  const nameOf = (place: Place) => say('picture.place', { what: say(KIND[place.what]), on: place.on ? 'yes' : 'no' });

  return (
    <>
      <div className="picture-columns">
        {size !== null && cleanable && (
          <fieldset className="picture-left" aria-label={say('picture.places')} onKeyDown={(event) => {
            if (!event.nativeEvent.isTrusted || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
            event.preventDefault();
            change(event.shiftKey ? redone(covers) : undone(covers));
          }}>
            <Stage
              file={file} size={size} places={covers.places} nameOf={nameOf} selected={selected} onSelect={setSelected}
              onReshape={(id, box) => change(reshaped(covers, id, box, size))} onToggle={(id) => change(toggled(covers, id))}
              onDraw={(box) => change(added(covers, size, box).covers)} onRemove={(id) => change(removed(covers, id))}
            />
            <div className="row">
              <Button action="picture:add" look="quiet" onPress={() => {
                const { covers: next, id } = added(covers, size);
                change(next);
                setSelected(id);
              }}>{say('picture.add')}</Button>
              <Button action="undo" look="quiet" disabled={covers.past.length === 0} onPress={() => change(undone(covers))}>{say('picture.undo')}</Button>
              {covers.places.some(({ id, what }) => id === selected && what === 'drawn') && (
                <Button action="remove" look="quiet" onPress={() => change(removed(covers, selected ?? ''))}>{say('picture.remove')}</Button>
              )}
            </div>
            <p className="quiet"><Text>{say('picture.how')}</Text></p>
          </fieldset>
        )}
        <Findings answer={copy?.remains ?? answer} places={covers.places} nameOf={nameOf} onToggle={(id) => change(toggled(covers, id))} editable={cleanable} />
      </div>
      {cleanable && one.checkAlt !== undefined && boxesOn(covers).length > 0 && <AltText answer={answer} check={one.checkAlt} />}
      <p className="said" role="status">{said !== null && <Text>{say(said)}</Text>}</p>
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
      {blocked && <p className="quiet"><Text>{say('picture.blocked')}</Text></p>}
      {answer.notChecked.map((message) => <p key={message.id} className="quiet"><Text>{tell(message)}</Text></p>)}
    </>
  );
}
