import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import type { Finding } from '../../lib/checking/report.ts';
import { compareTiers } from '../../lib/draft/tier.ts';
import { say } from '../../lib/words/words.ts';
import { Citations } from '../card/Citations.tsx';
import { Quote, Told } from '../Sentence.tsx';
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

/** Findings of one rule, told once. */
interface Group {
  readonly lead: Finding;
  readonly findings: readonly Finding[];
}

/** The firmest first; what one rule found in one way is one group. */
function grouped(findings: readonly Finding[]): readonly Group[] {
  const firmestFirst = [...findings].sort((a, b) => compareTiers(b.tier, a.tier));
  return [...Map.groupBy(firmestFirst, ({ rule, message }) => `${rule} ${message.id}`).values()].flatMap(([lead, ...others]) => (
    lead === undefined ? [] : [{ lead, findings: [lead, ...others] }]));
}

/** What was seen in the picture, each with whose rule it is and the places it can be covered at. */
export function Findings({ answer: { report, citations }, places, nameOf, onToggle, editable }: FindingsProps) {
  const drawn = places.filter(({ what }) => what === 'drawn').map((place) => ({ place, words: '' }));
  return (
    <div className="picture-right">
      <ul className="cards" aria-label={say('picture.seen')}>
        {grouped(report.findings).map(({ lead, findings }) => {
          const switches = findings.flatMap(({ id, message }) => (
            places.filter(({ finding }) => finding === id).map((place) => ({ place, words: String(message.data.words ?? '') }))));
          const several = findings.length > 1 && findings.every(({ message }) => message.data.words !== undefined);
          return (
            <li key={lead.id} className="card" data-card={lead.id} data-tier={lead.tier}>
              <div className="card-head">
                <TierIcon tier={lead.tier} />
                <div className="card-said">
                  <p className="what">
                    <span className="for-ears"><Text>{`${say(`tier.${lead.tier}`)}: `}</Text></span>
                    <Told message={several ? { id: `${lead.message.id}.several`, data: { count: findings.length } } : lead.message} />
                  </p>
                  {editable && <Switches switches={switches} nameOf={nameOf} onToggle={onToggle} />}
                  {several && (!editable || switches.length === 0) && <p>{findings.map(({ id, message }) => <span key={id}><Quote>{String(message.data.words)}</Quote> </span>)}</p>}
                  <Citations citations={citations.filter(({ clause }) => findings.some(({ clauses }) => clauses.includes(clause)))} />
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      {editable && <Switches switches={drawn} nameOf={nameOf} onToggle={onToggle} />}
    </div>
  );
}

interface Switch {
  readonly place: Place;
  /** The words in question, as read in the picture; empty where it is about none. */
  readonly words: string;
}

function Switches({ switches, nameOf, onToggle }: Pick<FindingsProps, 'nameOf' | 'onToggle'> & { readonly switches: readonly Switch[] }) {
  if (switches.length === 0) return null;
  return (
    <ul className="switches">
      {switches.map(({ place, words }) => (
        <li key={place.id}>
          <label>
            <input type="checkbox" checked={place.on} data-switch={place.id} aria-label={words === '' ? nameOf(place) : `${nameOf(place)}: ${words}`} onChange={({ nativeEvent }) => {
              if (nativeEvent.isTrusted) onToggle(place.id);
            }} />
            <Text>{say(place.what === 'face' ? 'picture.cover-head' : 'picture.cover')}</Text>
            {words !== '' && <Quote>{words}</Quote>}
          </label>
        </li>
      ))}
    </ul>
  );
}
