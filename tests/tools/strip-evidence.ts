import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Property extends Node {
  readonly key?: { readonly name?: string };
  readonly computed?: boolean;
}

/** What a sign says of itself besides its selector (lib/composers/surfaces/surface.ts). */
const EVIDENCE = ['is', 'seen', 'page'];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

const named = ({ type, key, computed }: Property, names: readonly string[]) => (
  type === 'Property' && computed !== true && names.includes(key?.name ?? ''));

/** The code without the evidence of its signs: objects that have a `selector`, or evidence and nothing else, as several share it. */
export function withoutEvidence(code: string, parse: (code: string) => unknown): string {
  const gone: Property[] = [];
  walk(parse(code) as Node, (node) => {
    if (node.type !== 'ObjectExpression') return;
    const properties = node.properties as readonly Property[];
    const evidence = properties.filter((property) => named(property, EVIDENCE));
    const sign = properties.some((property) => named(property, ['selector'])) || evidence.length === properties.length;
    // An audience's `is` says who sees a text, and is no evidence: it stands beside `sure`.
    if (sign && !properties.some((property) => named(property, ['sure']))) gone.push(...evidence);
  });
  let left = code;
  for (const { start, end } of gone.sort((a, b) => b.start - a.start)) {
    left = left.slice(0, start) + left.slice(end).replace(/^\s*,/, '');
  }
  return left;
}

/** Leaves the evidence of selectors out of what is built: every page would load it, and people and tests alone read it. */
export function stripEvidence(): Plugin {
  return {
    name: 'strip-evidence',
    transform: {
      filter: { id: /lib[\\/]composers[\\/]surfaces[\\/][\w-]+\.ts$/ },
      handler(code) {
        return { code: withoutEvidence(code, (source) => this.parse(source)), map: null };
      },
    },
  };
}
