import type { Handover, InterfaceCode } from './arrival.ts';
import { FilesBeforeDraft, holdFilesBesideDrafts } from './attach/beside-draft.ts';
import { deepFocus } from './attend.ts';
import type { Background, CardsOf } from './background.ts';
import { watchOwnProfile } from './context/own-profile.ts';
import { pastedWithSource } from './context/pasted.ts';
import { keepEscape } from './escape.ts';
import { holdPosts } from './hold/hold-posts.ts';
import { hideFocusMoves } from './host.ts';
import { interfaceLoader } from './interface-loader.ts';
import { Sessions } from './sessions.ts';
import { boxBeside, boxOn, isDescribed, surfacesOf } from './surfaces/find.ts';
import { withHints } from './surfaces/hints.ts';
import { MASTODON } from './surfaces/mastodon.ts';
import { profilesOf } from './surfaces/profiles.ts';
import type { Surface } from './surfaces/surface.ts';
import { isWrittenIn, unknownBoxOn } from './surfaces/unknown.ts';

/** What the watching script is made with. */
export interface WatchOptions extends Handover {
  readonly background: Omit<Background, 'interface'>;
  /** Has the interface's script run in this frame; it then calls `arrive`. */
  loadInterface(): Promise<unknown>;
  readonly cardsOf: CardsOf;
}

/** What can be asked of a page's watching script. */
export interface Watch {
  /** The interface's script has arrived. */
  arrive(shown: InterfaceCode): void;
  recheck(): void;
  switchFocus(): void;
  /** The composers of this frame that have a text; undefined when there are none, so that another frame answers. */
  status(): { readonly composers: readonly { surface: string; state: string; findings: number }[] } | undefined;
}

/** An element and all that it stands in, innermost first, as the path of an event on it. */
function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = element; node !== null; node = node instanceof ShadowRoot ? node.host : node.parentNode) path.push(node);
  return path;
}

/**
 * Watches a page for composers. Until one is used, all there is are listeners that look at an event's path: nothing
 * is searched, observed, asked or timed.
 */
export function watch({ events, early, signal, letGo, background, loadInterface, cardsOf }: WatchOptions): Watch {
  const builtIn = surfacesOf(location.hostname);
  const loader = interfaceLoader(loadInterface);
  let surfaces: readonly Surface[] = builtIn;
  let used: HTMLElement | null = null;

  const orphaned = () => {
    if (!background.alive()) letGo();
  };
  const sessions = new Sessions({
    background: { ...background, interface: loader.present }, cardsOf, surfaces: () => surfaces, onFailure: orphaned,
  }, signal);

  const boxIn = (path: readonly EventTarget[]) => boxOn(path, surfaces) ?? unknownBoxOn(path, surfaces);
  /** The selectors that an institution adds, as JSON, as they were last told; null until the first box is used and they are asked for. */
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

  const files = new FilesBeforeDraft();

  /** A box on the path is used; `written` when its text has changed. */
  const use = (path: readonly EventTarget[], written: boolean) => {
    const box = boxOn(path, surfaces);
    const around = box === null ? path.map((target) => sessions.known(target)).find((one) => one !== undefined) : undefined;
    if (box === null && around === undefined && !(written && isWrittenIn(path))) return;
    if (!background.alive()) return letGo();
    if (told === null) learn();
    const found = box ?? around?.box ?? unknownBoxOn(path, surfaces);
    if (found === null) return;
    used = found.editable;
    const session = sessions.of(found);
    files.handOver(session);
    if (written) session.written();
  };

  const [known] = builtIn;
  if (known !== undefined) {
    hideFocusMoves(events, signal);
    keepEscape(events, () => sessions.all, signal);
    holdPosts({ events, surfaces: () => surfaces, sendingOf: (box) => sessions.of(box).sending }, signal);
    // How a site takes files is known only where its boxes are described.
    if (isDescribed(location.hostname) || document.querySelector(MASTODON.selector) !== null) {
      holdFilesBesideDrafts(files, {
        events, early, background, presentPictures: loader.pictures, site: known.site, surface: known.surface,
        used: () => used, session: () => (used === null ? undefined : sessions.known(used)),
        attendBeside: (element) => {
          const box = boxBeside(element, surfaces);
          if (box !== null) use([box.editable], false);
        },
      }, signal);
    }
    watchOwnProfile(events, profilesOf(location.hostname), (profile) => {
      if (background.alive()) background.keepProfile({ site: known.site, ...profile }).catch(orphaned);
    }, signal);
    for (const type of ['focusin', 'pointerdown', 'keydown', 'input'] as const) events.on(type, (event) => use(event.composedPath(), type === 'input'), signal);
    events.on('paste', (event) => {
      const box = event.isTrusted ? boxOn(event.composedPath(), surfaces) : null;
      const read = box === null ? null : pastedWithSource(event.clipboardData);
      if (box !== null && read !== null) sessions.of(box).pasted(read);
    }, signal);
    // The person may be in a box already: what they did while this script was loaded counts.
    const focus = deepFocus();
    if (focus !== null) use(pathOf(focus), true);
  }

  return {
    arrive: loader.arrive,
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
