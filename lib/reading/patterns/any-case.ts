const PIECE = /\\[pP]\{[^}]*\}|\\.|\(\?<?[=!:]|[a-z]/giu;

/**
 * The source of a regular expression that matches its letters in either case: "dob" becomes "[dD][oO][bB]". It takes no classes of letters.
 *
 * For a part of an expression, in place of `(?i:dob)`: where V8 has compiled many expressions it compiles the next without optimising them, and
 * then alternatives that begin alike go wrong within `(?i:…)`: `(?i:pt names?|pt|name)` misses "Name". Node 24.21 (V8 13.6) shows it with
 * --no-regexp-optimization; names in records were missed so, at times, once many other texts had been read.
 */
export function anyCase(source: string): string {
  return source.replace(PIECE, (piece) => (piece.length === 1 ? `[${piece.toLowerCase()}${piece.toUpperCase()}]` : piece));
}
