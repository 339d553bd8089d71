import type { PresentPictures } from '../checking/picture-dialog.ts';
import type { Present } from '../checking/view.ts';
import { type Shown, stand, standing } from './arrival.ts';
import { keepDoor } from './attach/door.ts';
import type { Background, CardsOf } from './background.ts';
import { watchOwnProfile } from './context/own-profile.ts';
import { keepGate } from './hold/gate.ts';
import { hideFocusMoves, removeHosts } from './host.ts';
import { Sessions } from './sessions.ts';
import { boxOn, surfacesOf } from './surfaces/find.ts';
import { withHints } from './surfaces/hints.ts';
import { profilesOf } from './surfaces/profiles.ts';
import type { Surface } from './surfaces/surface.ts';
import { isWrittenIn, unknownBoxOn } from './surfaces/unknown.ts';

/** Said on the document by a script that starts, for one that an update left behind. Carries nothing. */
const ARRIVED = 'chaperone-arrived';

/** What the watching script is given. */
export interface Given {
  readonly background: Omit<Background, 'interface'>;
  /** Has the interface's script run in this frame; it then calls `arrive`. */
  loadInterface(): Promise<unknown>;
  readonly cardsOf: CardsOf;
}

/** What the background can ask of a page's watching script. */
export interface Watch {
  recheck(): void;
  switchFocus(): void;
  /** The composers of this frame that have a text; undefined when there are none, so that another frame answers. */
  status(): { readonly composers: readonly { surface: string; state: string; findings: number }[] } | undefined;
  readonly signal: AbortSignal;
}

/** Waits for the interface's script to arrive; asks for it once, and again only when that failed. */
function interfaceLoader(load: () => Promise<unknown>) {
  let arrived: (shown: Shown) => void = () => {};
  let loading: Promise<Shown> | null = null;
  const shown = (): Promise<Shown> => {
    loading ??= new Promise<Shown>((resolve, reject) => {
      arrived = resolve;
      load().catch((cause: unknown) => {
        loading = null;
        reject(cause);
      });
    });
    return loading;
  };
  return {
    arrive: (brought: Shown) => arrived(brought),
    present: async (): Promise<Present> => (await shown()).present,
    pictures: async (): Promise<PresentPictures> => (await shown()).pictures,
  };
}

/**
 * Watches a page for composers. Until one is used, all there is are listeners that look at an event's path: nothing
 * is searched, observed, asked or timed. Null when a living copy watches here already.
 */
export function watch({ background, loadInterface, cardsOf }: Given): Watch | null {
  const before = standing();
  if (before?.alive()) return null;
  before?.letGo();
  removeHosts();

  const life = new AbortController();
  const { signal } = life;
  const builtIn = surfacesOf(location.hostname);
  const loader = interfaceLoader(loadInterface);
  let surfaces: readonly Surface[] = builtIn;
  let used: HTMLElement | null = null;

  const letGo = () => {
    if (signal.aborted) return;
    life.abort();
    removeHosts();
  };
  const orphaned = () => {
    if (!background.alive()) letGo();
  };
  const sessions = new Sessions({
    background: { ...background, interface: loader.present }, cardsOf, surfaces: () => surfaces, onFailure: orphaned,
  }, signal);

  const boxIn = (path: readonly EventTarget[]) => boxOn(path, surfaces) ?? unknownBoxOn(path, surfaces);
  /** What an institution knows of the site's boxes, asked for when the first is used; as it was last told. */
  let told: string | null = null;
  const learn = () => {
    told ??= '{}';
    background.hints().then((hints) => {
      const now = JSON.stringify(hints);
      if (signal.aborted || told === now) return;
      told = now;
      surfaces = withHints(builtIn, hints);
      sessions.renew((editable) => boxIn([editable]));
    }, orphaned);
  };

  const onUse = (event: Event) => {
    const path = event.composedPath();
    const box = boxOn(path, surfaces);
    const session = box === null ? path.map((target) => sessions.known(target)).find((one) => one !== undefined) : undefined;
    if (box === null && session === undefined && (event.type !== 'input' || !isWrittenIn(path))) return;
    if (!background.alive()) return letGo();
    if (told === null) learn();
    const found = box ?? session?.box ?? unknownBoxOn(path, surfaces);
    if (found === null) return;
    used = found.editable;
    if (event.type === 'input') sessions.of(found).written();
    else sessions.of(found);
  };

  const [known] = builtIn;
  if (known !== undefined) {
    hideFocusMoves(signal);
    keepGate({ surfaces: () => surfaces, sessionOf: (box) => sessions.of(box) }, signal);
    const beside = () => (used === null ? undefined : sessions.known(used));
    keepDoor({
      background: { ...background.pictures, dialog: loader.pictures },
      draft: () => beside()?.draft ?? { id: crypto.randomUUID(), revision: 0, site: known.site, surface: known.surface, text: '' },
      attached: (decided) => beside()?.attach(decided.map(({ attachment }) => attachment)),
      lost: () => beside()?.say({ id: 'notice.attach-again', data: {} }),
      alive: () => background.alive(),
    }, signal);
    watchOwnProfile(profilesOf(location.hostname), (profile) => {
      if (background.alive()) background.keepProfile({ site: known.site, ...profile }).catch(orphaned);
    }, signal);
    for (const type of ['focusin', 'pointerdown', 'keydown', 'input'] as const) {
      window.addEventListener(type, onUse, { capture: true, passive: true, signal });
    }
  }
  document.dispatchEvent(new Event(ARRIVED));
  document.addEventListener(ARRIVED, orphaned, { signal });
  stand({ arrive: loader.arrive, alive: () => background.alive() && !signal.aborted, letGo });

  return {
    signal,
    recheck: () => {
      if (told !== null) learn();
      for (const session of sessions.all) session.recheck();
    },
    switchFocus: () => {
      sessions.sweep();
      const inside = sessions.all.find((session) => session.focusedInside);
      (inside ?? (used === null ? undefined : sessions.known(used)))?.switchFocus();
    },
    status: () => {
      sessions.sweep();
      const written = sessions.all.filter((session) => !session.empty);
      return written.length === 0 ? undefined : { composers: written.map(({ status }) => status) };
    },
  };
}
