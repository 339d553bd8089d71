import type { LibraryPack, LibraryRule } from '../../lib/policies/library.ts';
import { say } from '../../lib/words/words.ts';
import { type RuleControls, RuleRow } from './RuleRow.tsx';
import { SourceLine } from './SourceLine.tsx';

export interface RuleSettingsProps extends RuleControls {
  readonly rules: readonly LibraryRule[];
  readonly library: readonly LibraryPack[];
  /** Ids of the policies in force. */
  readonly inForce: readonly string[];
}

/** Every rule: how firmly it speaks, an example, the clauses that ask for it and words to look out for. */
export function RuleSettings({ rules, library, inForce, ...rest }: RuleSettingsProps) {
  const asking = (rule: string) => library.filter(({ id }) => inForce.includes(id))
    .flatMap(({ name, clauses }) => clauses.filter((clause) => clause.rules.some(({ id }) => id === rule)).map(({ label }) => `${name} ${label}`));
  const listed = rules.map((rule) => ({ rule, clauses: asking(rule.id) }));
  // The rule that tells of muting runs whatever the policies ask.
  const isYours = ({ rule, clauses }: (typeof listed)[number]) => clauses.length > 0 || !rule.settable;
  const [yours, others] = [listed.filter(isYours), listed.filter((one) => !isYours(one))];
  return (
    <>
      <p className="small">{say('rules.says')}</p>
      <SourceLine source={rest.tiers.source} />
      {[{ heading: 'rules.yours', list: yours } as const, { heading: 'rules.others', list: others } as const].map(({ heading, list }) => list.length > 0 && (
        <details key={heading} className="policy">
          <summary><h3>{say(heading)}</h3><span className="small">{list.length}</span></summary>
          <ul className="rules">{list.map(({ rule, clauses }) => <RuleRow key={rule.id} rule={rule} clauses={clauses} {...rest} />)}</ul>
        </details>
      ))}
    </>
  );
}
