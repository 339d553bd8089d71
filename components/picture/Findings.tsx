import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import { compareTiers } from '../../lib/draft/tier.ts';
import { say } from '../../lib/words/words.ts';
import { Citations } from '../card/Citations.tsx';
import { Told } from '../Sentence.tsx';
import { Text } from '../Text.tsx';
import { TierIcon } from '../TierIcon.tsx';
import type { Place } from './covers.ts';

interface FindingsProps {
  readonly answer: PictureAnswer;
  readonly places: readonly Place[];
  readonly nameOf: (place: Place) => string;
  readonly onToggle: (id: string) => void;
  /** Places can be covered: a copy can be made. */
  readonly editable: boolean;
}

/** What was seen in the picture, the firmest first, each with whose rule it is and the places it can be covered at. */
export function Findings({ answer: { report, citations }, places, nameOf, onToggle, editable }: FindingsProps) {
  const findings = [...report.findings].sort((a, b) => compareTiers(b.tier, a.tier));
  const drawn = places.filter(({ what }) => what === 'drawn');
  return (
    <div className="picture-right">
      <ul className="cards" aria-label={say('picture.seen')}>
        {findings.map((finding) => (
          <li key={finding.id} className="card" data-card={finding.id} data-tier={finding.tier}>
            <div className="card-head">
              <TierIcon tier={finding.tier} />
              <div className="card-said">
                <p className="what"><span className="for-ears"><Text>{`${say(`tier.${finding.tier}`)}: `}</Text></span><Told message={finding.message} /></p>
                <Citations citations={citations.filter(({ clause }) => finding.clauses.includes(clause))} />
                {editable && <Switches places={places.filter((place) => place.finding === finding.id)} nameOf={nameOf} onToggle={onToggle} />}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {editable && <Switches places={drawn} nameOf={nameOf} onToggle={onToggle} />}
    </div>
  );
}

function Switches({ places, nameOf, onToggle }: Pick<FindingsProps, 'places' | 'nameOf' | 'onToggle'>) {
  if (places.length === 0) return null;
  return (
    <ul className="switches">
      {places.map((place) => (
        <li key={place.id}>
          <label>
            <input type="checkbox" checked={place.on} data-switch={place.id} aria-label={nameOf(place)} onChange={({ nativeEvent }) => {
              if (nativeEvent.isTrusted) onToggle(place.id);
            }} />
            <Text>{say(place.what === 'face' ? 'picture.cover-head' : 'picture.cover')}</Text>
          </label>
        </li>
      ))}
    </ul>
  );
}
