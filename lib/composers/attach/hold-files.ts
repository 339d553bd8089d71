import type { Draft } from '../../draft/draft.ts';
import type { WindowEvents } from '../window-events.ts';
import { HOST_TAG } from '../host.ts';
import { Asking, type Decided, type PictureBackground, unlooked } from './asking.ts';
import { type Coming, fileInputOf, filesOf } from './files-of.ts';
import { give, isOurs, unpark } from './give.ts';

/** The same file as one of the page's own: Firefox does not let a page read what was made in another world. */
async function ofPage(file: File): Promise<File> {
  return new window.File([await file.arrayBuffer()], file.name, { type: file.type, lastModified: file.lastModified });
}

/** What holding files needs, and whom it tells. */
export interface FileHold {
  readonly events: WindowEvents;
  readonly background: PictureBackground;
  /** Files that are held already. */
  readonly waiting: readonly Coming[];
  /** What files are attached to: the draft that is being written, or an empty one. */
  draft(): Draft;
  /** What became of files that were on their way to an element: they stand beside the draft now. */
  attached(decided: readonly Decided[], target: Element): void;
  /** There is nobody left to give the files to: the page drew its own box anew in the meantime. */
  lost(): void;
  alive(): boolean;
}

/**
 * A chooser that was closed may still bring files, for so many milliseconds: a Firefox that is driven by a program says "cancel" before
 * it hands over what the program chose.
 */
const CANCELLED = 5_000;

const TYPES = ['input', 'change', 'paste', 'drop'] as const;

/** Tells a file that was picked again from another: name, size and time are all that is known of it. */
const nameOf = ({ name, size, lastModified }: File) => `${lastModified}:${size}:${name}`;

/**
 * Holds files before the page sees them, for the sites upload a file the moment it is attached. Hears of them before the page
 * does, and listens at every open shadow root that an event came through: `change` stays inside it.
 */
export function holdFiles(hold: FileHold, signal: AbortSignal): void {
  const asking = new Asking(hold.background);
  const roots = new WeakSet<ShadowRoot>();
  /** Inputs whose files are held; the second of their two events is only stopped. */
  const held = new WeakSet<EventTarget>();
  /** Files the person decided on and could not be given to the page: picked again, they go on. */
  const settled = new Set<string>();
  let last: Promise<void> = Promise.resolve();

  /** What becomes of files, and what goes on; where that can't be found out they all go on as they are. */
  const decide = async ({ files }: Coming): Promise<{ decided: readonly Decided[]; going: readonly File[] }> => {
    const fresh = files.filter((file) => !settled.has(nameOf(file)));
    try {
      const decided = await asking.decide(fresh, hold.draft());
      const going = await Promise.all(files.flatMap((file) => {
        const at = fresh.indexOf(file);
        const kept = at < 0 ? file : decided[at]?.file ?? null;
        return kept === null ? [] : kept === file ? file : ofPage(kept);
      }));
      return { decided, going };
    } catch {
      return { decided: fresh.map((file) => unlooked(file, hold.background.typeOf)), going: files };
    }
  };

  const settle = async (coming: Coming): Promise<void> => {
    const { decided, going } = await decide(coming);
    held.delete(coming.target);
    if (give(coming, going)) return hold.attached(decided.filter(({ file }) => file !== null), coming.target);
    // Picked again they go on unasked, but for one that the person had covered in part.
    for (const { file } of decided) if (file !== null && coming.files.includes(file)) settled.add(nameOf(file));
    hold.lost();
  };

  const take = (coming: Coming) => {
    if (coming.way === 'input') held.add(coming.target);
    // One after the other: two dialogs at once would be one too many.
    last = last.then(() => settle(coming)).catch(() => undefined);
  };

  const onFiles = (event: Event) => {
    if (isOurs(event) || !event.isTrusted) return;
    const input = event.type === 'input' || event.type === 'change' ? fileInputOf(event) : null;
    if (input !== null && held.has(input)) return event.stopImmediatePropagation();
    const coming = filesOf(event);
    if (coming === null || coming.target.closest(HOST_TAG) !== null || !hold.alive()) return;
    event.stopImmediatePropagation();
    // A file dropped where nobody takes it would be opened in the tab.
    event.preventDefault();
    // Until it is decided the page has nothing to read out of it.
    if (input !== null) input.value = '';
    take(coming);
  };

  const watchRoots = (event: Event) => {
    for (const target of event.composedPath()) {
      if (!(target instanceof ShadowRoot) || roots.has(target)) continue;
      roots.add(target);
      for (const type of ['input', 'change'] as const) target.addEventListener(type, onFiles, { capture: true, signal });
    }
  };

  hold.waiting.forEach(take);
  for (const type of TYPES) hold.events.on(type, onFiles, signal);
  for (const type of ['pointerdown', 'focusin', 'click'] as const) hold.events.on(type, watchRoots, signal);
  hold.events.on('cancel', (event) => {
    const input = fileInputOf(event);
    if (input !== null) setTimeout(() => { if (!held.has(input)) unpark(input); }, CANCELLED);
  }, signal);
}
