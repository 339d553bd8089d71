import { register, registered } from './arrival.ts';
import { EarlyFiles } from './attach/early.ts';
import { WindowEvents, type Heard } from './window-events.ts';
import { removeHosts } from './host.ts';
import { KNOCK, PARKED } from './main-world/files.ts';
import type { Watch } from './watch.ts';

/** Said on the document by a script that starts, for one that an update left behind. Carries nothing. */
const ARRIVED = 'chaperone-arrived';

/** Pages a site opens with a text in the box already; the first press there may be the one that sends it. */
const PREFILLED = /\b(?:intent|share|sharer|share-offsite|compose)\b/;

/** Ways in which files come. */
const WITH_FILES = ['input', 'change', 'paste', 'drop'] as const;

/** What a person does first in a page. */
const USES: readonly Heard[] = ['pointerdown', 'keydown', ...WITH_FILES];

/** What the content script is made with. */
interface AttendOptions {
  /** Has the watching script run in this frame; it then calls `begin`. Not loaded where the person wants nothing done in pages. */
  load(): Promise<{ readonly loaded: boolean }>;
  /** False once the extension was updated or removed under this script. */
  alive(): boolean;
  /** Files can be held here from the first moment, and given to the page afterwards. */
  readonly holdsFiles: boolean;
}

/** What the background can ask of a page's content script. */
interface Attending extends Omit<Watch, 'arrive'> {
  readonly signal: AbortSignal;
  /** Ends the watching and takes our interface out of the page, until `recheck`. */
  rest(): void;
  /** Ends all of it and takes our interface out of the page. */
  letGo(): void;
}

function isEditable(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.closest('[contenteditable]:not([contenteditable="false"]), textarea, input') !== null;
}

/** The element in focus, in open shadow roots too. */
export function deepFocus(): Element | null {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus;
}

/**
 * All that runs in a page where nobody does anything: a few listeners. The first move of the pointer, press, key, file or box in focus
 * loads the rest, so that a page that is only read costs next to nothing. Null when a living copy attends here already.
 */
export function attend({ load, alive, holdsFiles }: AttendOptions): Attending | null {
  const before = registered();
  if (before?.alive()) return null;
  before?.letGo();
  removeHosts();

  const life = new AbortController();
  const { signal } = life;
  let watching: Watch | null = null;
  let loading = false;
  let resting = false;
  const early = new EarlyFiles();
  const letGo = () => {
    if (signal.aborted) return;
    life.abort();
    removeHosts();
    early.letThrough();
  };
  const orphaned = () => {
    if (!alive()) letGo();
  };

  const events = new WindowEvents(signal);
  let asleep = new AbortController();
  let awake = new AbortController();
  const rest = () => {
    if (signal.aborted) return;
    resting = true;
    awake.abort();
    removeHosts();
    for (const input of document.querySelectorAll(`input[${PARKED}]`)) input.remove();
    if (watching !== null) sleep();
    watching = null;
    early.letThrough();
    early.take();
  };
  const wake = () => {
    orphaned();
    if (loading || resting || signal.aborted) return;
    loading = true;
    // A load that failed is tried again with the next use.
    load().then(({ loaded }) => { if (!loaded) rest(); }).catch(() => early.letThrough()).finally(() => { loading = false; });
  };
  const sleep = () => {
    asleep = new AbortController();
    for (const type of USES) events.on(type, wake, asleep.signal);
    events.on('focusin', (event) => { if (isEditable(event.composedPath()[0])) wake(); }, asleep.signal);
    const options = { capture: true, signal: AbortSignal.any([signal, asleep.signal]) };
    window.addEventListener('dragenter', wake, options);
    // The pointer moves a moment before the first press, and the background may have to start.
    window.addEventListener('pointermove', wake, { ...options, passive: true, once: true });
  };
  sleep();
  if (holdsFiles) {
    for (const type of WITH_FILES) events.on(type, (event) => {
      if (watching === null && !resting && event.isTrusted && alive() && early.hold(event)) wake();
    }, signal);
  }
  document.addEventListener(KNOCK, (event) => { if (!resting && alive()) event.preventDefault(); }, { signal });

  document.dispatchEvent(new Event(ARRIVED));
  document.addEventListener(ARRIVED, orphaned, { signal });
  register({
    begin: (start) => {
      if (watching !== null || signal.aborted) return;
      asleep.abort();
      awake = new AbortController();
      watching = start({ events, early: early.take(), signal: AbortSignal.any([signal, awake.signal]), letGo });
    },
    arrive: (shown) => watching?.arrive(shown),
    alive: () => alive() && !signal.aborted,
    letGo,
  });
  const recheck = () => {
    if (watching !== null) return watching.recheck();
    if (resting && isEditable(deepFocus())) {
      resting = false;
      return wake();
    }
    resting = false;
  };
  if (PREFILLED.test(location.pathname) || isEditable(deepFocus())) wake();

  return { signal, letGo, rest, recheck, switchFocus: () => watching?.switchFocus(), status: () => watching?.status() };
}
