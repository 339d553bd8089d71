import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/**
 * The lines of a stream, decoded as UTF-8 and without their ends. Only LF (or CRLF) ends a line: node's readline also splits
 * at U+2028 and U+2029, which JSON allows inside a string.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  const line = (): string => {
    const whole = pieces.join('');
    pieces = [];
    return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  };
  for await (const chunk of input) {
    const parts = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield line();
      pieces.push(part);
    }
  }
  pieces.push(decoder.decode());
  const last = line();
  if (last !== '') yield last;
}

/** Writes a line and waits while the reader is behind, so that output never piles up in memory. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}

/** A reader that goes away early (`| head`) ends the run; nothing is left to tell it. */
export function endWithReader(output: Writable, status: () => number): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(status());
  });
}
