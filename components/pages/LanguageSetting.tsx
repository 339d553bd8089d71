import { useId } from 'react';
import { LANGUAGE_CHOICES, LANGUAGES, type LanguageChoice } from '../../lib/words/languages.ts';
import { say } from '../../lib/words/words.ts';
import type { Held } from './setting.ts';
import { SourceLine } from './SourceLine.tsx';

interface LanguageSettingProps {
  readonly held: Held<LanguageChoice>;
  readonly onChange: (language: LanguageChoice) => void;
}

/** The language of all that is shown. Each is called by its own name, so that it can be found by those who read no other. */
export function LanguageSetting({ held, onChange }: LanguageSettingProps) {
  const id = useId();
  return (
    <div className="language">
      <label htmlFor={id}>{say('setting.language')}</label>{' '}
      <select id={id} name="language" value={held.value} disabled={held.source === 'locked'} onChange={({ target }) => onChange(target.value as LanguageChoice)}>
        {LANGUAGE_CHOICES.map((choice) => (
          <option key={choice} value={choice} lang={LANGUAGES.find((one) => one === choice)}>{say(`setting.language.${choice}`)}</option>
        ))}
      </select>
      <SourceLine source={held.source} />
    </div>
  );
}
