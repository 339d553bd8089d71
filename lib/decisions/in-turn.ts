/** Does work when all that was asked before is done, and gives what comes of it; `failed` where it fails. */
export type InTurn = <Value>(work: () => Promise<Value>, failed: Value) => Promise<Value>;

/** One piece of work after the other, for what reads a store and then writes it. */
export function inOrder(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work, failed) => {
    const turn = last.then(work).catch(() => failed);
    last = turn;
    return turn;
  };
}
