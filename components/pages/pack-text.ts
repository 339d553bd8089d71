/** A pack to begin with: it holds together but for what its author has to tell. */
export const NEW_PACK = {
  id: 'our-policy', name: 'Our policy', title: 'Our social media policy', issuer: 'Our institution', version: '1.0.0',
  source: { title: 'Social media policy', date: null }, reviewedOn: '2026-01-01', reviewBy: '2027-01-01',
  endorsement: 'Written by the institution for its own people.', clauses: [], examples: { flags: [], passes: [] },
};

/** What is added to a pack. */
export type Addition =
  | { readonly what: 'clause'; readonly label: string; readonly gist: string; readonly rule: string; readonly terms: readonly string[] }
  | { readonly what: 'example'; readonly list: 'flags' | 'passes'; readonly rule: string; readonly text: string };

interface Loose {
  clauses?: unknown[];
  examples?: { flags?: unknown[]; passes?: unknown[] };
}

/** A clause's id out of the name its document gives it: "c (ii)" → "c-ii". */
function idOf(label: string): string {
  return label.normalize('NFKD').replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
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
  if (addition.what === 'clause') {
    const { label, gist, rule, terms } = addition;
    const clause = { id: idOf(label), label, gist, kind: 'check', rules: [terms.length > 0 ? { id: rule, terms } : rule] };
    return JSON.stringify({ ...pack, clauses: [...pack.clauses ?? [], clause] }, null, 2);
  }
  const { list, rule, text: draft } = addition;
  const { flags = [], passes = [] } = pack.examples ?? {};
  const lists = { flags, passes };
  return JSON.stringify({ ...pack, examples: { ...lists, [list]: [...lists[list], { rule, draft: { text: draft } }] } }, null, 2);
}
