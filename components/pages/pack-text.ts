/** A pack to begin with, reviewed today and due again in a year: it holds together but for what its author has to tell. */
export function newPack(now = new Date()) {
  const due = new Date(now);
  due.setFullYear(now.getFullYear() + 1);
  return {
    id: 'our-policy', name: 'Our policy', title: 'Our social media policy', issuer: 'Our institution', version: '1.0.0',
    source: { title: 'Social media policy', date: null }, reviewedOn: dayOf(now), reviewBy: dayOf(due),
    endorsement: 'Written by the institution for its own people.', clauses: [], examples: { flags: [], passes: [] },
  };
}

/** A local day, ISO 8601; Swedish writes it so. */
const dayOf = (when: Date) => when.toLocaleDateString('sv-SE');

/** How strongly a clause can ask; `must` is what a clause means that says nothing of it. */
export const FORCES = ['must', 'should', 'may'] as const;

/** What is added to a pack, or said of it. */
export type Addition =
  /** The document it is made from; `date` is the day it bears, ISO 8601, or empty. */
  | { readonly what: 'about'; readonly name: string; readonly title: string; readonly issuer: string; readonly date: string }
  /** A clause without a rule is one that no check could see: a guide. */
  | {
    readonly what: 'clause'; readonly label: string; readonly gist: string; readonly rule: string | null;
    readonly force: (typeof FORCES)[number]; readonly terms: readonly string[];
  }
  | { readonly what: 'example'; readonly list: 'flags' | 'passes'; readonly rule: string; readonly text: string };

interface Loose {
  readonly [name: string]: unknown;
  clauses?: unknown[];
  examples?: { flags?: unknown[]; passes?: unknown[] };
}

/** A clause's id out of the name its document gives it: "c (ii)" → "c-ii". */
function idOf(label: string): string {
  return label.normalize('NFKD').replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
}

function clauseOf({ label, gist, rule, force, terms }: Extract<Addition, { what: 'clause' }>) {
  const head = { id: idOf(label), label, gist };
  if (rule === null) return { ...head, kind: 'guide', when: ['library'] };
  return { ...head, kind: 'check', rules: [terms.length > 0 ? { id: rule, terms } : rule], ...(force !== 'must' && { force }) };
}

/** The pack's text with something added; null when the text is no JSON object. */
export function withAddition(text: string, addition: Addition): string | null {
  let pack: Loose;
  try {
    pack = JSON.parse(text) as Loose;
  } catch {
    return null;
  }
  if (typeof pack !== 'object' || pack === null || Array.isArray(pack)) return null;
  if (addition.what === 'about') {
    const { name, title, issuer, date } = addition;
    const id = idOf(name.replaceAll('.', ' ')).toLowerCase();
    return JSON.stringify({ ...pack, id, name, title, issuer, source: { title, date: date || null } }, null, 2);
  }
  if (addition.what === 'clause') return JSON.stringify({ ...pack, clauses: [...pack.clauses ?? [], clauseOf(addition)] }, null, 2);
  const { list, rule, text: draft } = addition;
  const { flags = [], passes = [] } = pack.examples ?? {};
  const lists = { flags, passes };
  return JSON.stringify({ ...pack, examples: { ...lists, [list]: [...lists[list], { rule, draft: { text: draft } }] } }, null, 2);
}
