import type { LibraryClause, LibraryPack } from '../../lib/policies/library.ts';
import { useState } from 'react';
import { isWordId, say, spoken, tell } from '../../lib/words/words.ts';

function dayOf(iso: string): string {
  return new Intl.DateTimeFormat(spoken(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}

/** One that was refused has no name to be read; an institution's own is told by its id. */
function packName(id: string): string {
  const name = `pack.${id}`;
  return isWordId(name) ? say(name) : id;
}

function namesOf(rules: LibraryClause['rules'], built: boolean): string {
  return rules.filter((rule) => rule.built === built).map(({ id }) => tell({ id: `rule.${id}`, data: {} })).join(' · ');
}

/** True when the clause has all the words, wherever they stand in it. */
function holds({ label, gist, unless, contact, rules }: LibraryClause, sought: string): boolean {
  const all = [label, gist, unless, contact, ...rules.map(({ id }) => tell({ id: `rule.${id}`, data: {} }))].join(' ').toLowerCase();
  return sought.toLowerCase().split(/\s+/).every((word) => all.includes(word));
}

/** How many of its clauses are checked, and whom it names. */
function coverageOf({ clauses }: LibraryPack): string {
  const count = (...coverages: readonly LibraryClause['coverage'][]) => clauses.filter(({ coverage }) => coverages.includes(coverage)).length;
  const contacts = [...new Set(clauses.flatMap(({ contact }) => contact?.split('; ') ?? []))];
  return [
    say('library.coverage', { built: count('built', 'partly-built'), all: clauses.length, guides: count('guide') }),
    ...contacts.length > 0 ? [say('library.contacts', { contacts: contacts.join('; ') })] : [],
  ].join(' ');
}

function Clause({ clause, language }: { readonly clause: LibraryClause; readonly language: string }) {
  const checked = namesOf(clause.rules, true);
  const missing = namesOf(clause.rules, false);
  const lines = [
    clause.titleInSource && say('library.printed', { title: clause.titleInSource }),
    clause.appliesTo && say('library.applies', { what: clause.appliesTo }),
    clause.where.length > 0 && say('library.reach', { hosts: clause.where.join(', ') }),
    clause.unless && say('card.unless', { unless: clause.unless }),
    clause.disclaimer && say('library.prescribed', { text: clause.disclaimer }),
    clause.contact && say('card.contact', { contact: clause.contact }),
    checked && say('library.rules', { rules: checked }),
    missing && say('library.rules.missing', { rules: missing }),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return (
    <li className="clause-row" id={clause.clause}>
      <p>{clause.label}</p>
      <div>
        <p lang={language}>{clause.gist}</p>
        <p className="tags">
          {clause.coverage !== 'guide' && <span className="tag">{say(`force.${clause.force}`)}</span>}
          <span className="tag" data-coverage={clause.coverage}>{say(`coverage.${clause.coverage}`)}</span>
        </p>
        {lines.map((line) => <p key={line} className="small">{line}</p>)}
      </div>
    </li>
  );
}

interface PolicyLibraryProps {
  readonly packs: readonly LibraryPack[];
  /** Ids of the policies in force. */
  readonly inForce: readonly string[];
  readonly refused: readonly { readonly pack: string; readonly reason: string }[];
}

/** Every clause of every policy: what it asks, how strongly, where, what it allows, whom to ask, and how far it is checked. */
export function PolicyLibrary({ packs, inForce, refused }: PolicyLibraryProps) {
  const [sought, setSought] = useState('');
  const searching = sought.trim() !== '';
  const found = packs.map((pack) => ({ pack, clauses: searching ? pack.clauses.filter((clause) => holds(clause, sought)) : pack.clauses }));
  return (
    <>
      <p className="small">{say('library.note')} {say('page.not-endorsed')}</p>
      {refused.map(({ pack, reason }) => <p key={pack}><strong>{packName(pack)}</strong>: {say('library.refused', { reason })}</p>)}
      <label className="field">
        <span>{say('library.search')}</span>
        <input type="search" name="library" value={sought} onChange={({ target }) => setSought(target.value)} />
      </label>
      <p className="small" role="status">{searching && say('library.found', { count: found.reduce((sum, { clauses }) => sum + clauses.length, 0) })}</p>
      {found.map(({ pack, clauses }) => (!searching || clauses.length > 0) && (
        <details key={searching ? `found ${pack.id}` : pack.id} className="policy" open={searching}>
          <summary>
            <h3 lang={pack.language}>{pack.title}</h3>
            <span className="small">
              {say('library.count', { count: pack.clauses.length })}
              {inForce.includes(pack.id) && ` · ${say('library.in-force')}`}
            </span>
          </summary>
          <div className="policy-body">
            <p className="small">{say('library.source', { title: pack.source.title, version: pack.version, day: dayOf(pack.reviewedOn) })}</p>
            {pack.pastReview && <p>{say('library.past-review', { day: dayOf(pack.reviewBy) })}</p>}
            <p className="small" lang={pack.language}>{pack.endorsement}</p>
            <p className="small">{coverageOf(pack)}</p>
            <ul className="clauses">{clauses.map((clause) => <Clause key={clause.clause} clause={clause} language={pack.language} />)}</ul>
          </div>
        </details>
      ))}
    </>
  );
}
