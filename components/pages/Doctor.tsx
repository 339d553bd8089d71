import { say, tell } from '../../lib/words/words.ts';
import { CopyButton } from '../CopyButton.tsx';
import type { Held } from './setting.ts';

/** A setting as it holds. */
export interface DoctorLine extends Pick<Held<unknown>, 'source'> {
  readonly key: string;
  /** Id of its name in lib/words. */
  readonly label: string;
  /** As JSON. */
  readonly value: string;
}

export interface DoctorProps {
  readonly lines: readonly DoctorLine[];
  readonly ignored: readonly { readonly key: string; readonly reason: string; readonly from: 'person' | 'institution' }[];
  /** The same without personal details. */
  readonly copy: string;
}

/** What holds, who says so, and which stored values are not used and why. */
export function Doctor({ lines, ignored, copy }: DoctorProps) {
  return (
    <>
      <p className="small">{say('doctor.says')}</p>
      {ignored.length === 0 ? <p>{say('doctor.ignored.none')}</p> : (
        <>
          <h3>{say('doctor.ignored')}</h3>
          <ul className="ignored">
            {ignored.map(({ key, reason, from }) => (
              <li key={`${from} ${key} ${reason}`}>{say('doctor.ignored.line', { key, reason })} <span className="small">({say(`setting.source.${from}`)})</span></li>
            ))}
          </ul>
        </>
      )}
      <details className="policy">
        <summary><h3>{say('doctor.table')}</h3></summary>
        <table className="table">
          <thead><tr><th scope="col">{say('doctor.setting')}</th><th scope="col">{say('doctor.value')}</th><th scope="col">{say('doctor.source')}</th></tr></thead>
          <tbody>
            {lines.map(({ key, label, value, source }) => (
              <tr key={key}><th scope="row">{tell({ id: label, data: {} })}</th><td><code>{value}</code></td><td>{say(`setting.source.${source}`)}</td></tr>
            ))}
          </tbody>
        </table>
      </details>
      <div className="row"><CopyButton text={copy}>{say('doctor.copy')}</CopyButton></div>
    </>
  );
}
