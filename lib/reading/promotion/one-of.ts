/** One expression of several wordings, each a whole one with edges of its own; `patterns/any-of.ts` sets the same edges round all. */
export function oneOf(flags: string, ...wordings: readonly string[]): RegExp {
  return new RegExp(wordings.join('|'), flags);
}
