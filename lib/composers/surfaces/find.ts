import { isField } from '../editors/field.ts';
import { blueskyPost } from './bluesky.ts';
import { FACEBOOK_SURFACES } from './facebook.ts';
import { GENERIC_SURFACES } from './generic.ts';
import { isAmong } from './hosts.ts';
import { LINKEDIN_SURFACES } from './linkedin.ts';
import { MASTODON_SURFACES } from './mastodon.ts';
import type { Surface } from './surface.ts';
import { X_SURFACES } from './x.ts';

/** Every kind of box that is watched. Where an editable could be two, the first in its site's list counts. */
export const SURFACES: readonly Surface[] = [
  ...X_SURFACES, ...FACEBOOK_SURFACES, ...LINKEDIN_SURFACES, blueskyPost, ...MASTODON_SURFACES, ...GENERIC_SURFACES,
];

/** True where a site's boxes are described by its name. */
export function isDescribed(host: string): boolean {
  return SURFACES.some(({ hosts }) => isAmong(host, hosts));
}

/** The kinds of box a host has; a site that somebody added has those that may stand anywhere. */
export function surfacesOf(host: string): Surface[] {
  if (!isDescribed(host)) return SURFACES.filter(({ hosts }) => hosts.length === 0);
  return SURFACES.filter(({ hosts }) => isAmong(host, hosts));
}

/** An editable element and the kind of box it is. */
export interface Box {
  readonly surface: Surface;
  readonly editable: HTMLElement;
}

function counts(surface: Surface, editable: Element): editable is HTMLElement {
  return editable.matches(surface.editable.selector)
    && (surface.within === undefined || editable.closest(surface.within.selector) !== null)
    && (surface.notWithin === undefined || editable.closest(surface.notWithin.selector) === null);
}

/** True for what a person writes in: an editable element of its own, or a plain field. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable === null ? isField(element) : editable !== 'false';
}

/** The box an event happened in, from its composed path: open shadow roots are seen through, nothing is searched. */
export function boxOn(path: readonly EventTarget[], surfaces: readonly Surface[]): Box | null {
  for (const target of path) {
    if (!(target instanceof Element)) continue;
    // Cheap first: every box of every site is an editable, and most elements are not.
    if (!isEditable(target)) continue;
    const surface = surfaces.find((one) => counts(one, target));
    if (surface !== undefined) return { surface, editable: target as HTMLElement };
  }
  return null;
}

/** All boxes under a root in the page's order, for the moments when a person presses a button. */
export function boxesUnder(root: ParentNode, surfaces: readonly Surface[]): Box[] {
  if (surfaces.length === 0) return [];
  // One search for all kinds, in the page's order; what is two kinds is the first of them, as it is for events.
  return [...root.querySelectorAll(surfaces.map(({ editable }) => editable.selector).join(', '))].flatMap((editable) => {
    const surface = surfaces.find((one) => counts(one, editable));
    return surface === undefined ? [] : { surface, editable: editable as HTMLElement };
  });
}

/** The only box in the nearest surroundings of an element that hold any, such as the composer a file was picked for; null where there are several. */
export function boxBeside(element: Element, surfaces: readonly Surface[]): Box | null {
  for (let around: Node | null = element; around !== null; around = around instanceof ShadowRoot ? around.host : around.parentNode) {
    if (!(around instanceof Element || around instanceof ShadowRoot)) return null;
    const [only, ...others] = boxesUnder(around, surfaces).filter(({ editable }) => isShown(editable));
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}

/** What fits in the nearest element around the editable that holds any, never looking outside the bounds. */
function nearest(editable: HTMLElement, bounds: Element | null, selector: string): HTMLElement[] {
  for (let around: Element | null = editable.parentElement; around !== null; around = around.parentElement) {
    const found = [...around.querySelectorAll<HTMLElement>(selector)].filter(isShown);
    if (found.length > 0) return found;
    if (around === bounds) break;
  }
  return [];
}

/**
 * What posts the text of a box. Each editor is tied to its own: the composer is the nearest element around it
 * that holds one, never reaching outside the bounds, so a home page's button is not taken for a dialog's.
 */
export function submitOf({ surface, editable }: Box): HTMLElement | null {
  const bounds = editable.closest(surface.bounds.selector);
  for (const { selector } of surface.submit) {
    const found = nearest(editable, bounds, selector).at(-1);
    if (found !== undefined) return found;
  }
  return surface.submitByPlace?.(bounds ?? (editable.getRootNode() as ShadowRoot), editable) ?? null;
}

/** What sends the text of a box or takes it a step on, each tied to it as what posts is; what posts it comes first. */
export function sendersOf(box: Box): HTMLElement[] {
  const { surface, editable } = box;
  const bounds = editable.closest(surface.bounds.selector);
  const posts = submitOf(box);
  const others = [
    ...(surface.alsoSubmit ?? []).flatMap(({ selector }) => nearest(editable, bounds, selector)), ...surface.alsoByPlace?.(editable) ?? [],
  ];
  return [...new Set([...(posts === null ? [] : [posts]), ...others])];
}

/** True when pressing it does nothing; sites say so in one of two ways. */
export function isDisabled(button: HTMLElement): boolean {
  return (button as HTMLButtonElement).disabled === true || button.getAttribute('aria-disabled') === 'true';
}
