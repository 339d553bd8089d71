import { useState } from 'react';
import type { PackRun } from '../../lib/policies/pack-run.ts';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { AddToPack } from './AddToPack.tsx';
import { BenchReport } from './BenchReport.tsx';
import { Brand, Frame } from './Frame.tsx';
import { newPack, withAddition } from './pack-text.ts';

export interface WorkbenchProps {
  /** Packs at hand, to begin from. */
  readonly packs: readonly { readonly id: string; readonly name: string }[];
  /** Ids of the rules that are built. */
  readonly rules: readonly string[];
  readonly onBegin: (pack: string) => Promise<string | null>;
  readonly onRun: (text: string) => Promise<PackRun>;
  readonly onSave: (text: string) => void;
}

/** One line, as a policy's value is written; the text itself where it is no JSON. */
function oneLine(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** A pack is written here, run and saved. Nothing of it takes effect by that. */
export function Workbench({ packs, rules, onBegin, onRun, onSave }: WorkbenchProps) {
  const [text, setText] = useState(() => JSON.stringify(newPack(), null, 2));
  const [chosen, setChosen] = useState('');
  const [run, setRun] = useState<PackRun | 'running' | 'no-json' | null>(null);
  const write = (next: string) => {
    setText(next);
    setRun(null);
  };
  const begin = async () => {
    const begun = chosen === '' ? JSON.stringify(newPack(), null, 2) : await onBegin(chosen);
    if (begun !== null) write(begun);
  };
  return (
    <Frame className="page">
      <header>
        <Brand />
        <h1>{say('bench.title')}</h1>
        <p>{say('bench.lead')}</p>
      </header>
      <section>
        <div className="add">
          <label className="field">
            <span>{say('bench.begin')}</span>
            <select name="begin" value={chosen} onChange={({ target }) => setChosen(target.value)}>
              <option value="">{say('bench.new')}</option>
              {packs.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          </label>
          <Button action="open" onPress={() => void begin()}>{say('bench.begin.press')}</Button>
        </div>
        <label className="field">
          <span>{say('bench.open')}</span>
          <input type="file" name="pack" accept=".json,application/json" onChange={({ target }) => {
            void target.files?.[0]?.text().then(write);
            // The same file can be opened again once it is changed elsewhere.
            target.value = '';
          }} />
        </label>
        <label className="field">
          <span>{say('bench.text')}</span>
          <textarea name="text" className="code" rows={18} spellCheck={false} value={text} onChange={({ target }) => write(target.value)} />
        </label>
        <div className="row">
          <Button action="run" look="primary" onPress={() => {
            setRun('running');
            void onRun(text).then(setRun, () => setRun(null));
          }}>{say('bench.run')}</Button>
          <Button action="export" onPress={() => onSave(text)}>{say('bench.save')}</Button>
          <CopyButton text={oneLine(text)}>{say('bench.copy')}</CopyButton>
        </div>
        <div className="bench" role="status">
          {run === 'running' && <p>{say('bench.running')}</p>}
          {run === 'no-json' && <p>{say('bench.no-json')}</p>}
          {run !== null && typeof run === 'object' && <BenchReport run={run} />}
        </div>
      </section>
      <AddToPack rules={rules} onAdd={(addition) => {
        const next = withAddition(text, addition);
        if (next === null) setRun('no-json');
        else write(next);
      }} />
      <p className="small">{say('page.local')}</p>
    </Frame>
  );
}
