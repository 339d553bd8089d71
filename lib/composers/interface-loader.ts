import type { PresentPictures } from '../checking/picture-dialog.ts';
import type { Present } from '../checking/view.ts';
import type { InterfaceCode } from './arrival.ts';

/** Brings the interface's script into the frame when it is first needed. */
export interface InterfaceLoader {
  /** The script has arrived. */
  arrive(brought: InterfaceCode): void;
  /** @throws what the loading failed with; the next call asks anew. */
  present(): Promise<Present>;
  pictures(): Promise<PresentPictures>;
}

/** Waits for the interface's script to arrive, which it does before its loading is over; asks for it once, and again only when that failed. */
export function interfaceLoader(load: () => Promise<unknown>): InterfaceLoader {
  let arrived: (shown: InterfaceCode) => void = () => {};
  let loading: Promise<InterfaceCode> | null = null;
  const shown = (): Promise<InterfaceCode> => {
    loading ??= new Promise<InterfaceCode>((resolve, reject) => {
      let here = false;
      arrived = (brought) => {
        here = true;
        resolve(brought);
      };
      const giveUp = (cause: unknown) => {
        if (here) return;
        loading = null;
        reject(cause);
      };
      // A script that broke while it started was loaded, too: whoever waits for it would wait for ever, and a file with them.
      load().then(() => giveUp(new Error('the interface did not arrive')), giveUp);
    });
    return loading;
  };
  return {
    arrive: (brought) => arrived(brought),
    present: async () => (await shown()).present,
    pictures: async () => (await shown()).pictures,
  };
}
