/** One piece of work after the other, whatever came of those before; gives what comes of it, and rejects where it does. */
export function oneAfterAnother(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Does work when all that was asked before is done, and gives what comes of it; `failed` where it fails. */
export type InTurn = <Value>(work: () => Promise<Value>, failed: Value) => Promise<Value>;

/** One piece of work after the other, for what reads a store and then writes it. */
export function inOrder(): InTurn {
  const inTurn = oneAfterAnother();
  return (work, failed) => inTurn(work).catch(() => failed);
}
