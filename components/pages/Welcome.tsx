import { useRef, useState } from 'react';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { AffiliationFields } from './AffiliationFields.tsx';
import { Brand, Frame } from './Frame.tsx';
import { PackPicker } from './PackPicker.tsx';
import type { Affiliation, Held, PackChoice } from './setting.ts';

export interface WelcomeProps {
  readonly choices: readonly PackChoice[];
  readonly packs: Held<readonly string[]>;
  readonly affiliation: Held<Affiliation>;
  /** The question was answered or skipped before, or an institution answered it. */
  readonly answered: boolean;
  /** Null when the question was skipped. */
  readonly onAnswer: (answer: { readonly packs: readonly string[]; readonly affiliation: Affiliation } | null) => Promise<void>;
}

/** The first start: what this is, and one question that can be skipped. */
export function Welcome({ choices, packs, affiliation, answered, onAnswer }: WelcomeProps) {
  const [chosen, setChosen] = useState(packs.value);
  const [told, setTold] = useState(affiliation.value);
  const [failed, setFailed] = useState(false);
  const outcome = useRef<HTMLParagraphElement>(null);
  const byInstitution = packs.source === 'locked' || packs.source === 'institution';
  const answer = (given: Parameters<typeof onAnswer>[0]) => {
    // The question goes when it is answered: the focus waits where the outcome is told.
    outcome.current?.focus();
    setFailed(false);
    onAnswer(given).catch(() => setFailed(true));
  };
  return (
    <Frame className="page">
      <Brand />
      <section>
        <h1>{say('welcome.title')}</h1>
        <p>{say('welcome.lead')}</p>
        <p>{say('welcome.mark')}</p>
        <p>{say('welcome.decide')} {say('page.local')}</p>
      </section>
      {byInstitution && <p>{say('welcome.institution')}</p>}
      <p role="status" tabIndex={-1} ref={outcome}>{failed ? say('options.not-saved') : !byInstitution && answered && say('welcome.done')}</p>
      {!byInstitution && !answered && (
        <section>
          <PackPicker legend={say('welcome.question')} note={say('welcome.question.note')} choices={choices} chosen={chosen} onChoose={setChosen} />
          <p className="small">{say('setting.affiliation.says')}</p>
          <AffiliationFields value={told} fields={['institution', 'role']} onChange={setTold} locked={affiliation.source === 'locked'} />
          <div className="row">
            <Button action="save" look="primary" onPress={() => answer({ packs: chosen, affiliation: told })}>{say('welcome.save')}</Button>
            <Button action="skip" onPress={() => answer(null)}>{say('welcome.skip')}</Button>
            <span className="small">{say('welcome.skip.note')}</span>
          </div>
        </section>
      )}
      <p className="small">{say('page.not-endorsed')}</p>
    </Frame>
  );
}
