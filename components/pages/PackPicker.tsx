import { say } from '../../lib/words/words.ts';
import type { PackChoice } from './setting.ts';

interface PackPickerProps {
  readonly legend: string;
  readonly note: string;
  readonly choices: readonly PackChoice[];
  readonly chosen: readonly string[];
  readonly onChoose: (packs: readonly string[]) => void;
  readonly locked?: boolean;
  /** Policies kept on every site; absent where that is not asked. */
  readonly everywhere?: readonly string[];
  readonly onEverywhere?: (packs: readonly string[]) => void;
  readonly everywhereLocked?: boolean;
}

function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/** Which policies bind the person. */
export function PackPicker(props: PackPickerProps) {
  const { legend, note, choices, chosen, onChoose, locked = false, everywhere, onEverywhere, everywhereLocked = false } = props;
  return (
    <fieldset>
      <legend><h2>{legend}</h2></legend>
      <p className="small">{note}</p>
      {choices.map(({ id, name, title, hosts }) => (
        <div key={id}>
          <label className="pick">
            <input type="checkbox" name="pack" value={id} checked={chosen.includes(id)} disabled={locked} onChange={() => onChoose(toggled(chosen, id))} />
            <strong>{name}</strong>
            <span className="small">{title}</span>
          </label>
          {everywhere && onEverywhere && hosts.length > 0 && chosen.includes(id) && (
            <label className="also small">
              <input type="checkbox" name="everywhere" value={id} checked={everywhere.includes(id)} disabled={everywhereLocked}
                onChange={() => onEverywhere(toggled(everywhere, id))} />
              <span>{say('setting.everywhere')}. {say('setting.everywhere.says', { hosts: hosts.join(', ') })}</span>
            </label>
          )}
        </div>
      ))}
    </fieldset>
  );
}
