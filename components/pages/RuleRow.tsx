import { useId, useRef } from 'react';
import { compareTiers, floorTier, type Strictness, type Tier } from '../../lib/draft/tier.ts';
import type { LibraryRule } from '../../lib/policies/library.ts';
import { say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { TierIcon } from '../TierIcon.tsx';
import type { HeldByRule } from './setting.ts';
import { SourceLine } from './SourceLine.tsx';

/** What a person can choose from; only an institution blocks. */
const CHOICES = ['note', 'warn', 'hold'] as const satisfies readonly Tier[];

/** What is set by rule, and the ways to change it. */
export interface RuleControls {
  readonly strictness: Strictness;
  readonly tiers: HeldByRule<Tier>;
  readonly terms: HeldByRule<readonly string[]>;
  /** Rules that grew quiet because they were passed over again and again. */
  readonly quieted: readonly string[];
  readonly onTier: (rule: string, tier: Tier | null) => void;
  readonly onTerms: (rule: string, terms: readonly string[]) => void;
  readonly onSpeakUp: (rule: string) => void;
}

interface RuleRowProps extends RuleControls {
  readonly rule: LibraryRule;
  /** Names of the clauses in force that ask for it. */
  readonly clauses: readonly string[];
}

/** How firmly one rule speaks; the rest opens below it. */
export function RuleRow({ rule, clauses, strictness, tiers, terms, quieted, onTier, onTerms, onSpeakUp }: RuleRowProps) {
  const id = useId();
  const choice = useRef<HTMLSelectElement>(null);
  const name = tell({ id: `rule.${rule.id}`, data: {} });
  const locked = tiers.source === 'locked' || tiers.lockedParts.includes(rule.id);
  const own = locked ? undefined : tiers.own[rule.id];
  const theirs = own === undefined ? tiers.value[rule.id] : undefined;
  const unset = theirs ?? rule.tiers[strictness];
  const holds = floorTier(tiers.value[rule.id] ?? rule.tiers[strictness], rule.floor);
  const words = (terms.own[rule.id] ?? []).join('\n');
  const choices = CHOICES.filter((tier) => rule.floor === null || compareTiers(tier, rule.floor) >= 0);
  return (
    <li className="rule" data-rule={rule.id}>
      <div className="rule-head">
        <TierIcon tier={holds} />
        <label htmlFor={id}>{name}</label>
        {rule.built && rule.settable && (
          <select id={id} ref={choice} value={own ?? ''} disabled={locked} onChange={({ target }) => onTier(rule.id, target.value === '' ? null : target.value as Tier)}>
            <option value="">{locked ? say(`tier.${holds}`) : say(theirs ? 'rules.suggested' : 'rules.default', { tier: say(`tier.${unset}`) })}</option>
            {choices.map((tier) => <option key={tier} value={tier}>{say(`tier.${tier}`)}</option>)}
          </select>
        )}
      </div>
      {!rule.settable && <p className="small">{say('rules.fixed')}</p>}
      {!rule.built && <p className="small">{say('rules.not-built')}</p>}
      {locked && tiers.source !== 'locked' && <SourceLine source="locked" />}
      {rule.floor !== null && rule.floor !== 'note' && <p className="small">{say('rules.floor', { tier: say(`tier.${rule.floor}`) })}</p>}
      {quieted.includes(rule.id) && (
        <p className="row">
          <span>{say('rules.quiet')}</span>
          <Button action="speak-up" label={`${say('rules.speak-up')}: ${name}`} onPress={() => {
            // The line goes with its button.
            choice.current?.focus({ preventScroll: true });
            onSpeakUp(rule.id);
          }}>{say('rules.speak-up')}</Button>
        </p>
      )}
      {rule.settable && (
        <details>
          <summary>{say('rules.more')}<span className="for-ears">: {name}</span></summary>
          {rule.example !== null && <p className="small">{say('rules.example')} <q>{rule.example}</q></p>}
          {clauses.length > 0 && <p className="small">{say('rules.clauses')} {clauses.join(' · ')}</p>}
          <label className="field">
            <span>{say('rules.words')}</span>
            <textarea key={words} rows={2} disabled={terms.source === 'locked' || terms.lockedParts.includes(rule.id)} defaultValue={words}
              onBlur={({ target }) => {
                const typed = target.value.split('\n').map((term) => term.trim()).filter(Boolean);
                if (typed.join('\n') !== words) onTerms(rule.id, typed);
              }} />
          </label>
        </details>
      )}
    </li>
  );
}
