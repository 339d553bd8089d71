import { createContext, useContext } from 'react';
import { say } from '../../lib/words/words.ts';
import type { Held } from './setting.ts';

/** What the institution that runs the browser calls itself; empty where it does not say. */
export const InstitutionName = createContext('');

/** Who set it, when that was not the person. */
export function SourceLine({ source }: Pick<Held<unknown>, 'source'>) {
  const institution = useContext(InstitutionName);
  const named = institution !== '';
  if (source === 'locked') return <p className="small">{named ? say('options.locked.by', { institution }) : say('options.locked')}</p>;
  if (source === 'institution') return <p className="small">{named ? say('options.institution.by', { institution }) : say('options.institution')}</p>;
  return null;
}
