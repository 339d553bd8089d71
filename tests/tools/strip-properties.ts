interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** One property of an object in code. */
export interface Property extends Node {
  readonly key?: { readonly name?: string };
  readonly computed?: boolean;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

/** True for a property that is written with one of the names. */
export const isNamed = ({ type, key, computed }: Property, names: readonly string[]) => (
  type === 'Property' && computed !== true && names.includes(key?.name ?? ''));

/**
 * The code without some properties of its objects.
 * @param parse gives the syntax tree (ESTree), with offsets in UTF-16 units.
 * @param goneOf which of an object's properties go.
 */
export function withoutProperties(
  code: string, parse: (code: string) => unknown, goneOf: (properties: readonly Property[]) => readonly Property[],
): string {
  const gone: Property[] = [];
  walk(parse(code) as Node, (node) => {
    if (node.type === 'ObjectExpression') gone.push(...goneOf(node.properties as readonly Property[]));
  });
  let left = code;
  for (const { start, end } of gone.sort((a, b) => b.start - a.start)) {
    left = left.slice(0, start) + left.slice(end).replace(/^\s*,/, '');
  }
  return left;
}
