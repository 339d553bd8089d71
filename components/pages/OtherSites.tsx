import { say } from '../../lib/words/words.ts';

interface OtherSitesProps {
  readonly sites: readonly { readonly id: string; readonly name: string; readonly host: string; readonly on: boolean }[];
  readonly onTurn: (id: string, on: boolean) => void;
}

/** Sites that are watched only once they are turned on; the browser then asks for the permission. */
export function OtherSites({ sites, onTurn }: OtherSitesProps) {
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
    </fieldset>
  );
}
