import { say } from '../../lib/words/words.ts';
import type { Held } from './setting.ts';

/** Who set it, when that was not the person. */
export function SourceLine({ source }: Pick<Held<unknown>, 'source'>) {
  if (source === 'locked') return <p className="small">{say('options.locked')}</p>;
  if (source === 'institution') return <p className="small">{say('options.institution')}</p>;
  return null;
}
