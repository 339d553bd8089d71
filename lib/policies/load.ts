import * as v from 'valibot';
import type { RefusedPack } from './demands.ts';
import { PackSchema, type Pack } from './pack.ts';

/** What packs may ask for: every rule's id, and those that are built. */
export interface RuleBook {
  readonly known: readonly string[];
  readonly built: readonly string[];
}

export type Loaded =
  | { readonly pack: Pack; readonly refused?: undefined }
  | { readonly pack?: undefined; readonly refused: RefusedPack };

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

function doubled(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

/** What the schema can't see: names that must be unique, and names that must be known. The first that does not fit. */
function misfit(pack: Pack, book: RuleBook): string | undefined {
  const { clauses, contacts, disclaimers, examples } = pack;
  for (const [what, values] of [
    ['clause', clauses.map(({ id }) => id)],
    ['label', clauses.map(({ label }) => label)],
    ['contact', contacts.map(({ id }) => id)],
    ['disclaimer', disclaimers.map(({ id }) => id)],
  ] as const) {
    const twice = doubled(values);
    if (twice !== undefined) return `${what} ${twice}: stands here twice`;
  }
  for (const { id, kind, rules, when, contacts: named, disclaimer } of clauses) {
    const shownWith = (when ?? []).flatMap((moment) => (typeof moment === 'string' ? [] : moment.findings));
    const unknown = [...rules.map((rule) => rule.id), ...shownWith].find((rule) => !book.known.includes(rule));
    if (unknown) return `clause ${id}: no rule is called "${unknown}"`;
    const twice = doubled(rules.map((rule) => rule.id));
    if (twice) return `clause ${id}: names the rule ${twice} twice`;
    if (kind === 'guide' && rules.length > 0) return `clause ${id}: a guide has no rules`;
    if (kind === 'guide' && !when?.length) return `clause ${id}: a guide says when it is shown`;
    if (kind !== 'guide' && rules.length === 0) return `clause ${id}: names no rule that checks it`;
    const lost = named.find((contact) => !contacts.some((one) => one.id === contact));
    if (lost) return `clause ${id}: no contact is called "${lost}"`;
    if (disclaimer !== undefined && !disclaimers.some((one) => one.id === disclaimer)) {
      return `clause ${id}: no disclaimer is called "${disclaimer}"`;
    }
  }
  const used = new Set(clauses.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const stray = [...examples.flags, ...examples.passes].find(({ rule }) => !used.has(rule));
  if (stray) return `an example names the rule "${stray.rule}", which no clause uses`;
  if (pack.reviewBy <= pack.reviewedOn) return 'reviewBy: must lie after reviewedOn';
  return undefined;
}

/** Reads a pack from outside. One that does not hold together is refused with a plain sentence that names the place. */
export function loadPack(input: unknown, book: RuleBook): Loaded {
  const result = v.safeParse(PackSchema, input, { abortEarly: true });
  const name = v.safeParse(v.object({ id: v.string() }), input);
  const refuse = (reason: string): Loaded => ({ refused: { pack: name.success ? name.output.id : '', reason } });
  if (!result.success) return refuse(plainly(result.issues[0], input));
  const reason = misfit(result.output, book);
  return reason === undefined ? { pack: result.output } : refuse(reason);
}
