import { useState } from 'react';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';

/** What came of a site that was typed: the browser was asked · it is no address · it may be a system inside an organisation. */
export type Adding = 'asked' | 'no-address' | 'inside';

export interface OtherSitesProps {
  readonly sites: readonly { readonly id: string; readonly name: string; readonly host: string; readonly on: boolean }[];
  readonly onTurn: (id: string, on: boolean) => void;
  /** Hosts that were added and are watched. */
  readonly added: readonly string[];
  /** Hosts that the institution asks for and that are not watched yet. */
  readonly wanted: readonly string[];
  /** Has to ask the browser before it returns, for the press counts no longer then. `sure`: the person knows that it is an inside system. */
  readonly onAdd: (typed: string, sure: boolean) => Adding;
  readonly onRemove: (host: string) => void;
  /** The host for which the browser was asked last and said no. */
  readonly refused: string | null;
}

function saidOf(said: Adding | null, refused: string | null): string {
  if (said === 'no-address') return say('sites.no-address');
  if (said === 'inside') return say('sites.inside');
  return refused === null ? '' : say('sites.refused', { host: refused });
}

/** A field for any other site, and what is said of the one that was typed, or for which the browser said no. */
function AddSite({ onAdd, refused }: Pick<OtherSitesProps, 'onAdd' | 'refused'>) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Adding | null>(null);
  const add = (sure: boolean) => {
    const now = onAdd(typed, sure);
    setSaid(now);
    if (now === 'asked') setTyped('');
  };
  return (
    <>
      <form className="add" onSubmit={(event) => {
        event.preventDefault();
        if (event.nativeEvent.isTrusted && typed.trim() !== '') add(false);
      }}>
        <label className="field">
          <span>{say('sites.new')}</span>
          <input type="text" name="host" inputMode="url" value={typed} maxLength={300} autoComplete="off" spellCheck={false} onChange={({ target }) => {
            setTyped(target.value);
            setSaid(null);
          }} />
        </label>
        <button type="submit" className="button plain" data-action="add">{say('sites.add')}</button>
      </form>
      <p className="small" role="status">{saidOf(said, refused)}</p>
      {said === 'inside' && <div className="row"><Button action="add" onPress={() => add(true)}>{say('sites.add.anyway')}</Button></div>}
    </>
  );
}

/** Sites that are watched only once they are turned on or added; the browser then asks for the permission. */
export function OtherSites({ sites, onTurn, added, wanted, onAdd, onRemove, refused }: OtherSitesProps) {
  return (
    <fieldset>
      <legend><h2>{say('sites.title')}</h2></legend>
      <p className="small">{say('sites.says')}</p>
      {sites.map(({ id, name, host, on }) => (
        <label key={id} className="pick">
          <input type="checkbox" name="site" value={id} checked={on} onChange={() => onTurn(id, !on)} />
          <strong>{name}</strong>
          <span className="small">{say('sites.host', { host })}</span>
        </label>
      ))}
      {wanted.length + added.length > 0 && (
        <ul className="words">
          {wanted.map((host) => (
            <li key={host}>
              <span>{host} <span className="small">{say('sites.wanted')}</span></span>
              <Button action="add" look="primary" label={say('sites.allow.named', { host })} onPress={() => void onAdd(host, true)}>{say('sites.allow')}</Button>
            </li>
          ))}
          {added.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <Button action="remove" label={say('sites.remove.named', { host })} onPress={() => onRemove(host)}>{say('sites.remove')}</Button>
            </li>
          ))}
        </ul>
      )}
      <AddSite onAdd={onAdd} refused={refused} />
      <p className="small">{say('sites.can')} {say('sites.cannot')} {say('sites.mastodon')}</p>
    </fieldset>
  );
}
