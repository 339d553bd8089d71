import * as v from 'valibot';
import type { RefusedPack } from './demands.ts';
import { PackSchema, type Pack, type PackClause } from './pack.ts';

/** What packs may ask for: every rule's id, and those that are built. */
export interface RuleBook {
  readonly known: readonly string[];
  readonly built: readonly string[];
}

/** Where something stands in a pack: names of groups, and places in lists counted from 0. */
export type PackPath = readonly (string | number)[];

/** What does not fit: a sentence that names the place for people, and the place itself. */
interface Fault {
  readonly reason: string;
  readonly at: PackPath;
}

export type Loaded =
  | { readonly pack: Pack; readonly refused?: undefined }
  | { readonly pack?: undefined; readonly refused: RefusedPack; readonly at: PackPath };

/** Where it is, counted from 1 and with clauses by their id: "clause c.ii where 1". */
function placeOf(issue: v.BaseIssue<unknown>, input: unknown): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const steps = keys.map((key) => (typeof key === 'number' ? key + 1 : key));
  const clause = keys[0] === 'clauses' && typeof keys[1] === 'number'
    ? (input as { clauses?: readonly { id?: unknown }[] }).clauses?.[keys[1]]?.id
    : undefined;
  if (typeof clause === 'string') return ['clause', clause, ...steps.slice(2)].join(' ');
  return steps.join(' ') || 'the pack';
}

/** Our own wordings begin with a small letter; what remains is the schema library's. */
function plainly(issue: v.BaseIssue<unknown>, input: unknown): string {
  const what = placeOf(issue, input);
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${what}: is not known here`;
  if (issue.received === 'undefined') return `${what}: is missing`;
  if (issue.type === 'strict_object') return `${what}: must be a group of named values`;
  return `${what}: ${issue.message}`;
}

/** The place in a list of the first value that stands there before. */
function doubled(values: readonly string[]): number {
  return values.findIndex((value, index) => values.indexOf(value) !== index);
}

/** Names that must be unique in their list. */
function twice({ clauses, contacts, disclaimers }: Pack): Fault | undefined {
  for (const [what, list, key, values] of [
    ['clause', 'clauses', 'id', clauses.map(({ id }) => id)],
    ['label', 'clauses', 'label', clauses.map(({ label }) => label)],
    ['contact', 'contacts', 'id', contacts.map(({ id }) => id)],
    ['disclaimer', 'disclaimers', 'id', disclaimers.map(({ id }) => id)],
  ] as const) {
    const place = doubled(values);
    if (place !== -1) return { reason: `${what} ${values[place]}: stands here twice`, at: [list, place, key] };
  }
  return undefined;
}

/** What in a clause names something that is not there, or does not go with its kind. */
function misfitIn(clause: PackClause, { contacts, disclaimers }: Pack, book: RuleBook): Fault | undefined {
  const { id, kind, rules, when = [], contacts: named, disclaimer } = clause;
  const fault = (says: string, ...at: PackPath): Fault => ({ reason: `clause ${id}: ${says}`, at });
  for (const [place, rule] of rules.entries()) {
    if (!book.known.includes(rule.id)) return fault(`no rule is called "${rule.id}"`, 'rules', place);
  }
  for (const [place, moment] of when.entries()) {
    const unknown = typeof moment === 'string' ? undefined : moment.findings.find((rule) => !book.known.includes(rule));
    if (unknown) return fault(`no rule is called "${unknown}"`, 'when', place);
  }
  const again = doubled(rules.map((rule) => rule.id));
  if (again !== -1) return fault(`names the rule ${rules[again]?.id} twice`, 'rules', again);
  if (kind === 'guide' && rules.length > 0) return fault('a guide has no rules', 'rules');
  if (kind === 'guide' && when.length === 0) return fault('a guide says when it is shown');
  if (kind !== 'guide' && rules.length === 0) return fault('names no rule that checks it');
  const known = contacts.map((contact) => contact.id);
  const lost = named.findIndex((contact) => !known.includes(contact));
  if (lost !== -1) return fault(`no contact is called "${named[lost]}"`, 'contacts', lost);
  if (disclaimer !== undefined && !disclaimers.some((one) => one.id === disclaimer)) {
    return fault(`no disclaimer is called "${disclaimer}"`, 'disclaimer');
  }
  return undefined;
}

/** What the schema can't see: names that must be unique, and names that must be known. The first that does not fit. */
function misfit(pack: Pack, book: RuleBook): Fault | undefined {
  const again = twice(pack);
  if (again) return again;
  for (const [place, clause] of pack.clauses.entries()) {
    const fault = misfitIn(clause, pack, book);
    if (fault) return { ...fault, at: ['clauses', place, ...fault.at] };
  }
  const used = new Set(pack.clauses.flatMap(({ rules }) => rules.map(({ id }) => id)));
  for (const list of ['flags', 'passes'] as const) {
    const stray = pack.examples[list].findIndex(({ rule }) => !used.has(rule));
    if (stray !== -1) return { reason: `an example names the rule "${pack.examples[list][stray]?.rule}", which no clause uses`, at: ['examples', list, stray, 'rule'] };
  }
  if (pack.reviewBy <= pack.reviewedOn) return { reason: 'reviewBy: must lie after reviewedOn', at: ['reviewBy'] };
  return undefined;
}

/** Reads a pack from outside. One that does not hold together is refused with a plain sentence that names the place. */
export function loadPack(input: unknown, book: RuleBook): Loaded {
  const result = v.safeParse(PackSchema, input, { abortEarly: true });
  const name = v.safeParse(v.object({ id: v.string() }), input);
  const refuse = ({ reason, at }: Fault): Loaded => ({ refused: { pack: name.success ? name.output.id : '', reason }, at });
  if (!result.success) {
    const [issue] = result.issues;
    return refuse({ reason: plainly(issue, input), at: (issue.path ?? []).map(({ key }) => key as string | number) });
  }
  const fault = misfit(result.output, book);
  return fault === undefined ? { pack: result.output } : refuse(fault);
}
