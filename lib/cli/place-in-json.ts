import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** A JSON text that can tell on which line its values stand, counted from 1. */
export interface PlacedJson {
  readonly value: unknown;
  /** The line of a value, or where it is missing that of the group or list it should stand in. Of a named value, the line of its name. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Why a text is no JSON, and on which line. */
export interface JsonFault {
  readonly line: number;
  readonly reason: string;
}

function reasonOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    // The parser's own place, which editors count differently, is left off.
    return (error instanceof Error ? error.message : String(error)).replace(/ in JSON at position.*$| \(line \d.*$/s, '');
  }
}

/** Reads a JSON text. Comments and trailing commas are faults, as they are to every browser that gets the text. */
export function readPlaced(text: string): PlacedJson | { readonly fault: JsonFault } {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const faults: ParseError[] = [];
  const tree = parseTree(text, faults, { disallowComments: true });
  const reason = reasonOf(text);
  if (reason !== '' || tree === undefined) return { fault: { line: lineAt(faults[0]?.offset ?? 0), reason } };
  const nodeAt = (path: readonly (string | number)[]): Node => findNodeAtLocation(tree, [...path]) ?? nodeAt(path.slice(0, -1));
  return {
    value: JSON.parse(text),
    lineOf(path) {
      const node = nodeAt(path);
      return lineAt((node.parent?.type === 'property' ? node.parent : node).offset);
    },
  };
}
