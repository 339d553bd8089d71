import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import type { Finding } from '../../lib/checking/report.ts';
import { compareTiers } from '../../lib/draft/tier.ts';
import { say, type WordId } from '../../lib/words/words.ts';
import { Citations } from '../card/Citations.tsx';
import { Quote, Told } from '../Sentence.tsx';
import { Text } from '../Text.tsx';
import { TierIcon, tierWord } from '../TierIcon.tsx';
import type { Place } from './covers.ts';

interface FindingsProps {
  readonly answer: PictureAnswer;
  readonly places: readonly Place[];
  readonly nameOf: (place: Place) => string;
  readonly onToggle: (ids: readonly string[]) => void;
  /** Shows where on the picture a switch belongs. */
  readonly onSelect: (id: string) => void;
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
export function Findings({ answer: { report, citations }, places, nameOf, onToggle, onSelect, editable }: FindingsProps) {
  const drawn = places.filter(({ what }) => what === 'drawn').map((place) => ({ places: [place], words: '' }));
  const shared = { nameOf, onToggle, onSelect };
  return (
    <div className="picture-right">
      <ul className="cards" aria-label={say('picture.seen')}>
        {grouped(report.findings).map(({ lead, findings }) => {
          const switches = findings.flatMap(({ id, message }) => switchesOf(places.filter(({ finding }) => finding === id), String(message.data.words ?? '')));
          const several = findings.length > 1 && findings.every(({ message }) => message.data.words !== undefined);
          return (
            <li key={lead.id} className="card" data-card={lead.id} data-tier={lead.tier}>
              <div className="card-head">
                <TierIcon tier={lead.tier} />
                <div className="card-said">
                  <p className="what">
                    <span className="for-ears"><Text>{`${say(tierWord(lead.tier, false))}: `}</Text></span>
                    <Told message={several ? { id: `${lead.message.id}.several`, data: { count: findings.length } } : lead.message} />
                  </p>
                  {editable && <Switches switches={switches} {...shared} />}
                  {several && (!editable || switches.length === 0) && <ul>{findings.map(({ id, message }) => <li key={id}><Quote>{String(message.data.words)}</Quote></li>)}</ul>}
                  <Citations citations={citations.filter(({ clause }) => findings.some(({ clauses }) => clauses.includes(clause)))} />
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      {editable && <Switches switches={drawn} {...shared} />}
    </div>
  );
}

interface Switch {
  /** Several where one finding's words stand at several, as those that are broken over two lines do. */
  readonly places: readonly Place[];
  /** The words in question, as read in the picture; empty where it is about none. */
  readonly words: string;
}

/** One for a finding's words wherever they stand, but one for each face: whose it is decides. */
function switchesOf(places: readonly Place[], words: string): readonly Switch[] {
  if (words !== '' && places.length > 0) return [{ places, words }];
  return places.map((place) => ({ places: [place], words }));
}

const COVER: Partial<Record<Place['what'], WordId>> = { face: 'picture.cover-head', drawn: 'picture.cover-drawn' };

function Switches({ switches, nameOf, onToggle, onSelect }: Pick<FindingsProps, 'nameOf' | 'onToggle' | 'onSelect'> & { readonly switches: readonly Switch[] }) {
  if (switches.length === 0) return null;
  return (
    <ul className="switches">
      {switches.map(({ places, words }) => {
        const ids = places.map(({ id }) => id);
        const first = { ...places[0]!, on: places.every(({ on }) => on) };
        const name = nameOf(first);
        return (
          <li key={first.id}>
            <label>
              <input type="checkbox" checked={first.on} data-switch={first.id} aria-label={words === '' ? name : `${name}: ${words}`} onFocus={() => onSelect(first.id)} onChange={({ nativeEvent }) => {
                if (nativeEvent.isTrusted) onToggle(ids);
              }} />
              <Text>{say(COVER[first.what] ?? 'picture.cover')}</Text>
              {words !== '' && <Quote>{words}</Quote>}
            </label>
          </li>
        );
      })}
    </ul>
  );
}
