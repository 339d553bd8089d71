import { useEffect, useState } from 'react';
import { say } from '../../lib/words/words.ts';
import type { Affiliation } from './setting.ts';

interface AffiliationFieldsProps {
  readonly value: Affiliation;
  readonly fields: readonly (keyof Affiliation)[];
  readonly locked?: boolean;
  /** Called when a field is left, not on each key. */
  readonly onChange: (value: Affiliation) => void;
}

const COMPLETE: Readonly<Record<keyof Affiliation, string>> = { institution: 'organization', role: 'organization-title', profile: 'off' };

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
