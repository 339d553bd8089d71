/** One expression of several wordings, so that each can be read by itself. */
export function anyOf(flags: string, ...wordings: readonly string[]): RegExp {
  return new RegExp(wordings.join('|'), flags);
}
