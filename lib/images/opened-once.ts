/** Does something for the first who asks, and gives what came of it to all; where it failed, it is tried again for the next. */
export function openedOnce<Value>(begin: () => Promise<Value>): () => Promise<Value> {
  let begun: Promise<Value> | null = null;
  return () => {
    begun ??= begin().catch((error: unknown) => {
      begun = null;
      throw error;
    });
    return begun;
  };
}
