import type { Present } from '../checking/view.ts';
import { stand, standing } from './arrival.ts';
import type { Background, CardsOf } from './background.ts';
import { hideFocusMoves, removeHosts } from './host.ts';
import { keepGate } from './hold/gate.ts';
import { Session } from './session/session.ts';
import { watchOwnProfile } from './context/own-profile.ts';
import type { Carried } from './session/surroundings.ts';
import { type Box, boxesUnder, boxOn, submitOf, surfacesOf } from './surfaces/find.ts';
import { profilesOf } from './surfaces/profiles.ts';
import type { Surface } from './surfaces/surface.ts';

/** Said on the document by a script that starts, for one that an update left behind. Carries nothing. */
const ARRIVED = 'chaperone-arrived';

/** How long the text of an editor that went away is known again, in milliseconds: a post of several steps may take this. */
const REMEMBERED = 10 * 60_000;
/** How many such texts are. */
const MOST_REMEMBERED = 12;

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
  status(): { readonly composers: readonly { surface: string; state: string }[] } | undefined;
  readonly signal: AbortSignal;
}

/** Waits for the interface's script to arrive; asks for it once, and again only when that failed. */
function interfaceLoader(load: () => Promise<unknown>) {
  let arrived: (present: Present) => void = () => {};
  let loading: Promise<Present> | null = null;
  return {
    arrive: (present: Present) => arrived(present),
    present: (): Promise<Present> => {
      loading ??= new Promise<Present>((resolve, reject) => {
        arrived = resolve;
        load().catch((cause: unknown) => {
          loading = null;
          reject(cause);
        });
      });
      return loading;
    },
  };
}

/**
 * Watches a page for composers. Until one is used, all there is are listeners that look at an event's path: nothing
 * is searched, observed or timed. Null when a living copy watches here already.
 */
export function watch({ background, loadInterface, cardsOf }: Given): Watch | null {
  const before = standing();
  if (before?.alive()) return null;
  before?.letGo();
  removeHosts();

  const life = new AbortController();
  const { signal } = life;
  const surfaces = surfacesOf(location.hostname);
  const sessions = new Map<HTMLElement, Session>();
  const departed: { readonly at: number; readonly carried: Carried }[] = [];
  const loader = interfaceLoader(loadInterface);
  let used: Session | null = null;

  const letGo = () => {
    if (signal.aborted) return;
    life.abort();
    for (const session of sessions.values()) session.end(false);
    sessions.clear();
    removeHosts();
  };
  const orphaned = () => {
    if (!background.alive()) letGo();
  };

  // An editor that goes away loses its size, which is told without looking at the page around it.
  const sizes = new ResizeObserver(() => sweep());
  const sweep = () => {
    for (const [editable, session] of sessions) {
      if (editable.isConnected) continue;
      sizes.unobserve(editable);
      sessions.delete(editable);
      if (used === session) used = null;
      if (!session.empty) {
        departed.push({ at: performance.now(), carried: session.carried });
        if (departed.length > MOST_REMEMBERED) departed.shift();
        // A page that draws its editor anew has the other one there by now, and perhaps in focus already.
        const { root, box } = session;
        if (root.isConnected) setTimeout(() => boxesUnder(root, [box.surface]).filter((one) => predecessorOf(one) >= 0).forEach(sessionOf));
      }
      session.end(true);
    }
  };

  /** Which editor that went away before, with this very text, this one stands in for. */
  const predecessorOf = ({ surface, editable }: Box): number => {
    const { text } = surface.editor.read(editable);
    while (departed[0] !== undefined && departed[0].at < performance.now() - REMEMBERED) departed.shift();
    return departed.findIndex(({ carried }) => carried.surface === surface.id && carried.text === text);
  };
  const inheritanceOf = (box: Box): Carried | null => {
    const at = predecessorOf(box);
    return at < 0 ? null : departed.splice(at, 1)[0]?.carried ?? null;
  };

  const sessionOf = (box: Box): Session => {
    const known = sessions.get(box.editable);
    if (known !== undefined) return known;
    sweep();
    const session = new Session(box, {
      background: { ...background, interface: loader.present },
      cardsOf,
      onFailure: orphaned,
      threadBefore: (part) => {
        const submit = submitOf(part);
        const bounds = part.editable.closest(part.surface.bounds.selector);
        if (submit === null || bounds === null) return [];
        const parts = boxesUnder(bounds, surfaces).filter((one) => submitOf(one) === submit);
        const own = parts.findIndex(({ editable }) => editable === part.editable);
        return parts.slice(0, Math.max(0, own)).map(({ surface, editable }) => surface.editor.read(editable).text).filter((text) => text.trim() !== '');
      },
    }, inheritanceOf(box));
    sessions.set(box.editable, session);
    sizes.observe(box.editable);
    return session;
  };

  const onUse = (event: Event) => {
    const box = boxOn(event.composedPath(), surfaces);
    if (box === null) return;
    if (!background.alive()) return letGo();
    used = sessionOf(box);
    if (event.type === 'input') used.written();
  };

  if (surfaces.length > 0) {
    hideFocusMoves(signal);
    keepGate({ surfaces: () => surfaces, sessionOf }, signal);
    const [{ site }] = surfaces as [Surface];
    watchOwnProfile(profilesOf(location.hostname), (profile) => {
      if (background.alive()) background.keepProfile({ site, ...profile }).catch(orphaned);
    }, signal);
    for (const type of ['focusin', 'pointerdown', 'keydown', 'input'] as const) {
      window.addEventListener(type, onUse, { capture: true, passive: true, signal });
    }
  }
  document.dispatchEvent(new Event(ARRIVED));
  document.addEventListener(ARRIVED, orphaned, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());
  stand({ arrive: loader.arrive, alive: () => background.alive() && !signal.aborted, letGo });

  return {
    signal,
    recheck: () => {
      for (const session of sessions.values()) session.recheck();
    },
    switchFocus: () => {
      sweep();
      const inside = [...sessions.values()].find((session) => session.focusedInside);
      (inside ?? used)?.switchFocus();
    },
    status: () => {
      sweep();
      const written = [...sessions.values()].filter((session) => !session.empty);
      return written.length === 0 ? undefined : { composers: written.map(({ status }) => status) };
    },
  };
}
