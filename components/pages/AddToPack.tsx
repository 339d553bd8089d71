import { type FormEvent, type ReactNode, useState } from 'react';
import { say, tell } from '../../lib/words/words.ts';
import { type Addition, FORCES } from './pack-text.ts';

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

function Rules({ rules, children }: Pick<AddToPackProps, 'rules'> & { readonly children?: ReactNode }) {
  return (
    <label className="field">
      <span>{say('bench.rule')}</span>
      <select name="rule">
        {rules.map((rule) => <option key={rule} value={rule}>{nameOf(rule)}</option>)}
        {children}
      </select>
    </label>
  );
}

/** Small forms that say what the pack is made from, and put a clause or an example into it. */
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
        { what: 'about', name: read(form, 'name'), title: read(form, 'title'), issuer: read(form, 'issuer'), date: read(form, 'date') }))}>
        <h2>{say('bench.about')}</h2>
        <label className="field"><span>{say('bench.about.name')}</span><input type="text" name="name" required pattern=".*[A-Za-z0-9].*" /></label>
        <label className="field"><span>{say('bench.about.title')}</span><input type="text" name="title" required /></label>
        <label className="field"><span>{say('bench.about.issuer')}</span><input type="text" name="issuer" required /></label>
        <label className="field"><span>{say('bench.about.date')}</span><input type="date" name="date" /></label>
        <div className="row"><button type="submit" className="button plain" data-action="tell">{say('bench.about.press')}</button></div>
      </form>
      <form className="part" onSubmit={add((form) => ({
        what: 'clause', label: read(form, 'label'), gist: read(form, 'gist'), rule: read(form, 'rule') || null,
        force: FORCES.find((one) => one === read(form, 'force')) ?? 'must', terms: linesOf(read(form, 'terms')),
      }))}>
        <h2>{say('bench.clause')}</h2>
        <label className="field"><span>{say('bench.clause.label')}</span><input type="text" name="label" required pattern=".*[A-Za-z0-9].*" /></label>
        <label className="field"><span>{say('bench.clause.gist')}</span><input type="text" name="gist" required /></label>
        <Rules rules={rules}><option value="">{say('bench.rule.none')}</option></Rules>
        <label className="field">
          <span>{say('bench.force')}</span>
          <select name="force">{FORCES.map((force) => <option key={force} value={force}>{say(`force.${force}`)}</option>)}</select>
        </label>
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
