import { say } from '../../lib/words/words.ts';

/** What a policy in force says about posts that are out. */
export interface AfterClause {
  /** "Mount Sinai violation-1". */
  readonly label: string;
  readonly gist: string;
  /** What the gist is written in, BCP 47. */
  readonly language: string;
  readonly contact: string | null;
}

const STEPS = ['after.delete', 'after.tell', 'after.keep', 'after.colleague'] as const;

/** What to do about something that was posted already: a few steps for everybody, then whom the policies name. */
export function AfterSection({ clauses }: { readonly clauses: readonly AfterClause[] }) {
  return (
    <section id="after">
      <h2>{say('after.title')}</h2>
      <ol className="advice">{STEPS.map((id) => <li key={id}>{say(id)}</li>)}</ol>
      {clauses.length > 0 && (
        <>
          <h3>{say('after.policies')}</h3>
          {clauses.map(({ label, gist, language, contact }) => (
            <div key={label} className="by">
              <h4>{label}</h4>
              <p lang={language}>{gist}</p>
              {contact !== null && <p className="small">{say('after.contact', { contact })}</p>}
            </div>
          ))}
        </>
      )}
    </section>
  );
}
