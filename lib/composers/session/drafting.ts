import type { Attachment, Draft } from '../../draft/draft.ts';
import { Attached } from '../attach/attached.ts';
import { ContextKeeper } from '../context/context.ts';
import { Pasted } from '../context/pasted.ts';
import type { Box } from '../surfaces/find.ts';
import type { Carried, SessionOptions } from './options.ts';
import type { TextWatch } from './text-watch.ts';

/** Puts together what is sent to be checked: the text, what is attached and what stands around it, under the draft's name. */
export class Drafting {
  readonly attached: Attached;
  readonly pasted: Pasted;
  #id: string;
  readonly #box: Box;
  readonly #watch: TextWatch;
  readonly #threadBefore: SessionOptions['threadBefore'];
  readonly #context: ContextKeeper;

  /** `changed` is called when a press has changed something around the text. */
  constructor(
    box: Box, watch: TextWatch, options: Pick<SessionOptions, 'threadBefore'>, carried: Carried | null, changed: () => void, signal: AbortSignal,
  ) {
    this.#box = box;
    this.#watch = watch;
    this.#threadBefore = options.threadBefore;
    this.#id = carried?.id ?? crypto.randomUUID();
    this.attached = carried?.attached ?? new Attached();
    this.pasted = carried?.pasted ?? new Pasted();
    this.#context = new ContextKeeper(box, changed, signal);
  }

  get id(): string {
    return this.#id;
  }

  /** Another draft begins. */
  renew(): void {
    this.#id = crypto.randomUUID();
    this.pasted.clear();
  }

  attach(files: readonly Attachment[]): void {
    this.attached.add(files);
  }

  /** What goes over to the editor that takes this one's place. */
  get carried(): Pick<Carried, 'attached' | 'pasted'> {
    return { attached: this.attached, pasted: this.pasted };
  }

  /** The draft as it is now. */
  get draft(): Draft {
    const { site } = this.#box.surface;
    const { revision, text } = this.#watch;
    const context = this.#context.read();
    const thread = [...context.thread ?? [], ...this.#threadBefore(this.#box)];
    const attachments = this.attached.beside(this.#box);
    const { read } = this.pasted;
    return {
      id: this.#id, revision, site, text, ...context, ...(thread.length > 0 && { thread }),
      ...(attachments.length > 0 && { attachments: [...attachments] }),
      ...(read.length > 0 && { recentlyRead: [...read] }),
    };
  }
}
