import { listed, say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import type { Held, WatchedSite } from './setting.ts';
import { SourceLine } from './SourceLine.tsx';

/** The sites as people say them. */
const SITES = [['x', 'X'], ['facebook', 'Facebook, Messenger'], ['linkedin', 'LinkedIn']] as const satisfies readonly (readonly [WatchedSite, string])[];

/** Sites whose permission the browser took back or never gave, by name, and the way to ask for it. */
export interface MissingAccess {
  readonly missing: readonly string[];
  readonly onAllow: () => void;
}

interface WatchedSitesProps {
  readonly access: MissingAccess;
  /** Those that are off. */
  readonly held: Held<readonly WatchedSite[]>;
  readonly onChange: (off: readonly WatchedSite[]) => void;
}

/** The sites that are watched unless a person turns one off. */
export function WatchedSites({ held: { value: off, source }, access: { missing, onAllow }, onChange }: WatchedSitesProps) {
  const sites = listed(missing);
  return (
    <>
      <fieldset disabled={source === 'locked'}>
        <legend><h2>{say('watched.title')}</h2></legend>
        <p className="small">{say('watched.says')}</p>
        {SITES.map(([id, name]) => (
          <label key={id} className="pick">
            <input type="checkbox" name="watched" value={id} checked={!off.includes(id)}
              onChange={() => onChange(off.includes(id) ? off.filter((other) => other !== id) : [...off, id])} />
            <strong>{name}</strong>
          </label>
        ))}
        <SourceLine source={source} />
      </fieldset>
      <div role="status">{missing.length > 0 && <p>{say('popup.not-allowed', { sites })}</p>}</div>
      {missing.length > 0 && <div className="row"><Button action="ask-permission" look="primary" onPress={onAllow}>{say('popup.allow', { sites })}</Button></div>}
    </>
  );
}
