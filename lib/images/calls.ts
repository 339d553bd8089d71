/** One end between a page and its worker. */
export interface End {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

interface Call { readonly call: number; readonly name: string; readonly request: unknown }
interface Answer { readonly answer: number; readonly reply?: unknown; readonly failed?: true }

/** Names with what is asked by them and what is answered. */
type Calls<C> = { readonly [N in keyof C]: { request: unknown; reply: unknown } };
export type Answers<C extends Calls<C>> = { readonly [N in keyof C]: (request: C[N]['request']) => Promise<C[N]['reply']> };

/**
 * Calls over a pair of ends, both ways: each end answers its own calls and makes the other's. A call that fails there rejects here without
 * a reason: reasons could hold words of a picture.
 */
export function callsOver<Theirs extends Calls<Theirs>, Ours extends Calls<Ours>>(end: End, ours: Answers<Ours>) {
  const waiting = new Map<number, { resolve(reply: unknown): void; reject(reason: Error): void }>();
  let last = 0;

  end.addEventListener('message', async ({ data }) => {
    const { answer, reply, failed } = data as Partial<Answer>;
    if (answer !== undefined) {
      const one = waiting.get(answer);
      waiting.delete(answer);
      if (failed) one?.reject(new Error('failed'));
      else one?.resolve(reply);
      return;
    }
    const { call, name, request } = data as Call;
    try {
      end.postMessage({ answer: call, reply: await ours[name as keyof Ours](request as never) } satisfies Answer);
    } catch {
      end.postMessage({ answer: call, failed: true } satisfies Answer);
    }
  });

  return <N extends keyof Theirs & string>(name: N, request: Theirs[N]['request'], transfer: Transferable[] = []): Promise<Theirs[N]['reply']> => (
    new Promise((resolve, reject) => {
      const call = ++last;
      waiting.set(call, { resolve: resolve as (reply: unknown) => void, reject });
      end.postMessage({ call, name, request } satisfies Call, transfer);
    }));
}
