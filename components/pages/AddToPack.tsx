import { type FormEvent, useState } from 'react';
import { say, tell } from '../../lib/words/words.ts';
import type { Addition } from './pack-text.ts';

interface AddToPackProps {
  /** Ids of the rules that are built. */
  readonly rules: readonly string[];
  readonly onAdd: (addition: Addition) => void;
}

/** What an example can be for, and its name. */
const LISTS = [['flags', 'bench.example.flags'], ['passes', 'bench.example.passes']] as const;

const nameOf = (rule: string) => tell({ id: `rule.${rule}`, data: {} });
const read = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean);

function Rules({ rules }: Pick<AddToPackProps, 'rules'>) {
  return (
    <label className="field">
      <span>{say('bench.rule')}</span>
      <select name="rule">{rules.map((rule) => <option key={rule} value={rule}>{nameOf(rule)}</option>)}</select>
    </label>
  );
}

/** Small forms that put a clause or an example into the pack. */
export function AddToPack({ rules, onAdd }: AddToPackProps) {
  const [list, setList] = useState<'flags' | 'passes'>('flags');
  const add = (additionOf: (form: FormData) => Addition) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!event.nativeEvent.isTrusted) return;
    onAdd(additionOf(new FormData(event.currentTarget)));
    event.currentTarget.reset();
  };
  return (
    <>
      <form className="part" onSubmit={add((form) => (
        { what: 'clause', label: read(form, 'label'), gist: read(form, 'gist'), rule: read(form, 'rule'), terms: linesOf(read(form, 'terms')) }))}>
        <h2>{say('bench.clause')}</h2>
        <label className="field"><span>{say('bench.clause.label')}</span><input type="text" name="label" required /></label>
        <label className="field"><span>{say('bench.clause.gist')}</span><input type="text" name="gist" required /></label>
        <Rules rules={rules} />
        <label className="field"><span>{say('bench.terms')}</span><textarea name="terms" rows={2} /></label>
        <div className="row"><button type="submit" className="button plain" data-action="add">{say('bench.clause')}</button></div>
      </form>
      <form className="part" onSubmit={add((form) => ({ what: 'example', list, rule: read(form, 'rule'), text: read(form, 'draft') }))}>
        <h2>{say('bench.example')}</h2>
        <label className="field"><span>{say('bench.example.text')}</span><textarea name="draft" rows={2} required /></label>
        <Rules rules={rules} />
        <div className="row">
          {LISTS.map(([one, name]) => (
            <label key={one} className="day"><input type="radio" name="list" checked={list === one} onChange={() => setList(one)} />{say(name)}</label>
          ))}
        </div>
        <div className="row"><button type="submit" className="button plain" data-action="add">{say('bench.example')}</button></div>
      </form>
    </>
  );
}
