import { useEffect, useState } from 'react';
import { say } from '../../lib/words/words.ts';
import type { Affiliation } from './setting.ts';

type Field = Exclude<keyof Affiliation, 'disclaims'>;

interface AffiliationFieldsProps {
  readonly value: Affiliation;
  readonly fields: readonly Field[];
  readonly locked?: boolean;
  /** Called when a field is left, not on each key. */
  readonly onChange: (value: Affiliation) => void;
}

const COMPLETE: Readonly<Record<Field, string>> = { institution: 'organization', role: 'organization-title', profile: 'off' };

/** Where the person works, as what, and their profile line. */
export function AffiliationFields({ value, fields, locked = false, onChange }: AffiliationFieldsProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return fields.map((field) => (
    <label key={field} className="field">
      <span>{say(`setting.affiliation.${field}`)}</span>
      <input type="text" name={field} value={typed[field]} disabled={locked} autoComplete={COMPLETE[field]} maxLength={300}
        onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
        onBlur={() => {
          if (typed[field] !== value[field]) onChange(typed);
        }} />
      {field === 'profile' && <span className="small">{say('setting.affiliation.profile.says')}</span>}
    </label>
  ));
}

/** Whether the person's profiles say that the views are their own. */
export function DisclaimsField({ value, locked = false, onChange }: Omit<AffiliationFieldsProps, 'fields'>) {
  return (
    <label className="pick">
      <input type="checkbox" name="disclaims" checked={value.disclaims} disabled={locked} onChange={({ target }) => onChange({ ...value, disclaims: target.checked })} />
      <strong>{say('setting.affiliation.disclaims')}</strong>
      <span className="small">{say('setting.affiliation.disclaims.says')}</span>
    </label>
  );
}
